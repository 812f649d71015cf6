import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { cellKey, parseArea, readWorkbookFile } from "../../addin/workbench/engine/file";
import { eventually, expectEventually } from "../eventually";
import { stepsIn } from "../samples/steps";
import { describeInBrowser } from "./browser";
import { goTo, openPage, serving, valuesOn } from "./workbench";

const file = "samples/oefening.xlsx";
const { sheets, ...workbook } = readWorkbookFile(new Uint8Array(readFileSync(file)));
const steps = stepsIn({ sheets, ...workbook });
/** In which a number is typed, a share, a formula and a quarter. The hints are asked for in the first; that those of all lead to their answers is tested without a page. */
const numbers = [1, 3, 5, 7];

/** The sheet of an exercise, and the rows of what its labels name. */
function sheetOf(number: number) {
  const { name, cells } = sheets.find((sheet) => sheet.name.startsWith(`${number} `))!;
  const rowOf = (label: string) => [...cells.values()].find(({ value, column }) => column === 0 && value === label)!.row;
  return { name, verdict: rowOf("Klopt het?"), hints: rowOf("Hints"), hint: rowOf("Hint 3") };
}

const workbench = serving(file);

interface Selected {
  selection(): { sheet: { name: string }; area: { row: number; column: number } };
}

/** Where the selection is, as Blad!C6. */
const selected = (page: Page): Promise<string> => page.evaluate(() => {
  const { sheet, area } = (window as unknown as { workbench: { workbook: Selected } }).workbench.workbook.selection();
  return `${sheet.name}!${String.fromCharCode(65 + area.column)}${area.row + 1}`;
});

const valueAt = async (page: Page, sheet: string, row: number, column: number): Promise<string> => String((await valuesOn(page, sheet, row, column, 1, 1))[0]![0]);

/** Goes to a cell with the keyboard alone: page by page to its sheet, by its address to the cell. */
async function goToCell(page: Page, sheet: string, cell: string): Promise<void> {
  const position = (name: string) => sheets.findIndex((each) => each.name === name);
  for (let here = (await selected(page)).split("!")[0]!; here !== sheet; here = (await selected(page)).split("!")[0]!) {
    await page.keyboard.press(position(here) < position(sheet) ? "Control+Alt+PageDown" : "Control+Alt+PageUp");
  }
  await page.focus("#grid [data-u-comp=defined-name] input");
  await page.keyboard.press("Control+A");
  await page.keyboard.type(cell);
  await page.keyboard.press("Enter");
  await expectEventually(() => selected(page), `${sheet}!${cell}`);
}

/** How long a value that was typed well may be under way. */
const TYPED = 5000;

/**
 * Types in a cell, a share as a percentage. The grid's editor closes brackets by itself while one types, and loses its way when
 * that goes faster than a hand can: as a person would, it looks whether the value is there, and types it again if not.
 */
async function type(page: Page, sheet: string, cell: string, value: string | number): Promise<void> {
  const { top: row, left: column } = parseArea(cell)!;
  const isShare = sheets.find(({ name }) => name === sheet)!.cells.get(cellKey(row, column))?.format?.includes("%") === true;
  const typed = isShare && typeof value === "number" ? `${Math.round(value * 100)}%` : String(value).replace(/^(\d+)\.(\d+)$/, "$1,$2");
  const isThere = async () => typed.startsWith("=") || await valueAt(page, sheet, row, column) === String(value);
  for (let turns = 3; turns > 0; turns--) {
    await goToCell(page, sheet, cell);
    await page.keyboard.type(typed, { delay: 60 });
    await page.keyboard.press("Enter");
    if (await eventually(isThere, Boolean, TYPED)) return;
  }
  throw new Error(`${sheet}!${cell} does not hold ${value}`);
}

async function waitFor(page: Page, sheet: string, row: number, column: number, wanted: RegExp): Promise<void> {
  expect(await eventually(() => valueAt(page, sheet, row, column), (value) => wanted.test(value))).toMatch(wanted);
}

describeInBrowser("the exercise on the page of serve", (test) => {
  test("is found wrong by the pane, and solved from the keyboard by doing what the hints say", async (browser) => {
    const { page, pane, troubles } = await openPage(browser, workbench);
    // The pane names the planted mistake; then from the pane to the sheet.
    await goTo(pane, "check");
    await pane.waitForSelector("text=/ongeveer 90/");
    await page.keyboard.press("Shift+F6");
    await waitFor(page, "Oefeningen", 12, 5, /^0 van 8$/);
    for (const number of numbers) {
      const { name, verdict, hints, hint } = sheetOf(number);
      expect(await valueAt(page, name, verdict, 1)).toMatch(/^Nog niet: /);
      const answers = steps.filter(({ exercise }) => exercise === number);
      if (number === numbers[0]) {
        await type(page, name, `B${hints + 1}`, 3);
        await waitFor(page, name, hint, 1, /^Typ /);
        const told = await valueAt(page, name, hint, 1);
        for (const { sheet, cell } of answers) {
          expect(told).toContain(`blad ${sheet},`);
          expect(told).toContain(`cel ${cell}`);
        }
      }
      for (const { sheet, cell, value } of answers) await type(page, sheet, cell, value);
      await waitFor(page, name, verdict, 1, /^Goed: /);
      await waitFor(page, "Oefeningen", 12, 5, new RegExp(`^${numbers.indexOf(number) + 1} van 8$`));
    }
    expect(troubles).toEqual([]);
  });
});
