import type * as UniverFormula from "@univerjs/engine-formula";

type Parts = Pick<typeof UniverFormula, "CalculateController" | "FormulaDependencyTree" | "FormulaDependencyTreeVirtual" | "LexerTreeBuilder" | "ReferenceNodeFactory">;

/** Once is enough: the classes are the library's own, however many engines are opened. */
const repaired = new WeakSet();

/** What Univer 0.25.1 does wrong where a workbook with tables and spills needs it, set right on its own classes. */
export function applyWorkarounds(parts: Parts): void {
  const { CalculateController, FormulaDependencyTree, FormulaDependencyTreeVirtual, LexerTreeBuilder, ReferenceNodeFactory } = parts;
  if (repaired.has(LexerTreeBuilder)) return;
  repaired.add(LexerTreeBuilder);
  readSpillsAgain(FormulaDependencyTree.prototype);
  readSpillsAgain(FormulaDependencyTreeVirtual.prototype);
  closeBrackets(LexerTreeBuilder.prototype as unknown as Reader);
  knowTablesByAnyName(ReferenceNodeFactory.prototype as unknown as References);
  leaveWhatWasWrittenSince(CalculateController.prototype as unknown as Controller);
}

/**
 * Everything is calculated once, and then again what reads inside a spill. What reads the first cell of one is left out,
 * for that waited for it; but the same formula may read the inside of another spill, which was not there yet.
 */
function readSpillsAgain(formula: { isExcludeRange: unknown }): void {
  formula.isExcludeRange = () => false;
}

interface Reader {
  _resetTemp: (this: Reader) => void;
  _squareBracketState: number;
}

/** A formula that ends inside a bracket, as `=SUM(1,Delen[` does while one types, left it open for every formula after it. */
function closeBrackets(reader: Reader): void {
  const reset = reader._resetTemp;
  reader._resetTemp = function () {
    reset.call(this);
    this._squareBracketState = 0;
  };
}

interface References {
  _checkTokenIsTableReference: (this: References, token: string) => boolean;
}

/** A table may have `_` or `.` in its name; whether there is such a table is looked up after this. */
function knowTablesByAnyName(references: References): void {
  const check = references._checkTokenIsTableReference;
  references._checkTokenIsTableReference = function (token) {
    const bracket = token.indexOf("[");
    return check.call(this, token) || (bracket > 0 && check.call(this, token.slice(0, bracket).replaceAll(/[_.]/gu, "") + token.slice(bracket)));
  };
}

interface Span { readonly startRow: number; readonly endRow: number; readonly startColumn: number; readonly endColumn: number }
interface Matrix {
  forValue(each: (row: number, column: number) => unknown): unknown;
  realDeleteValue(row: number, column: number): void;
}
/** By workbook and sheet. */
type BySheet<T> = Record<string, Record<string, T | null | undefined> | null | undefined>;

interface Results {
  readonly unitData?: BySheet<Matrix>;
  readonly arrayFormulaCellData?: BySheet<Matrix>;
  readonly arrayFormulaRange?: BySheet<Record<string, Record<string, Span>>>;
}

interface Controller {
  readonly _formulaDataModel: { getFormulaStringByCell(row: number, column: number, sheetId: string, unitId: string): string | null | undefined };
  _applyResult: (this: Controller, results: Results) => unknown;
}

/** A calculation that began before a formula made way for a value wrote its result, or #SPILL!, over that value. */
function leaveWhatWasWrittenSince(controller: Controller): void {
  const apply = controller._applyResult;
  controller._applyResult = function (results) {
    const isFormula = (row: number, column: number, sheet: string, unit: string): boolean =>
      Boolean(this._formulaDataModel.getFormulaStringByCell(row, column, sheet, unit));
    const spans: (Span & { sheet: string; unit: string })[] = [];
    for (const [unit, sheets] of Object.entries(results.arrayFormulaRange ?? {})) for (const [sheet, rows] of Object.entries(sheets ?? {})) {
      for (const [row, columns] of Object.entries(rows ?? {})) for (const [column, span] of Object.entries(columns)) {
        if (isFormula(Number(row), Number(column), sheet, unit)) spans.push({ ...span, sheet, unit });
        else Reflect.deleteProperty(columns, column);
      }
    }
    for (const data of [results.unitData, results.arrayFormulaCellData]) {
      for (const [unit, sheets] of Object.entries(data ?? {})) for (const [sheet, matrix] of Object.entries(sheets ?? {})) {
        const here = spans.filter((span) => span.sheet === sheet && span.unit === unit);
        matrix?.forValue((row, column) => {
          const isSpilled = here.some(({ startRow, endRow, startColumn, endColumn }) => row >= startRow && row <= endRow && column >= startColumn && column <= endColumn);
          if (!isSpilled && !isFormula(row, column, sheet, unit)) matrix.realDeleteValue(row, column);
        });
      }
    }
    return apply.call(this, results);
  };
}
