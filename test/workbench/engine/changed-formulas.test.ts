import { readFileSync } from "node:fs";
import { cellKey, readWorkbookFile } from "../../../addin/workbench/engine/file";
import { storedFormula } from "../../../addin/workbench/engine/formulas/stored-formula";
import { patchWorkbook } from "../../../addin/workbench/engine/patch";

const bytes = new Uint8Array(readFileSync("samples/fictief-gebied.xlsx"));
const file = readWorkbookFile(bytes);
const sheet = file.sheets.find(({ name }) => name === "Ruimte")!;
const anchor = [...sheet.cells.values()].find(({ array }) => array !== undefined)!;
const after = (changed: Uint8Array, row: number, column: number) => readWorkbookFile(changed).sheets.find(({ name }) => name === "Ruimte")!.cells.get(cellKey(row, column));

test.each([
  ["=RUIMTE.STAPELING(Opgaven[#All],Grond[#All],,2)", "_xldudf_RUIMTE_STAPELING(Opgaven[#All],Grond[#All],,2)"],
  ['=IFERROR(XLOOKUP("a;RUIMTE.X(1)",B:B,C:C),0)', 'IFERROR(_xlfn.XLOOKUP("a;RUIMTE.X(1)",B:B,C:C),0)'],
  ["=SUM(FILTER(A4#,B4:B9>0))", "SUM(_xlfn._xlws.FILTER(_xlfn.ANCHORARRAY(A4),B4:B9>0))"],
  ["=sum({1,2;3,4})*1.5", "SUM({1,2;3,4})*1.5"],
  // What nobody is sure of is not stored: a wrong mark is #NAME? in Excel.
  ["=LET(x,1,x)", undefined], ["=ONBEKEND(1)", undefined], ["=Opgaven[@Doel]*2", undefined], ["=@A1:A3", undefined],
])("%s is stored as %s", (shown, stored) => {
  expect(storedFormula(shown)).toBe(stored);
});

test("another formula takes the place of one that spills, with the cells that it fills and the mark that it has", () => {
  const { row, column } = anchor;
  const area = { top: row, left: column, bottom: row + 1, right: column };
  const cell = after(patchWorkbook(bytes, file, [{ sheet: sheet.name, row, column, value: "Gebied", area, formula: { text: "_xldudf_RUIMTE_KEUZES(1)", mark: 1 } }]), row, column);
  expect(cell).toMatchObject({ value: "Gebied", formula: "_xldudf_RUIMTE_KEUZES(1)", array: { area, dynamic: true } });
});

test("a value takes the place of a formula, and what the formula filled can be typed over", () => {
  const { row, column } = anchor;
  const changed = patchWorkbook(bytes, file, [{ sheet: sheet.name, row, column, value: 5, formula: null }, { sheet: sheet.name, row: row + 1, column, value: "eigen" }]);
  expect(after(changed, row, column)).toMatchObject({ value: 5 });
  expect(after(changed, row, column)?.formula).toBeUndefined();
  expect(after(changed, row + 1, column)?.value).toBe("eigen");
});

test("a new formula comes in an empty cell, plain or as an array", () => {
  const changed = patchWorkbook(bytes, file, [
    { sheet: sheet.name, row: 60, column: 30, value: 3, formula: { text: "SUM(1,2)" } },
    { sheet: sheet.name, row: 62, column: 30, value: 0.5, formula: { text: "_xldudf_RUIMTE_RUIMTEDRUK(A1,B1)", mark: 1 } },
  ]);
  expect(after(changed, 60, 30)).toMatchObject({ value: 3, formula: "SUM(1,2)" });
  expect(after(changed, 60, 30)?.array).toBeUndefined();
  expect(after(changed, 62, 30)).toMatchObject({ value: 0.5, formula: "_xldudf_RUIMTE_RUIMTEDRUK(A1,B1)", array: { dynamic: true } });
});
