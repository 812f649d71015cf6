/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { insertMapping, previewMapping, type MappingToWrite } from "../../../../addin/workbook";
import { MemoryWorkbook } from "../../../../addin/workbench/host";
import { InputReader, rangeOf, readInReport, readRange, rulesForFormula, type WrittenRule } from "../../../../core";
import { startOffice, type StartedOffice } from "../../../workbench/office";

const cells = [
  ["Raming (bedragen x € 1.000)", "", ""], ["Wat", "2027", "2028"], ["Haven", 100, 200], ["* voorlopig", "", ""], ["Brug", 5, 6],
];
const rules: readonly WrittenRule[] = [
  { field: "Opgave", from: "Wat", operation: "" }, { field: "Aard", from: "= incidenteel", operation: "" }, { field: "jaren", from: "alle", operation: "x 1000" },
];
const sheet = { row: 0, column: 0, cells };
const range = rangeOf(sheet, { row: 1, column: 0, columns: 3, headerRows: 1 });

let office: StartedOffice;
let workbook: MemoryWorkbook;

beforeAll(async () => {
  office = await startOffice(new MemoryWorkbook());
});

beforeEach(() => {
  workbook = new MemoryWorkbook();
  workbook.fill("Blad 'A'", cells);
  office.become(workbook);
});

afterEach(() => {
  expect([...office.host.missing]).toEqual([]);
});

function mapping(): MappingToWrite {
  const made = rulesForFormula(sheet, range, "uitgaven", rules);
  if ("refused" in made) throw new Error(made.refused);
  return { kind: "uitgaven", rules: made.rules, source: { sheet: "Blad 'A'", address: "A1:C5" } };
}

const read = (name: string, address: string, what: "values" | "formulas"): Promise<unknown[][]> => Excel.run(async (context) => {
  const found = context.workbook.worksheets.getItem(name).getRange(address).load(what);
  await context.sync();
  return found[what] as unknown[][];
});

test("a mapping becomes a table of rules with a formula beside it, on a new sheet; the formula reads what the pane reads", async () => {
  const given = mapping();
  expect(await previewMapping(given)).toMatchObject({ sheet: "Inlezen uitgaven", table: "Koppelregels_uitgaven" });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Blad1", "Blad 'A'"]);

  expect(await insertMapping(given, "Uitgaven: Blad 'A'!A1:C5")).toBe("Inlezen uitgaven");
  const written = await read("Inlezen uitgaven", `A3:C${given.rules.length + 3}`, "values");
  expect(written[0]).toEqual(["Veld", "Komt uit", "Bewerking"]);
  // A fixed value begins with "=", and stays text.
  expect(written).toContainEqual(["Aard", "= incidenteel", ""]);
  expect(await read("Inlezen uitgaven", "E3", "formulas")).toEqual([["=RUIMTE.INLEZEN('Blad ''A'''!A1:C5,\"uitgaven\",Koppelregels_uitgaven[#All])"]]);
  const report = readInReport({ range: cells, kind: "uitgaven", rules: written }, new InputReader());
  expect([report.columns.map(({ header, headerCell }) => headerCell ?? header), ...report.rows]).toEqual(readRange(range, "uitgaven", rules).cells);
  expect(report.rows).toEqual([["Haven", "incidenteel", 100_000, 200_000], ["Brug", "incidenteel", 5000, 6000]]);
});

test("names that are taken get a number, and nothing that exists is touched", async () => {
  await insertMapping(mapping(), "een");
  const before = await read("Inlezen uitgaven", "A1:E9", "formulas");
  expect(await insertMapping(mapping(), "twee")).toBe("Inlezen uitgaven 2");
  expect(await read("Inlezen uitgaven", "A1:E9", "formulas")).toEqual(before);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Blad1", "Blad 'A'", "Inlezen uitgaven", "Inlezen uitgaven 2"]);
});

test("one batch looks and one writes: one undo takes it back", async () => {
  expect(await office.batches(() => insertMapping(mapping(), "een"))).toBe(2);
});
