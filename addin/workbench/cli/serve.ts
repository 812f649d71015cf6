import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { readWorkbookFile } from "../engine/file";
import { ensureBuilt, root } from "./build";
import { serve, type Served } from "./serve/server";

export const sample = join(root, "samples/fictief-gebied.xlsx");

/** Opens a workbook on the workbench's page. The file is read once and never written. */
export async function serveWorkbook(file: string, port?: number) {
  return serve(await open(file), port);
}

async function open(file: string): Promise<Served> {
  const content = await readFile(file).catch(() => {
    throw new Error(`${file} is niet te lezen: bestaat het bestand?`);
  });
  // The page reads it again: here it only has to be a workbook, so that a mistake is told in the terminal.
  readWorkbookFile(new Uint8Array(content));
  return { fileName: basename(file), content };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { port: { type: "string", default: "3000" } }, allowPositionals: true });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_515) throw new Error("--port is een getal, bijvoorbeeld --port 3000.");
  const file = positionals[0] === undefined ? sample : resolve(positionals[0]);
  // The file first: whoever mistyped its name need not wait for a build.
  const served = await open(file);
  ensureBuilt(["addin", "page"]);
  const { url } = await serve(served, port);
  process.stdout.write(`De werkbank staat op ${url} met ${basename(file)} (stoppen: Ctrl+C).\nNagebootst: alleen een echte Excel bewijst Excel.\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
