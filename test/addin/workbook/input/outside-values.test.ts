/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { findingsThrough, readRange } from "../../../../core";
import { findRanges, readTables, remember, type SheetFound } from "../../../../addin/workbook";
import { MemoryWorkbook, requirementSets } from "../../../../addin/workbench/host";
import type { MemoryCells } from "../../../../addin/workbench/host/memory-cells";
import { startOffice, type StartedOffice } from "../../../workbench/office";

/** Two header rows: the group stands over two of the three columns, as only its merge says. */
const staff = [
  ["Formatie per organisatie", "", "", "", ""],
  ["Organisatie", "Rol", "Formatie", "", ""], ["", "", "Fte 2027", "Fte 2028", "Code"],
  ["Provincie", "Ecoloog", 2, 3, "a"], ["Provincie", "Jurist", 1, 1, "b"], ["Gemeente", "Jurist", 4, 4, "c"],
];
const merges = [{ row: 0, column: 0, rows: 1, columns: 5 }, { row: 1, column: 2, rows: 1, columns: 2 }, { row: 1, column: 0, rows: 2, columns: 1 }, { row: 1, column: 1, rows: 2, columns: 1 }];

let office: StartedOffice;
let workbook: MemoryWorkbook;
const cellsOf = (name: string): MemoryCells => workbook.sheets.find((sheet) => sheet.name === name)!.cells as MemoryCells;
const found = async (name: string): Promise<SheetFound> => (await findRanges()).sheets.find((sheet) => sheet.name === name)!;

beforeAll(async () => {
  office = await startOffice(new MemoryWorkbook(), { requirementSets: { ...requirementSets, ExcelApi: "1.13" } });
});

beforeEach(() => {
  workbook = new MemoryWorkbook();
  workbook.fill("Formatie", staff);
  cellsOf("Formatie").merge(...merges);
  office.become(workbook);
});

afterEach(() => {
  expect([...office.host.missing]).toEqual([]);
});

it("the group name of a header runs on over its merge", async () => {
  const { cells, ranges: [range] } = await found("Formatie");
  expect(cells.merged).toEqual(merges);
  expect(range).toMatchObject({ kind: "bezetting" });
  expect(range!.range).toMatchObject({ place: { row: 2, headerRows: 2 }, names: ["Organisatie", "Rol", "Fte 2027", "Fte 2028", "Code"] });
});

it("a bound range is known again by the names that its merges give", async () => {
  const { id, ranges: [range] } = await found("Formatie");
  const { place, names } = range!.range;
  await remember({ sheet: "Formatie", sheetId: id, place, names, use: { kind: "bezetting", columns: { organisation: 0, role: 1, fte: 2 } } });
  expect((await readTables()).map(({ kind, cells }) => [kind, cells[1]!.slice(0, 3)])).toEqual([["bezetting", ["Provincie", "Ecoloog", 2]]]);
});

it("of sheets with more merges than Excel tells at a time those of the upper part are there", async () => {
  const lines = Array.from({ length: 3000 }, (_, row) => [row % 2 === 0 ? `Naam ${row}` : "", row, row, row, "x"]);
  workbook.fill("Lang", [["Naam", "A", "B", "C", "D"], ...lines]);
  cellsOf("Lang").merge(...Array.from({ length: 1500 }, (_, index) => ({ row: 1 + 2 * index, column: 0, rows: 2, columns: 1 })));
  const { cells } = await found("Lang");
  expect(cells.merged).toHaveLength(1500);
  expect((await found("Formatie")).cells.merged).toHaveLength(4);
});

it("rows that are hidden or filtered away count, and are said; where none is, nothing is asked", async () => {
  workbook.fill("Dekking", [["Bron", "2027"], ["Provincie", 5], ["Fonds", 6], ["Gemeente", 7]]);
  cellsOf("Dekking").hide(2, 3);
  const { cells, ranges: [range] } = await found("Dekking");
  expect(cells.hidden).toEqual(new Set([2, 3]));
  expect(findingsThrough(readRange(range!.range, range!.kind!, range!.rules))).toMatchObject([{ code: "hiddenRows", degree: "remark", row: 3, rows: [3, 4] }]);
  expect((await found("Formatie")).cells).not.toHaveProperty("hidden");
});

it("still three batches, whatever the number of sheets", async () => {
  for (let number = 1; number <= 10; number++) {
    workbook.fill(`Blad ${number}`, staff);
    cellsOf(`Blad ${number}`).merge(...merges);
    cellsOf(`Blad ${number}`).hide(4);
  }
  expect(await office.batches(() => findRanges())).toBe(3);
});
