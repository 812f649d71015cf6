import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadBundle } from "../../addin/workbench/engine/bundle";
import { cellKey, readWorkbookFile } from "../../addin/workbench/engine/file";
import { describeInBrowser } from "./browser";
import { goTo, openPage, serving } from "./workbench";
import { withTables, written } from "./workbooks";

type Cell = string | number | null;

/** The golden case of the published worked example: its tables, and its answer to the cent. */
const folder = "test/golden/BALANS/equal-priority";
const [tasks, funding, from, to, index] = JSON.parse(readFileSync(join(folder, "input.json"), "utf8")) as [Cell[][], Cell[][], number, number, Cell[][]];
const { value: balance } = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as { value: Cell[][] };

/** The same tables in a workbook, with the formula beside them and no answer yet. */
async function workbook(): Promise<string> {
  const book = withTables({ Opgaven: tasks, Middelen: funding, Index: index });
  book.addWorksheet("Balans").getCell("A1").value = {
    formula: `_xldudf_RUIMTE_BALANS(Opgaven[#All],Middelen[#All],${from},${to},Index[#All])`, shareType: "array", ref: "A1:I6",
  } as never;
  return written(book, "uitgewerkt.xlsx");
}

const workbench = serving(workbook);

const euros = (value: Cell) => Number(value).toLocaleString("nl-NL", { style: "currency", currency: "EUR" });
const spaced = (text: string) => text.replaceAll("\u00a0", " ");

describeInBrowser("the worked example of the balance", (test) => {
  test("comes out to the cent by call, by calculate and in the pane", async (browser) => {
    const bundle = loadBundle("dist");
    const called = await bundle.call("BALANS", [tasks, funding, from, to, index]);
    expect(called).toEqual({ value: balance.map((row) => row.map((cell) => (typeof cell === "number" ? expect.closeTo(cell, 9) as number : cell))) });

    const { file } = workbench;
    const copy = file.replace(".xlsx", "-berekend.xlsx");
    execFileSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "addin/workbench/cli/calculate.ts", file, "--out", copy]);
    const { cells } = readWorkbookFile(new Uint8Array(readFileSync(copy))).sheets.find(({ name }) => name === "Balans")!;
    const written = balance.map((row, r) => row.map((_, c) => cells.get(cellKey(r, c))?.value));
    expect(written).toEqual((called as { value: Cell[][] }).value);

    const { pane } = await openPage(browser, workbench);
    await pane.waitForSelector("header [role=status]:text-matches('^Berekend')");
    await goTo(pane, "money");
    const column = (name: string) => balance[0]!.indexOf(name);
    for (const name of ["Kosten", "Gedekt", "Tekort"]) {
      for (const row of balance.slice(1, 3)) {
        await pane.click(`button[aria-label^="Uitleg bij ${name} ${String(row[0])}"]`);
        // The figure, to the cent, stands above the lines that make it and again as their sum.
        await pane.waitForSelector(`h3:text("${name} ${String(row[0])}:")`);
        expect(spaced(await pane.innerText(`section:has(> div > h3:text("${name} ${String(row[0])}"))`)).split(euros(row[column(name)]!).replaceAll("\u00a0", " ")).length).toBeGreaterThan(2);
      }
    }
  });
});
