import { readHead, type Unreadable, type VersionHead } from "../../../core/versions";
import { HEADS, partWith, textOfPart } from "./part-xml";
import { asciiJson } from "./ascii-json";

/** A version that is there and cannot be read: it is named, and can be taken away by its part. */
export interface UnreadableVersion {
  readonly partId: string;
  readonly why: Unreadable;
}

export interface Heads {
  readonly versions: readonly { readonly head: VersionHead; readonly part: Excel.CustomXmlPart }[];
  readonly unreadable: readonly (UnreadableVersion & { readonly part: Excel.CustomXmlPart; readonly xml: string })[];
}

/** What the versions of this workbook are called, the last one first. Two batches. */
export async function readHeads(context: Excel.RequestContext): Promise<Heads> {
  const parts = context.workbook.customXmlParts.getByNamespace(HEADS).load("items/id");
  await context.sync();
  const texts = parts.items.map((part) => ({ part, xml: part.getXml() }));
  await context.sync();

  const versions: { head: VersionHead; part: Excel.CustomXmlPart }[] = [];
  const unreadable: Heads["unreadable"][number][] = [];
  for (const { part, xml: { value: xml } } of texts) {
    const head = headIn(xml);
    const why = typeof head === "string" ? head : versions.some((other) => other.head.id === head.id) ? "broken" : undefined;
    if (why === undefined) versions.push({ head: head as VersionHead, part });
    else unreadable.push({ partId: part.id, why, part, xml });
  }
  versions.reverse().sort((a, b) => (a.head.kept.at < b.head.kept.at ? 1 : a.head.kept.at > b.head.kept.at ? -1 : 0));
  return { versions, unreadable };
}

export const headPart = (head: VersionHead): string => partWith(HEADS, asciiJson(head), head.id);

/** The workbook may come from anybody: what is not in order is no version. */
function headIn(xml: string): VersionHead | Unreadable {
  try {
    return readHead(JSON.parse(textOfPart(HEADS, xml) ?? ""));
  } catch {
    return "broken";
  }
}
