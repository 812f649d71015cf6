import { attributes, tags, type Tag } from "./xml";

interface Edit {
  /** The elements of the list that go. */
  readonly isGone?: (attributes: Record<string, string>) => boolean;
  /** What comes at its end, with unprefixed names: they get the prefix of the list. */
  readonly added: readonly string[];
}

/**
 * The first list of that name in a part, without some of its elements and with others at its end; everything else as it is
 * written. A list that counts its elements counts them anew. A part without the list stays as it is.
 */
export function editList(xml: string, list: string, element: string, { isGone = () => false, added }: Edit): string {
  let [text, from] = ["", 0];
  let opening: Tag | undefined;
  let isLeftOut = false;
  let count = 0;
  for (const tag of tags(xml)) {
    if (opening === undefined) {
      if (tag.name !== list) continue;
      if (tag.kind === "empty") {
        const open = xml.slice(tag.start, tag.end).replace(/\s*\/>$/, ">");
        return xml.slice(0, tag.start) + counted(open, added.length) + prefixed(added, tag.prefix) + `</${tag.prefix}${list}>` + xml.slice(tag.end);
      }
      opening = tag;
    } else if (tag.name === list) {
      const end = text + xml.slice(from, tag.start) + prefixed(added, tag.prefix) + xml.slice(tag.start);
      return end.slice(0, opening.start) + counted(end.slice(opening.start, opening.end), count + added.length) + end.slice(opening.end);
    } else if (tag.name === element) {
      if (tag.kind === "close") {
        if (isLeftOut) from = tag.end;
        isLeftOut = false;
      } else if (isGone(attributes(xml, tag))) {
        text += xml.slice(from, tag.start);
        from = tag.end;
        isLeftOut = tag.kind === "open";
      } else count += 1;
    }
  }
  return xml;
}

const counted = (opening: string, count: number): string => opening.replace(/(\scount\s*=\s*["'])\d+(?=["'])/, `$1${count}`);

const prefixed = (elements: readonly string[], prefix: string): string => elements.join("").replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
