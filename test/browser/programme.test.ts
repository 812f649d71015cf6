import type { Frame } from "playwright-core";
import { largeProgramme } from "../bench/large-programme";
import { threeYears } from "../core/programme/examples";
import { expectEventually } from "../eventually";
import { expectNoBarriers } from "./barriers";
import { describeInBrowser } from "./browser";
import { keyboardOf } from "./keyboard";
import { keysIn } from "./hands";
import { goTo, openAnswered, serving } from "./workbench";
import { withTables, written } from "./workbooks";

/** Worked example 2 with everything but its measures: with 1.363 hours a year one fte and a bit works as many as in the example. */
const { tasks, yields, funding, effort, land } = threeYears;
const example = { Opgaven: tasks, Opbrengsten: yields, Middelen: funding, Inzet: effort, Grond: land, Bezetting: [["Organisatie", "Rol", "Fte"], ["Provincie", "Projectleider", 1.05]] };

const made = (tables: object): Promise<string> => written(withTables(tables as Parameters<typeof withTables>[0]), "programma.xlsx");

const workbench = serving(() => made(example));
/** The same with its measures. */
const complete = serving(() => made({ ...example, Maatregelen: threeYears.measures }));

/** Two hundred measures over fifteen years. */
const large = serving(() => {
  const { measures, tasks: Opgaven, yields: Opbrengsten, funding: Middelen, effort: Inzet, land: Grond, staffing: Bezetting } = largeProgramme(200, 1);
  return made({ Maatregelen: measures, Opgaven, Opbrengsten, Middelen, Inzet, Grond, Bezetting });
});

/** Types the measures of the example into the empty table, by its headers. */
const fill = (pane: Frame): Promise<void> => pane.evaluate((cells) => Excel.run(async (context) => {
  const table = context.workbook.tables.getItem("Maatregelen");
  const [names, ...rows] = cells;
  names!.forEach((name, at) => {
    const column = table.columns.getItem(String(name)).getDataBodyRange();
    rows.forEach((row, down) => { column.getCell(down, 0).values = [[row[at]]]; });
  });
  await context.sync();
}), threeYears.measures as unknown[][]);

/** The column Vast, as it is typed. */
const locked = (pane: Frame): Promise<unknown[]> => pane.evaluate(() => Excel.run(async (context) => {
  const cells = context.workbook.tables.getItem("Maatregelen").columns.getItem("Vast").getDataBodyRange().load("formulas");
  await context.sync();
  return cells.formulas.slice(0, 5).map(([cell]) => cell as unknown);
}));

const sentence = (pane: Frame, text: string): Promise<unknown> => pane.waitForSelector(`#programme p:has-text("${text}")`);
const left = "section:has(h3:text-is('Niet gekozen'))";

describeInBrowser("a programme", (test) => {
  test("from no measures at all: Insert makes the table, it is filled, a measure is locked, the money is cut, the reason is read, and the starts are kept, all by keyboard", async (browser) => {
    const { page, pane, elsewhere, troubles } = await openAnswered(browser, workbench);
    const keys = keyboardOf(page, pane);
    const hands = keysIn(page, pane);
    await pane.focus("#group-overview");
    await keys.openTool("Invoegen");
    await hands.press("Maak de tabellen");
    await pane.waitForSelector("#view [role=status]:has-text('Er staan nieuwe bladen klaar: Maatregelen')");
    await fill(pane);
    await hands.group("programme");
    await sentence(pane, "Mobiliteit haalt 0%: andere opgaven vragen dezelfde middelen; bewezen best.");
    expect(await pane.textContent(`${left} li:has(button:text-is('Bos'))`)).toContain("er is te weinig grond (landbouw) om haar erbij te doen");

    // A measure locked in: another makes room, and nothing is written.
    await hands.press("Bos");
    await hands.choose("Bos: vastzetten", "Altijd kiezen");
    await pane.waitForSelector("#programme:has-text('Zoals u het probeert')");
    await pane.waitForSelector("section:has(h3:text-is('Tijdlijn')) li:has-text('Bos')");
    expect(await locked(pane)).toEqual(["", "", "", "", ""]);
    // It stands elsewhere now, and the keyboard went along.
    await expectEventually(() => keys.focused(), "Bos: vastzetten");
    await keys.tabTo("Terug naar de werkmap", "back");
    await keys.press("Enter");
    await pane.waitForSelector(`${left} li:has-text('Bos')`);

    // A tenth less money: what falls out says why.
    await hands.choose("Geld", "90% van Middelen");
    await sentence(pane, "2 van 5 maatregelen");
    expect(await pane.textContent(left)).toMatch(/te weinig geld om haar erbij te doen/u);
    await hands.press("Terug naar de werkmap");
    await expectEventually(() => keys.focused(), "Geld");
    await sentence(pane, "3 van 5 maatregelen");

    // The starts into the table: shown first, one undo takes them back.
    await hands.press("Zet in Maatregelen vast…");
    await pane.waitForSelector("table[aria-label='Zet in Maatregelen vast…'] tr:has-text('Binnenstad'):has-text('2028')");
    expect(await locked(pane)).toEqual(["", "", "", "", ""]);
    await hands.press("Schrijf 3 cellen in Maatregelen");
    await pane.waitForSelector("#programme [role=status]:has-text('3 cellen zijn geschreven.')");
    expect(await locked(pane)).toEqual([2027, 2028, 2027, "", ""]);
    await page.locator("canvas[id^=univer-sheet-main-canvas]").click({ position: { x: 400, y: 300 } });
    await page.keyboard.press("Control+z");
    await expectEventually(() => locked(pane), ["", "", "", "", ""]);
    expect([elsewhere, troubles]).toEqual([[], []]);
  });

  test("a figure leads to its rows, the overview has its sentence, and nothing is a barrier at 320 pixels", async (browser) => {
    const { page, pane, troubles } = await openAnswered(browser, complete);
    await goTo(pane, "overview");
    await pane.waitForSelector("#view p:has-text('Programma: 3 van 5 maatregelen')");
    await pane.click("#view p:has-text('Programma:') button");
    await pane.waitForSelector("#programme");
    await pane.click("section:has(h3:text-is('Doelen')) button[aria-label^='Uitleg bij Bereikt Woningbouw']");
    await pane.waitForSelector("section:has(h3:text-is('Doelen')) table tr:has-text('Wijk aan het water')");
    await pane.click("button[aria-label='Ga naar Opbrengsten rij 2 (blad Opbrengsten)']");
    await expectEventually(() => pane.evaluate(() => Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address.split("!")[0];
    })), "Opbrengsten");
    await expectNoBarriers(page, pane);
    expect(troubles).toEqual([]);
  });

  test("two hundred measures are searched in a worker: the pane goes on, says how far it is, and stops when asked", async (browser) => {
    const { page, pane, troubles } = await openAnswered(browser, large);
    await pane.waitForSelector("#view p:has-text('Programma berekenen')");
    await goTo(pane, "money");
    await pane.waitForSelector("#money");
    await goTo(pane, "programme");
    const status = pane.locator("#programme [role=status]", { hasText: "Programma berekenen" });
    const first = await status.textContent();
    await expectEventually(async () => await status.textContent() !== first, true);
    expect(page.workers().length).toBeGreaterThan(0);
    await pane.click("#programme button:text('Stop')");
    await pane.waitForSelector("#programme [role=status]:has-text('Gestopt.')");
    await pane.waitForSelector("#programme button:text('Bereken opnieuw')");
    expect(troubles).toEqual([]);
  });
});
