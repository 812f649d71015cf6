import type { Workbook } from "exceljs";
import { bytesOf, partsOf, readAgain, sheetsIn } from "./files";
import { recordsOn } from "./records";

const bytes = bytesOf("meerjarenprogramma.xlsx");
const parts = partsOf(bytes);
const sheets = sheetsIn(parts);

let workbook: Workbook;
beforeAll(async () => {
  workbook = await readAgain(bytes);
});


const isMeasure = ({ Maatregel }: Record<string, unknown>): boolean => !/^(?:Totaal|Oordeel)/u.test(String(Maatregel));

test("asks what may be chosen, what is reached, per year, what more brings and what is never regretted", () => {
  const ids = new Set(sheets.flatMap((xml) => [...xml.matchAll(/_xldudf_RUIMTE_([A-Z]+)\(/gu)].map(([, id]) => id)));
  expect([...ids].sort()).toEqual(["CONTROLE", "DOELBEREIK", "NOREGRET", "PROGRAMMAJAREN", "PROGRAMMEREN", "SPEELRUIMTE"]);
  expect([...parts.keys()].filter((path) => /^xl\/charts\/chart\d+\.xml$/u.test(path))).toHaveLength(3);
});

test("has some forty measures for nine tasks: some are left out, each with a reason, and what excludes each other is not chosen together", () => {
  const measures = recordsOn(workbook.getWorksheet("Programma")!, 4).filter(isMeasure);
  expect(measures).toHaveLength(42);
  expect(recordsOn(workbook.getWorksheet("Doelen")!, 4)).toHaveLength(9);
  const out = measures.filter(({ Gekozen }) => Gekozen === "nee");
  expect(out.length).toBeGreaterThan(5);
  for (const { Reden } of measures) expect(Reden).toBeTruthy();
  expect(measures.filter(({ Maatregel, Gekozen }) => /flank Westergouw$/u.test(String(Maatregel)) && Gekozen === "ja").length).toBeLessThanOrEqual(1);
});

test("measures and hiring add up, to the cent, to what the years cost, and the sources pay all of it", () => {
  const total = recordsOn(workbook.getWorksheet("Programma")!, 4).find(({ Maatregel }) => Maatregel === "Totaal")!;
  const years = recordsOn(workbook.getWorksheet("Jaren")!, 4);
  const all = years.find(({ Jaar }) => Jaar === "Totaal")!;
  const sources = recordsOn(workbook.getWorksheet("Middelen")!, 4).map(({ Bron }) => String(Bron));
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
  for (const name of ["Opgaven", "Maatregelen", "Opbrengsten", "Inzet", "Middelen", "Bezetting", "Grond", "Index"]) for (const { Herkomst } of recordsOn(workbook.getWorksheet(name)!, 4)) expect(Herkomst).toBeTruthy();
});
