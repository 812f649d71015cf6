/**
 * A scanner over XML text that knows where every tag stands: parts of a workbook are read with it, and sheets are
 * patched with it, because a patch may not rewrite what it does not change.
 */
export interface Tag {
  /** Local name, without a prefix. */
  name: string;
  prefix: string;
  kind: "open" | "close" | "empty";
  /** Offsets of "<" and of the character after ">". */
  start: number;
  end: number;
}

/** All tags in order; comments, CDATA sections, declarations and processing instructions are passed over. */
export function* tags(xml: string, from = 0): Generator<Tag> {
  for (let start = xml.indexOf("<", from); start >= 0; ) {
    const second = xml.charCodeAt(start + 1);
    if (second === 33 || second === 63) {
      start = xml.indexOf("<", passOver(xml, start));
      continue;
    }
    const end = tagEnd(xml, start);
    const close = second === 47;
    const nameStart = start + (close ? 2 : 1);
    let nameEnd = nameStart;
    let colon = -1;
    for (; nameEnd < end; nameEnd++) {
      const code = xml.charCodeAt(nameEnd);
      if (code <= 32 || code === 62 || code === 47) break;
      if (code === 58) colon = nameEnd;
    }
    yield {
      name: xml.slice(colon < 0 ? nameStart : colon + 1, nameEnd),
      prefix: colon < 0 ? "" : xml.slice(nameStart, colon + 1),
      kind: close ? "close" : xml.charCodeAt(end - 2) === 47 ? "empty" : "open",
      start,
      end,
    };
    start = xml.indexOf("<", end);
  }
}

/** The end of a comment, a CDATA section, a declaration or an instruction. */
function passOver(xml: string, start: number): number {
  const [opening, closing] = xml.startsWith("<!--", start) ? [4, "-->"]
    : xml.startsWith("<![CDATA[", start) ? [9, "]]>"]
    : xml.startsWith("<?", start) ? [2, "?>"]
    : [2, ">"];
  const at = xml.indexOf(closing, start + opening);
  return at < 0 ? xml.length : at + closing.length;
}

/** A ">" inside quotes does not end a tag. */
function tagEnd(xml: string, start: number): number {
  for (let at = start + 1; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === 62) return at + 1;
    if (code === 34 || code === 39) {
      const quote = xml.indexOf(code === 34 ? '"' : "'", at + 1);
      if (quote < 0) break;
      at = quote;
    }
  }
  return xml.length;
}

/** The attributes of a tag by their qualified names, entities decoded. */
export function attributes(xml: string, tag: Tag): Record<string, string> {
  const found = Object.create(null) as Record<string, string>;
  let at = tag.start + 1;
  const skip = (ends: (code: number) => boolean): void => {
    while (at < tag.end && !ends(xml.charCodeAt(at))) at++;
  };
  // From left to right and never back: a hostile tag of a megabyte is read as fast as any other text.
  for (skip(endsName); at < tag.end; ) {
    skip((code) => !endsName(code));
    const start = at;
    skip(endsName);
    const name = xml.slice(start, at);
    skip((code) => code > 32);
    if (xml.charCodeAt(at) !== EQUALS) continue;
    at += 1;
    skip((code) => code > 32);
    const quote = xml.charAt(at);
    if (quote !== '"' && quote !== "'") continue;
    const end = xml.indexOf(quote, at + 1);
    if (end < 0 || end >= tag.end) break;
    if (name !== "") found[name] = decodeEntities(xml.slice(at + 1, end));
    at = end + 1;
  }
  return found;
}

const EQUALS = 61;
/** White space, and `"` `'` `/` `<` `=` `>`. */
const endsName = (code: number): boolean => code <= 32 || code === 34 || code === 39 || code === 47 || (code >= 60 && code <= 62);

/** The text between two offsets, without tags and comments, entities decoded, CDATA as it is. */
export function textContent(xml: string, start: number, end: number): string {
  const raw = xml.slice(start, end);
  if (!raw.includes("<")) return decodeEntities(raw);
  return raw.replace(/<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<[^>]*>|[^<]+/g, (piece, cdata?: string) =>
    cdata ?? (piece.startsWith("<") ? "" : decodeEntities(piece)));
}

const named = new Map([["amp", "&"], ["lt", "<"], ["gt", ">"], ["quot", '"'], ["apos", "'"]]);

export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) =>
    name ? (named.get(name) ?? whole) : character(hex ? parseInt(hex, 16) : Number(decimal)));
}

const character = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd");

/** Excel writes characters that XML cannot hold as _xHHHH_. */
export const decodeControls = (text: string): string =>
  text.includes("_x") ? text.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;

/** Text as the content of an element: nothing in it can end the element or be lost. */
export function encodeText(text: string): string {
  return text
    .replace(/_x(?=[0-9A-F]{4}_)/gi, "_x005F_x")
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** Text as the value of an attribute in double quotes. */
export const encodeAttribute = (text: string): string =>
  encodeText(text).replace(/"/g, "&quot;").replace(/\t/g, "&#9;").replace(/\n/g, "&#10;");
