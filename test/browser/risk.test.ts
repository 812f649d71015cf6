import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { formatsOf } from "../../addin/i18n/format";
import { riskSentence } from "../../addin/i18n/risk-text";
import { toCells, type RiskAtAGlance, type SourceTable } from "../../core";
import { riskOf, riskSharesReport } from "../../core/risked";
import { expectEventually } from "../eventually";
import { expectNoBarriers } from "./barriers";
import { describeInBrowser } from "./browser";
import { keysIn } from "./hands";
import { goTo, lookAt, openAnswered, serving } from "./workbench";

const workbench = serving("samples/weerstandsvermogen.xlsx");

/** A data file of the sample: no cell holds a comma or a quote. */
function data(name: string): { readonly header: readonly string[]; readonly rows: readonly (readonly unknown[])[] } {
  const [header, ...rows] = readFileSync(`samples/weerstandsvermogen/${name.toLowerCase()}.csv`, "utf8").trim().split("\n").map((line) => line.split(","));
  return { header: header!, rows: rows.map((row) => row.map((cell) => (cell !== "" && Number.isFinite(Number(cell)) ? Number(cell) : cell))) };
}
const inputs = { Risicos: data("Risicos"), Risicosamenhang: data("Risicosamenhang"), Weerstandscapaciteit: data("Weerstandscapaciteit") };

const cells = (name: keyof typeof inputs, change = (row: readonly unknown[]): readonly unknown[] => row): unknown[][] =>
  [[...inputs[name].header], ...inputs[name].rows.map((row) => [...change(row)])];
const sampleTables = (dependence: boolean, change?: (row: readonly unknown[]) => readonly unknown[]): SourceTable[] => [
  { kind: "risicos", cells: cells("Risicos", change) }, { kind: "weerstandscapaciteit", cells: cells("Weerstandscapaciteit") },
  ...(dependence ? [{ kind: "risicosamenhang" as const, cells: cells("Risicosamenhang") }] : []),
];
const inNode = async (...given: Parameters<typeof sampleTables>): Promise<RiskAtAGlance> => (await riskOf(sampleTables(...given)))!;

const words = (pane: Frame, selector: string) => async (): Promise<string | undefined> => (await pane.locator(selector).first().textContent())?.replaceAll("\u00a0", " ");
const plain = (text: string): string => text.replaceAll("\u00a0", " ");
const f = formatsOf("nl");

describeInBrowser("risks", (test) => {
  /** As the sample is; two tests look at it. */
  let sample: Promise<RiskAtAGlance> | undefined;
  const ofSample = (): Promise<RiskAtAGlance> => (sample ??= inNode(true));

  test("what is needed, what there is and what makes it, in the overview too; the same cents in a browser as in Node", async (browser) => {
    const { pane, elsewhere, troubles } = await lookAt(browser, workbench);
    const expected = await ofSample();
    expect(expected.method).toBe("simulation");
    await goTo(pane, "overview");
    await expectEventually(words(pane, "main p:has-text('Risico\\'s:')"), `Risico's: ${plain(riskSentence(expected, "nl"))} Risico`);
    await goTo(pane, "risk");
    await expectEventually(words(pane, "#risk p:has-text('zekerheid is')"), plain(riskSentence(expected, "nl")));
    await pane.waitForSelector("#risk figure svg line", { state: "attached" });
    await pane.click("#risk ~ section summary >> nth=0");
    const rows = pane.locator("#risk ~ section table").first().locator("tbody tr");
    const shown = expected.risks.slice(0, 8);
    await expectEventually(() => rows.count(), shown.length);
    const written = f.amounts(expected.risks.flatMap(({ contribution, without, expected: loss }) => [contribution, without, loss]));
    expect((await rows.allTextContents()).map(plain)).toEqual(shown.map(({ name, chance, expected: loss, contribution, without }) =>
      plain(`${name}${f.share(chance)}${written.cell(loss)}${written.cell(contribution)}${written.cell(without)}`)));
    // To the cent: the function itself, in the worker of a browser.
    const [risks, dependence] = [cells("Risicos"), cells("Risicosamenhang")];
    const spilled = await pane.evaluate(([register, together]) => {
      type Shares = (...values: unknown[]) => Promise<unknown[][]>;
      const { _association } = (window as unknown as { CustomFunctions: { _association: { mappings: Record<string, Shares> } } }).CustomFunctions;
      return _association.mappings["RISICO"]!(register, null, null, null, together, null, null, null, {});
    }, [risks, dependence]);
    expect(spilled).toEqual(toCells(await riskSharesReport({ risks, dependence })));
    expect(elsewhere).toEqual([]);
    expect(troubles).toEqual([]);
  });

  test("by keyboard: another certainty, a risk opened to its chance, owner and control, and its row selected; no barriers", async (browser) => {
    const { page, pane } = await lookAt(browser, workbench);
    const hands = keysIn(page, pane);
    await pane.focus("#group-overview");
    // The first of the group that has a table.
    await hands.group("programme");
    await pane.waitForSelector("#risk p:has-text('Met 90% zekerheid is')");
    await hands.choose("Zekerheid", "95%");
    await pane.waitForSelector("#risk p:has-text('Met 95% zekerheid is')");
    const [first] = (await ofSample()).risks;
    await hands.press(first!.name);
    const detail = pane.locator("#risk ~ section li").first();
    await expectEventually(async () => plain((await detail.textContent())!).includes(`Eigenaar: ${first!.owner!}.`), true);
    expect(plain((await detail.textContent())!)).toContain(`Maatregel: ${first!.control!.name!}.`);
    await detail.getByRole("button", { name: /Risicos/u }).last().focus();
    await page.keyboard.press("Enter");
    await expectEventually(() => pane.evaluate(() => Excel.run(async (context) => {
      const cell = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return cell.address.split("!")[0];
    })), "Risicos");
    await expectNoBarriers(page, pane);
    // As it was, for who looks next.
    await hands.choose("Zekerheid", "90%");
    await pane.waitForSelector("#risk p:has-text('Met 90% zekerheid is')");
  });

  test("without dependence a change of one chance shows at once, exact or with its error", async (browser) => {
    const { pane } = await openAnswered(browser, workbench);
    await goTo(pane, "risk");
    await pane.evaluate(() => Excel.run(async (context) => {
      const cells = context.workbook.tables.getItem("Risicosamenhang").columns.getItem("Correlatie").getDataBodyRange().load("values");
      await context.sync();
      cells.values = cells.values.map(() => ["0%"]);
      await context.sync();
    }));
    await expectEventually(words(pane, "#risk p:has-text('zekerheid is')"), plain(riskSentence(await inNode(false), "nl")));
    expect(plain((await pane.textContent("#risk"))!)).toContain("Berekend op een raster, zonder trekkingen: hoogstens");
    await pane.evaluate(() => Excel.run(async (context) => {
      context.workbook.tables.getItem("Risicos").columns.getItem("Kans").getDataBodyRange().getCell(0, 0).values = [[0.9]];
      await context.sync();
    }));
    const chance = inputs.Risicos.header.indexOf("Kans");
    const changed = await inNode(false, (row) => (row[0] === inputs.Risicos.rows[0]![0] ? row.map((cell, place) => (place === chance ? 0.9 : cell)) : row));
    await expectEventually(words(pane, "#risk p:has-text('zekerheid is')"), plain(riskSentence(changed, "nl")));
  });
});
