import { existsSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { cellKey, FileProblem, isError, readWorkbookFile, type Area, type FileSheet, type WorkbookFile } from "../engine/file";
import { ensureBuilt, root } from "./build";
import { isReport } from "./file-tables";

/** Rows and columns from 0. */
interface SheetArea { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }

/** A sheet as the search for tables looks at it. */
interface InspectedSheet {
  readonly name: string;
  readonly cells: unknown[][];
  readonly merged: readonly SheetArea[];
  readonly hidden: ReadonlySet<number>;
  readonly tables: readonly { readonly name: string; readonly area: SheetArea }[];
  readonly results: readonly SheetArea[];
}

/** The part of out/workbench/answers.cjs that is used here. */
export interface Inspector {
  inspection(sheets: readonly InspectedSheet[]): readonly object[];
  inspectionLines(tables: readonly object[]): string[];
}

/** What the add-in makes of a workbook: its tables in the order of the sheets, and how many RUIMTE formulas it has. */
export interface Inspection {
  readonly file: string;
  readonly tables: readonly object[];
  readonly formulas: number;
}

const USAGE = "Gebruik: npm run -s inspect -- BESTAND.xlsx [--json]";
/** More cells than these on a sheet are not looked through; the pane does not either. */
const MOST_CELLS = 500_000;

/**
 * Looks through the visible sheets of a file. What is built is loaded only when the file can be read.
 * @throws FileProblem, one Dutch line, when the file cannot be used
 */
export function inspectFile(input: string, load: () => Inspector): Inspection {
  const path = resolve(input);
  if (!existsSync(path) || !statSync(path).isFile()) throw new FileProblem(`Het bestand ${input} bestaat niet.`);
  const file = readWorkbookFile(new Uint8Array(readFileSync(path)));
  return { file: basename(path), tables: load().inspection(file.sheets.filter(({ hidden }) => !hidden).map(asRead)), formulas: formulasIn(file) };
}

function main(args: string[]): void {
  const { values: { json }, positionals: [input] } = parseArgs({ args, allowPositionals: true, options: { json: { type: "boolean", default: false } } });
  if (input === undefined) throw new FileProblem(USAGE);
  const load = (): Inspector => {
    ensureBuilt(["answers"]);
    return createRequire(import.meta.url)(join(root, "out/workbench/answers.cjs")) as Inspector;
  };
  const found = inspectFile(input, load);
  const { file, tables, formulas } = found;
  const lines = json ? [JSON.stringify(found)] : [file, ...load().inspectionLines(tables), ...(formulas === 0 ? [] : [`${formulas} RUIMTE-${formulas === 1 ? "formule" : "formules"}`])];
  process.stdout.write(`${lines.join("\n")}\n`);
}

function asRead({ name, cells, merges, hiddenRows, tables }: FileSheet): InspectedSheet {
  let [bottom, right] = [-1, -1];
  for (const { row, column } of cells.values()) [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  const isLarge = (bottom + 1) * (right + 1) > MOST_CELLS;
  const lines = isLarge ? [] : Array.from({ length: bottom + 1 }, (_, row) => Array.from({ length: right + 1 }, (_, column): unknown => {
    const value = cells.get(cellKey(row, column))?.value ?? "";
    return isError(value) ? value.error : value;
  }));
  return {
    name, cells: lines, merged: merges.map(areaOf), hidden: hiddenRows,
    tables: isLarge ? [] : tables.filter(({ headerRow, name: own }) => headerRow && !isReport(own)).map(({ name: own, area, totalsRow }) => ({ name: own, area: areaOf(totalsRow ? { ...area, bottom: area.bottom - 1 } : area) })),
    results: [...tables.filter(({ name: own }) => isReport(own)).map(({ area }) => areaOf(area)), ...[...cells.values()].filter(({ formula }) => isOurs(formula)).map(({ row, column, array }) => areaOf(array?.area ?? { top: row, left: column, bottom: row, right: column }))],
  };
}

const areaOf = ({ top, left, bottom, right }: Area): SheetArea => ({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
const isOurs = (formula: string | undefined): boolean => formula?.includes("_xldudf_RUIMTE_") === true;
const formulasIn = ({ sheets }: WorkbookFile): number => sheets.reduce((all, { cells }) => all + [...cells.values()].filter(({ formula }) => isOurs(formula)).length, 0);

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  try {
    main(argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message.split("\n")[0] : String(error)}\n`);
    process.exitCode = 1;
  }
}
