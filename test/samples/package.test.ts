/** @jest-environment ./test/workbench/node-require.cjs */
import { join } from "node:path";
import { loadBundle } from "../../addin/workbench/engine/bundle";
import { calculateFile } from "../../addin/workbench/engine/calculate";
import { readWorkbookFile } from "../../addin/workbench/engine/file";
import { patchWorkbook } from "../../addin/workbench/engine/patch";
import { identity } from "../../manifest/identity";
import { withPane } from "../../samples/writer/channel";
import { bytesOf, partsOf, root, samples } from "./files";
import { rules } from "./package/rules";

jest.mock("node:module", () => ({ createRequire: () => (globalThis as unknown as { nodeRequire: NodeJS.Require }).nodeRequire }));

/** With the request for the pane in it, which some rules are about; all else is what lies in samples/. */
const asked = new Map(samples.map((name) => [name, partsOf(withPane(bytesOf(name), "central", identity()))]));

describe.each(rules)("$name", ({ faultsIn, planted }) => {
  test("holds in every sample", () => {
    expect(samples.flatMap((name) => faultsIn(asked.get(name)!).map((fault) => `${name}: ${fault}`))).toEqual([]);
  });

  test("is looked at: a planted fault is found", () => {
    expect(faultsIn(planted(asked.get("fictief-gebied.xlsx")!))).not.toEqual([]);
  });
});

test("holds in what `calculate --out` writes: a task has another name, and every result that names it follows", async () => {
  const bytes = bytesOf("meerjarenbegroting.xlsx");
  const file = readWorkbookFile(bytes);
  const sheet = file.sheets.find(({ name }) => name === "Opgaven")!;
  const task = [...sheet.cells.values()].find(({ row, column }) => row === 4 && column === 0)!;
  const edited = patchWorkbook(bytes, file, [{ sheet: "Opgaven", row: task.row, column: task.column, value: "Een andere opgave" }]);
  const again = readWorkbookFile(edited);
  const bundle = loadBundle(join(root, "dist"));
  const { changes } = await calculateFile(again, bundle.functions, bundle.call);
  const texts = changes.filter(({ value, anchor }) => value === "Een andere opgave" && anchor !== undefined);
  expect(texts.length).toBeGreaterThan(1);
  const written = partsOf(patchWorkbook(edited, again, changes));
  expect(rules.flatMap(({ faultsIn }) => faultsIn(written))).toEqual([]);
});
