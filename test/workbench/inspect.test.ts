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

test("a department's own workbook: a kind only where it holds, with the rules that read it; koppelregels are no table", () => {
  const found = inspect(join(root, "samples", "eigen-werkboek.xlsx"));
  expect(found.filter(({ kind }) => kind !== null).map(({ sheet, range, kind, certainty, records, problems }) => [sheet, range, kind, certainty, records, problems])).toEqual([
    ["Grondgebruik", "A4:E8", "gebieden", "waarschijnlijk", 4, 1],
    ["Programmabegroting", "A4:K17", "begroting", "waarschijnlijk", 2, 0],
    ["Dekking", "A4:J10", "middelen", "zeker", 6, 0],
    // Hours in columns of years are no spending, whatever year they name.
    ["Urenraming", "A4:F17", "werk", "waarschijnlijk", 42, 0],
    ["Formatie", "A4:F11", "bezetting", "waarschijnlijk", 24, 0],
  ]);
  expect(found.some(({ sheet }) => sheet === "Koppelregels")).toBe(false);
  const rulesOf = (sheet: string) => found.find((table) => table.sheet === sheet)!.rules.map(({ field, from, operation }) => [field, from.join("; "), operation]);
  // Two header rows: the group name runs on over its merge.
  expect(found.find(({ sheet }) => sheet === "Programmabegroting")!.header).toEqual([4, 5]);
  expect(rulesOf("Programmabegroting")).toEqual([["Post; jaren", "alle", "kolommen naar rijen"], ["optellen per", "Post", ""]]);
  expect(rulesOf("Dekking").at(-1)).toEqual(["jaren", "Begroting 2027; Raming 2028; Raming 2029; Raming 2030", "x 1000"]);
  expect(rulesOf("Formatie").at(-1)).toEqual(["Van; Tot; Fte", "Formatie Fte 2027; Formatie Fte 2028; Formatie Fte 2029; Formatie Fte 2030", "kolommen naar rijen"]);
});

// In a department's own workbook no table is called what it is.
describe.each(samples.filter((name) => name !== "eigen-werkboek.xlsx"))("the sample %s", (name) => {
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
