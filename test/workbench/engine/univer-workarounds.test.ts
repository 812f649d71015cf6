/** @jest-environment ./test/workbench/node-require.cjs */
import type * as UniverCore from "@univerjs/core";
import type * as UniverFormula from "@univerjs/engine-formula";
import { applyWorkarounds } from "../../../addin/workbench/engine/univer-workarounds";

/** A copy of its own: another test in this process may have had the engine repaired, and goes on with that one. */
function freshEngine(): typeof UniverFormula {
  const { nodeRequire } = globalThis as unknown as { nodeRequire: NodeJS.Require };
  const path = nodeRequire.resolve("@univerjs/engine-formula");
  const loaded = nodeRequire.cache[path];
  Reflect.deleteProperty(nodeRequire.cache, path);
  const engine = nodeRequire(path) as typeof UniverFormula;
  if (loaded === undefined) Reflect.deleteProperty(nodeRequire.cache, path);
  else nodeRequire.cache[path] = loaded;
  return engine;
}

interface Node { getChildren(): (Node | string)[] }
/** How many arguments a call is read to have. */
function argumentsIn(reader: InstanceType<typeof UniverFormula.LexerTreeBuilder>, formula: string): number {
  const root = reader.treeBuilder(formula) as unknown as Node;
  return (root.getChildren()[0] as Node).getChildren().length;
}

// Where the first half of a test fails, the engine has mended it itself and the workaround can go.

test("a bracket that somebody is still typing does not spoil the formulas after it", () => {
  const engine = freshEngine();
  const reader = new engine.LexerTreeBuilder();
  expect(argumentsIn(reader, "=SUM(1,2)")).toBe(2);
  reader.treeBuilder("=SUM(1,Delen[");
  expect(argumentsIn(reader, "=SUM(3,4)")).toBe(1);
  applyWorkarounds(engine);
  reader.treeBuilder("=SUM(1,Delen[Ge");
  expect(argumentsIn(reader, "=SUM(5,6)")).toBe(2);
});

test("a name of a table may hold what names of tables in Excel hold", () => {
  const engine = freshEngine();
  const references = Object.create(engine.ReferenceNodeFactory.prototype) as { _checkTokenIsTableReference: (token: string) => boolean };
  const knows = (text: string): boolean => references._checkTokenIsTableReference(text);
  const names = ["Mijn_tabel[#All]", "Mijn_tabel_2[Naam van wie]", "Mijn.tabel[#Data]"];
  expect(names.map(knows)).toEqual([false, false, false]);
  applyWorkarounds(engine);
  expect(names.map(knows)).toEqual([true, true, true]);
  expect(["Mijn(tabel[#All]", "_[#All]", "Mijn_tabel[#All"].map(knows)).toEqual([false, false, false]);
});

test("a result that comes after its formula made way for a value leaves that value", () => {
  const engine = freshEngine();
  const { nodeRequire } = globalThis as unknown as { nodeRequire: NodeJS.Require };
  const { ObjectMatrix } = nodeRequire("@univerjs/core") as typeof UniverCore;
  /** What the grid is told to show: of a spill that B1 would have made and could not, of one that D1 made, and of a single result. */
  const told = (formulas: readonly string[]): unknown => {
    const controller = Object.create(engine.CalculateController.prototype) as { _applyResult(results: object): unknown };
    let shown: unknown;
    Object.assign(controller, {
      _formulaDataModel: {
        getFormulaStringByCell: (row: number, column: number) => (formulas.includes(`${row},${column}`) ? "=F()" : null),
        clearPreviousArrayFormulaCellData: () => undefined, mergeArrayFormulaCellData: () => undefined, mergeArrayFormulaRange: () => undefined,
        getArrayFormulaRange: () => ({}), getArrayFormulaCellData: () => ({}),
      },
      _commandService: {
        executeCommand: (id: string, params: { unitData?: unknown }) => { if (id === "formula.mutation.set-formula-calculation-result") shown = params.unitData; },
      },
      _applyTreeResult: () => undefined,
    });
    void controller._applyResult({
      unitData: { book: { sheet: new ObjectMatrix({ 0: { 1: "#SPILL!", 3: 4, 5: 6 }, 1: { 1: "", 3: "" } }) } },
      arrayFormulaRange: { book: { sheet: { 0: { 1: { startRow: 0, endRow: 1, startColumn: 1, endColumn: 1 }, 3: { startRow: 0, endRow: 1, startColumn: 3, endColumn: 3 } } } } },
      arrayFormulaCellData: { book: { sheet: new ObjectMatrix({ 0: { 1: "#SPILL!", 3: 4 }, 1: { 3: 5 } }) } },
    });
    return shown;
  };
  const everything = { book: { sheet: { 0: { 1: "#SPILL!", 3: 4, 5: 6 }, 1: { 1: "", 3: "" } } } };
  expect(told(["0,3"])).toEqual(everything);
  applyWorkarounds(engine);
  expect(told(["0,3"])).toEqual({ book: { sheet: { 0: { 3: 4 }, 1: { 3: "" } } } });
  expect(told(["0,1", "0,3", "0,5"])).toEqual(everything);
});
