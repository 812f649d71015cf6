/** @jest-environment ./test/workbench/node-require.cjs */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../addin/workbench/cli/build";
import { calculateWorkbook } from "../../addin/workbench/cli/calculate";
import { loadBundle } from "../../addin/workbench/engine/bundle";
import { areaAddress, cellAddress, isError, readWorkbookFile } from "../../addin/workbench/engine/file";
import type { FileCell, FileValue, WorkbookFile } from "../../addin/workbench/engine/file";
import { cellsIn } from "../../addin/workbench/cells/area";
import { selectLiveFormulas } from "../../addin/workbench/engine/live-formulas";
import { patchWorkbook } from "../../addin/workbench/engine/patch";
import type { Change } from "../../addin/workbench/engine/patch";
import { askedOnce } from "../asked-once";

jest.mock("node:module", () => ({ createRequire: () => (globalThis as unknown as { nodeRequire: NodeJS.Require }).nodeRequire }));

const samples = readdirSync(join(root, "samples")).filter((name) => name.endsWith(".xlsx")).sort();
const sampleNamed = (name: string) => new Uint8Array(readFileSync(join(root, "samples", name)));
const bundle = askedOnce(join(root, "dist"), loadBundle);
const folder = mkdtempSync(join(tmpdir(), "sample-"));
const [broken, restored] = [join(folder, "stuk.xlsx"), join(folder, "hersteld.xlsx")];

/** Every answer taken out of the file: spills of another size with rubbish in them, formulas without a value. */
function breakAnswers(file: WorkbookFile): Change[] {
  const live = selectLiveFormulas(file, () => null).live;
  return file.sheets.flatMap((sheet) => [...sheet.cells.values()].filter((cell) => live.has(cell)).flatMap((cell): Change[] => {
    const at = { sheet: sheet.name, row: cell.row, column: cell.column };
    if (!cell.array) return [{ ...at, value: null }];
    const area = { ...cell.array.area, right: cell.column, bottom: Math.min(cell.row + 1, cell.array.area.bottom) };
    const rest = [...cellsIn(cell.array.area)].slice(1).map(([row, column]) => ({
      sheet: sheet.name, row, column, anchor: at, value: row > cell.row && row <= area.bottom && column === cell.column ? "rommel" : null,
    }));
    return [{ ...at, value: "rommel", area }, ...rest];
  }));
}

const shown = (value: FileValue): unknown =>
  isError(value) ? value.error : typeof value === "number" ? value.toPrecision(11) : value ?? "";
const cells = (file: WorkbookFile): Map<string, string> => new Map(file.sheets.flatMap((sheet) => [...sheet.cells.values()]
  .filter(({ value, formula }) => formula !== undefined || (value !== null && value !== ""))
  .map((cell: FileCell): [string, string] => [`${sheet.name}!${cellAddress(cell.row, cell.column)}`,
    JSON.stringify([shown(cell.value), cell.formula ?? "", cell.array ? areaAddress(cell.array.area) : ""])])));

test.each(samples)("the built functions give %s every answer back that was taken out of it", async (name) => {
  const sample = sampleNamed(name);
  const file = readWorkbookFile(sample);
  const changes = breakAnswers(file);
  expect(changes.length).toBeGreaterThan(0);
  writeFileSync(broken, patchWorkbook(sample, file, changes));
  const calculation = await calculateWorkbook(broken, restored, () => bundle);
  expect(calculation.errors).toEqual([]);
  expect(calculation.kept).toEqual([]);
  expect(Object.fromEntries(cells(readWorkbookFile(new Uint8Array(readFileSync(restored)))))).toEqual(Object.fromEntries(cells(file)));
});

test.each(samples)("recalculated as it is, %s does not change by a byte", async (name) => {
  const sample = sampleNamed(name);
  writeFileSync(broken, sample);
  const calculation = await calculateWorkbook(broken, restored, () => bundle);
  expect(calculation.changes).toEqual([]);
  expect(Buffer.compare(new Uint8Array(readFileSync(restored)), sample)).toBe(0);
});
