/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable", "url": "http://127.0.0.1/taskpane.html"}
 */
import type { DialogRequest } from "../../../addin/workbench/host";
import { MemoryWorkbook, requirementSets } from "../../../addin/workbench/host";
import { eventually } from "../../eventually";
import { startOffice, startOfficeInDialog, type StartedOffice } from "../office";

const workbook = new MemoryWorkbook();
const page = "http://127.0.0.1/presentation.html";
const asked: DialogRequest[] = [];
const windows = new Set<DialogRequest>();
let userCloses: () => void = () => undefined;
let isBlocked = false;
let office: StartedOffice;

beforeAll(async () => {
  office = await startOffice(workbook, {
    origin: "http://127.0.0.1",
    requirementSets: { ...requirementSets, DialogApi: "1.2" },
    showDialog: (request, closed) => {
      asked.push(request);
      if (isBlocked) return undefined;
      windows.add(request);
      const close = (): void => { windows.delete(request); };
      userCloses = () => {
        close();
        closed();
      };
      return { close };
    },
  });
});

type Result = Office.AsyncResult<Office.Dialog>;
const display = (url: string): Promise<Result> => new Promise((done) => { Office.context.ui.displayDialogAsync(url, { width: 100, height: 100, displayInIframe: false }, done); });
const codeOf = async (url: string): Promise<number> => (await display(url)).error.code;

test("a page comes in a window of so many percents, one at a time, until it is closed", async () => {
  expect(Office.context.requirements.isSetSupported("DialogApi", "1.2")).toBe(true);
  const { value: dialog } = await display(page);
  expect(asked.at(-1)).toEqual({ url: page, width: 100, height: 100 });
  expect([await codeOf(page), windows.size]).toEqual([12007, 1]);
  dialog.close();
  expect(windows.size).toBe(0);
});

test("what does not open says so by Excel's code: no https, another domain, no address, held back, and whatever a test wants", async () => {
  expect(await codeOf("http://elders.nl/presentation.html")).toBe(12005);
  expect(await codeOf("https://elders.nl/presentation.html")).toBe(12004);
  expect(await codeOf("presentation.html")).toBe(12002);
  isBlocked = true;
  expect(await codeOf(page)).toBe(12009);
  isBlocked = false;
  workbook.excel.dialogRefusal = 12011;
  expect(await codeOf(page)).toBe(12011);
  workbook.excel.dialogRefusal = undefined;
  expect(windows.size).toBe(0);
});

test("the pane hears that the user closed it, or that its page is not there, and can open another", async () => {
  const ended: number[] = [];
  for (const end of [() => { userCloses(); }, () => { office.host.endDialog(12002); }]) {
    const { value: dialog } = await display(page);
    dialog.addEventHandler(Office.EventType.DialogEventReceived, (event) => { if ("error" in event) ended.push(event.error); });
    end();
  }
  expect([ended, windows.size]).toEqual([[12006, 12002], 0]);
});

test("messages go both ways, between the real library in the pane and in the dialog; who does not listen yet hears nothing", async () => {
  const { value: dialog } = await display(page);
  const heard: unknown[] = [];
  dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => { if ("message" in event) heard.push([event.message, event.origin]); });
  const inDialog = await startOfficeInDialog(office.host);
  dialog.messageChild("too early");
  const received: unknown[] = [];
  await new Promise((done) => { inDialog.context.ui.addHandlerAsync(inDialog.EventType.DialogParentMessageReceived, ({ message }) => { received.push(message); }, done); });
  inDialog.context.ui.messageParent("ready");
  expect(await eventually(() => heard, ({ length }) => length > 0)).toEqual([["ready", "http://127.0.0.1"]]);
  dialog.messageChild("{\"slides\":[]}");
  expect(await eventually(() => received, ({ length }) => length > 0)).toEqual(["{\"slides\":[]}"]);
  dialog.close();
  inDialog.context.ui.messageParent("after the end");
  dialog.messageChild("after the end");
  await display(page).then(({ value }) => { value.close(); });
  expect([heard.length, received.length]).toEqual([1, 1]);
});
