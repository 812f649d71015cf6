import type { CellValue, Workbook } from "exceljs";
import { bytesOf, partsOf, readAgain, sheetsIn } from "./files";

const bytes = bytesOf("meerjarenbegroting.xlsx");
const parts = partsOf(bytes);
const sheets = sheetsIn(parts);

let workbook: Workbook;
beforeAll(async () => {
  workbook = await readAgain(bytes);
});

const value = (cell: CellValue): unknown => (typeof cell === "object" && cell !== null && "result" in cell ? cell.result : cell);
const cell = (sheet: string, at: string): unknown => value(workbook.getWorksheet(sheet)!.getCell(at).value);

/** The rows below a header, as records, until the first row without a first cell. */
function records(name: string, headerRow: number): Record<string, unknown>[] {
  const sheet = workbook.getWorksheet(name)!;
  const header = (sheet.getRow(headerRow).values as CellValue[]).slice(1).map((title) => String(value(title)));
  const rows: Record<string, unknown>[] = [];
  for (let row = headerRow + 1; row <= sheet.rowCount && sheet.getCell(row, 1).value !== null; row++) {
    rows.push(Object.fromEntries(header.map((title, index) => [title, value(sheet.getCell(row, index + 1).value)])));
  }
  return rows;
}

test("asks every question about money, and shows it in native charts", () => {
  const ids = new Set(sheets.flatMap((xml) => [...xml.matchAll(/_xldudf_RUIMTE_([A-Z]+)\(/gu)].map(([, id]) => id)));
  expect([...ids].sort()).toEqual(["AMBITIERUIMTE", "BALANS", "CONTROLE", "DEKKING", "EVENWICHT", "INDEXEER", "KOSTEN"]);
  expect([...parts.keys()].filter((path) => /^xl\/charts\/chart\d+\.xml$/u.test(path))).toHaveLength(5);
});

test("a budget that closes every year is not in balance: the verdict is 'op termijn'", () => {
  const rows = records("Evenwicht", 5);
  expect(rows.slice(0, 4).map((row) => [row["Saldo"], row["Structureel saldo"]])).toEqual([
    [2_000_000, -6_000_000], [1_000_000, -1_000_000], [2_000_000, 5_000_000], [6_000_000, 11_000_000],
  ]);
  expect(rows[4]).toMatchObject({ Jaar: "Oordeel", "In evenwicht": "op termijn" });
  expect(cell("Overzicht", "E9")).toMatch(/^Op termijn/u);
});

test("the published budget of Noordenveld comes out as it was published", () => {
  const path = records("Noordenveld", 4).find(({ Regel }) => Regel === "Structureel begrotingssaldo")!;
  const structural = records("Evenwicht", 24).slice(0, 4).map((row) => Number(row["Structureel saldo"]) / 1000);
  expect(structural).toEqual(["2023", "2024", "2025", "2026"].map((year) => path[year]));
  expect(structural).toEqual([3174, 2591, 4086, 1429]);
});

test("the money does not reach, while earmarked money is left over", () => {
  const total = records("Balans", 4).find(({ Jaar }) => Jaar === "Totaal")!;
  expect(total["Dekkingsgraad"]).toBeGreaterThan(0.7);
  expect(total["Dekkingsgraad"]).toBeLessThan(1);
  expect(total["Geoormerkt over"]).toBeGreaterThan(1_000_000);
  expect(Number(total["Gedekt"]) + Number(total["Tekort"])).toBeCloseTo(Number(total["Kosten"]), 2);
  const tasks = records("Dekking", 4);
  const sources = records("Middelen", 4);
  for (const task of tasks) {
    expect(sources.reduce((sum, { Bron }) => sum + Number(task[String(Bron)]), 0)).toBeCloseTo(Number(task["Gedekt"]), 2);
    // Where a source may pay a part only, other money stands beside it.
    for (const { Bron, "Maximaal aandeel": share } of sources) {
      expect(Number(task[String(Bron)])).toBeLessThanOrEqual(Number(share) * Number(task["Gedekt"]) + 0.05);
    }
  }
});

test("says of every figure where it comes from", () => {
  for (const name of ["Opgaven", "Middelen", "Index", "Begroting"]) for (const { Herkomst } of records(name, 4)) expect(Herkomst).toBeTruthy();
});
