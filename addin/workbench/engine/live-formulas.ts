import { cellKey, contains, oneCell, overlap, sizeOf } from "../cells/area";
import { lookup } from "./file/lookup";
import type { FileCell, FileSheet, WorkbookFile } from "./file/model";
import { precedents } from "./formulas/references";
import type { Reach } from "./formulas/references";
import { callsRuimte } from "./formulas/rewrite";

interface FormulaCell {
  sheet: FileSheet;
  cell: FileCell;
  reads: Reach[];
  fills: Reach;
  doubt: Doubt | null;
}

export interface Selection {
  /** The formulas to calculate. */
  live: Set<FileCell>;
  /** Those that would have to be, and are not known to come out as in Excel, or depend on one of those: they keep their value. */
  kept: ({ sheet: FileSheet; cell: FileCell } & Doubt)[];
}

/** Why a formula is not known to come out as in Excel, in Dutch; `isBroken`: in Excel it has no outcome either. */
export interface Doubt {
  readonly reason: string;
  readonly isBroken?: boolean | undefined;
}

export const FROM_KEPT = "hangt af van een waarde die behouden is";

/**
 * The formulas that have to be calculated: those that call the add-in, those that depend on them, and those that feed
 * one of them and are not up to date (the file remembers no value for them, or for something they depend on).
 * What is doubted keeps its value, and so does all that depends on it.
 */
export function selectLiveFormulas(file: WorkbookFile, doubtOf: (sheet: FileSheet, cell: FileCell) => Doubt | null): Selection {
  const formulas = [...formulaCells(file)];
  const calls = formulas.filter(({ cell }) => callsRuimte(cell.formula!));
  if (calls.length === 0) return { live: new Set(), kept: [] };
  const chosen = new Readers(formulas).downstream(calls);
  const doubt = (those: Iterable<FormulaCell>): void => {
    for (const formula of those) formula.doubt ??= doubtOf(formula.sheet, formula.cell);
  };
  doubt(chosen);
  const feeding = upstream(formulas, [...chosen].filter((formula) => formula.doubt === null));
  const stale = [...feeding].filter(({ cell }) => cell.value === null);
  if (stale.length > 0) {
    for (const formula of new Readers(formulas).downstream(stale)) if (feeding.has(formula)) chosen.add(formula);
  }
  doubt(chosen);
  const all = [...chosen];
  const tainted = new Readers(formulas).downstream(all.filter((formula) => formula.doubt !== null));
  return {
    live: new Set(all.filter((formula) => !tainted.has(formula)).map(({ cell }) => cell)),
    kept: all.filter((formula) => tainted.has(formula)).map(({ sheet, cell, doubt: own }) => ({ sheet, cell, ...own ?? { reason: FROM_KEPT } })),
  };
}

function* formulaCells(file: WorkbookFile): Generator<FormulaCell> {
  const book = lookup(file);
  for (const sheet of file.sheets) {
    for (const cell of sheet.cells.values()) {
      if (cell.formula === undefined) continue;
      const place = { sheet, row: cell.row, column: cell.column };
      yield {
        sheet, cell,
        reads: precedents(cell.formula, place, book),
        fills: { sheet, area: cell.array?.area ?? oneCell(cell.row, cell.column) },
        doubt: null,
      };
    }
  }
}

/** Who reads an area: ranges by the columns they cross, each asked about until it has been hit once. */
class Readers {
  private readonly byColumn = new Map<FileSheet, Map<number, Set<Watched>>>();

  constructor(formulas: readonly FormulaCell[]) {
    const watched = new Map<string, Watched>();
    for (const formula of formulas) {
      for (const { sheet, area } of formula.reads) {
        const key = `${sheet.part} ${area.top} ${area.left} ${area.bottom} ${area.right}`;
        let range = watched.get(key);
        if (!range) watched.set(key, range = { reach: { sheet, area }, formulas: [], hit: false });
        range.formulas.push(formula);
      }
    }
    for (const range of watched.values()) {
      for (const column of columnsOf(range.reach)) this.column(range.reach.sheet, column).add(range);
    }
  }

  /** The given formulas and all that depend on them. */
  downstream(start: readonly FormulaCell[]): Set<FormulaCell> {
    const found = new Set(start);
    for (const formula of found) {
      for (const reader of this.hitBy(formula.fills)) found.add(reader);
    }
    return found;
  }

  private *hitBy({ sheet, area }: Reach): Generator<FormulaCell> {
    for (const column of columnsOf({ sheet, area })) {
      const ranges = this.column(sheet, column);
      for (const range of ranges) {
        if (range.hit) ranges.delete(range);
        if (range.hit || !overlap(range.reach.area, area)) continue;
        range.hit = true;
        ranges.delete(range);
        yield* range.formulas;
      }
    }
  }

  private column(sheet: FileSheet, column: number): Set<Watched> {
    let columns = this.byColumn.get(sheet);
    if (!columns) this.byColumn.set(sheet, columns = new Map());
    let ranges = columns.get(column);
    if (!ranges) columns.set(column, ranges = new Set());
    return ranges;
  }
}

interface Watched {
  reach: Reach;
  formulas: FormulaCell[];
  hit: boolean;
}

/** Wide areas are kept by blocks of columns too: a whole row would otherwise be 16.384 entries. */
const BLOCK = 16;

function* columnsOf({ area }: Reach): Generator<number> {
  for (let block = Math.floor(area.left / BLOCK); block <= Math.floor(area.right / BLOCK); block++) yield block;
}

/** The formulas that the given ones depend on, directly or further away. */
function upstream(formulas: readonly FormulaCell[], start: readonly FormulaCell[]): Set<FormulaCell> {
  const bySheet = new Map<FileSheet, { single: Map<number, FormulaCell>; arrays: FormulaCell[] }>();
  for (const formula of formulas) {
    let sheet = bySheet.get(formula.sheet);
    if (!sheet) bySheet.set(formula.sheet, sheet = { single: new Map(), arrays: [] });
    sheet.single.set(cellKey(formula.cell.row, formula.cell.column), formula);
    if (sizeOf(formula.fills.area) > 1) sheet.arrays.push(formula);
  }
  const found = new Set<FormulaCell>();
  const seen = new Set<string>();
  const queue = [...start];
  for (let next = queue.pop(); next; next = queue.pop()) {
    for (const { sheet, area } of next.reads) {
      const key = `${sheet.part} ${area.top} ${area.left} ${area.bottom} ${area.right}`;
      if (seen.has(key)) continue;
      seen.add(key);
      for (const formula of formulasIn(area, bySheet.get(sheet))) {
        if (!found.has(formula)) queue.push(formula);
        found.add(formula);
      }
    }
  }
  return found;
}

function* formulasIn(area: Reach["area"], sheet?: { single: Map<number, FormulaCell>; arrays: FormulaCell[] }): Generator<FormulaCell> {
  if (!sheet) return;
  yield* sheet.arrays.filter(({ fills }) => overlap(fills.area, area));
  if (sizeOf(area) > sheet.single.size) {
    for (const formula of sheet.single.values()) if (contains(area, formula.cell.row, formula.cell.column)) yield formula;
    return;
  }
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const formula = sheet.single.get(cellKey(row, column));
      if (formula) yield formula;
    }
  }
}
