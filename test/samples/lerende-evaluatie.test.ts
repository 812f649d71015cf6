import type { Workbook } from "exceljs";
import { bytesOf, partsOf, readAgain, sheetsIn } from "./files";
import { recordsOn } from "./records";

const bytes = bytesOf("lerende-evaluatie.xlsx");

let workbook: Workbook;
beforeAll(async () => {
  workbook = await readAgain(bytes);
});

const rowsOn = (sheet: string, row = 4): ReturnType<typeof recordsOn> => recordsOn(workbook.getWorksheet(sheet)!, row);

test("asks every question about learning", () => {
  const ids = new Set(sheetsIn(partsOf(bytes)).flatMap((xml) => [...xml.matchAll(/_xldudf_RUIMTE_([A-Z]+)\(/gu)].map(([, id]) => id)));
  expect([...ids].sort()).toEqual(["BALANS", "CONTROLE", "GELEERD", "LEERAGENDA", "LEREN", "LESSEN", "METNORMEN", "NORMEN", "NORMGEVOLG"]);
});

test("seven areas teach: in two the norm is too tight, one of them stands out, and the budget falls short by it", () => {
  const learned = rowsOn("Leren").filter(({ Norm }) => Norm === "Natuurherstel kosten per ha");
  expect(learned).toHaveLength(9);
  expect(learned.filter(({ Oordeel }) => Oordeel === "krap").map(({ Gebied }) => Gebied)).toEqual(["Rivierbocht", "Veenweide"]);
  expect(learned.filter(({ Opmerking }) => String(Opmerking).startsWith("opvallend")).map(({ Gebied }) => Gebied)).toEqual(["Veenweide"]);
  const [before, after] = [rowsOn("Balans", 5), rowsOn("Balans", 21)].map((rows) => Number(rows.find(({ Jaar }) => Jaar === "Totaal")!["Tekort"])) as [number, number];
  expect(after).toBeGreaterThan(5 * before);
});

test("lessons wait, are late, and were carried out with a consequence that fits what was measured, or not", () => {
  expect(rowsOn("Register").find((row) => row["Gericht aan"] === "Totaal")).toMatchObject({ Lessen: 6, Open: 3, "Te laat": 1, "Met gevolg": 2 });
  expect(rowsOn("Verantwoording").map((row) => row["Past bij metingen"])).toEqual(["-", "nee"]);
});

test("every figure says where it comes from", () => {
  for (const sheet of ["Normen", "Opgaven", "Middelen", "Index"]) for (const { Herkomst } of rowsOn(sheet)) expect(Herkomst).toBe("voorbeeld");
  for (const { Bron } of rowsOn("Waarnemingen")) expect(Bron).toMatch(/^voorbeeld/u);
});
