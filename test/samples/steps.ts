import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cellAddress, parseArea, type WorkbookFile } from "../../addin/workbench/engine/file";
import { root } from "./committed";

/** A step of the exercise as its data file has it, with the cell where it is typed. */
export interface Step {
  readonly exercise: number;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: string;
  readonly value: string | number;
}

/** The steps of samples/oefening/stappen.csv, looked up in the workbook itself: by its tables and its names. */
export function stepsIn(file: WorkbookFile): readonly Step[] {
  const [, ...lines] = readFileSync(join(root, "samples/oefening/stappen.csv"), "utf8").trim().split("\n");
  return lines.map(cellsOf).filter(([, , , place]) => place !== "").map(([exercise, , , place, row, column, value]) => {
    const at = placeOf(file, place!, row!, column!);
    return { ...at, exercise: Number(exercise), value: value === "" || Number.isNaN(Number(value)) ? value! : Number(value), cell: cellAddress(at.row, at.column) };
  });
}

const cellsOf = (line: string): string[] => [...line.matchAll(/(?:"((?:[^"]|"")*)"|([^",]*))(?:,|$)/gu)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain!);

function placeOf(file: WorkbookFile, place: string, key: string, header: string): Pick<Step, "sheet" | "row" | "column"> {
  const name = file.names.find((each) => each.name === place);
  if (name !== undefined) {
    const [, sheet, cell] = /^'?(.+?)'?!\$?([A-Z]+\$?\d+)$/u.exec(name.formula)!;
    const { top, left } = parseArea(cell!.replace("$", ""))!;
    return { sheet: sheet!, row: top, column: left };
  }
  for (const { name: sheet, tables, cells } of file.sheets) {
    const table = tables.find((each) => each.name === place);
    if (table === undefined) continue;
    const text = (row: number, column: number) => String([...cells.values()].find((cell) => cell.row === row && cell.column === column)?.value ?? "");
    const { top, bottom, left } = table.area;
    for (let row = top + 1; row <= bottom; row++) {
      if ([text(row, left), `${text(row, left)} + ${text(row, left + 1)}`].includes(key)) return { sheet, row, column: left + table.columns.indexOf(header) };
    }
  }
  throw new Error(`no place ${place}, ${key}, ${header}`);
}
