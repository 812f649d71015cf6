import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { isError, readWorkbookFile, type FileValue } from "../../addin/workbench/engine/file";
import { expectEventually } from "../eventually";
import { describeInBrowser } from "./browser";
import { SAMPLE as file } from "./serve";
import { goTo, lookAt, serving, valuesOn } from "./workbench";

const workbench = serving(file);

/** As the grid has it: text that is a number comes back as one, and numbers are rounded to fifteen digits on the way. */
function comparable(value: unknown): string {
  const number = typeof value === "boolean" || value === "" ? NaN : Number(value);
  return Number.isNaN(number) ? String(value) : number.toPrecision(9);
}

const plain = (value: FileValue) => (isError(value) ? value.error : (value ?? ""));

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

describeInBrowser("the sample on the page of serve", (test) => {
  test("every cell has the value that the file remembers, and the pane shows the same shortage", async (browser) => {
    const sheets = readWorkbookFile(new Uint8Array(readFileSync(file))).sheets;
    const expected = sheets.map(({ name, cells }) => {
      const places = [...cells.values()];
      const rows = Math.max(...places.map(({ row }) => row)) + 1;
      const columns = Math.max(...places.map(({ column }) => column)) + 1;
      const values = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ""));
      for (const { row, column, value } of places) values[row]![column] = comparable(plain(value));
      return { name, rows, columns, values };
    });
    const { page, pane, elsewhere, troubles } = await lookAt(browser, workbench);
    const read = async () => {
      const found: string[][][] = [];
      for (const { name, rows, columns } of expected) {
        const values = await valuesOn(page, name, 0, 0, rows, columns);
        found.push(values.map((row) => row.map(comparable)));
      }
      return found;
    };
    const wanted = expected.map(({ values }) => values);
    await expectEventually(read, wanted);

    const shortage = sheets.find(({ name }) => name === "Overzicht")!;
    const row = [...shortage.cells.values()].find(({ value, column }) => value === "Komt tekort" && column === 1)!.row;
    const hectares = [...shortage.cells.values()].find((cell) => cell.row === row && cell.column === 2)!.value as number;
    await goTo(pane, "land");
    await pane.waitForSelector(`text=${Math.round(hectares).toLocaleString("nl-NL")} ha tekort`);

    const missing = await page.evaluate(() => [...(window as unknown as { workbench: { missing: Set<string> } }).workbench.missing]);
    expect({ elsewhere, troubles, missing }).toEqual({ elsewhere: [], troubles: [], missing: [] });
  });

  test("the three answers are the same in the file, in the terminal and in the pane of serve", async (browser) => {
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
