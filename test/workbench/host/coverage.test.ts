/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable", "url": "http://127.0.0.1/taskpane.html"}
 */
import { readFileSync, writeFileSync } from "node:fs";
import { coverage, dialogs, differences, isAnswered, MemoryWorkbook, requirementSets } from "../../../addin/workbench/host";
import { startOffice, startOfficeInDialog, type StartedOffice } from "../office";
import { compareVersions, nameOf, usedApi, type UsedMember } from "../used-api";

const file = "addin/workbench/host/COVERAGE.md";

/** By the types, what the add-in's own sources use; `dist` is made of these and of the core, which knows no Office. */
const used = usedApi(["addin/workbook", "addin/commands", "addin/taskpane", "addin/functions", "addin/calculation"]);
const ofExcel = used.filter(({ owner }) => !owner.startsWith("Office"));
const ofOffice = used.filter(({ owner }) => owner.startsWith("Office"));

let office: StartedOffice;
beforeAll(async () => {
  office = await startOffice(new MemoryWorkbook(), {
    origin: location.origin, requirementSets: { ...requirementSets, DialogApi: "1.2" }, showDialog: () => ({ close: () => undefined }),
  });
});

test("the list of what is answered, and of what the add-in uses of it, is up to date (WRITE_COVERAGE=1 writes it)", () => {
  const list = coverage(Excel as never);
  const rows = list.map(({ className, answered, refused }) => `| ${className} | ${answered.join(", ")} | ${refused.length} |`);
  const total = list.reduce((sum, { answered }) => sum + answered.length, 0);
  const text = [
    "# What the stand-in for Excel answers", "",
    `${total} members of ${list.length} classes of Excel's object model, by their names on the server. Everything else fails with the error`,
    "code `NotImplemented` and the member's name. Written by test/workbench/host/coverage.test.ts.", "",
    "| class | answered | refused members |", "|---|---|---|", ...rows, "",
    "## Where it is known to differ from Excel", "",
    "Nobody compared it with Excel: this is what is known beforehand. The state that Excel is in (`host/excel-state.ts`) can be set by a test: a cell that is",
    "being edited, read-only, a protected structure, calculation by hand, errors in Dutch, the limits. On by default is what Excel always does: 5 MB a request and",
    "a response (which is Excel on the web), null above 5 million cells, #BUSY! before the answer of a custom function (on the page: while it is asked),",
    "onCalculated and not onChanged after a recalculation, a table that grows with what is typed below it, one undo a batch.", "",
    "| member | differs |", "|---|---|", ...Object.entries(differences).map(([member, how]) => `| ${member} | ${how} |`), "",
    "## Dialogs", "",
    "The page of the workbench shows them (DialogApi 1.2); in tests a host does so when it is given a window. Of Office itself, in the pane and in the window:", "",
    "| member | as it is here |", "|---|---|", ...Object.entries(dialogs).map(([member, how]) => `| ${member} | ${how} |`), "",
    "## What the add-in uses", "",
    `${used.length} members, read from the types of its sources, with the requirement set that each asks for (*: only where that set is there).`, "",
    "| class | used | at most |", "|---|---|---|", ...usedRows(), "",
  ].join("\n");
  if (process.env["WRITE_COVERAGE"]) writeFileSync(file, text);
  expect(readFileSync(file, "utf8")).toBe(text);
});

function usedRows(): string[] {
  return [...new Set(used.map(({ owner }) => owner))].map((owner) => {
    const members = used.filter((one) => one.owner === owner);
    const sets = members.flatMap((one) => (one.set?.startsWith("ExcelApi ") === true && !isGuarded(one) ? [one.set.slice("ExcelApi ".length)] : []));
    const most = sets.sort(compareVersions).at(-1);
    return `| ${owner} | ${members.map((one) => (isGuarded(one) ? `${one.member}*` : one.member)).join(", ")} | ${most === undefined ? "" : `ExcelApi ${most}`} |`;
  });
}

test("what is known to differ is about members that are answered", () => {
  const answered = coverage(Excel as never).flatMap(({ className, answered: members }) => members.map((member) => `${className}.${member}`));
  expect(Object.keys(differences).filter((member) => !answered.includes(member))).toEqual([]);
});

test("what is said of dialogs is about what the add-in uses of them", () => {
  const named = ofOffice.filter(({ owner }) => ["Office.UI", "Office.Dialog"].includes(owner)).map((one) => nameOf(one).replace("Office.", ""));
  expect(Object.keys(dialogs).sort()).toEqual(named.sort());
});

test("no member is answered that the library does not know", () => {
  for (const { className } of coverage(Excel as never)) expect(Excel).toHaveProperty(className);
});

test("everything that the add-in uses of Excel is answered, also where it is written", () => {
  expect(ofExcel.length).toBeGreaterThan(80);
  expect(ofExcel.filter((one) => !isAnswered(one.owner, one)).map(nameOf)).toEqual([]);
  // It would say so: what is not there is missed, and so is writing what can only be read.
  expect(isAnswered("Range", { member: "unmerge", isSet: false, isEvent: false })).toBe(false);
  expect(isAnswered("Range", { member: "address", isSet: true, isEvent: false })).toBe(false);
  expect(isAnswered("TableCollection", { member: "onFiltered", isSet: false, isEvent: true })).toBe(false);
});

test("everything that the add-in uses of Excel is within the manifest's requirement set, or asked for first", () => {
  const above = ofExcel.filter((one) => !isWithin(one) && !isGuarded(one));
  expect(above.map((one) => `${nameOf(one)} ${one.set ?? "?"}`)).toEqual([]);
  expect(ofExcel.filter(isGuarded).map(nameOf)).toEqual(["Range.getMergedAreasOrNullObject", "Range.getSpillingToRangeOrNullObject"]);
});

const isWithin = ({ set }: UsedMember): boolean =>
  set?.startsWith("ExcelApi ") === true && compareVersions(set.slice("ExcelApi ".length), requirementSets["ExcelApi"]!) <= 0;

/** Above the manifest's set, but every source that uses it asks first whether the set is there. */
function isGuarded(one: UsedMember): boolean {
  if (one.owner.startsWith("Office") || isWithin(one)) return false;
  const [name, version] = one.set!.split(" ") as [string, string];
  return [...one.files].every((path) => readFileSync(path, "utf8").includes(`isSetSupported("${name}", "${version}")`));
}

describe("what the add-in uses of Office itself is answered", () => {
  const answers: Readonly<Record<string, () => unknown>> = {
    "Office.actions": () => Office.actions,
    "Office.addin": () => Office.addin,
    "Office.HostType": () => Office.HostType.Excel,
    "Office.onReady": async () => (await Office.onReady()).host === Office.HostType.Excel,
    "Office.Context.displayLanguage": () => Office.context.displayLanguage === "nl-NL",
    "Office.Context.contentLanguage": () => Office.context.contentLanguage,
    "Office.Context.diagnostics": () => Office.context.diagnostics,
    "Office.ContextInformation.platform": () => Office.context.diagnostics.platform,
    "Office.ContextInformation.version": () => Office.context.diagnostics.version,
    "Office.Context.officeTheme": () => Office.context.officeTheme,
    "Office.Context.requirements": () => Office.context.requirements,
    "Office.OfficeTheme.bodyBackgroundColor": () => /^#[0-9a-f]{6}$/i.test(Office.context.officeTheme.bodyBackgroundColor),
    // Excel 2016 tells only its colours: the add-in reads what is there.
    "Office.OfficeTheme.isDarkTheme": () => [undefined, false].includes(Office.context.officeTheme.isDarkTheme),
    "Office.RequirementSetSupport.isSetSupported": () =>
      Office.context.requirements.isSetSupported("ExcelApi", "1.10") && !Office.context.requirements.isSetSupported("ExcelApi", "1.12"),
    "Office.StartupBehavior": () => Office.StartupBehavior.load === "Load",
    "Office.Addin.getStartupBehavior": async () => await Office.addin.getStartupBehavior() === "None",
    "Office.Addin.setStartupBehavior": async () => (await Office.addin.setStartupBehavior(Office.StartupBehavior.load), await Office.addin.getStartupBehavior() === "Load"),
    "Office.Addin.showAsTaskpane": async () => (await Office.addin.showAsTaskpane(), true),
    "Office.AsyncResultStatus": () => Office.AsyncResultStatus.Failed,
    "Office.EventType": () => Office.EventType.DialogParentMessageReceived,
    "Office.AsyncResult.status": async () => (await refused()).status,
    "Office.AsyncResult.error": async () => (await refused()).error,
    "Office.AsyncResult.value": () => inDialog((dialog) => dialog),
    "Office.Error.code": async () => (await refused()).error.code === 12005,
    "Office.Error.message": async () => (await refused()).error.message,
    "Office.Context.ui": () => Office.context.ui,
    "Office.UI.displayDialogAsync": () => inDialog(() => true),
    "Office.UI.addHandlerAsync": () => inDialog((_dialog, page) => page.ui.addHandlerAsync),
    "Office.UI.messageParent": () => inDialog((dialog, { ui }) => new Promise((heard) => {
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, heard);
      ui.messageParent("x");
    })),
    "Office.Dialog.addEventHandler": () => inDialog(({ addEventHandler }) => addEventHandler),
    "Office.Dialog.messageChild": () => inDialog(heardInDialog),
    "Office.DialogParentMessageReceivedEventArgs.message": () => inDialog(async (...both) => (await heardInDialog(...both)).message === "x"),
    "Office.DialogParentMessageReceivedEventArgs.origin": () => inDialog(async (...both) => (await heardInDialog(...both)).origin === location.origin),
    "Office.Dialog.close": () => inDialog(({ close }) => close),
    "Office.Actions.associate": () => pressed("Proef"),
    "Office.AddinCommands.Event.completed": () => pressed("Klaar"),
  };

  const displayed = (url: string): Promise<Office.AsyncResult<Office.Dialog>> => new Promise((done) => { Office.context.ui.displayDialogAsync(url, done); });
  const refused = (): Promise<Office.AsyncResult<Office.Dialog>> => displayed("http://elders.nl/");

  const heardInDialog = (dialog: Office.Dialog, { ui }: Office.Context): Promise<Office.DialogParentMessageReceivedEventArgs> => new Promise((heard) => {
    ui.addHandlerAsync(Office.EventType.DialogParentMessageReceived, heard, () => { dialog.messageChild("x"); });
  });

  /** With a dialog open, and the library in its page too. */
  async function inDialog(look: (dialog: Office.Dialog, page: Office.Context) => unknown): Promise<unknown> {
    const { value: dialog } = await displayed(location.href);
    const page = await startOfficeInDialog(office.host);
    const seen = await look(dialog, page.context);
    dialog.close();
    return seen;
  }

  /** A button of the ribbon calls what is associated with it, and hears that it is done. */
  async function pressed(name: string): Promise<boolean> {
    let heard = false;
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      heard = true;
      event.completed();
    });
    await office.host.press(name);
    return heard;
  }

  test.each(ofOffice.map((one) => [nameOf(one)]))("%s", async (name) => {
    expect(Object.keys(answers)).toContain(name);
    expect(await answers[name]!()).toBeTruthy();
    expect([...office.host.missing]).toEqual([]);
  });
});
