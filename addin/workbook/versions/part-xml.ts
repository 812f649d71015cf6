/** The namespace of what a version is called; the content of each has one of its own, so that it is found without its part's id. */
export const HEADS = "urn:rol-in-de-ruimte:versies";
export const contentOf = (id: string): string => `urn:rol-in-de-ruimte:versie:${id}`;

/** A part with nothing but text in it: nothing in the text can end the element, and nothing can be lost. */
export function partWith(namespace: string, text: string, id = ""): string {
  const safe = text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<versie xmlns="${namespace}"${id === "" ? "" : ` id="${id}"`}>${safe}</versie>`;
}

/** The text of a part; undefined when it is not one as this add-in writes them. Excel may have written the same XML in another way. */
export function textOfPart(namespace: string, xml: string): string | undefined {
  const root = rootOf(xml);
  return root?.namespaceURI === namespace && root.localName === "versie" && root.childElementCount === 0 ? root.textContent : undefined;
}

/** Whose part it is, as far as can be told: for a part that cannot be read otherwise. */
export function idOfPart(xml: string): string | undefined {
  const id = rootOf(xml)?.getAttribute("id") ?? "";
  return /^[0-9a-f-]{36}$/.test(id) ? id : undefined;
}

function rootOf(xml: string): Element | undefined {
  // Nothing of ours declares entities: what does is not unfolded.
  if (xml.includes("<!DOCTYPE")) return undefined;
  const parsed = new DOMParser().parseFromString(xml, "application/xml");
  return parsed.getElementsByTagName("parsererror").length > 0 ? undefined : parsed.documentElement;
}
