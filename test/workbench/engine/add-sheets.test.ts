import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { addSheets, type NewSheet } from "../../../addin/workbench/engine/add-sheets";
import { readWorkbookFile } from "../../../addin/workbench/engine/file";
import { surprisesIn } from "../../samples/validate";
import { touched } from "./packed";
import { workbookBytes } from "./raw-workbook";

const plain = { format: "General", bold: false, size: undefined };
const report: NewSheet = {
  name: "Rapport <Geld> & \"meer\"",
  cells: [
    { row: 0, column: 0, value: "=BALANS - De Weerden", ...plain, bold: true, size: 14 },
    { row: 1, column: 0, value: "Jaar", ...plain }, { row: 1, column: 1, value: "Kosten \"bruto\" <€>", ...plain },
    { row: 2, column: 0, value: "2027", ...plain }, { row: 2, column: 1, value: 1234.5, ...plain, format: '€ #,##0.00;"tekort" #,##0.00' },
    { row: 3, column: 0, value: "2028", ...plain }, { row: 3, column: 1, value: { error: "#N/A" }, ...plain },
  ],
  widths: [undefined, 24],
  tables: [{ name: "Rapport_BALANS", area: { top: 1, left: 0, bottom: 3, right: 1 }, columns: ["Jaar", "Kosten \"bruto\" <€>"], style: "TableStyleMedium2" }],
  charts: [],
};
const sample = new Uint8Array(readFileSync("samples/meerjarenbegroting.xlsx"));

test("new sheets stand at the end, and of what was there only the lists change", () => {
  const after = addSheets(sample, [report, { ...report, name: "Leeg", cells: [], tables: [] }]);
  const names = readWorkbookFile(sample).sheets.map(({ name }) => name);
  const { sheets } = readWorkbookFile(after);
  expect(sheets.map(({ name }) => name)).toEqual([...names, report.name, "Leeg"]);
  const made = sheets.at(-2)!;
  expect([...made.cells.values()].map(({ value }) => value)).toEqual(report.cells.map(({ value }) => value));
  expect(made.tables).toEqual([{ name: "Rapport_BALANS", area: report.tables[0]!.area, columns: report.tables[0]!.columns, headerRow: true, totalsRow: false }]);
  const before = Object.keys(unzipSync(sample));
  expect(touched(sample, after).filter((part) => before.includes(part))).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"]);
  expect(addSheets(sample, [])).toBe(sample);
});

test("another reader sees text as text, amounts in their format and the table", async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(addSheets(sample, [report])) as unknown as ExcelJS.Buffer);
  const sheet = workbook.getWorksheet(report.name)!;
  const title = sheet.getCell("A1");
  expect([title.value, title.type, title.font.bold, title.font.size]).toEqual(["=BALANS - De Weerden", ExcelJS.ValueType.String, true, 14]);
  expect(sheet.getCell("B3").numFmt).toBe('€ #,##0.00;"tekort" #,##0.00');
  expect(sheet.getCell("B3").value).toBe(1234.5);
  expect(sheet.getColumn(2).width).toBe(24);
  expect(sheet.getTable("Rapport_BALANS").name).toBe("Rapport_BALANS");
  expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
  expect(sheet.headerFooter.oddFooter).toBe("&L&A&R&P / &N");
});

test("an empty cell with a ground of its own keeps it", async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(addSheets(sample, [{ ...report, cells: [...report.cells, { row: 3, column: 2, value: null, ...plain, fill: "#D5E0EC" }] }])) as unknown as ExcelJS.Buffer);
  expect(workbook.getWorksheet(report.name)!.getCell("C4").fill).toMatchObject({ type: "pattern", fgColor: { argb: expect.stringContaining("D5E0EC") as string } });
});

test("tables and sheets get numbers that nothing has, also the second time", () => {
  const again = addSheets(addSheets(sample, [report]), [{ ...report, name: "Nog een", tables: [{ ...report.tables[0]!, name: "Nog_een" }] }]);
  const parts = unzipSync(again);
  const ids = Object.keys(parts).filter((part) => part.startsWith("xl/tables/")).map((part) => /<table [^>]*?\bid="(\d+)"/.exec(strFromU8(parts[part]!))![1]);
  expect(new Set(ids).size).toBe(ids.length);
  const sheetIds = [...strFromU8(parts["xl/workbook.xml"]!).matchAll(/sheetId="(\d+)"/g)].map(([, id]) => id);
  expect(new Set(sheetIds).size).toBe(sheetIds.length);
});

test("a package with prefixes, and one whose styles know no formats of their own", () => {
  const parts = unzipSync(workbookBytes({}));
  const workbook = strFromU8(parts["xl/workbook.xml"]!);
  const prefixed = workbook.replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:").replace("xmlns=", "xmlns:x=");
  const bytes = zipSync({ ...parts, "xl/workbook.xml": strToU8(prefixed) });
  const after = addSheets(bytes, [report]);
  expect(strFromU8(unzipSync(after)["xl/workbook.xml"]!)).toContain("<x:sheet xmlns:r=");
  expect(readWorkbookFile(after).sheets.map(({ name }) => name)).toEqual(["Blad1", report.name]);
});

test("the Open XML validator finds nothing", () => {
  const file = join(mkdtempSync(join(tmpdir(), "bladen-")), "nieuw.xlsx");
  writeFileSync(file, addSheets(sample, [report]));
  expect(surprisesIn(file)).toEqual([]);
});
