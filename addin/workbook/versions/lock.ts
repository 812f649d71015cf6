import type { Signature } from "../../../core";
import { runForUser } from "../excel-run";
import { headPart, readHeads } from "./heads";

/** Locks a version: it is not deleted any more until it is unlocked. False when it is no longer there. */
export const lockVersion = (id: string, locked: Signature): Promise<boolean> => setLock(id, locked);

export const unlockVersion = (id: string): Promise<boolean> => setLock(id, null);

async function setLock(id: string, locked: Signature | null): Promise<boolean> {
  return runForUser(async (context) => {
    const { versions } = await readHeads(context);
    const version = versions.find(({ head }) => head.id === id);
    if (version === undefined) return false;
    version.part.setXml(headPart({ ...version.head, locked }));
    await context.sync();
    return true;
  });
}
