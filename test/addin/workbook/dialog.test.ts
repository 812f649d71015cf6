/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable", "url": "http://127.0.0.1/taskpane.html?_host_Info=Excel"}
 */
import { showDialog, type DialogTrouble, type ShownDialog } from "../../../addin/workbook/dialog";
import { isOurs } from "../../../addin/workbook/dialog/same-origin";
import { MemoryWorkbook, requirementSets, type DialogRequest } from "../../../addin/workbench/host";
import { expectEventually } from "../../eventually";
import { startOffice, startOfficeInDialog, type StartedOffice } from "../../workbench/office";

const workbook = new MemoryWorkbook();
const windows = new Set<DialogRequest>();
let userCloses: () => void = () => undefined;
let office: StartedOffice;

beforeAll(async () => {
  office = await startOffice(workbook, {
    origin: location.origin,
    requirementSets: { ...requirementSets, DialogApi: "1.2" },
    showDialog: (request, closed) => {
      windows.add(request);
      userCloses = closed;
      return { close: () => { windows.delete(request); } };
    },
  });
});

const ended: (DialogTrouble | undefined)[] = [];
const messages: string[] = [];
beforeEach(() => {
  ended.length = 0;
  messages.length = 0;
});
const show = (): Promise<ShownDialog | DialogTrouble | undefined> => showDialog("presentation.html", {
  message: (text) => { messages.push(text); },
  ended: (trouble) => { ended.push(trouble); },
});

test("a page beside the pane's own, as large as the screen; text goes both ways, and closing it from here is no news", async () => {
  const dialog = await show() as ShownDialog;
  expect([...windows]).toEqual([{ url: "http://127.0.0.1/presentation.html", width: 100, height: 100 }]);
  const page = await startOfficeInDialog(office.host);
  const heard: string[] = [];
  await new Promise((done) => { page.context.ui.addHandlerAsync(page.EventType.DialogParentMessageReceived, ({ message }) => { heard.push(message); }, done); });
  page.context.ui.messageParent("ready");
  await expectEventually(() => messages, ["ready"]);
  dialog.send("{}");
  await expectEventually(() => heard, ["{}"]);
  dialog.close();
  expect([windows.size, ended]).toEqual([0, []]);
  // What is done to a window that is gone does nothing.
  dialog.send("{}");
  dialog.close();
  expect(heard).toEqual(["{}"]);
});

test.each([[12004, "address"], [12005, "address"], [12007, "alreadyOpen"], [12009, "heldBack"], [12011, "other"]] as const)("Excel's no by code %d is %s", async (code, why) => {
  workbook.excel.dialogRefusal = code;
  expect([await show(), windows.size]).toEqual([{ why, code }, 0]);
  workbook.excel.dialogRefusal = undefined;
});

test("the user who closes it, and a page that is not there, are told apart; neither stands in the way of the next", async () => {
  await show();
  windows.clear();
  userCloses();
  await show();
  office.host.endDialog(12002);
  expect([ended, windows.size]).toEqual([[undefined, { why: "address", code: 12002 }], 0]);
});

test("an Excel in which a pane cannot send to its dialog shows none", async () => {
  const asked = jest.spyOn(Office.context.requirements, "isSetSupported").mockReturnValue(false);
  expect([await show(), windows.size, asked.mock.calls]).toEqual([undefined, 0, [["DialogApi", "1.2"]]]);
  asked.mockRestore();
});

test("a message counts when it is of the add-in's own address, or of an Excel that does not say", () => {
  expect([undefined, "", "http://127.0.0.1", "http://127.0.0.1/"].map(isOurs)).toEqual([true, true, true, true]);
  expect(["http://elders.nl", "https://127.0.0.1", "http://127.0.0.1:81", "127.0.0.1", "null"].map(isOurs)).toEqual([false, false, false, false, false]);
});
