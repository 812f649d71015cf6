/** @jest-environment ./test/workbench/node-require.cjs */
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
