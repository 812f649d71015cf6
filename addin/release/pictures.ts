import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { ensureBuilt, root } from "../workbench/cli/build";
import { candidates, executablePath, flags } from "./chromium";
import { makePicturesOfBoard } from "./pictures/board";
import { makePicturesOfManual } from "./pictures/manual";
import { makePicturesOfPresenting } from "./pictures/presenting";
import { makePicturesOfPrint } from "./pictures/print";
import { makePicturesOfStates } from "./pictures/states";
import { sizesIn } from "./pictures/sheet-size";
import { asHighAsNeeded, goTo, inLanguage, inLight, opened, programmed, sample, views, type View } from "./pictures/workbench";

/**
 * `npm run pictures [-- pane | room | states | samples [FILE.xlsx …] | print [FILE.xlsx …] | report [FILE.xlsx …] | manual [view …]]`: what a person sees, as PNG files: in out/pictures every
 * view of the pane, what it says where not everything is known, every sheet of the samples, and every page of them, and of the board's report, on paper (only when asked for,
 * with LibreOffice), and beside the manuals the pictures that they show. The views are those that the pane
 * itself offers, so that none is forgotten.
 */
const out = join(root, "out/pictures");

async function picturesOfPane(browser: Browser): Promise<void> {
  mkdirSync(join(out, "pane"), { recursive: true });
  const others: Partial<Record<View, string>> = {
    agreements: "twaalf-afspraken", programme: "meerjarenprogramma", risk: "weerstandsvermogen", learning: "lerende-evaluatie",
    wellbeing: "brede-welvaart", residents: "brede-welvaart", publicReport: "brede-welvaart", decisions: "brede-welvaart",
  };
  for (const file of new Set(["fictief-gebied", ...Object.values(others)])) {
    const open = await opened(browser, sample(file));
    for (const view of views.filter((each) => (others[each] ?? "fictief-gebied") === file)) {
      for (const [theme, language] of [["light", "nl"], ["dark", "nl"], ["light", "en"], ["forced", "nl"]] as const) {
        await inLight(theme === "dark", open);
        // As Windows shows it in colours of the user's own.
        await open.page.emulateMedia({ forcedColors: theme === "forced" ? "active" : "none" });
        await inLanguage(open, language);
        await open.page.setViewportSize({ width: 1400, height: 900 });
        await goTo(open, view);
        if (view === "programme") await programmed(open.pane);
        await asHighAsNeeded(open);
        const name = `${view}-${theme}${language === "nl" ? "" : `-${language}`}.png`;
        await open.page.locator("#pane").screenshot({ path: join(out, "pane", name) });
        process.stdout.write(`out/pictures/pane/${name}\n`);
      }
    }
    await open.close();
  }
}

async function picturesOfSamples(browser: Browser, wanted: readonly string[]): Promise<void> {
  mkdirSync(join(out, "samples"), { recursive: true });
  for (const file of readdirSync(join(root, "samples")).filter((name) => name.endsWith(".xlsx") && (wanted.length === 0 || wanted.includes(name)))) {
    // A department's own workbook has no tables until somebody says what is one.
    const { page, pane, close } = await opened(browser, join(root, "samples", file), { tables: file !== "eigen-werkboek.xlsx" });
    const sheets = await pane.evaluate(() => Excel.run(async (context) => {
      const all = context.workbook.worksheets.load("items/name");
      await context.sync();
      return all.items.map(({ name }) => name);
    }));
    const sizes = sizesIn(new Uint8Array(readFileSync(join(root, "samples", file))));
    for (const [index, sheet] of sheets.entries()) {
      await page.setViewportSize(sizes[index]!);
      await pane.evaluate((name) => Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).activate();
        await context.sync();
      }), sheet);
      await page.waitForTimeout(400);
      const path = `${file.replace(".xlsx", "")}-${String(index + 1).padStart(2, "0")}-${sheet.toLowerCase().replace(/\W+/g, "-")}.png`;
      await page.locator("#grid").screenshot({ path: join(out, "samples", path) });
      process.stdout.write(`out/pictures/samples/${path}\n`);
    }
    await close();
  }
}

async function main(wanted: readonly string[]): Promise<void> {
  const files = wanted.filter((name) => name.endsWith(".xlsx"));
  if (wanted[0] === "print") return makePicturesOfPrint(files);
  if (executablePath === undefined) throw new Error(`Geen Chromium gevonden (${candidates.filter(Boolean).join(", ")}): installeer Chromium, of noem hem in CHROMIUM.`);
  ensureBuilt(["addin", "page"]);
  const browser = await chromium.launch({ executablePath, args: flags });
  if (wanted[0] === "report") return makePicturesOfBoard(browser, files).finally(() => browser.close());
  const all = {
    pane: picturesOfPane, room: makePicturesOfPresenting, states: makePicturesOfStates, samples: (each: Browser) => picturesOfSamples(each, files),
    manual: (each: Browser) => makePicturesOfManual(each, wanted.filter((name) => !(name in all))),
  };
  try {
    for (const [name, make] of Object.entries(all)) if (wanted.length === 0 || wanted.includes(name)) await make(browser);
  } finally {
    await browser.close();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  // A workbench that a picture was made of may still be listening.
  process.exit(1);
});
