/** @jest-environment ./test/workbench/node-require.cjs */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { inspectFile, type Inspector } from "../../addin/workbench/cli/inspect";
import type { InspectedTable } from "../../addin/i18n/inspection";

jest.mock("node:module", () => ({ createRequire: () => (globalThis as unknown as { nodeRequire: NodeJS.Require }).nodeRequire }));

const root = join(__dirname, "../..");
const built = (globalThis as unknown as { nodeRequire: NodeJS.Require }).nodeRequire(join(root, "out/workbench/answers.cjs")) as Inspector;
const inspect = (path: string): InspectedTable[] => inspectFile(path, () => built).tables as InspectedTable[];
const foreign = (name: string): InspectedTable[] => inspect(join(__dirname, "foreign", `${name}.xlsx`));
const samples = readdirSync(join(root, "samples")).filter((name) => name.endsWith(".xlsx"));

test.each([
  ["blank-corner", [["Begroting", "A1:C3", "begroting", "zeker", 2]]],
  ["date-headers", [["Middelen", "A1:C2", "middelen", "zeker", 1]]],
  ["totals-behind-and-repeated-header", [["Opgaven", "A1:G2", "opgaven", "zeker", 1], ["Dekking", "A1:C6", "middelen", "zeker", 2]]],
  ["x1000-in-title", [["Opgaven", "A1:G2", "opgaven", "zeker", 1], ["Dekking", "A3:C4", "middelen", "zeker", 1]]],
  ["long-header", [["Opgaven", "A1:B3", null, "kies", 0]]],
  ["long-text", [["Lijst", "A1:B3", null, "kies", 0]]],
])("%s", (name, expected) => {
  expect(foreign(name).map(({ sheet, range, kind, certainty, records }) => [sheet, range, kind, certainty, records])).toEqual(expected);
});

test("says where every field comes from, what does not count and why, with rows as on the sheet", () => {
  const [, totals] = foreign("totals-behind-and-repeated-header");
  expect(totals).toEqual({
    sheet: "Dekking", range: "A1:C6", kind: "middelen", certainty: "zeker", excelTable: null, header: [1], missing: [], records: 2, problems: 0, remarks: 2,
    rules: [{ field: "Bron", from: ["Bron"], operation: "" }, { field: "jaren", from: ["2027", "2028"], operation: "" }],
    skippedRows: [{ row: 3, why: "totaal" }, { row: 5, why: "kop herhaald" }, { row: 7, why: "totaal" }],
    findings: [
      "Middelen rij 3: 'Bron' is een totaal van andere rijen en telt niet mee (\"Reserves totaal\"), ook rij 7",
      "Middelen rij 5: 'Bron' herhaalt de kopregel en telt niet mee (\"Bron\")",
    ],
  });
  const [, titled] = foreign("x1000-in-title");
  expect(titled).toMatchObject({
    header: [3], rules: [{ field: "Bron" }, { field: "jaren", from: ["2027", "2028"], operation: "x 1000" }],
    findings: ["Middelen rij 1: '2027' bedragen × 1.000, ook 2028 (uit 'Dekkingsmiddelen (bedragen x € 1.000)')"],
  });
});

test("the same as lines", () => {
  expect(built.inspectionLines(foreign("blank-corner"))).toEqual(["Begroting!A1:C3: Begroting, zeker, 2 rijen", "  Post | kolom 1 |", "  jaren | 2027; 2028 |"]);
  expect(built.inspectionLines([])).toEqual(["Geen bereik gevonden dat op een tabel lijkt."]);
});

describe.each(samples)("the sample %s", (name) => {
  const tables = inspect(join(root, "samples", name));

  test("has no table that is sure with a problem", () => {
    expect(tables.filter(({ certainty, problems }) => certainty === "zeker" && problems > 0)).toEqual([]);
  });

  test("has its input tables as what they are called, and nothing else of a kind", () => {
    const ofKind = tables.filter(({ kind }) => kind !== null);
    expect(ofKind.length).toBeGreaterThan(0);
    for (const { excelTable, kind } of ofKind) expect([excelTable, kind]).toEqual([excelTable, excelTable === "Noordenveld" ? "begroting" : excelTable!.toLowerCase()]);
  });
});

test("a file that is not there is said in one line", () => {
  expect(() => inspectFile("er-is-niets.xlsx", () => built)).toThrow("Het bestand er-is-niets.xlsx bestaat niet.");
});
