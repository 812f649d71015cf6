/** @jest-environment ./test/workbench/node-require.cjs */
import { summary } from "../../addin/workbench/cli/calculate";
import { loadBundle } from "../../addin/workbench/engine/bundle";
import { calculateFile } from "../../addin/workbench/engine/calculate";
import { cellAddress, readWorkbookFile } from "../../addin/workbench/engine/file";
import { fakeBundle } from "./engine/fake-bundle";
import { sheetXml, workbookBytes } from "./engine/raw-workbook";

jest.mock("node:module", () => ({ createRequire: () => (globalThis as unknown as { nodeRequire: NodeJS.Require }).nodeRequire }));

const bundle = loadBundle(fakeBundle());

type Cell = string | number | boolean | readonly [formula: string, remembered?: string | number];

/** A sheet with these cells, calculated: what changed, and what was said. */
async function calculated(cells: Readonly<Record<string, Cell>>) {
  const xml = Object.entries(cells).map(([address, cell]) => {
    const value = (content: Cell): string => (typeof content === "number" ? `<v>${content}</v>` : `<v>${String(content)}</v>`);
    if (Array.isArray(cell)) {
      const [formula, remembered] = cell as readonly [string, (string | number)?];
      const text = formula.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
      const isOwn = formula.startsWith("_xldudf");
      return `<row r="${/\d+/.exec(address)![0]}"><c r="${address}"${isOwn ? ' cm="1"' : typeof remembered === "string" ? ' t="str"' : ""}><f${isOwn ? ` t="array" ref="${address}"` : ""}>${text}</f>${remembered === undefined ? "" : value(remembered)}</c></row>`;
    }
    const type = typeof cell === "string" ? ' t="str"' : typeof cell === "boolean" ? ' t="b"' : "";
    return `<row r="${/\d+/.exec(address)![0]}"><c r="${address}"${type}>${value(typeof cell === "boolean" ? Number(cell) : cell as Cell)}</c></row>`;
  });
  const calculation = await calculateFile(readWorkbookFile(workbookBytes({ sheet: sheetXml(xml.join("")) })), bundle.functions, bundle.call);
  return { changes: Object.fromEntries(calculation.changes.map(({ row, column, value }) => [cellAddress(row, column), value])), text: summary(calculation).join("\n") };
}

const FIVE = ["_xldudf_RUIMTE_REEKS(1,5)", 0] as const;

test("what feeds the add-in and cannot be known keeps the add-in's formula as it is too", async () => {
  const { changes, text } = await calculated({ A1: FIVE, A2: ["TEXT(A1,\"0,00\")", "5,00"], A3: ["_xldudf_RUIMTE_REEKS(1,A2)", 7], A4: ["EIGEN(3)"], A5: ["_xldudf_RUIMTE_REEKS(1,A4)", 8] });
  expect(changes).toEqual({ A1: 5 });
  expect(text).toContain("1 van 3 RUIMTE-formules herrekend");
  expect(text).toContain("Waarde behouden (TEXT is hier niet te berekenen): Blad1!A2");
  expect(text).toContain("Waarde behouden (hangt af van een waarde die behouden is): Blad1!A3, Blad1!A5");
});

test("a value does not become an error because of the engine: only because of an error that it reads, and then it is named", async () => {
  const { changes, text } = await calculated({ A1: FIVE, A2: ["10/(A1-5)", 2], A3: ["_xldudf_RUIMTE_STUK()", 1], A4: ["A3+1", 3] });
  expect(changes).toEqual({ A1: 5, A3: { error: "#VALUE!" }, A4: { error: "#VALUE!" } });
  expect(text).toContain("Waarde behouden (zou een fout worden): Blad1!A2");
  expect(text).toContain("Fout in Blad1!A4: #VALUE! door een fout in een cel die deze formule leest");
});

test.each<[string, Readonly<Record<string, Cell>>, string | null]>([
  ["numbers that differ by their rounding alone", { A2: 5.1, A3: ["IF(A2-A1=0.1,1,2)", 9] }, "A3"],
  ["numbers that differ", { A3: ["IF(A1=4,1,2)", 9] }, null],
  ["0 beside empty text", { A2: "", A3: ["IF(A1-5=A2,1,2)", 9] }, "A3"],
  ["text that looks like a number beside a number", { A2: "5", A3: ["IF(A1=A2,1,2)", 9] }, "A3"],
  ["a truth beside a number", { A2: true, A3: ["IF(A1=A2,1,2)", 9] }, "A3"],
  ["text with a comma that is multiplied", { A2: "1,5", A3: ["A1*A2", 9] }, "A3"],
  ["a percentage of a whole number that is multiplied", { A2: "20%", A3: ["A1*A2", 9] }, null],
  ["empty text that is added", { A2: "", A3: ["A1+A2", 9] }, "A3"],
  ["a branch that is not taken", { A2: "1,5", A3: ["IF(A1=5,1,A2*2)", 9] }, null],
  ["a fraction that becomes text", { A3: ["A1/2&\"\"", "x"] }, "A3"],
  ["a whole number that becomes text", { A3: ["A1*2&\"\"", "x"] }, null],
  ["a wildcard that is looked up", { A2: "a*", A3: ["MATCH(A2,B1:B2,0)+A1", 9] }, "A3"],
  ["a number cut off beside a whole one", { A3: ["INT(A1*0.2*1)", 9] }, "A3"],
  ["a range where Excel takes one value", { A3: ["A1+B1:B3", 9] }, "A3"],
  ["a criterion with a comma", { A3: ["COUNTIF(A1:A2,\">4,5\")", 9] }, "A3"],
])("%s", async (_, cells, kept) => {
  const { changes, text } = await calculated({ A1: FIVE, ...cells });
  expect(Object.hasOwn(changes, "A3")).toBe(kept === null);
  expect(text.includes("Waarde behouden")).toBe(kept !== null);
});

test("text that the engine takes for a number is handed to nobody", async () => {
  const { changes, text } = await calculated({ A1: ["_xldudf_RUIMTE_TEKST()", 0], D1: ["COUNT(A1:B3)+0", 9], D2: ["LEN(A2)", 9] });
  expect(Object.hasOwn(changes, "D1")).toBe(false);
  expect(text).toMatch(/Waarde behouden .*Blad1!D1/);
});

test("OFFSET may read all of its sheet, so what depends on it is kept", async () => {
  const { changes, text } = await calculated({ A1: FIVE, A2: ["OFFSET(A1,0,0)", 4], A3: ["A2+1", 5] });
  expect(changes).toEqual({ A1: 5 });
  expect(text).toContain("Waarde behouden (OFFSET is hier niet te berekenen): Blad1!A2");
});

test("a name that the workbook does not have is no reason to leave the rest", async () => {
  const { changes, text } = await calculated({ A1: FIVE, A2: ["_xldudf_RUIMTE_REEKS(1,nergens)", 7] });
  expect(changes).toEqual({ A1: 5 });
  expect(text).toContain("Waarde behouden (de naam nergens, die de werkmap niet heeft): Blad1!A2");
});
