/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { watchTables } from "../../../addin/workbook";
import { MemoryWorkbook } from "../../../addin/workbench/host";
import { startOffice } from "../../workbench/office";

const workbook = new MemoryWorkbook();
const sheet = workbook.fill("Opgaven", [["Opgave", "Ruimteclaim"], ["Woningen", 100], ["Zon", 50]], "Opgaven");
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 80));

beforeAll(() => startOffice(workbook));

it("calls back once for many edits of a table, and not after it was stopped", async () => {
  const changed = jest.fn();
  const stop = await watchTables(changed, 20);
  workbook.edit(sheet, 1, 1, 900);
  workbook.edit(sheet, 2, 1, 800);
  await settled();
  expect(changed).toHaveBeenCalledTimes(1);

  workbook.edit(sheet, 9, 9, "buiten de tabel");
  await settled();
  expect(changed).toHaveBeenCalledTimes(1);

  await stop();
  workbook.edit(sheet, 1, 1, 901);
  await settled();
  expect(changed).toHaveBeenCalledTimes(1);
});
