import type { CellValue, Workbook } from "exceljs";
import { bytesOf, partsOf, readAgain, sheetsIn } from "./files";

const bytes = bytesOf("meerjarenprogramma.xlsx");
const parts = partsOf(bytes);
const sheets = sheetsIn(parts);

let workbook: Workbook;
beforeAll(async () => {
  workbook = await readAgain(bytes);
});

const value = (cell: CellValue): unknown => (typeof cell === "object" && cell !== null && "result" in cell ? cell.result : cell);

/** The rows below the header in row 4, as records, until the first row without a first cell. */
function records(name: string): Record<string, unknown>[] {
  const sheet = workbook.getWorksheet(name)!;
  const header = Array.from((sheet.getRow(4).values as CellValue[]).slice(1), (title) => String(value(title ?? null)));
  const rows: Record<string, unknown>[] = [];
  for (let row = 5; row <= sheet.rowCount && sheet.getCell(row, 1).value !== null; row++) {
    rows.push(Object.fromEntries(header.map((title, index) => [title, value(sheet.getCell(row, index + 1).value)])));
  }
  return rows;
}

const isMeasure = ({ Maatregel }: Record<string, unknown>): boolean => !/^(?:Totaal|Oordeel)/u.test(String(Maatregel));

test("asks what may be chosen, what is reached, per year, what more brings and what is never regretted", () => {
  const ids = new Set(sheets.flatMap((xml) => [...xml.matchAll(/_xldudf_RUIMTE_([A-Z]+)\(/gu)].map(([, id]) => id)));
  expect([...ids].sort()).toEqual(["CONTROLE", "DOELBEREIK", "NOREGRET", "PROGRAMMAJAREN", "PROGRAMMEREN", "SPEELRUIMTE"]);
  expect([...parts.keys()].filter((path) => /^xl\/charts\/chart\d+\.xml$/u.test(path))).toHaveLength(3);
});

test("has some forty measures for nine tasks: some are left out, each with a reason, and what excludes each other is not chosen together", () => {
  const measures = records("Programma").filter(isMeasure);
  expect(measures).toHaveLength(42);
  expect(records("Doelen")).toHaveLength(9);
  const out = measures.filter(({ Gekozen }) => Gekozen === "nee");
  expect(out.length).toBeGreaterThan(5);
  for (const { Reden } of measures) expect(Reden).toBeTruthy();
  expect(measures.filter(({ Maatregel, Gekozen }) => /flank Westergouw$/u.test(String(Maatregel)) && Gekozen === "ja").length).toBeLessThanOrEqual(1);
});

test("measures and hiring add up, to the cent, to what the years cost, and the sources pay all of it", () => {
  const total = records("Programma").find(({ Maatregel }) => Maatregel === "Totaal")!;
  const years = records("Jaren");
  const all = years.find(({ Jaar }) => Jaar === "Totaal")!;
  const sources = records("Middelen").map(({ Bron }) => String(Bron));
  expect(Number(total["Kosten"]) + Number(total["Structureel"]) + Number(all["Waarvan inhuur"])).toBeCloseTo(Number(all["Kosten"]), 2);
  for (const year of years) expect(sources.reduce((sum, source) => sum + Number(year[source]), 0)).toBeCloseTo(Number(year["Kosten"]), 2);
});

test("the timeline colours from Start to Eind, lighter where a part is chosen", () => {
  const xml = sheets.find((sheet) => sheet.includes("_xldudf_RUIMTE_PROGRAMMEREN("))!;
  const [, range, own] = /<conditionalFormatting sqref="([^"]+)">(.*?)<\/conditionalFormatting>/u.exec(xml)!;
  const rules = [...own!.matchAll(/<formula>([^<]+)<\/formula>/gu)].map(([, formula]) => formula!.replaceAll("&gt;", ">").replaceAll("&lt;", "<"));
  const runs = "AND(ISNUMBER($D5),ISNUMBER(K$4),K$4>=$D5,K$4<=$E5)";
  expect(rules).toEqual([`AND(${runs},$B5="deel")`, runs]);
  expect(range).toMatch(/^K5:Y\d+$/u);
});

test("says of every figure where it comes from", () => {
  for (const name of ["Opgaven", "Maatregelen", "Opbrengsten", "Inzet", "Middelen", "Bezetting", "Grond", "Index"]) for (const { Herkomst } of records(name)) expect(Herkomst).toBeTruthy();
});
