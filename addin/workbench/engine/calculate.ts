import { areaAddress, cellAddress } from "../cells/address";
import { cellKey, cellsIn, contains, sizeOf } from "../cells/area";
import { FileProblem } from "./file/problem";
import { isError } from "./file/model";
import type { FileCell, FileSheet, WorkbookFile } from "./file/model";
import { callsRuimte, soleCall } from "./formulas/rewrite";
import { changesOf } from "./changes";
import type { Result } from "./changes";
import { memoised } from "./functions";
import type { Call, CallResult, FunctionMetadata } from "./functions";
import { openHeadless } from "./headless";
import type { Calculated, Headless } from "./headless";
import { selectLiveFormulas, type Doubt, type Selection } from "./live-formulas";
import type { Change } from "./patch";
import { PROBES, sheetId, toPlainSnapshot } from "./plain-snapshot";
import { engineValue, engineValues, exactValues, fitted } from "./results";
import { areaFrom, obstacle } from "./spill";
import { Trust } from "./trust";

export interface Calculation {
  /** How many cells call the add-in. */
  formulas: number;
  /** The cells that show something else than the file remembers. */
  changes: Change[];
  /** Cells that call the add-in and give an error, with what is wrong; and Excel's own formulas that now show one. */
  errors: { cell: string; code: string; message: string }[];
  /** What the add-in's functions assumed, per cell that calls one. */
  remarks: { cell: string; text: string }[];
  /** Formulas that kept their value, because they are not known to come out as in Excel. */
  kept: { cell: string; reason: string; isOurs: boolean; isBroken: boolean }[];
}

/** A spill that grows changes what its readers read, and what is kept changes it too: a chain of more than this many does not occur. */
const MAX_PASSES = 25;

/** Which formulas are calculated: those that hang on the add-in and are known to come out as in Excel, or what somebody chooses instead. */
export type Select = (file: WorkbookFile) => Selection;

/**
 * Recalculates what depends on the add-in's functions, or what `select` chooses instead. The file model itself is not changed.
 * @throws FileProblem when none of the formulas can be calculated in Excel either
 */
export async function calculateFile(
  file: WorkbookFile, functions: readonly FunctionMetadata[], call: Call, select?: Select,
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

const addressOf = (sheet: FileSheet, cell: FileCell): string => `${sheet.name}!${cellAddress(cell.row, cell.column)}`;

/** What a pass over the workbook gave. */
interface Pass {
  readonly selection: Selection;
  readonly results: readonly Result[];
  /** Formulas that turned out not to be as in Excel. */
  readonly doubts: ReadonlyMap<FileCell, Doubt>;
}

/** One recalculation: a working copy of the file in which spills take their new sizes, until they no longer change. */
class Run {
  private readonly work: WorkbookFile;
  private readonly trust: Trust;
  private readonly blocked = new Map<FileCell, string>();
  private readonly doubted = new Map<FileCell, Doubt>();

  constructor(
    private readonly file: WorkbookFile, functions: readonly FunctionMetadata[],
    private readonly engine: Headless, private readonly observed: ReadonlyMap<string, CallResult>, private readonly select?: Select,
  ) {
    this.work = workingCopy(file);
    this.trust = new Trust(this.work, functions);
  }

  async settle(): Promise<Omit<Calculation, "formulas">> {
    for (let pass = 1; ; pass++) {
      const { selection, results, doubts } = await this.calculate(`pass-${pass}`);
      this.refuseBroken(selection);
      const isLast = pass >= MAX_PASSES;
      const moved = results.filter((result) => this.place(result)).length > 0;
      if (moved && !isLast) continue;
      // Only what stands still is judged: a spill that is still growing gives its readers what is not there to stay.
      for (const [cell, doubt] of doubts) this.doubted.set(cell, doubt);
      if (doubts.size > 0) {
        if (isLast) throw new FileProblem("De werkmap komt hier niet tot rust: waarden blijven van elkaar afhangen. Er is niets geschreven.");
        continue;
      }
      const shown = results.filter(({ cell }) => !this.blocked.has(cell)).concat(this.blockedResults());
      const changes = changesOf(shown.map((result) => ({ ...result, ...this.original(result.sheet, result.cell) })));
      return {
        changes, errors: this.errors(shown), remarks: this.remarks(shown),
        kept: selection.kept.map(({ sheet, cell, reason, isBroken }) => ({
          cell: addressOf(sheet, cell), reason, isOurs: callsRuimte(cell.formula!), isBroken: isBroken === true,
        })),
      };
    }
  }

  private chosen(): Selection {
    if (this.select) return this.select(this.work);
    this.trust.forget();
    return selectLiveFormulas(this.work, (sheet, cell) => this.doubted.get(cell) ?? this.trust.doubtOf(sheet, cell));
  }

  /** A workbook of which no formula has an outcome, in Excel neither, is told so in one line. */
  private refuseBroken({ live, kept }: Selection): void {
    if (live.size > 0 || kept.length === 0 || kept.some(({ isBroken }) => isBroken !== true)) return;
    const [{ sheet, cell, reason }] = kept as [Selection["kept"][number]];
    throw new FileProblem(`Geen RUIMTE-formule is te berekenen: ${addressOf(sheet, cell)} gebruikt ${reason}.`);
  }

  /** All results with the sizes that spills have by now; the ones that shrink first, for they make room. */
  private async calculate(id: string): Promise<Pass> {
    const selection = this.chosen();
    for (const cell of this.blocked.keys()) selection.live.delete(cell);
    const { live } = selection;
    const formulas = this.work.sheets.flatMap((sheet) => [...sheet.cells.values()].filter((cell) => live.has(cell)).map((cell) => ({ sheet, cell })));
    const evidence = this.trust.evidence(this.select ? [] : formulas);
    const calculated = await this.engine.calculate(toPlainSnapshot(this.work, { id, live, mark: addressOf, probes: evidence.probes }));
    const doubts = new Map<FileCell, Doubt>();
    const exact = new Map<FileCell, Result["values"]>();
    const results = formulas.flatMap(({ sheet, cell }): Result[] => {
      const own = soleCall(cell.formula!) === null ? undefined : this.observed.get(addressOf(sheet, cell));
      if (own) exact.set(cell, exactValues(own));
      const matrix = exact.get(cell) ?? engineValues(cell, this.idOf(sheet), calculated);
      const result = this.result(sheet, cell, matrix, own !== undefined);
      if (typeof result !== "string") return [result];
      doubts.set(cell, { reason: result });
      return [];
    });
    const seen = this.seen(calculated, exact);
    if (!this.select) for (const { cell, doubt } of this.trust.doubtsAfter(evidence, seen, results, (sheet, cell) => this.original(sheet, cell).cell.value)) doubts.set(cell, doubt);
    return { selection, results: results.sort((a, b) => Number(grows(a)) - Number(grows(b))), doubts };
  }

  /** The values that cells have by now: those that a function gave as it gave them, beside what the engine made of them. */
  private seen(calculated: Calculated, exact: ReadonlyMap<FileCell, Result["values"]>): Parameters<Trust["doubtsAfter"]>[1] {
    return {
      engine: (sheet, row, column) => engineValue(calculated, this.idOf(sheet), row, column),
      probe: (index) => engineValue(calculated, PROBES, index, 0),
      exact,
    };
  }

  private readonly idOf = (sheet: FileSheet): string => sheetId(this.work.sheets.indexOf(sheet));

  /** What a formula fills with what; or, in Dutch, why that is not known. */
  private result(sheet: FileSheet, cell: FileCell, matrix: Result["values"], exact: boolean): Result | string {
    const first = matrix[0]![0]!;
    const many = matrix.length > 1 || matrix[0]!.length > 1;
    // A plain formula gets #SPILL! from a blocked one that it reads; without such a one the matrix is its own.
    if (!exact && isError(first) && first.error === "#SPILL!" && (cell.array !== undefined || this.blocked.size === 0)) return "een matrix zonder ruimte";
    if (!cell.array && many && !callsRuimte(cell.formula!)) return "een matrix in een gewone formule";
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
    return results.flatMap(({ sheet, cell, values }) => {
      const address = addressOf(sheet, cell);
      const call = this.observed.get(address);
      const first = values[0]![0]!;
      const inTheWay = this.blocked.get(cell);
      if (inTheWay !== undefined) return [{ cell: address, code: "#SPILL!", message: inTheWay }];
      if (!isError(first)) return [];
      if (callsRuimte(cell.formula!)) return [{ cell: address, code: first.error, message: call && "error" in call ? call.error.message : "" }];
      const before = this.original(sheet, cell).cell.value;
      return isError(before) || before === null ? [] : [{ cell: address, code: first.error, message: "door een fout in een cel die deze formule leest" }];
    });
  }
}

const grows = ({ cell, area }: Result): boolean =>
  cell.array !== undefined && !(contains(cell.array.area, area.bottom, area.right));

function workingCopy(file: WorkbookFile): WorkbookFile {
  const copied = (cell: FileCell): FileCell => cell.formula === undefined ? cell : { ...cell };
  return {
    ...file,
    sheets: file.sheets.map((sheet) => ({ ...sheet, cells: new Map([...sheet.cells].map(([key, cell]) => [key, copied(cell)])) })),
  };
}
