import type * as UniverFormula from "@univerjs/engine-formula";

type Parts = Pick<typeof UniverFormula, "FormulaDependencyTree" | "FormulaDependencyTreeVirtual" | "LexerTreeBuilder" | "ReferenceNodeFactory">;

/** Once is enough: the classes are the library's own, however many engines are opened. */
const repaired = new WeakSet();

/** What Univer 0.25.1 does wrong where a workbook with tables and spills needs it, set right on its own classes. */
export function applyWorkarounds({ FormulaDependencyTree, FormulaDependencyTreeVirtual, LexerTreeBuilder, ReferenceNodeFactory }: Parts): void {
  if (repaired.has(LexerTreeBuilder)) return;
  repaired.add(LexerTreeBuilder);
  readSpillsAgain(FormulaDependencyTree.prototype);
  readSpillsAgain(FormulaDependencyTreeVirtual.prototype);
  closeBrackets(LexerTreeBuilder.prototype as unknown as Reader);
  knowTablesByAnyName(ReferenceNodeFactory.prototype as unknown as References);
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
