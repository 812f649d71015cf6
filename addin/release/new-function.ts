import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { functionRecords } from "../functions";
import { root } from "../workbench/cli/build";
import { skeletonOf } from "./new-function/skeleton";

const USAGE = "Zo: npm run new -- <ID> <module> [naam in de code], bijvoorbeeld: npm run new -- DOELBEREIK programme goalReach";

/**
 * Makes the skeleton of a function in the sources below a folder, and says what it made or added to. All or nothing: what is
 * refused is refused before anything is written.
 * @throws Error in Dutch, with what to do
 */
export function makeFunction(folder: string, [id, module, question]: readonly (string | undefined)[], taken: ReadonlySet<string>): string[] {
  if (id === undefined || module === undefined) throw new Error(USAGE);
  const file = (path: string): string => join(folder, ...path.split("/"));
  const read = (path: string): string | undefined => (existsSync(file(path)) ? readFileSync(file(path), "utf8").replaceAll("\r\n", "\n") : undefined);
  const made = skeletonOf({ id, module, question: question ?? id.toLowerCase() }, taken, read);
  return [...made].map(([path, text]) => {
    const added = existsSync(file(path));
    mkdirSync(dirname(file(path)), { recursive: true });
    writeFileSync(file(path), text);
    return `${added ? "aangevuld" : "gemaakt  "}  ${path}`;
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    const lines = makeFunction(root, process.argv.slice(2), new Set(functionRecords.map(({ id }) => id)));
    process.stdout.write(`${lines.join("\n")}\n\nWat er te doen blijft staat in CONTRIBUTING.md; npx jest test/addin/functions/unfinished noemt elke plek.\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
