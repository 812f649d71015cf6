/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { previewLocks, readTables, writeChanges } from "../../../../addin/workbook";
import { MemoryWorkbook } from "../../../../addin/workbench/host";
import { startOffice } from "../../../workbench/office";

const workbook = new MemoryWorkbook();
const sheet = workbook.fill("Maatregelen", [
  ["Maatregel", "Kosten", "Vast"],
  ["Wijk", 6, ""], ["Binnenstad", 4, "=2027"], ["Beekdal", 3, "2028"], ["Station", 5, "ja"], ["Bos", 2, "nee"],
], "Maatregelen");
const measures = [
  { name: "Wijk", row: 2, lockAs: 2027 }, { name: "Binnenstad", row: 3, lockAs: 2028 }, { name: "Beekdal", row: 4, lockAs: 2028 },
  { name: "Station", row: 5, lockAs: true }, { name: "Bos", row: 6, lockAs: undefined },
] as const;
const formulas = (): unknown[][] => sheet.cells.formulas({ row: 0, column: 0, rows: 6, columns: 3 });
const preview = async () => (await previewLocks((await readTables())[0]!, measures, "Vast"))!;

beforeAll(() => startOffice(workbook));

it("shows what changes, leaves what says so already in the user's own words, and names the formulas that stay", async () => {
  const { changes, formulas: kept } = await preview();
  expect(changes.map(({ about, name, shown, value }) => [about, name, shown, value])).toEqual([["Wijk", "Vast", "", 2027]]);
  expect(kept.map(({ about, old }) => [about, old])).toEqual([["Binnenstad", "=2027"]]);
});

it("writes only those cells, at once", async () => {
  const before = formulas();
  const write = jest.spyOn(sheet.cells, "write");
  expect(await writeChanges(await preview())).toBe(true);
  expect(write).toHaveBeenCalledTimes(1);
  write.mockRestore();
  const expected = before.map((row) => [...row]);
  expected[1]![2] = 2027;
  expect(formulas()).toEqual(expected);
});

it("yes stays yes where it is there, and comes where it is not", async () => {
  const [table] = await readTables();
  const found = (await previewLocks(table!, [{ name: "Bos", row: 6, lockAs: true }, { name: "Station", row: 5, lockAs: true }], "Vast"))!;
  expect(found.changes.map(({ about, value }) => [about, value])).toEqual([["Bos", "ja"]]);
});
