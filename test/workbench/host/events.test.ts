/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { MemoryWorkbook } from "../../../addin/workbench/host";
import { expectEventually } from "../../eventually";
import { startOffice, type StartedOffice } from "../office";

let office: StartedOffice;
const workbook = new MemoryWorkbook();
const sheet = workbook.fill("Opgaven", [["Opgave", "Doel"], ["Wonen", 1200]], "Opgaven");

beforeAll(async () => {
  office = await startOffice(workbook);
});

/** Long enough for an event that should not come. */
const settled = () => new Promise((done) => setTimeout(done, 20));

test("a user's edit reaches the listeners of sheets and tables until they stop", async () => {
  const heard: unknown[] = [];
  const [onSheets, onTables] = await Excel.run(async (context) => {
    const first = context.workbook.worksheets.onChanged.add(({ address, source, worksheetId }) => {
      heard.push(["sheet", address, source, worksheetId === sheet.id]);
      return Promise.resolve();
    });
    const second = context.workbook.tables.onChanged.add(({ address, tableId }) => {
      heard.push(["table", address, tableId === workbook.tables[0]!.id]);
      return Promise.resolve();
    });
    await context.sync();
    return [first, second] as const;
  });
  workbook.edit(sheet, 1, 1, 900);
  workbook.edit(sheet, 5, 0, "buiten de tabel");
  await expectEventually(() => heard, [["sheet", "B2", "Local", true], ["table", "B2", true], ["sheet", "A6", "Local", true]]);

  await Excel.run(onSheets.context, async (context) => {
    onSheets.remove();
    await context.sync();
  });
  await Excel.run(onTables.context, async (context) => {
    onTables.remove();
    await context.sync();
  });
  workbook.edit(sheet, 1, 1, 901);
  await settled();
  expect(heard).toHaveLength(3);
});

test("the range of an event can be read", async () => {
  const read = new Promise((done) => {
    void Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Opgaven").onChanged.add(async (event) => {
        await Excel.run(async (inner) => {
          const range = event.getRange(inner).load("values");
          await inner.sync();
          done(range.values);
        });
      });
      await context.sync();
      workbook.edit(sheet, 1, 1, 777);
    });
  });
  expect(await read).toEqual([[777]]);
});

test("tables that come and go are told", async () => {
  const heard: unknown[] = [];
  await Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.onAdded.add(({ worksheetId }) => {
      heard.push(["added", worksheetId === sheet.id]);
      return Promise.resolve();
    });
    tables.onDeleted.add(({ tableName }) => {
      heard.push(["deleted", tableName]);
      return Promise.resolve();
    });
    await context.sync();
    const table = tables.add("Opgaven!D1:E3", true);
    table.name = "Tijdelijk";
    await context.sync();
    table.delete();
    await context.sync();
  });
  await expectEventually(() => heard, [["added", true], ["deleted", "Tijdelijk"]]);
});

test("a ribbon button runs the function associated with it", async () => {
  let pressed = 0;
  Office.actions.associate("BEVRIES", (event: Office.AddinCommands.Event) => {
    pressed++;
    event.completed();
  });
  await office.host.press("BEVRIES");
  expect(pressed).toBe(1);
});
