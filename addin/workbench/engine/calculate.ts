import { areaAddress, cellAddress } from "../cells/address";
import { cellKey, cellsIn, contains, sizeOf } from "../cells/area";
import { isError } from "./file/model";
import type { FileCell, FileSheet, WorkbookFile } from "./file/model";
import { callsRuimte, functionsIn, ruimteId, SHOWN, soleCall } from "./formulas/rewrite";
import { changesOf } from "./changes";
import type { Result } from "./changes";
import { memoised } from "./functions";
import type { Call, CallResult, FunctionMetadata } from "./functions";
import { openHeadless } from "./headless";
import type { Headless } from "./headless";
import { selectLiveFormulas } from "./live-formulas";
import type { Change } from "./patch";
import { engineValues, exactValues, fitted } from "./results";
import { areaFrom, obstacle } from "./spill";
import { toUniverSnapshot } from "./univer";

export interface Calculation {
  /** How many cells call the add-in. */
  formulas: number;
  /** The cells that show something else than the file remembers. */
  changes: Change[];
  /** Cells that call the add-in and give an error, with what is wrong. */
  errors: { cell: string; code: string; message: string }[];
  /** What the add-in's functions assumed, per cell that calls one. */
  remarks: { cell: string; text: string }[];
  /** Formulas that kept their value, because of functions or forms that the engine does not know. */
  kept: { cell: string; reason: string }[];
}

/** A spill that grows changes what its readers read: a chain of more than this many does not occur. */
const MAX_PASSES = 25;

/**
 * Recalculates what depends on the add-in's functions, or what `select` chooses instead. The file model itself is not changed.
 */
export async function calculateFile(
  file: WorkbookFile, functions: readonly FunctionMetadata[], call: Call, select = selectLiveFormulas,
): Promise<Calculation> {
  const formulas = file.sheets.reduce((sum, { cells }) =>
    sum + [...cells.values()].filter(({ formula }) => formula !== undefined && callsRuimte(formula)).length, 0);
  if (formulas === 0) return { formulas, changes: [], errors: [], remarks: [], kept: [] };
  const observed = new Map<string, CallResult>();
  const engine = openHeadless(functions, memoised(call, Infinity), (mark, result) => observed.set(mark, result));
  try {
    return { formulas, ...await new Run(file, functions, engine, observed, select).settle() };
  } finally {
    engine.close();
  }
}

/** Functions that only exist in files; rewriting turns them into ranges. */
const REWRITTEN = new Set(["ANCHORARRAY", "SINGLE"]);

const addressOf = (sheet: FileSheet, cell: FileCell): string => `${sheet.name}!${cellAddress(cell.row, cell.column)}`;

/** One recalculation: a working copy of the file in which spills take their new sizes, until they no longer change. */
class Run {
  private readonly work: WorkbookFile;
  private readonly ids: Set<string>;
  private readonly blocked = new Map<FileCell, string>();
  private kept = new Map<string, string>();

  constructor(
    private readonly file: WorkbookFile, functions: readonly FunctionMetadata[],
    private readonly engine: Headless, private readonly observed: ReadonlyMap<string, CallResult>, private readonly select: typeof selectLiveFormulas,
  ) {
    this.work = workingCopy(file);
    this.ids = new Set(functions.map(({ name }) => name.toUpperCase()));
  }

  async settle(): Promise<Omit<Calculation, "formulas">> {
    for (let pass = 1; ; pass++) {
      const results = await this.calculate(`pass-${pass}`);
      const moved = results.filter((result) => this.place(result)).length > 0;
      if (moved && pass < MAX_PASSES) continue;
      const shown = results.filter(({ cell }) => !this.blocked.has(cell)).concat(this.blockedResults());
      const changes = changesOf(shown.map((result) => ({ ...result, ...this.original(result.sheet, result.cell) })));
      return { changes, errors: this.errors(shown), remarks: this.remarks(shown), kept: [...this.kept].map(([cell, reason]) => ({ cell, reason })) };
    }
  }

  /** All results with the sizes that spills have by now; the ones that shrink first, for they make room. */
  private async calculate(id: string): Promise<Result[]> {
    const { live, kept } = this.select(this.work, (formula) => this.unknown(formula).length === 0);
    this.kept = new Map(kept.map(({ sheet, cell }) => [addressOf(sheet, cell), this.unknown(cell.formula!).join(", ")]));
    for (const cell of this.blocked.keys()) live.delete(cell);
    const snapshot = toUniverSnapshot(this.work, { id, live: (_, cell) => live.has(cell), mark: addressOf });
    const calculated = await this.engine.calculate(snapshot);
    const results = this.work.sheets.flatMap((sheet, index) => [...sheet.cells.values()]
      .filter((cell) => live.has(cell))
      .map((cell): Result | null => {
        const own = soleCall(cell.formula!) === null ? undefined : this.observed.get(addressOf(sheet, cell));
        const matrix = own ? exactValues(own) : engineValues(cell, snapshot.sheetOrder[index]!, calculated);
        return this.result(sheet, cell, matrix, own !== undefined);
      }));
    return results.filter((result) => result !== null).sort((a, b) => Number(grows(a)) - Number(grows(b)));
  }

  private unknown(formula: string): string[] {
    return [...new Set(functionsIn(formula))].flatMap((name) => {
      const id = ruimteId(name);
      if (id !== null) return this.ids.has(id) ? [] : [SHOWN + id];
      return REWRITTEN.has(name) || this.engine.knows(name) ? [] : [name];
    });
  }

  private result(sheet: FileSheet, cell: FileCell, matrix: Result["values"], exact: boolean): Result | null {
    const first = matrix[0]![0]!;
    const many = matrix.length > 1 || matrix[0]!.length > 1;
    // A plain formula gets #SPILL! from a blocked one that it reads; without such a one the matrix is its own.
    const unclear = !exact && isError(first) && first.error === "#SPILL!" && (cell.array !== undefined || this.blocked.size === 0)
      ? "een matrix zonder ruimte"
      : !cell.array && many && !callsRuimte(cell.formula!) ? "een matrix in een gewone formule" : null;
    if (unclear !== null) {
      this.kept.set(addressOf(sheet, cell), unclear);
      return null;
    }
    // Without array mark Excel takes one value; entered over fixed cells the matrix fits itself to them.
    if (!cell.array) return { sheet, cell, exact, area: areaFrom(cell, 1, 1), values: [[first]] };
    if (!cell.array.dynamic) return { sheet, cell, exact, area: cell.array.area, values: fitted(matrix, cell.array.area) };
    return { sheet, cell, exact, area: areaFrom(cell, matrix.length, matrix[0]!.length), values: matrix };
  }

  /** Gives a result its cells in the working copy; true when its readers must be calculated again. */
  private place({ sheet, cell, area }: Result): boolean {
    if (!cell.array?.dynamic) return false;
    const original = this.original(sheet, cell);
    const inTheWay = sizeOf(area) === 1 ? null : obstacle(original.sheet, original.cell, area, (other) =>
      sheet.cells.get(cellKey(other.row, other.column))?.array?.area);
    const fills = inTheWay === null ? area : areaFrom(cell, 1, 1);
    if (inTheWay !== null) {
      this.blocked.set(cell, inTheWay);
      cell.value = { error: "#SPILL!" };
    }
    const before = cell.array.area;
    for (const [row, column] of cellsIn(before)) {
      const key = cellKey(row, column);
      if (sheet.cells.get(key) !== cell && !contains(fills, row, column)) sheet.cells.delete(key);
    }
    cell.array = { ...cell.array, area: fills };
    return inTheWay !== null || areaAddress(before) !== areaAddress(fills);
  }

  /** The formulas that cannot spill; they were not calculated again, for what they give is known. */
  private blockedResults(): Result[] {
    return this.work.sheets.flatMap((sheet) => [...this.blocked.keys()]
      .filter((cell) => sheet.cells.get(cellKey(cell.row, cell.column)) === cell)
      .map((cell) => ({ sheet, cell, area: areaFrom(cell, 1, 1), values: [[{ error: "#SPILL!" }]], exact: true })));
  }

  private original(sheet: FileSheet, cell: FileCell): { sheet: FileSheet; cell: FileCell } {
    const own = this.file.sheets[this.work.sheets.indexOf(sheet)]!;
    return { sheet: own, cell: own.cells.get(cellKey(cell.row, cell.column))! };
  }

  private remarks(results: readonly Result[]): Calculation["remarks"] {
    return results.flatMap(({ sheet, cell }) => {
      const address = addressOf(sheet, cell);
      return (this.observed.get(address)?.remarks ?? []).map(({ text }) => ({ cell: address, text }));
    });
  }

  private errors(results: readonly Result[]): Calculation["errors"] {
    return results.filter(({ cell }) => callsRuimte(cell.formula!)).flatMap(({ sheet, cell, values }) => {
      const address = addressOf(sheet, cell);
      const call = this.observed.get(address);
      const first = values[0]![0]!;
      const inTheWay = this.blocked.get(cell);
      if (inTheWay !== undefined) return [{ cell: address, code: "#SPILL!", message: inTheWay }];
      if (!isError(first)) return [];
      return [{ cell: address, code: first.error, message: call && "error" in call ? call.error.message : "" }];
    });
  }
}

const grows = ({ cell, area }: Result): boolean =>
  cell.array !== undefined && !(contains(cell.array.area, area.bottom, area.right));

function workingCopy(file: WorkbookFile): WorkbookFile {
  const copied = (cell: FileCell): FileCell => cell.formula === undefined ? cell : { ...cell };
  return {
    names: file.names,
    sheets: file.sheets.map((sheet) => ({ ...sheet, cells: new Map([...sheet.cells].map(([key, cell]) => [key, copied(cell)])) })),
  };
}

