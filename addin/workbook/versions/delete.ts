import { runForUser } from "../excel-run";
import { readHeads } from "./heads";
import { contentOf, idOfPart } from "./part-xml";

export type Deleted = "done" | "locked" | "gone";

/** Deletes a version, unless it is locked, whatever the pane shows: a colleague may have locked it in the meantime. */
export async function deleteVersion(id: string): Promise<Deleted> {
  return runForUser(async (context) => {
    const { versions } = await readHeads(context);
    const version = versions.find(({ head }) => head.id === id);
    if (version === undefined) return "gone";
    if (version.head.locked !== null) return "locked";
    await deleteParts(context, version.part, id);
    return "done";
  });
}

/** Takes away what cannot be read; what by now can be, stays. False when there is no such part. */
export async function deleteUnreadable(partId: string): Promise<boolean> {
  return runForUser(async (context) => {
    const { versions, unreadable } = await readHeads(context);
    const found = unreadable.find((each) => each.partId === partId);
    if (found === undefined) return false;
    const id = idOfPart(found.xml);
    // A copy of a version that is in order must not take its content along.
    await deleteParts(context, found.part, versions.some(({ head }) => head.id === id) ? undefined : id);
    return true;
  });
}

async function deleteParts(context: Excel.RequestContext, part: Excel.CustomXmlPart, id: string | undefined): Promise<void> {
  const contents = id === undefined ? undefined : context.workbook.customXmlParts.getByNamespace(contentOf(id)).load("items/id");
  await context.sync();
  for (const content of contents?.items ?? []) content.delete();
  part.delete();
  await context.sync();
}
