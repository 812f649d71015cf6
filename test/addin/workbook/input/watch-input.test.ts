/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { remember, watchInput, type Heard } from "../../../../addin/workbook";
import { MemoryWorkbook } from "../../../../addin/workbench/host";
import { eventually } from "../../../eventually";
import { startOffice, type StartedOffice } from "../../../workbench/office";

const workbook = new MemoryWorkbook();
const sheet = workbook.fill("Opgaven", [["Opgave", "Ruimteclaim"], ["Woningen", 100], ["Zon", 50]], "Opgaven");

/** Milliseconds that the watch waits for quiet. */
const QUIET = 150;

/** Waits until it was called so often, then long enough for once more to show. */
async function expectCalls(changed: jest.Mock, times: number): Promise<void> {
  await eventually(() => changed.mock.calls.length, (calls) => calls >= times);
  await new Promise((done) => setTimeout(done, 2 * QUIET));
  expect(changed).toHaveBeenCalledTimes(times);
}

let office: StartedOffice;
beforeAll(async () => {
  office = await startOffice(workbook);
});

it("calls back once for many edits of a table, and not after it was stopped", async () => {
  const changed = jest.fn();
  const stop = await watchInput(changed, QUIET);
  workbook.edit(sheet, 1, 1, 900);
  workbook.edit(sheet, 2, 1, 800);
  await expectCalls(changed, 1);

  workbook.edit(sheet, 9, 9, "buiten de tabel");
  await expectCalls(changed, 1);

  await stop();
  workbook.edit(sheet, 1, 1, 901);
  await expectCalls(changed, 1);
});

it("hears of a cell whose name is a setting, also when a formula or a name changed it, in one batch", async () => {
  const settings = workbook.fill("Instellingen", [[1363], ["los"], [1500]]);
  const named = { name: "Norm", formula: "=Instellingen!$A$1", sheet: null, comment: "", visible: true };
  workbook.names.push(named);
  const changed = jest.fn();
  const stop = await watchInput(changed, QUIET);
  const { sync } = OfficeExtension.ClientRequestContext.prototype;
  const batches = jest.spyOn(OfficeExtension.ClientRequestContext.prototype, "sync").mockImplementation(sync);

  workbook.edit(settings, 0, 0, 1400);
  workbook.edit(settings, 0, 0, 1410);
  await expectCalls(changed, 1);
  // Excel.run ends every call with an empty batch of its own.
  expect(batches).toHaveBeenCalledTimes(2);

  workbook.edit(settings, 1, 0, "niets van de norm");
  await expectCalls(changed, 1);

  named.formula = "=Instellingen!$A$3";
  workbook.edit(settings, 1, 0, "de naam is verplaatst");
  await expectCalls(changed, 2);
  batches.mockRestore();
  await stop();
});

it("hears of an edit on the sheet of a bound range, from when it is bound", async () => {
  const projects = workbook.fill("Projecten", [["Wat", "Hoeveel"], ["Woningen", 900]]);
  const changed = jest.fn();
  const stop = await watchInput(changed, QUIET);
  workbook.edit(projects, 1, 1, 910);
  await expectCalls(changed, 0);

  await remember({
    sheet: "Projecten", sheetId: projects.id, place: { row: 0, column: 0, columns: 2, headerRows: 1 }, names: ["Wat", "Hoeveel"],
    use: { kind: "opgaven", columns: { task: 0, claim: 1 } },
  });
  workbook.edit(projects, 1, 1, 920);
  await expectCalls(changed, 1);
  workbook.edit(workbook.fill("Kladblok", [["los"]]), 0, 0, "anders");
  await expectCalls(changed, 1);
  await stop();
});

const heard = (changed: jest.Mock<unknown, [Heard]>): Heard[] => changed.mock.calls.map(([each]) => each);

it("hears of a recalculation as such, seldom however often Excel calculates, and of a colleague as of oneself", async () => {
  const answers: Record<string, number> = { "=VANDAAG()": 1 };
  const other = new MemoryWorkbook("Map2.xlsx", (formula) => answers[formula] ?? 0);
  const table = other.fill("Opgaven", [["Opgave", "Ruimteclaim"], ["Woningen", "=VANDAAG()"]], "Opgaven");
  office.become(other);
  const changed = jest.fn<unknown, [Heard]>();
  const stop = await watchInput(changed, 20);
  for (let times = 0; times < 50; times += 1) other.calculate();
  await eventually(() => changed.mock.calls.length, (calls) => calls > 0);
  expect(heard(changed)).toEqual([{ edited: false, calculated: [table.id] }]);

  other.edit(table, 1, 0, "Zon", "colleague");
  await eventually(() => changed.mock.calls.length, (calls) => calls > 1);
  expect(heard(changed)[1]).toEqual({ edited: true, calculated: [] });

  // While this user types, a colleague's edit elsewhere is looked at when the cell is left.
  const settings = other.fill("Instellingen", [[1363]]);
  other.names.push({ name: "Norm", formula: "=Instellingen!$A$1", sheet: null, comment: "", visible: true });
  other.excel.editCell();
  other.edit(settings, 0, 0, 1500, "colleague");
  await new Promise((done) => setTimeout(done, 200));
  expect(changed).toHaveBeenCalledTimes(2);
  other.excel.leaveCell();
  await eventually(() => changed.mock.calls.length, (calls) => calls > 2);
  expect(heard(changed)[2]).toEqual({ edited: true, calculated: [] });
  await stop();
});
