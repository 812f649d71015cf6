import { readFileSync } from "node:fs";
import { isError, readWorkbookFile, type FileValue } from "../../addin/workbench/engine/file";
import { expectEventually } from "../eventually";
import { describeInBrowser } from "./browser";
import { goTo, lookAt, serving, valuesOn } from "./workbench";

const file = "samples/fictief-gebied.xlsx";

const workbench = serving(file);

/** As the grid has it: text that is a number comes back as one, and numbers are rounded to fifteen digits on the way. */
function comparable(value: unknown): string {
  const number = typeof value === "boolean" || value === "" ? NaN : Number(value);
  return Number.isNaN(number) ? String(value) : number.toPrecision(9);
}

const plain = (value: FileValue) => (isError(value) ? value.error : (value ?? ""));

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
});
