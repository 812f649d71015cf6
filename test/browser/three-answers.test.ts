import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { readWorkbookFile } from "../../addin/workbench/engine/file";
import { describeInBrowser } from "./browser";
import { SAMPLE as file } from "./serve";
import { goTo, lookAt, serving } from "./workbench";

const workbench = serving(file);

/** The figures on the sheet Overzicht as the file remembers them, by section and label. */
function cachedFigures(): (section: string, label: string) => number {
  const sheet = readWorkbookFile(new Uint8Array(readFileSync(file))).sheets.find(({ name }) => name === "Overzicht")!;
  const cells = [...sheet.cells.values()];
  const figures = new Map<string, unknown>();
  let section = "";
  for (const { row, value } of cells.filter(({ column, value: label }) => column === 1 && typeof label === "string")) {
    const figure = cells.find((cell) => cell.row === row && cell.column === 2)?.value ?? "";
    if (figure === "") section = String(value);
    figures.set(`${section}/${String(value)}`, figure);
  }
  return (of, label) => {
    const figure = figures.get(`${of}/${label}`);
    if (typeof figure !== "number") throw new Error(`no figure ${of}/${label}`);
    return figure;
  };
}

const percentage = (value: number) => value.toLocaleString("nl-NL", { style: "percent", maximumFractionDigits: 1 });
const whole = (value: number) => value.toLocaleString("nl-NL", { maximumFractionDigits: 0 });
const spaced = (text: string) => text.replaceAll("\u00a0", " ");

/** What the three places must all say, as people read it. */
function headlines(): string[] {
  const figure = cachedFigures();
  const [land, money, people] = ["Past het op het land?", "Past het geld bij de ambitie?", "Zijn er genoeg mensen?"] as const;
  return [
    percentage(figure(land, "Druk als opgaven hectares delen")),
    `${whole(figure(land, "Komt tekort"))} ha`,
    percentage(figure(money, "Dekkingsgraad")),
    percentage(figure(money, "Ambitieruimte")),
    `${whole(figure(people, "Tekort als één overheid"))} uur`,
    `${whole(figure(people, "Winst van samenwerken"))} uur`,
  ];
}

describeInBrowser("the three answers", (test) => {
  test("are the same in the file, in the terminal and in the pane of serve", async (browser) => {
    const expected = headlines();
    const printed = spaced(execFileSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "addin/workbench/cli/start.ts", "--once"], { encoding: "utf8" }));
    expect(expected.filter((text) => !printed.includes(text))).toEqual([]);
    expect(printed).toContain("0 cellen gewijzigd, 0 fouten");
    // What stands on one line has one unit.
    expect(/^Geld .*$/mu.exec(printed)?.[0]).toMatch(/€ [\d.,]+ mln\. +€ [\d.,]+ mln\. gedekt +€ [\d.,]+ mln\./u);

    const { pane } = await lookAt(browser, workbench);
    let shown = "";
    for (const view of ["overview", "land", "money", "people"] as const) {
      await goTo(pane, view);
      // A view comes when it is asked for.
      await pane.waitForSelector(view === "overview" ? "#task-shares" : `#${view}`);
      shown += spaced(await pane.innerText("main"));
    }
    expect(expected.filter((text) => !shown.includes(text))).toEqual([]);
    // The bottleneck is one sentence in both places.
    const [sentence] = /Knelpunt: [^\n]+/.exec(printed)!;
    expect(shown).toContain(sentence);
  });
});
