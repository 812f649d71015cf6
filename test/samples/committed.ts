import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Both jest and the bench run from the project's root. */
export const root = process.cwd();

/** The sample workbooks as they are committed. */
export const samples: readonly string[] = readdirSync(join(root, "samples")).filter((name) => name.endsWith(".xlsx")).sort();

export const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(root, "samples", name)));
