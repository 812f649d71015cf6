import type { Workbook } from "exceljs";
import { bytesOf, partsOf, readAgain, sheetsIn } from "./files";
import { recordsOn, valueIn } from "./records";

const bytes = bytesOf("meerjarenbegroting.xlsx");
const parts = partsOf(bytes);
const sheets = sheetsIn(parts);

let workbook: Workbook;
beforeAll(async () => {
  workbook = await readAgain(bytes);
});

const cell = (sheet: string, at: string): unknown => valueIn(workbook.getWorksheet(sheet)!.getCell(at).value);

test("asks every question about money, and shows it in native charts", () => {
  const ids = new Set(sheets.flatMap((xml) => [...xml.matchAll(/_xldudf_RUIMTE_([A-Z]+)\(/gu)].map(([, id]) => id)));
  expect([...ids].sort()).toEqual(["AMBITIERUIMTE", "BALANS", "CONTROLE", "DEKKING", "EVENWICHT", "INDEXEER", "KOSTEN"]);
  expect([...parts.keys()].filter((path) => /^xl\/charts\/chart\d+\.xml$/u.test(path))).toHaveLength(5);
});

test("a budget that closes every year is not in balance: the verdict is 'op termijn'", () => {
  const rows = recordsOn(workbook.getWorksheet("Evenwicht")!, 5);
  expect(rows.slice(0, 4).map((row) => [row["Saldo"], row["Structureel saldo"]])).toEqual([
    [2_000_000, -6_000_000], [1_000_000, -1_000_000], [2_000_000, 5_000_000], [6_000_000, 11_000_000],
  ]);
  expect(rows[4]).toMatchObject({ Jaar: "Oordeel", "In evenwicht": "op termijn" });
  expect(cell("Overzicht", "E9")).toMatch(/^Op termijn/u);
});

test("the published budget of Noordenveld comes out as it was published", () => {
  const path = recordsOn(workbook.getWorksheet("Noordenveld")!, 4).find(({ Regel }) => Regel === "Structureel begrotingssaldo")!;
  const structural = recordsOn(workbook.getWorksheet("Evenwicht")!, 24).slice(0, 4).map((row) => Number(row["Structureel saldo"]) / 1000);
  expect(structural).toEqual(["2023", "2024", "2025", "2026"].map((year) => path[year]));
  expect(structural).toEqual([3174, 2591, 4086, 1429]);
});

test("the money does not reach, while earmarked money is left over", () => {
  const total = recordsOn(workbook.getWorksheet("Balans")!, 4).find(({ Jaar }) => Jaar === "Totaal")!;
  expect(total["Dekkingsgraad"]).toBeGreaterThan(0.7);
  expect(total["Dekkingsgraad"]).toBeLessThan(1);
  expect(total["Geoormerkt over"]).toBeGreaterThan(1_000_000);
  expect(Number(total["Gedekt"]) + Number(total["Tekort"])).toBeCloseTo(Number(total["Kosten"]), 2);
  const tasks = recordsOn(workbook.getWorksheet("Dekking")!, 4);
  const sources = recordsOn(workbook.getWorksheet("Middelen")!, 4);
  for (const task of tasks) {
    expect(sources.reduce((sum, { Bron }) => sum + Number(task[String(Bron)]), 0)).toBeCloseTo(Number(task["Gedekt"]), 2);
    // Where a source may pay a part only, other money stands beside it.
    for (const { Bron, "Maximaal aandeel": share } of sources) {
      expect(Number(task[String(Bron)])).toBeLessThanOrEqual(Number(share) * Number(task["Gedekt"]) + 0.05);
    }
  }
});

test("says of every figure where it comes from", () => {
  for (const name of ["Opgaven", "Middelen", "Index", "Begroting"]) for (const { Herkomst } of recordsOn(workbook.getWorksheet(name)!, 4)) expect(Herkomst).toBeTruthy();
});
