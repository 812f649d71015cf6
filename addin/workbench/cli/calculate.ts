import { randomUUID } from "node:crypto";
import { existsSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";
import { loadBundle } from "../engine/bundle";
import type { Bundle } from "../engine/bundle";
import { calculateFile } from "../engine/calculate";
import type { Calculation } from "../engine/calculate";
import { countingFrom1904 } from "../engine/date-system";
import { FileProblem, readWorkbookFile } from "../engine/file";
import { patchWorkbook } from "../engine/patch";
import { ensureBuilt, root } from "./build";

/** Packed this large is no workbook that can be unpacked within the limit. */
const MAX_PACKED = 250 * 1024 * 1024;

/**
 * Recalculates a workbook file; with `out` a copy is written in which only the changed cells differ. The functions are
 * loaded only when the file can be read: bad input does not wait for a build.
 * @throws FileProblem, one Dutch line, when the file cannot be used. The input file is never changed.
 */
export async function calculateWorkbook(input: string, out: string | undefined, load: () => Bundle): Promise<Calculation> {
  if (!existsSync(input) || !statSync(input).isFile()) throw new FileProblem(`Het bestand ${input} bestaat niet.`);
  if (out !== undefined) refuseTarget(input, out);
  if (statSync(input).size > MAX_PACKED) throw new FileProblem(`Het bestand ${input} is te groot voor een werkmap.`);
  const bytes = new Uint8Array(readFileSync(input));
  const file = readWorkbookFile(bytes);
  const bundle = load();
  const calculation = await calculateFile(file, bundle.functions, file.from1904 ? countingFrom1904(bundle) : bundle.call);
  if (out !== undefined) {
    // First beside its place and then renamed: a write that fails half-way leaves no half workbook.
    const temporary = join(dirname(resolve(out)), `.${randomUUID()}.tmp`);
    try {
      writeFileSync(temporary, patchWorkbook(bytes, file, calculation.changes));
      renameSync(temporary, out);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error instanceof FileProblem ? error : new FileProblem(`De kopie ${out} kan niet worden geschreven.`);
    }
  }
  return calculation;
}

function refuseTarget(input: string, out: string): void {
  if (existsSync(out) && realpathSync(out) === realpathSync(input) || resolve(out) === resolve(input)) {
    throw new FileProblem("--out is hetzelfde bestand als de invoer; kies een andere naam, de invoer blijft zoals zij is.");
  }
  if (!existsSync(dirname(resolve(out)))) throw new FileProblem(`De map van ${out} bestaat niet.`);
  if (existsSync(out) && !statSync(out).isFile()) throw new FileProblem(`${out} is geen bestand.`);
}

/** The summary, one fact per line. */
export function summary({ formulas, changes, errors, remarks, kept }: Calculation): string[] {
  if (formulas === 0) return ["Geen RUIMTE-formules gevonden."];
  const left = kept.filter(({ isOurs }) => isOurs).length;
  return [
    `${left === 0 ? "" : `${formulas - left} van `}${count(formulas, "RUIMTE-formule", "RUIMTE-formules")} herrekend, ${count(changes.length, "cel", "cellen")} gewijzigd, ${count(errors.length, "fout", "fouten")}${remarks.length === 0 ? "" : `, ${count(remarks.length, "opmerking", "opmerkingen")}`}.`,
    ...errors.map(({ cell, code, message }) => `Fout in ${cell}: ${code}${message ? ` ${message}` : ""}`),
    ...remarkLines(remarks),
    ...keptLines(kept),
  ];
}

/** One line per remark: many formulas read the same table. */
function remarkLines(remarks: Calculation["remarks"]): string[] {
  const byText = new Map<string, string[]>();
  for (const { cell, text } of remarks) byText.set(text, [...byText.get(text) ?? [], cell]);
  return [...byText].map(([text, cells]) => `Opmerking bij ${someOf(cells)}: ${text}`);
}

/** One line per reason: a workbook may hold thousands of formulas with the same one. */
function keptLines(kept: Calculation["kept"]): string[] {
  const byReason = new Map<string, string[]>();
  for (const { cell, reason } of kept) byReason.set(reason, [...byReason.get(reason) ?? [], cell]);
  return [...byReason].map(([reason, cells]) => `Waarde behouden (${reason}): ${someOf(cells)}`);
}

const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`;

const someOf = (cells: readonly string[]): string =>
  `${cells.slice(0, 5).join(", ")}${cells.length > 5 ? ` en ${count(cells.length - 5, "andere cel", "andere cellen")}` : ""}`;

async function main(args: string[]): Promise<void> {
  const at = args.indexOf("--out");
  const out = at < 0 ? undefined : args[at + 1];
  const [input, ...more] = at < 0 ? args : [...args.slice(0, at), ...args.slice(at + 2)];
  if (input === undefined || more.length > 0 || (at >= 0 && out === undefined) || input.startsWith("--")) {
    throw new FileProblem("Gebruik: npm run -s calculate -- IN.xlsx [--out UIT.xlsx]");
  }
  const calculation = await calculateWorkbook(input, out, () => {
    ensureBuilt(["addin"]);
    return loadBundle(join(root, "dist"));
  });
  for (const line of summary(calculation)) console.log(line);
  if (out !== undefined) console.log(`Geschreven: ${out}`);
  if (calculation.errors.length > 0 || calculation.kept.some(({ isBroken }) => isBroken)) process.exitCode = 1;
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  main(argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message.split("\n")[0] : String(error));
    process.exitCode = 1;
  });
}
