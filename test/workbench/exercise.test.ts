/** @jest-environment ./test/workbench/node-require.cjs */
import { join } from "node:path";
import { loadBundle } from "../../addin/workbench/engine/bundle";
import { calculateFile } from "../../addin/workbench/engine/calculate";
import { areaAddress, cellAddress, cellKey, oneCell, readWorkbookFile, type FileCell, type FileSheet, type WorkbookFile } from "../../addin/workbench/engine/file";
import { askedOnce } from "../asked-once";
import { bytesOf, root } from "../samples/files";
import { Book } from "../samples/native/book";
import { stepsIn, type Step } from "../samples/steps";

jest.mock("node:module", () => ({ createRequire: () => (globalThis as unknown as { nodeRequire: NodeJS.Require }).nodeRequire }));

const { functions, call } = askedOnce(join(root, "dist"), loadBundle);
const original = readWorkbookFile(bytesOf("oefening.xlsx"));
const exercise = () => Book.copyOf(original).file;
const solution = readWorkbookFile(bytesOf("uitwerking.xlsx"));
const steps = stepsIn(exercise());
const numbers = [...new Set(steps.map((step) => step.exercise))];

const sheetOf = (file: WorkbookFile, name: string): FileSheet => file.sheets.find((sheet) => sheet.name === name)!;

/** As somebody types it: a value, or a formula that Excel then stores as one of the add-in. */
function type(file: WorkbookFile, { sheet, row, column, value }: Step): void {
  const { cells } = sheetOf(file, sheet);
  const format = cells.get(cellKey(row, column))?.format;
  const cell: FileCell = typeof value === "string" && value.startsWith("=")
    ? { row, column, value: null, formula: value.slice(1).replace("RUIMTE.", "_xldudf_RUIMTE_"), array: { area: oneCell(row, column), dynamic: true } }
    : { row, column, value };
  cells.set(cellKey(row, column), format === undefined ? cell : { ...cell, format });
}

/** What the workbook shows once it has been calculated. */
async function shown(file: WorkbookFile): Promise<Map<string, string>> {
  const { changes, errors, kept } = await calculateFile(file, functions, call);
  expect({ errors, kept }).toEqual({ errors: [], kept: [] });
  const cells = new Map<string, [unknown, string, string]>();
  for (const sheet of file.sheets) for (const cell of sheet.cells.values()) cells.set(at(sheet.name, cell), [cell.value, cell.formula ?? "", cell.array ? areaAddress(cell.array.area) : ""]);
  for (const change of changes) {
    const [, formula = "", area = ""] = cells.get(at(change.sheet, change)) ?? [];
    cells.set(at(change.sheet, change), [change.value, formula, change.area ? areaAddress(change.area) : area]);
  }
  return new Map([...cells].flatMap(([place, [value, formula, area]]): [string, string][] => {
    const plain = typeof value === "number" ? Number(value.toPrecision(11)) : value ?? "";
    return plain === "" && formula === "" ? [] : [[place, JSON.stringify([plain, formula, area])]];
  }));
}

const at = (sheet: string, { row, column }: { row: number; column: number }): string => `${sheet}!${cellAddress(row, column)}`;
const verdicts = (cells: ReadonlyMap<string, string>): string[] =>
  numbers.map((number) => (JSON.parse(cells.get(`Oefeningen!F${4 + number}`)!) as [string])[0]);

test("every exercise asks something, and nothing is right before it is done", async () => {
  expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(verdicts(await shown(exercise()))).toEqual(numbers.map(() => "nog niet"));
});

test("following the hints makes one exercise right after the other, and the workbook becomes uitwerking.xlsx cell by cell", async () => {
  const file = exercise();
  let last: ReadonlyMap<string, string> = new Map();
  for (const number of numbers) {
    for (const step of steps.filter((each) => each.exercise === number)) type(file, step);
    last = await shown(file);
    expect(verdicts(last)).toEqual(numbers.map((each) => (each <= number ? "goed" : "nog niet")));
  }
  const wanted = await shown(solution);
  const own = new Set(["Leeswijzer", "Waarom"]);
  const compared = (cells: ReadonlyMap<string, string>) => Object.fromEntries([...cells].filter(([place]) => !own.has(place.split("!")[0]!)));
  expect(compared(last)).toEqual(compared(wanted));
  expect(solution.sheets.map(({ name }) => name).filter((name) => name !== "Waarom")).toEqual(file.sheets.map(({ name }) => name));
});

// The first one alone is where the hints above begin.
test.each(numbers.slice(1))("exercise %i alone turns its own verdict and no other", async (number) => {
  const file = exercise();
  for (const step of steps.filter((each) => each.exercise === number)) type(file, step);
  expect(verdicts(await shown(file))).toEqual(numbers.map((each) => (each === number ? "goed" : "nog niet")));
});

test.each<[string, number, (file: WorkbookFile) => void]>([
  ["a number that is not what was counted", 1, (file) => { set(file, 1, 90, 91); }],
  ["a shortage that was read wrong", 2, (file) => { set(file, 2, 210, 129); }],
  ["sharing beyond what the area allows", 3, (file) => { set(file, 3, 0.4, 0.9); }],
  ["more than the municipalities have", 4, (file) => { set(file, 4, 1_500_000, 2_000_000); }],
  ["more than half from the municipalities", 4, (file) => { set(file, 4, 0.5, 0.9); }],
  ["money without the larger share", 4, (file) => { set(file, 4, 0.5, 0.2); }],
  ["rates that were added up", 5, (file) => { set(file, 5, "=RUIMTE.INDEXEER(2500000,2023,2027,Index[#All])", 2_880_000); }],
  ["a balance that did not stay the same", 6, (file) => { set(file, 6, 102_000_000, 104_000_000); }],
  ["work beyond its slack", 7, (file) => { set(file, 7, "2027K3", "2027K4"); }],
  ["a split that is not the agreements", 8, (file) => { set(file, 8, 664, 600); }],
])("%s is not right", async (_name, number, change) => {
  const file = exercise();
  for (const step of steps.filter((each) => each.exercise === number)) type(file, step);
  change(file);
  expect(verdicts(await shown(file))[number - 1]).toBe("nog niet");
});

/** In every step of an exercise with this value another one. */
function set(file: WorkbookFile, exerciseNumber: number, value: string | number, other: string | number): void {
  const changed = steps.filter((step) => step.exercise === exerciseNumber && step.value === value);
  expect(changed.length).toBeGreaterThan(0);
  for (const step of changed) type(file, { ...step, value: other });
}
