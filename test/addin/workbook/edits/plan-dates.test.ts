/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { previewDates, readTables, writeChanges } from "../../../../addin/workbook";
import { spelledLike } from "../../../../addin/workbook/edits/date-spelling";
import { MemoryWorkbook } from "../../../../addin/workbench/host";
import { startOffice } from "../../../workbench/office";

const header = ["Werkpakket", "Rol", "Start", "Uren", "Eind"];
const workbook = new MemoryWorkbook();
const sheet = workbook.fill("Werk", [
  header,
  ["A", "planner", 2027, 100, 2028],
  ["B", "planner", "K1 2027", 100, "=2027"],
  ["C", "planner", "2027-Q2", 100, 46568],
  ["D", "planner", 2027, 100, 2027],
], "Werk");
const columns = { start: "Start", end: "Eind" };
const rows = [
  { row: 2, workPackage: "A", start: 2028, end: 2029 },
  { row: 3, workPackage: "B", start: "2027K3", end: "2027K3" },
  { row: 4, workPackage: "C", start: "2028K1", end: 46600 },
];
const area = { row: 0, column: 0, rows: 5, columns: 5 };
const formulas = (): unknown[][] => sheet.cells.formulas(area);
const preview = async () => (await previewDates((await readTables())[0]!, rows, columns))!;

beforeAll(() => startOffice(workbook));

it("shows each cell that changes, old and new, and names the formulas that stay", async () => {
  const { changes, formulas: kept } = await preview();
  expect(changes.map(({ about, name, shown, value }) => [about, name, shown, value])).toEqual([
    ["A", "Start", "2027", 2028], ["A", "Eind", "2028", 2029], ["B", "Start", "K1 2027", "K3 2027"],
    ["C", "Start", "2027-Q2", "2028-Q1"], ["C", "Eind", "46568", 46600],
  ]);
  expect(kept.map(({ about, name, old }) => [about, name, old])).toEqual([["B", "Eind", "=2027"]]);
});

it("writes nothing when a cell has changed since the preview", async () => {
  const seen = await preview();
  workbook.edit(sheet, 1, 2, 2026);
  const before = formulas();
  expect(await writeChanges(seen)).toBe(false);
  expect(formulas()).toEqual(before);
  workbook.edit(sheet, 1, 2, 2027);
});

it("writes only those cells of Start and Eind, at once", async () => {
  const before = formulas();
  const seen = await preview();
  const write = jest.spyOn(sheet.cells, "write");
  expect(await writeChanges(seen)).toBe(true);
  expect(write).toHaveBeenCalledTimes(1);
  write.mockRestore();
  const expected = before.map((row) => [...row]);
  expected[1]![2] = 2028;
  expected[1]![4] = 2029;
  expected[2]![2] = "K3 2027";
  expected[3]![2] = "2028-Q1";
  expected[3]![4] = 46600;
  expect(formulas()).toEqual(expected);
});

it("says when the table is gone", async () => {
  const [table] = await readTables();
  expect(await previewDates({ ...table!, origin: { table: "Weg" } }, rows, columns)).toBeUndefined();
});

describe("a date in the form in which it was typed", () => {
  it.each([
    [2027, 2028, 2028], ["2027", 2028, "'2028"], [2027, "2027K3", "2027K3"], ["2027", "2027K3", "2027K3"],
    ["2027K1", "2028K2", "2028K2"], ["2027 q1", "2028K2", "2028 q2"], ["Q1-2027", "2028K2", "Q2-2028"],
    [46568, 46600, 46600], ["1-7-2027", 46599, "'31-7-2027"], ["01-07-2027", 46569, "'01-07-2027"],
    ["2027-07-01", 46599, "'2027-07-31"], ["1 juli 2027", 46599, "'31-7-2027"], ["1/7/2027", 46599, "'31/7/2027"],
  ])("%p becomes, for %p, %p", (old, moment, expected) => {
    expect(spelledLike(old, moment)).toBe(expected);
  });
});
