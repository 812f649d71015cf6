/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { insertFunction, setStartup, startAlong, startupNow } from "../../../addin/workbook";
import { MemoryWorkbook } from "../../../addin/workbench/host";
import { startOffice, type StartedOffice } from "../../workbench/office";

let office: StartedOffice;
let workbook: MemoryWorkbook;

beforeAll(async () => {
  office = await startOffice(new MemoryWorkbook());
});
beforeEach(() => {
  workbook = new MemoryWorkbook("Map1.xlsx", () => 7);
  office.become(workbook);
});
afterEach(() => {
  expect([...office.host.missing]).toEqual([]);
});

it("is asked for as soon as the workbook holds a formula of the add-in, and not before", async () => {
  workbook.fill("Blad1", [["=1+1", "'=RUIMTE.X(1)"]]);
  expect([await startAlong(), await startupNow(), workbook.excel.startup]).toEqual([false, { starts: false, hasFormulas: false }, "Inactive"]);
  workbook.select(workbook.sheets[0]!, { row: 4, column: 0, rows: 1, columns: 1 });
  await insertFunction("STAPELING", [{ table: "Opgaven" }]);
  expect([await startAlong(), await startupNow(), workbook.excel.startup]).toEqual([true, { starts: true, hasFormulas: true }, "Background"]);
  // Once is enough.
  expect(await startAlong()).toBe(false);
});

it("stays off where the user switched it off, and comes back when the user wants it", async () => {
  workbook.fill("Blad1", [["=RUIMTE.X(1)"]]);
  await startAlong();
  await setStartup(false);
  expect([workbook.excel.startup, await startAlong(), await startupNow()]).toEqual(["Inactive", false, { starts: false, hasFormulas: true }]);
  await setStartup(true);
  expect([workbook.excel.startup, workbook.settings.get("RUIMTE.meestarten")]).toEqual(["Background", true]);
});

it("changes nothing of a workbook that is only read", async () => {
  workbook.fill("Blad1", [["=RUIMTE.X(1)"]]);
  workbook.excel.readOnly = true;
  expect([await startAlong(), workbook.excel.startup]).toEqual([false, "Inactive"]);
});

it("looks no further than the first formula of the add-in, however many there are", async () => {
  const rows = Array.from({ length: 300 }, () => Array.from({ length: 400 }, (): string => "=1+1"));
  rows[0]![3] = "=RUIMTE.X(1)";
  workbook.fill("Groot", rows);
  expect(await office.batches(startupNow)).toBeLessThanOrEqual(4);
});
