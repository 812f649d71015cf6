import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { readWorkbookFile } from "../engine/file";
import { toUniverSnapshot } from "../engine/univer";
import { ensureBuilt, root } from "./build";
import { dress } from "./serve/looks";
import { serve } from "./serve/server";

export const sample = join(root, "samples/fictief-gebied.xlsx");

/** Opens a workbook on the workbench's page. The file is read once and never written. */
export async function serveWorkbook(file: string, port?: number) {
  const bytes = await readFile(file).catch(() => {
    throw new Error(`${file} is niet te lezen.`);
  });
  const content = new Uint8Array(bytes);
  const workbook = readWorkbookFile(content);
  return serve({ fileName: basename(file), snapshot: dress(toUniverSnapshot(workbook), workbook, content) }, port);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { port: { type: "string" } }, allowPositionals: true });
  ensureBuilt(["addin", "page"]);
  const file = positionals[0] === undefined ? sample : resolve(positionals[0]);
  const { url } = await serveWorkbook(file, values.port === undefined ? undefined : Number(values.port));
  process.stdout.write(`De werkbank staat op ${url} met ${basename(file)} (stoppen: Ctrl+C).\nNagebootst: alleen een echte Excel bewijst Excel.\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
