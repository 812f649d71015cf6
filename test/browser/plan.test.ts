import type { Frame, Page } from "playwright-core";
import { expectEventually } from "../eventually";
import { describeInBrowser } from "./browser";
import { goTo, lookAt, openPage, serving, valuesOn } from "./workbench";

const workbench = serving("samples/fictief-gebied.xlsx");

/** What stands in the table Werk as the user typed it, header included. */
const work = (pane: Frame): Promise<unknown[][]> => pane.evaluate(() => Excel.run(async (context) => {
  const range = context.workbook.tables.getItem("Werk").getRange().load("formulas");
  await context.sync();
  return range.formulas;
}));

/** Counts what is written to cells of any sheet, from now on. */
async function countWrites(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    interface Cells { write(...given: unknown[]): void }
    const { workbench } = window as unknown as { workbench: { workbook: { sheets: { name: string; cells: Cells }[] } } };
    const written: string[] = ((window as unknown as { written: string[] }).written = []);
    for (const { name, cells } of workbench.workbook.sheets) {
      const write = cells.write.bind(cells);
      cells.write = (...given) => {
        written.push(name);
        write(...given);
      };
    }
  });
  return () => page.evaluate(() => (window as unknown as { written: string[] }).written);
}

const table = (pane: Frame, name: string): Promise<string[][]> =>
  pane.locator(`#planning table[aria-label='${name}'] tbody tr`).evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));

describeInBrowser("people, from the heat map to new dates in the table", (test) => {
  test("shows in figures where people fall short and what working together gains", async (browser) => {
    const { pane, troubles } = await lookAt(browser, workbench);
    await goTo(pane, "people");
    // First as the work is planned.
    await pane.waitForSelector("#people [role=region] th:text-is('2036K4')");
    await pane.click("#people label:text('Per kwartaal')");
    await pane.waitForSelector("#people [role=region] th:text-is('2036')");
    // Nothing is said by colour alone: each coloured cell has its figure, and says itself what falls short.
    const heat = await pane.locator("#people [role=region] table").first().locator("td").allTextContents();
    expect(heat).toHaveLength(8 * 10);
    for (const text of heat) expect(text).toMatch(/^(-|niemand|\d+%)(−[\d.]+ u)?$/);
    expect(heat.filter((text) => text.includes("−")).length).toBeGreaterThan(10);
    for (const role of ["Ecoloog", "Vergunningjurist", "Projectleider"]) {
      const gain = await pane.locator(`#people tr:has(th:text-is('${role}'))`).last().locator("td").allTextContents();
      expect(Number(gain.at(-1)!.replace(/\D/g, ""))).toBeGreaterThan(1000);
    }
    expect(troubles).toEqual([]);
  });

  test("as a custom function searches in a worker too, and ends it when Excel no longer waits", async (browser) => {
    const { page, pane, troubles } = await lookAt(browser, workbench);
    const said = await pane.evaluate(async () => {
      const cells = await Excel.run(async (context) => {
        const ranges = ["Werk", "Bezetting"].map((name) => context.workbook.tables.getItem(name).getRange().load("values"));
        await context.sync();
        return ranges.map(({ values }) => values as unknown[][]);
      });
      type Plan = (...values: unknown[]) => Promise<unknown[][]>;
      const { _association } = (window as unknown as { CustomFunctions: { _association: { mappings: Record<string, Plan> } } }).CustomFunctions;
      const ask = (invocation: object): Promise<string> => _association.mappings["PLANNEN"]!(...cells, 2027, 2036, 1363, "kwartaal", true, invocation)
        .then((rows) => String(rows.at(-1)![1]), ({ message }: Error) => message);
      const invocation: { onCanceled?: () => void } = {};
      const cancelled = ask(invocation);
      await new Promise((done) => setTimeout(done, 20));
      invocation.onCanceled!();
      return [await cancelled, await ask({})];
    });
    expect(said).toEqual(["de berekening is gestopt", "bewezen optimaal"]);
    expect(page.workers().length).toBeGreaterThan(0);
    expect(troubles).toEqual([]);
  });

  test("plans, previews, and writes only those dates, at once; one undo takes them back", async (browser) => {
    const { page, pane, elsewhere, troubles } = await openPage(browser, workbench);
    await pane.waitForSelector("header [role=status]:text-matches('^Berekend')");
    await goTo(pane, "planning");
    await pane.click("#planning button:text('Bereken een plan per kwartaal')");
    await pane.waitForSelector("#planning [role=status]:text-matches('ten hoogste nog')");

    // The plan is the one that the formula on the sheet Planning has, which is calculated beside it.
    await expectEventually(async () => (await valuesOn(page, "Planning", 4, 0, 40, 1)).some(([label]) => label === "Oordeel"), true);
    const planning = await valuesOn(page, "Planning", 4, 0, 40, 4);
    const onSheet = (name: string): number => planning.find(([label]) => label === name)![1] as number;
    const hours = (text: string): number => Number(text.replace(/\D/g, ""));
    const [overload] = await table(pane, "Plan dat past");
    expect(overload![0]).toBe("Overbelasting");
    expect([hours(overload![1]!), hours(overload![2]!)]).toEqual([Math.round(onSheet("Overbelasting voor")), Math.round(onSheet("Overbelasting na"))]);
    expect(hours(overload![2]!)).toBeLessThan(hours(overload![1]!) / 2);

    const before = await work(pane);
    const header = before[0]!.map(String);
    await pane.click("#planning button:text('Bekijk de nieuwe datums')");
    await pane.waitForSelector("#planning table[aria-label='Bekijk de nieuwe datums']");
    const changes = await table(pane, "Bekijk de nieuwe datums");
    expect(changes.length).toBeGreaterThan(20);
    expect(await work(pane)).toEqual(before);

    const written = await countWrites(page);
    await pane.click(`#planning button:text('Schrijf ${changes.length} datums in Werk')`);
    await pane.waitForSelector(`#planning [role=status]:text('${changes.length} cellen zijn geschreven')`);
    const after = await work(pane);
    const different = after.flatMap((row, r) => row.flatMap((value, c) => (value === before[r]![c] ? [] : [[
      String(row[0]), `${header[c]!} (${r + 1})`, String(before[r]![c]), String(value),
    ]])));
    expect(different).toEqual(changes);
    expect(new Set(different.map(([, name]) => name!.split(" ")[0]))).toEqual(new Set(["Start", "Eind"]));
    expect(await written()).toEqual(["Werk"]);

    // The pane answers anew, about the new dates: what could be solved by moving is solved.
    await goTo(pane, "people");
    await pane.waitForSelector("#people [role=region] td");
    await page.locator("canvas[id^=univer-sheet-main-canvas]").click({ position: { x: 400, y: 300 } });
    await page.keyboard.press("Control+z");
    await expectEventually(() => work(pane), before);
    expect([elsewhere, troubles]).toEqual([[], []]);
  });
});
