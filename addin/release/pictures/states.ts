import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { binding as english } from "../../i18n/en/binding";
import { binding as dutch } from "../../i18n/nl/binding";
import { root } from "../../workbench/cli/build";
import { asHighAsNeeded, goTo, inLanguage, opened, sample, settled, type Opened, type View } from "./workbench";

const out = join(root, "out/pictures/states");
const texts = { nl: dutch, en: english };

/** What the pane says where not everything is known: nothing filled in, a table emptied, mistakes in many places, other tables, a workbook of somebody else. */
export async function makePicturesOfStates(browser: Browser): Promise<void> {
  mkdirSync(out, { recursive: true });
  await somebodyElses(browser);
  await scene(browser, "leeg", "leeg", ["overview", "check", "land"]);
  await scene(browser, "twaalf-afspraken", "twaalf-afspraken", ["overview", "agreements"]);
  await scene(browser, "nine-mistakes", "fictief-gebied", ["overview", "check", "money"], nineMistakes);
  for (const [file, tables] of Object.entries(emptiedInTurn)) {
    for (const table of tables) {
      const view = ["Partijen", "Afspraken", "Gebieden", "Arrangementen", "Bijdragen", "Metingen"].includes(table) ? "agreements" as const : undefined;
      await scene(browser, `${file}-without-${table.toLowerCase()}`, file, view ? ["overview", view] : ["overview"], (each) => emptied(each, table));
    }
  }
}

const emptiedInTurn = {
  "fictief-gebied": ["Opgaven", "Grond", "Combinaties", "Middelen", "Index", "Werk", "Bezetting", "Vervanging", "Randvoorwaarden", "Partijen", "Gebieden", "Arrangementen"],
  "meerjarenbegroting": ["Opgaven", "Middelen", "Index", "Uitgaven", "Begroting"],
  "oefening": ["Opgaven", "Grond", "Combinaties", "Middelen", "Index", "Begroting", "Werk", "Bezetting", "Partijen", "Afspraken", "Metingen"],
  "twaalf-afspraken": ["Partijen", "Afspraken", "Gebieden", "Arrangementen", "Bijdragen", "Metingen"],
};

async function scene(browser: Browser, name: string, file: string, views: readonly View[], first?: (opened: Opened) => Promise<void>): Promise<void> {
  const open = await opened(browser, sample(file));
  await first?.(open);
  for (const language of ["nl", "en"] as const) {
    await inLanguage(open, language);
    await open.page.setViewportSize({ width: 1400, height: 900 });
    for (const view of views) {
      await goTo(open, view);
      await asHighAsNeeded(open);
      const path = `${name}-${view}-${language}.png`;
      await open.page.locator("#pane").screenshot({ path: join(out, path) });
      process.stdout.write(`out/pictures/states/${path}\n`);
    }
  }
  await open.close();
}

/** The list of ranges, and each range with all that can be said of it: in the narrowest pane that Excel has. */
async function somebodyElses(browser: Browser): Promise<void> {
  const open = await opened(browser, sample("eigen-werkboek"), { tables: false });
  const { page, pane } = open;
  const view = pane.locator("#view");
  for (const language of ["nl", "en"] as const) {
    await inLanguage(open, language);
    await goTo(open, "binding");
    const keep = async (name: string): Promise<void> => {
      await asHighAsNeeded(open, 320);
      const path = `binding-${name}-${language}.png`;
      await page.locator("#pane").screenshot({ path: join(out, path) });
      process.stdout.write(`out/pictures/states/${path}\n`);
    };
    await keep("list");
    const { look, back } = texts[language].binding;
    const names = await view.locator(`button[aria-label^="${look}: "]`).evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-label")!));
    for (const [index, name] of names.entries()) {
      await view.locator(`button[aria-label="${name}"]`).click();
      await settled(pane);
      const closed = view.locator("button[aria-expanded=false]");
      while (await closed.count() > 0) await closed.first().click();
      await keep(`range-${index + 1}`);
      await view.getByRole("button", { name: back }).click();
      await settled(pane);
    }
  }
  await open.close();
}

/** Every cell of the body, as somebody who starts with a table of their own does. */
async function emptied({ pane }: Opened, table: string): Promise<void> {
  await pane.evaluate((name) => Excel.run(async (context) => {
    context.workbook.tables.getItem(name).getDataBodyRange().clear("Contents");
    await context.sync();
  }), table);
  await calculated(pane);
}

const mistakes = [
  ["Opgaven", "Ruimte per eenheid", 0, "veel"], ["Opgaven", "Prioriteit", 2, "hoog"], ["Grond", "Oppervlakte", 1, -5], ["Grond", "Grondsoort", 2, ""],
  ["Combinaties", "Aandeel", 3, 12], ["Middelen", "Bron", 1, ""], ["Werk", "Start", 0, "ooit"], ["Werk", "Rol", 4, ""], ["Bezetting", "Fte", 2, "drie"],
] as const;

async function nineMistakes({ pane }: Opened): Promise<void> {
  await pane.evaluate((all) => Excel.run(async (context) => {
    for (const [table, column, row, value] of all) {
      context.workbook.tables.getItem(table).columns.getItem(column).getDataBodyRange().getCell(row, 0).values = [[value]];
    }
    await context.sync();
  }), mistakes);
  await calculated(pane);
}

/** An edit is waited for a moment before it is calculated. */
async function calculated(pane: Opened["pane"]): Promise<void> {
  await pane.waitForTimeout(1500);
  await settled(pane);
}
