import { cellAddress } from "../../cells/address";
import { cellsIn, contains, MAX_ROWS } from "../../cells/area";
import type { Result } from "../changes";
import { lookup, type Lookup } from "../file/lookup";
import { isError, type FileCell, type FileSheet, type FileValue, type WorkbookFile } from "../file/model";
import type { FunctionMetadata } from "../functions";
import { precedents, type Reach } from "../formulas/references";
import { callsRuimte } from "../formulas/rewrite";
import type { Doubt } from "../live-formulas";
import { placeOf } from "../plain-snapshot";
import { Evidence, type Check } from "./evidence";
import { judge } from "./judge";
import { Judging } from "./judging";
import type { Verdict } from "./model";
import { special } from "./special";

/** What a pass found, before anybody judges it. */
export interface Seen {
  engine(sheet: FileSheet, row: number, column: number): FileValue;
  probe(index: number): FileValue;
  /** What the add-in's functions gave, as they gave it. */
  readonly exact: ReadonlyMap<FileCell, Result["values"]>;
}

export const OTHERWISE = "Excel leest een waarde hierin anders, of naar de taal waarin het staat";
const TURNED = "zou een fout worden";

/** Which formulas are known to come out as in Excel: before they are calculated by their form, afterwards by the values in them. */
export class Trust {
  private readonly functions: ReadonlyMap<string, FunctionMetadata>;
  private verdicts = new Map<FileCell, Verdict>();
  private book: Lookup;

  constructor(private readonly file: WorkbookFile, functions: readonly FunctionMetadata[]) {
    this.functions = new Map(functions.map((each) => [each.name.toUpperCase(), each]));
    this.book = lookup(file);
  }

  /** Spills have other sizes by now. */
  forget(): void {
    this.verdicts = new Map();
    this.book = lookup(this.file);
  }

  doubtOf(sheet: FileSheet, cell: FileCell): Doubt | null {
    const verdict = this.verdict(sheet, cell);
    return verdict.doubt === undefined ? null : { reason: verdict.doubt, isBroken: verdict.isBroken };
  }

  evidence(formulas: readonly { sheet: FileSheet; cell: FileCell }[]): Evidence {
    return new Evidence(formulas.map(({ sheet, cell }): Check & { cell: FileCell } => {
      const { demands = [] } = this.verdict(sheet, cell) as { demands?: Check["demands"] };
      const judging = new Judging(placeOf(sheet, cell), this.book, this.context);
      return { formula: cell.formula!, place: placeOf(sheet, cell), cell, demands, reach: (node) => judging.reach(node) };
    }));
  }

  /** The formulas that came out otherwise than in Excel, or may have. */
  doubtsAfter(evidence: Evidence, seen: Seen, results: readonly Result[], before: (sheet: FileSheet, cell: FileCell) => FileValue): { cell: FileCell; doubt: Doubt }[] {
    const shown = valuesByCell(results, seen);
    const value = (sheet: FileSheet, row: number, column: number): FileValue => shown.get(keyOf(sheet, row, column)) ?? seen.engine(sheet, row, column);
    const ends = new Map(this.file.sheets.map((sheet) => [sheet, Math.max(0, ...[...sheet.cells.values()].map(({ row, array }) => array?.area.bottom ?? row))]));
    const filled = ({ sheet, area }: Reach): Reach => (area.bottom < MAX_ROWS - 1 ? { sheet, area } : { sheet, area: { ...area, bottom: Math.max(area.top, ends.get(sheet)!) } });
    const cells = (reach: Reach): FileValue[] => {
      const { sheet, area } = filled(reach);
      return Array.from(cellsIn(area), ([row, column]) => value(sheet, row, column));
    };
    const failing = evidence.failing({ cells, probe: (index) => seen.probe(index) }).map((check) => ({ cell: (check as Check & { cell: FileCell }).cell, doubt: { reason: OTHERWISE } }));
    const misread = this.misread(seen, results);
    const readers = results.flatMap(({ sheet, cell, values }) => {
      const reads = precedents(cell.formula!, placeOf(sheet, cell), this.book);
      if (misread.some((each) => reads.some((reach) => reach.sheet === each.sheet && contains(reach.area, each.row, each.column)))) return [{ cell, doubt: { reason: OTHERWISE } }];
      const first = values[0]![0]!;
      if (callsRuimte(cell.formula!) || !isError(first)) return [];
      const old = before(sheet, cell);
      const isDue = first.error !== "#CYCLE!" && (isError(old) || old === null || reads.some((reach) => cells(reach).some(isError)));
      return isDue ? [] : [{ cell, doubt: { reason: first.error === "#CYCLE!" ? "een kringverwijzing" : TURNED } }];
    });
    return [...failing, ...readers];
  }

  /** Cells in which the engine has another kind of value than the function gave: it takes text that looks like a number for one. */
  private misread({ engine, exact }: Seen, results: readonly Result[]): { sheet: FileSheet; row: number; column: number }[] {
    return results.filter(({ cell }) => exact.has(cell)).flatMap(({ sheet, area, values }) => [...cellsIn(area)].flatMap(([row, column]) => {
      const value = values[row - area.top]![column - area.left]!;
      return typeof value === "string" && value !== "" && typeof engine(sheet, row, column) !== "string" ? [{ sheet, row, column }] : [];
    }));
  }

  private readonly verdict = (sheet: FileSheet, cell: FileCell): Verdict => {
    let found = this.verdicts.get(cell);
    if (!found) this.verdicts.set(cell, found = judge(cell.formula!, placeOf(sheet, cell), this.book, cell.array !== undefined, this.context));
    return found;
  };

  private get context() {
    return { functions: this.functions, special, from1904: this.file.from1904 === true };
  }
}

const keyOf = (sheet: FileSheet, row: number, column: number): string => `${sheet.part} ${cellAddress(row, column)}`;

/** What the add-in's functions gave, cell by cell. */
function valuesByCell(results: readonly Result[], { exact }: Seen): ReadonlyMap<string, FileValue> {
  return new Map(results.filter(({ cell }) => exact.has(cell)).flatMap(({ sheet, area, values }) =>
    Array.from(cellsIn(area), ([row, column]): [string, FileValue] => [keyOf(sheet, row, column), values[row - area.top]![column - area.left]!])));
}
