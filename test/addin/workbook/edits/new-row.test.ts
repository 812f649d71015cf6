/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { addRow, previewFollowUp, readTables, writeChanges, type WorkbookTable } from "../../../../addin/workbook";
import { previewChanges } from "../../../../addin/workbook/edits/changes";
import { MemoryWorkbook } from "../../../../addin/workbench/host";
import { startOffice } from "../../../workbench/office";

const header = ["Les", "Omschrijving", "Niveau", "Datum", "Gericht aan", "Opvolging", "Datum opvolging"];
const workbook = new MemoryWorkbook();
const sheet = workbook.fill("Lessen", [
  header, ["L1", "Begin eerder", "gebied", 46_082, "Provincie", "open", ""], ["", "", "", "", "", "", ""],
], "Lessen");
const cells = (rows: number): unknown[][] => sheet.cells.formulas({ row: 0, column: 0, rows, columns: header.length });
const lessons = async (): Promise<WorkbookTable> => (await readTables()).find(({ kind }) => kind === "lessen")!;
const lesson = (id: string) => [
  { name: "Les", value: id }, { name: "Omschrijving", value: "=1+1" }, { name: "Niveau", value: "gebied" }, { name: "Datum", value: 46_353, isDay: true as const }, { name: "Gericht aan", value: "Rijk" },
];

beforeAll(() => startOffice(workbook));

it("goes into the first free row; text stays text, and a day is shown as one", async () => {
  expect(await addRow(await lessons(), lesson("L2"))).toBe(3);
  expect(cells(4)[2]!.slice(0, 5)).toEqual(["L2", "=1+1", "gebied", 46_353, "Rijk"]);
  // No formula: its value is what was typed.
  expect(sheet.cells.values({ row: 2, column: 1, rows: 1, columns: 1 })).toEqual([["=1+1"]]);
  expect(cells(2)[1]).toEqual(["L1", "Begin eerder", "gebied", 46_082, "Provincie", "open", ""]);
});

it("makes the table longer when it is full, and the pane reads what was added", async () => {
  expect(await addRow(await lessons(), lesson("L3"))).toBe(4);
  expect((await lessons()).cells.map(([id]) => id)).toEqual(["Les", "L1", "L2", "L3"]);
});

it("writes nothing over what stands below the table, nor in columns that are not there", async () => {
  sheet.cells.write({ row: 4, column: 0, rows: 1, columns: 1 }, [["Een aantekening"]]);
  const before = cells(6);
  expect(await addRow(await lessons(), lesson("L4"))).toBeUndefined();
  expect(await addRow(await lessons(), [{ name: "Termijn", value: 1 }])).toBeUndefined();
  expect(cells(6)).toEqual(before);
});

it("has no place in a table that is read through a mapping, or that is gone", async () => {
  const table = await lessons();
  expect(await addRow({ ...table, behind: { cells: () => [], rows: () => [] } as never }, lesson("L4"))).toBeUndefined();
  expect(await addRow({ ...table, origin: { table: "Weg" } }, lesson("L4"))).toBeUndefined();
});

it("a follow-up is shown, old and new, and then written", async () => {
  const preview = (await previewFollowUp(await lessons(), { id: "L1", row: 2 }, { followUp: "Opvolging", followUpDate: "Datum opvolging" }, 46_353))!;
  expect(preview.changes.map(({ about, name, shown, value }) => [about, name, shown, value])).toEqual([["L1", "Opvolging", "open", "uitgevoerd"], ["L1", "Datum opvolging", "", 46_353]]);
  expect(await writeChanges(preview)).toBe(true);
  expect(cells(2)[1]!.slice(5)).toEqual(["uitgevoerd", 46_353]);
});

it("comes above the total row of an Excel table, which stays the last", async () => {
  const on = workbook.fill("Grond", [["Grondsoort", "Oppervlakte"], ["natuur", 10]], "Grond");
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Grond").showTotals = true;
    await context.sync();
  });
  const land = (await readTables()).find(({ kind }) => kind === "grond")!;
  expect(await addRow(land, [{ name: "Grondsoort", value: "bos" }, { name: "Oppervlakte", value: 5 }])).toBe(3);
  expect(on.cells.formulas({ row: 0, column: 0, rows: 5, columns: 2 })).toEqual([
    ["Grondsoort", "Oppervlakte"], ["natuur", 10], ["bos", 5], ["Totaal", "=SUBTOTAL(109,Grond[Oppervlakte])"], ["", ""],
  ]);
});

it("a change is not written when the rows changed places since it was shown", async () => {
  const land = async () => (await readTables()).find(({ kind }) => kind === "grond")!;
  const on = workbook.sheets.find(({ name }) => name === "Grond")!;
  workbook.edit(on, 2, 1, 10);
  const preview = (await previewChanges(await land(), [{ about: "natuur", row: 2, name: "Oppervlakte", value: () => 7 }]))!;
  workbook.edit(on, 1, 0, "bos");
  workbook.edit(on, 2, 0, "natuur");
  expect(await writeChanges(preview)).toBe(false);
  expect(await writeChanges((await previewChanges(await land(), [{ about: "natuur", row: 3, name: "Oppervlakte", value: () => 7 }]))!)).toBe(true);
});
