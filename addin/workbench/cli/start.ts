import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, parse, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readWorkbookFile, type WorkbookFile } from "../engine/file";
import { loadBundle } from "../engine/bundle";
import { ensureBuilt, root } from "./build";
import { calculateWorkbook, summary } from "./calculate";
import { tablesIn, today } from "./file-tables";
import { sample, serveWorkbook } from "./serve";

/** The part of out/workbench/answers.cjs that is used here. */
interface Answers {
  answerLines(tables: readonly unknown[][][], options: { norm?: number; day?: string }, amountsIn: AmountsIn): Promise<string[]>;
}

/** In what amounts are shown, by the word for it on the command line. */
const amounts = { vanzelf: "auto", euro: "euro", mln: "million" } as const;
type AmountsIn = (typeof amounts)[keyof typeof amounts];

/** The main job: calculates a workbook, prints the three answers, writes the calculated copy and opens the workbench. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { once: { type: "boolean", default: false }, norm: { type: "string", default: "1363" }, port: { type: "string" }, bedragen: { type: "string", default: "vanzelf" } },
    allowPositionals: true,
  });
  const norm = Number(values.norm);
  if (!(norm > 0)) throw new Error("--norm is het aantal productieve uren per fte per jaar, bijvoorbeeld --norm 1363.");
  const amountsIn = Object.entries(amounts).find(([word]) => word === values.bedragen)?.[1];
  if (amountsIn === undefined) throw new Error(`--bedragen is ${Object.keys(amounts).join(", ")}: wat past bij het grootste bedrag, euro's of miljoenen.`);
  const input = positionals[0] === undefined ? sample : resolve(positionals[0]);
  ensureBuilt(["addin", "answers"]);

  const copy = join(root, "out", `${parse(input).name}-berekend.xlsx`);
  const calculation = await calculateWorkbook(input, copy, () => loadBundle(join(root, "dist")));
  print([
    `${basename(input)}, bij ${norm} productieve uren per fte (anders: --norm; 1363 volgens de Handleiding Overheidstarieven 2023)`,
    "",
    ...await answers(readWorkbookFile(new Uint8Array(readFileSync(copy))), norm, amountsIn),
    "",
    ...summary(calculation),
    `De berekende kopie: ${relative(process.cwd(), copy)}`,
  ]);
  if (calculation.errors.length > 0) process.exitCode = 1;
  if (values.once) return;

  ensureBuilt(["page"]);
  const { url } = await serveWorkbook(input, values.port === undefined ? undefined : Number(values.port));
  print([`De werkbank luistert op ${url} (stoppen: Ctrl+C). Nagebootst: alleen een echte Excel bewijst Excel.`]);
}

function answers(file: WorkbookFile, norm: number, amountsIn: AmountsIn): Promise<string[]> {
  const { answerLines } = createRequire(import.meta.url)(join(root, "out/workbench/answers.cjs")) as Answers;
  return answerLines(tablesIn(file).map(({ cells }) => cells), { norm, day: today() }, amountsIn);
}

const print = (lines: readonly string[]): void => void process.stdout.write(`${lines.join("\n")}\n`);

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message.split("\n")[0] : String(error)}\n`);
  process.exitCode = 1;
});
