import { sameName, type Signature, type VersionContent, type VersionHead } from "../../../core";
import { versionFormat } from "../../../core/versions";
import { fingerprint } from "../cells/fingerprint";
import { runForUser } from "../excel-run";
import { headPart, readHeads } from "./heads";
import { compress } from "./compress";
import { contentOf, partWith } from "./part-xml";

export interface NewVersion {
  readonly name: string;
  readonly note: string;
  readonly kept: Signature;
}

/** What came of it. A name that is taken is refused: a version that is kept is never overwritten. */
export type Kept =
  | { readonly done: true; readonly head: VersionHead }
  | { readonly done: false; readonly why: "sameName" | "tooLarge" };

/** Office on the web refuses larger parts (office-js, issue 2408), and one call may not carry more than 5 MB. */
const LARGEST = 1_000_000;

/** Keeps a version under a name of its own. Three batches. */
export async function keepVersion({ name, note, kept }: NewVersion, content: VersionContent): Promise<Kept> {
  const compressed = compress(content);
  if (compressed.length > LARGEST) return { done: false, why: "tooLarge" };
  return runForUser(async (context) => {
    const { versions } = await readHeads(context);
    if (versions.some(({ head }) => sameName(head.name, name))) return { done: false, why: "sameName" };
    const head: VersionHead = { format: versionFormat, id: crypto.randomUUID(), name, note, kept, locked: null, print: fingerprint(compressed) };
    const { customXmlParts } = context.workbook;
    // The content first: a batch that stops half-way leaves no version without content.
    customXmlParts.add(partWith(contentOf(head.id), compressed));
    customXmlParts.add(headPart(head));
    await context.sync();
    return { done: true, head };
  });
}
