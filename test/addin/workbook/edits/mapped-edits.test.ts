/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { mappingOf, type WrittenRule } from "../../../../core";
import { putBack, versionContent } from "../../../../core/versions";
import { findRanges, previewEdits, readTables, remember, writeEdits, type TableEditPreview, type WorkbookTable } from "../../../../addin/workbook";
import { MemoryWorkbook } from "../../../../addin/workbench/host";
import { startOffice } from "../../../workbench/office";

/** A range of the user's own: a title, a column that nothing reads, and two rows that ask as much. */
const projects = [
  ["Projectenoverzicht 2027", "", "", ""], ["", "", "", ""],
  ["Naam van de opgave", "Waar", "Bruto ha", "Trekker"],
  ["Woningen", "Noord", 100, "Anja"],
  ["Zonnevelden", "Noord", 100, "Bert"],
  ["Natuur", "Zuid", 250, "Chris"],
];
const rule = (field: string, from: string): WrittenRule => ({ field, from, operation: "" });
const rules = [rule("Opgave", "Naam van de opgave"), rule("Gebied", "Waar"), rule("Ruimteclaim", "Bruto ha")];

let office: Awaited<ReturnType<typeof startOffice>>;
let workbook: MemoryWorkbook;
const sheet = () => workbook.sheets.find(({ name }) => name === "Projecten")!;
const cells = (): unknown[][] => sheet().cells.values({ row: 3, column: 0, rows: 3, columns: 4 });
const write = (row: number, line: readonly (string | number)[]): void => { line.forEach((value, column) => { workbook.edit(sheet(), row, column, value, "colleague"); }); };

/** Kept when Woningen asked 90, on the sheet it is 100 now: putting back is one cell. */
async function edits(tables: readonly WorkbookTable[]) {
  const was = tables.map((table) => ({ ...table, cells: table.cells.map((line) => line.map((cell) => (line[0] === "Woningen" && cell === 100 ? 90 : cell))) }));
  return putBack(versionContent({ tables: was, reports: [], basis: {} }), tables).edits;
}
async function previewed(tables: readonly WorkbookTable[]): Promise<readonly TableEditPreview[] | undefined> {
  return previewEdits(await edits(tables), tables);
}

beforeAll(async () => { office = await startOffice(new MemoryWorkbook()); });
beforeEach(async () => {
  workbook = new MemoryWorkbook();
  workbook.fill("Projecten", projects);
  office.become(workbook);
  const [found] = (await findRanges()).sheets.filter(({ name }) => name === "Projecten");
  const { range } = found!.ranges[0]!;
  await remember({ sheet: "Projecten", sheetId: found!.id, place: range.place, names: range.names, use: mappingOf(range, "opgaven", rules) }, undefined);
});

it("puts one cell back where nothing has changed, and nothing else", async () => {
  const previews = (await previewed(await readTables()))!;
  expect(previews.map(({ changes, left }) => [changes.map(({ about, row, column, value }) => [about, row, column, value]), left])).toEqual([[[["Woningen, Noord", 3, 2, 90]], []]]);
  expect(await writeEdits(previews)).toBe(true);
  expect(cells()).toEqual([["Woningen", "Noord", 90, "Anja"], ["Zonnevelden", "Noord", 100, "Bert"], ["Natuur", "Zuid", 250, "Chris"]]);
});

it.each([
  ["rows changed places that ask as much", () => { write(3, ["Zonnevelden"]); write(4, ["Woningen"]); }],
  ["a colleague changed another cell of the row, that nothing reads", () => { write(3, ["Woningen", "Noord", 100, "Dora"]); }],
  ["a column got another header", () => { write(2, ["Naam van de opgave", "Waar", "Trekker", "Bruto ha"]); }],
] as const)("has no preview, and writes nothing, when %s since it was read or shown", async (_what, change) => {
  const read = await readTables();
  const previews = (await previewed(read))!;
  change();
  const now = cells();
  expect(await previewed(read)).toBeUndefined();
  expect(await writeEdits(previews)).toBe(false);
  expect(cells()).toEqual(now);
});

it("does not mind what changed in rows that it leaves alone", async () => {
  const read = await readTables();
  const previews = (await previewed(read))!;
  write(5, ["Natuur", "Zuid", 300, "Eva"]);
  expect(await previewed(read)).toHaveLength(1);
  expect(await writeEdits(previews)).toBe(true);
  expect(cells()).toEqual([["Woningen", "Noord", 90, "Anja"], ["Zonnevelden", "Noord", 100, "Bert"], ["Natuur", "Zuid", 300, "Eva"]]);
});
