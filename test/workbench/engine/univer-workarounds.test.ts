/** @jest-environment ./test/workbench/node-require.cjs */
import type * as UniverFormula from "@univerjs/engine-formula";
import { applyWorkarounds } from "../../../addin/workbench/engine/univer-workarounds";

// A copy of its own: another test in this process may have had the engine repaired.
const { nodeRequire } = globalThis as unknown as { nodeRequire: NodeJS.Require };
Reflect.deleteProperty(nodeRequire.cache, nodeRequire.resolve("@univerjs/engine-formula"));
const engine = nodeRequire("@univerjs/engine-formula") as typeof UniverFormula;

interface Node { getChildren(): (Node | string)[] }
/** How many arguments a call is read to have. */
function argumentsIn(reader: InstanceType<typeof engine.LexerTreeBuilder>, formula: string): number {
  const root = reader.treeBuilder(formula) as unknown as Node;
  return (root.getChildren()[0] as Node).getChildren().length;
}

test("a bracket that somebody is still typing does not spoil the formulas after it", () => {
  const reader = new engine.LexerTreeBuilder();
  expect(argumentsIn(reader, "=SUM(1,2)")).toBe(2);
  reader.treeBuilder("=SUM(1,Delen[");
  // Where this fails, the engine has mended it itself and the applyWorkarounds can go.
  expect(argumentsIn(reader, "=SUM(3,4)")).toBe(1);
  applyWorkarounds(engine);
  reader.treeBuilder("=SUM(1,Delen[Ge");
  expect(argumentsIn(reader, "=SUM(5,6)")).toBe(2);
});
