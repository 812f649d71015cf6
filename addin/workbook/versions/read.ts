import { readContent, type Unreadable, type VersionContent, type VersionHead } from "../../../core/versions";
import { fingerprint } from "../cells/fingerprint";
import { runExcel } from "../excel-run";
import { readHeads, type UnreadableVersion } from "./heads";
import { decompress } from "./compress";
import { contentOf, textOfPart } from "./part-xml";

export interface KeptVersions {
  readonly versions: readonly VersionHead[];
  readonly unreadable: readonly UnreadableVersion[];
}

export async function listVersions(): Promise<KeptVersions> {
  return runExcel(async (context) => {
    const { versions, unreadable } = await readHeads(context);
    return { versions: versions.map(({ head }) => head), unreadable: unreadable.map(({ partId, why }) => ({ partId, why })) };
  });
}

/** "changed": the content is another one than was kept. */
export type VersionRead = VersionContent | Unreadable | "gone" | "changed";

/** The content of a version. Four batches. */
export async function readVersion(id: string): Promise<VersionRead> {
  return runExcel(async (context) => {
    const { versions } = await readHeads(context);
    const version = versions.find(({ head }) => head.id === id);
    if (version === undefined) return "gone";
    const parts = context.workbook.customXmlParts.getByNamespace(contentOf(id)).load("items/id");
    await context.sync();
    const [part, ...others] = parts.items;
    if (part === undefined || others.length > 0) return "broken";
    const xml = part.getXml();
    await context.sync();
    const compressed = textOfPart(contentOf(id), xml.value)?.trim();
    if (compressed === undefined) return "broken";
    return fingerprint(compressed) === version.head.print ? contentIn(compressed) : "changed";
  });
}

function contentIn(compressed: string): VersionContent | Unreadable {
  try {
    return readContent(decompress(compressed));
  } catch {
    return "broken";
  }
}
