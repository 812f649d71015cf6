import { openPackage, type Package } from "./package";
import { attributes, tags } from "./xml";

/** A part with XML of an add-in's own, and the parts of the package that are it. */
export interface CustomXmlPart {
  /** Of its properties; made up from its place where a file has none. */
  readonly id: string;
  readonly xml: string;
  readonly part: string;
  /** Its properties and its relationships, where it has them. */
  readonly beside: readonly string[];
}

export const relationshipsOf = (part: string): string => part.replace(/([^/]*)$/, "_rels/$1.rels");

/** The part that holds the workbook. */
export const workbookPart = (parts: Package): string => parts.relationships("").find(({ type }) => type === "officeDocument")?.target ?? "";

/** The custom XML of a workbook, in the order in which it names it. */
export function readCustomXml(bytes: Uint8Array): CustomXmlPart[] {
  const parts = openPackage(bytes);
  return parts.relationships(workbookPart(parts))
    .filter(({ type, target }) => type === "customXml" && parts.has(target))
    .map(({ target: part }, index) => {
      const properties = parts.relationships(part).find(({ type, target }) => type === "customXmlProps" && parts.has(target))?.target;
      const beside = [relationshipsOf(part), properties].filter((each): each is string => each !== undefined && parts.has(each));
      return { id: idIn(properties === undefined ? "" : parts.text(properties)) ?? madeUp(index), xml: parts.text(part).replace(/^\ufeff/, ""), part, beside };
    });
}

/** `<ds:datastoreItem ds:itemID="{…}">` */
function idIn(xml: string): string | undefined {
  for (const tag of tags(xml)) {
    if (tag.name !== "datastoreItem") continue;
    return Object.entries(attributes(xml, tag)).find(([name]) => /(?:^|:)itemID$/.test(name))?.[1];
  }
  return undefined;
}

const madeUp = (index: number): string => `{00000000-0000-0000-0000-${String(index + 1).padStart(12, "0")}}`;
