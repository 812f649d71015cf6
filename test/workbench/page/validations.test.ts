import { readFileSync } from "node:fs";
import { parseArea, readWorkbookFile } from "../../../addin/workbench/engine/file";
import { cardAt } from "../../../addin/workbench/page/validation/card";
import { readValidations, validationAt } from "../../../addin/workbench/page/validation/read-validations";
import { MemoryWorkbook } from "../../../addin/workbench/host";

const bytes = new Uint8Array(readFileSync("samples/leeg.xlsx"));
const file = readWorkbookFile(bytes);
const all = readValidations(file, bytes);
const ofSheet = (name: string) => all[file.sheets.findIndex((sheet) => sheet.name === name)]!;

test("the cards of a sample are read, each for its cells", () => {
  const opgaven = ofSheet("Opgaven");
  expect(opgaven.length).toBeGreaterThan(10);
  const task = validationAt(opgaven, 4, 0)!;
  expect([task.title, task.list]).toEqual(["Opgave", undefined]);
  expect(task.text).toMatch(/^Verplicht\. De naam van de opgave/);
  expect(validationAt(opgaven, 4, 2)).toMatchObject({ title: "Thema", text: "Een van de veertien thema's, of een eigen thema.", list: "Lijsten!$A$5:$A$24" });
  expect(validationAt(opgaven, 0, 0)).toBeUndefined();
});

test("a list shows the choices that stand in its cells now, or that it names itself", () => {
  const workbook = new MemoryWorkbook();
  const sheet = workbook.fill("Lijsten", [["ja"], ["nee"], [""], ["misschien"]]);
  const area = parseArea("C1:C9")!;
  const card = (list: string) => cardAt([{ areas: [area], title: "Kies", text: "", list }], workbook)?.choices;
  workbook.select(sheet, { row: 4, column: 2, rows: 1, columns: 1 });
  expect([card("$A$1:$A$4"), card("Lijsten!$A$1:$A$2"), card('"a, b,c"'), card("Weg!A1")]).toEqual([["ja", "nee", "misschien"], ["ja", "nee"], ["a", "b", "c"], []]);
  workbook.select(sheet, { row: 40, column: 2, rows: 1, columns: 1 });
  expect(card("$A$1:$A$4")).toBeUndefined();
});
