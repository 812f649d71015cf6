import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import type { Browser, Frame, Page } from "playwright-core";

/** The workbench as a user starts it, on a port of its own. */
export async function startServe(file: string): Promise<{ url: string; stop: () => void }> {
  const child = spawn(process.execPath, ["node_modules/tsx/dist/cli.mjs", "addin/workbench/cli/serve.ts", file, "--port", "3900"]);
  const url = await addressIn(child);
  return { url, stop: () => child.kill() };
}

/** The workbench with a workbook, or with one that is made for it: started before the tests of a file, stopped after them. */
export function serving(workbook: string | (() => Promise<string>)): { readonly url: string } {
  let started: Awaited<ReturnType<typeof startServe>> | undefined;
  beforeAll(async () => {
    started = await startServe(typeof workbook === "string" ? workbook : await workbook());
  }, 120_000);
  afterAll(() => started?.stop());
  return {
    get url() {
      return started!.url;
    },
  };
}

function addressIn(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = "";
    const hear = (text: Buffer) => {
      said += text.toString();
      const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (url) found(url);
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("exit", () => {
      failed(new Error(`serve ended: ${said}`));
    });
  });
}

/** A small workbook: a table, a function of the add-in over it that spills, and a native formula over the spill. */
export async function smallWorkbook(): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const input = workbook.addWorksheet("Delen");
  const rows = [["Wonen", 3], ["Natuur", 2], ["Energie", 1]];
  input.addTable({ name: "Delen", ref: "A1", headerRow: true, columns: [{ name: "Deel" }, { name: "Gewicht" }], rows });
  input.getCell("D1").value = "Verdeling";
  input.getCell("D2").value = { formula: "_xldudf_RUIMTE_VERDEEL(100,Delen[Gewicht])", result: 50, shareType: "array", ref: "D2:D4" } as never;
  input.getCell("D3").value = 33;
  input.getCell("D4").value = 17;
  input.getCell("F1").value = { formula: "SUM(D2:D4)", result: 100 };
  const file = join(mkdtempSync(join(tmpdir(), "werkbank-")), "klein.xlsx");
  await workbook.xlsx.writeFile(file);
  return file;
}

/** 10.000 input rows with a formula of their own beside each, a function over them that spills, and formulas that read the spill. */
export async function largeWorkbook(): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const input = workbook.addWorksheet("Delen");
  const rows = Array.from({ length: 10_000 }, (_, index) => [`Deel ${index + 1}`, 1]);
  input.addTable({ name: "Delen", ref: "A1", headerRow: true, columns: [{ name: "Deel" }, { name: "Gewicht" }], rows });
  input.getCell("D2").value = { formula: "_xldudf_RUIMTE_VERDEEL(20000,Delen[Gewicht])", result: 2, shareType: "array", ref: "D2:D10001" } as never;
  for (let row = 3; row <= 10_001; row++) input.getCell(`D${row}`).value = 2;
  for (let row = 2; row <= 10_001; row++) input.getCell(`H${row}`).value = { formula: `B${row}*3`, result: 3 };
  input.getCell("F1").value = { formula: "MAX(D2:D10001)", result: 2 };
  const file = join(mkdtempSync(join(tmpdir(), "werkbank-")), "groot.xlsx");
  await workbook.xlsx.writeFile(file);
  return file;
}

export interface OpenPage {
  page: Page;
  pane: Frame;
  /** Addresses asked for anywhere but on this machine. */
  elsewhere: string[];
  /** Refusals of a content security policy, and script errors. */
  troubles: string[];
}

/** Opens the workbench and waits until the pane's Office is ready. */
export async function openPage(browser: Browser, url: string): Promise<OpenPage> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 850 } });
  const elsewhere: string[] = [];
  const troubles: string[] = [];
  page.on("request", (request) => {
    const address = new URL(request.url());
    if (address.protocol !== "data:" && address.protocol !== "blob:" && address.hostname !== "127.0.0.1") elsewhere.push(request.url());
  });
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) troubles.push(message.text());
  });
  page.on("pageerror", (error) => troubles.push(error.message));
  await page.goto(url);
  const element = await page.waitForSelector("#pane[src]");
  const pane = await element.contentFrame();
  if (!pane) throw new Error("the pane has no frame");
  await pane.waitForFunction(() => typeof Excel !== "undefined" && typeof Office !== "undefined" && Boolean(Office.context.host), undefined, { timeout: 30_000 });
  return { page, pane, elsewhere, troubles };
}

/** Opens the workbench without its movements, and waits until the pane has its answers. */
export async function openAnswered(browser: Browser, url: string): Promise<OpenPage> {
  const open = await openPage(browser, url);
  await open.page.emulateMedia({ reducedMotion: "reduce" });
  await open.pane.waitForSelector("header [role=status]:text-matches('^Berekend')", { timeout: 30_000 });
  return open;
}

interface PageCells {
  values(area: { row: number; column: number; rows: number; columns: number }): unknown[][];
}

/** The values on the grid, asked of the page's own workbook. */
export function valuesOn(page: Page, sheet: string, row: number, column: number, rows: number, columns: number): Promise<unknown[][]> {
  return page.evaluate(
    ({ name, area }) => {
      const { workbench } = window as unknown as { workbench: { workbook: { sheets: { name: string; cells: PageCells }[] } } };
      return workbench.workbook.sheets.find((each) => each.name === name)!.cells.values(area);
    },
    { name: sheet, area: { row, column, rows, columns } },
  );
}

/** Waits until the grid shows these values. */
export async function expectValues(page: Page, sheet: string, row: number, column: number, expected: unknown[][]): Promise<void> {
  const read = () => valuesOn(page, sheet, row, column, expected.length, expected[0]!.length);
  for (let patience = 300; patience > 0; patience--) {
    if (JSON.stringify(await read()) === JSON.stringify(expected)) return;
    await page.waitForTimeout(100);
  }
  expect(await read()).toEqual(expected);
}

/** Opens one of the pane's tools from its menu, by the name it has there. */
export async function openTool(pane: Frame, name: string): Promise<void> {
  await pane.click("header button[aria-label='Meer']");
  await pane.click(`[role=menuitem]:has-text('${name}')`);
  await pane.waitForSelector(`#view[aria-label='${name}']`);
}

/** Presses a button of the ribbon: Excel's event to the add-in, until the add-in says that it is done. */
export const pressRibbon = (page: Page, command: string): Promise<void> => page.evaluate(
  (name) => (window as unknown as { workbench: { press(command: string): Promise<void> } }).workbench.press(name), command,
);

/** Goes to a view of the pane by its tab. */
export const goTo = (pane: Frame, view: "overview" | "land" | "money" | "people" | "agreements" | "check"): Promise<void> => pane.click(`#tab-${view}`);
