/** @jest-environment ./test/workbench/node-require.cjs */
import { calculateFile, type Calculation } from "../../../addin/workbench/engine/calculate";
import { loadBundle } from "../../../addin/workbench/engine/bundle";
import { readWorkbookFile, type FileValue } from "../../../addin/workbench/engine/file";
import expected from "./expected.json";
import { formulas, nativesWorkbook, RESULT } from "./formulas";

jest.mock("node:module", () => ({ createRequire: () => (globalThis as unknown as { nodeRequire: NodeJS.Require }).nodeRequire }));

/** What every formula remembers before: none gives it. */
const OLD = -987654;
const bundle = loadBundle("dist");

let calculation: Calculation;
beforeAll(async () => {
  calculation = await calculateFile(readWorkbookFile(nativesWorkbook(`<v>${OLD}</v>`, true)), bundle.functions, bundle.call);
});

const written = (row: number, column: number): FileValue | undefined => calculation.changes.find((change) => change.row === row && change.column === column)?.value;
const isNamed = (row: number): boolean => calculation.kept.some(({ cell }) => cell === `Blad1!J${row + 1}`);

test("the oracle has been asked the same, more than sixty functions", () => {
  expect(expected.map(({ formula }) => formula)).toEqual(formulas);
  expect(new Set(formulas.flatMap((formula) => formula.match(/[A-Z][A-Z0-9]*(?=\()/g) ?? [])).size).toBeGreaterThan(60);
});

test("the result itself is calculated", () => {
  expect(RESULT.map((_, row) => written(row, 1))).toEqual(RESULT);
});

test.each(expected.map(({ formula, value }, row) => [formula, value, row] as const))("%s is right, or kept and named", (_, value, row) => {
  const found = written(row, 9);
  if (found === undefined) expect(isNamed(row)).toBe(true);
  else if (typeof value === "number") expect(found).toBeCloseTo(value, 9);
  else expect(found).toEqual(value);
});

test("most are calculated: to keep everything would be easy", () => {
  expect(formulas.filter((_, row) => written(row, 9) !== undefined).length).toBeGreaterThanOrEqual(90);
});
