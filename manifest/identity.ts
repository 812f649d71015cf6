import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Who the add-in is to Office: the manifest says it, and so does a workbook that asks for the pane. */
export interface Identity {
  readonly id: string;
  /** Four numbers, as Office wants them. */
  readonly version: string;
}

/** The id stands in the manifest and the version in package.json, each in that one place. */
export function identity(): Identity {
  const folder = dirname(fileURLToPath(import.meta.url));
  const [, id] = /<Id>([^<]+)<\/Id>/u.exec(readFileSync(join(folder, "manifest.xml"), "utf8"))!;
  const { version } = JSON.parse(readFileSync(join(folder, "../package.json"), "utf8")) as { version: string };
  return { id: id!, version: `${version}.0` };
}
