import { zipEntries } from "../../../addin/workbench/engine/file/zip";

/** The packed bytes of each entry, to see that they were not touched. */
const packed = (bytes: Uint8Array): Map<string, string> =>
  new Map(zipEntries(bytes).map((entry) => [entry.name, Buffer.from(bytes.subarray(...entry.local)).toString("hex")]));

/** The parts that are new, gone, or other bytes than they were. */
export function touched(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [packed(before), packed(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((name) => old.get(name) !== now.get(name)).sort();
}
