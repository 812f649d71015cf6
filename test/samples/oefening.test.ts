import type { CellValue, Workbook } from "exceljs";
import { readWorkbookFile } from "../../addin/workbench/engine/file";
import { bytesOf, readAgain } from "./files";
import { valueIn } from "./records";
import { stepsIn } from "./steps";

const steps = stepsIn(readWorkbookFile(bytesOf("oefening.xlsx")));
const sheets = ["1 Fout", "2 Past het", "3 Delen", "4 Geld", "5 Prijspeil", "6 Evenwicht", "7 Mensen", "8 Afspraken"];

let exercise: Workbook;
let solution: Workbook;
beforeAll(async () => {
  exercise = await readAgain(bytesOf("oefening.xlsx"));
  solution = await readAgain(bytesOf("uitwerking.xlsx"));
});

const text = (workbook: Workbook, sheet: string, at: string): string => String(valueIn(workbook.getWorksheet(sheet)!.getCell(at).value) ?? "");
/** The cells beside the labels in column A. */
const labelled = (workbook: Workbook, sheet: string, label: string): string => {
  for (let row = 1; row < 20; row++) if (text(workbook, sheet, `A${row}`) === label) return `B${row}`;
  throw new Error(`no ${label} on ${sheet}`);
};

test.each(sheets)("%s asks a question, has a place to answer, a verdict in words, and hints that wait until they are asked for", (name) => {
  for (const label of ["Vraag", "Waar"]) expect(text(exercise, name, labelled(exercise, name, label)).length).toBeGreaterThan(3);
  expect(text(exercise, name, labelled(exercise, name, "Voorspel eerst"))).toBe("");
  expect(text(exercise, name, labelled(exercise, name, "Klopt het?"))).toMatch(/^Nog niet: .+\.$|^Nog niet: .+\?$/u);
  expect(text(solution, name, labelled(solution, name, "Klopt het?"))).toMatch(/^Goed: .+\.$/u);
  expect(text(exercise, name, labelled(exercise, name, "Hints"))).toBe("0");
  for (const hint of ["Hint 1", "Hint 2", "Hint 3"]) expect(text(exercise, name, labelled(exercise, name, hint))).toBe("nog verborgen");
});

test("the third hint of every exercise names each cell and each value that the solution has", () => {
  const hints = exercise.getWorksheet("Hints")!;
  for (const [index] of sheets.entries()) {
    const own = steps.filter((step) => step.exercise === index + 1);
    const hint = hints.getCell(7 + 3 * index, 3).text;
    expect(own.length).toBeGreaterThan(0);
    for (const { sheet, cell, value: typed } of own) {
      expect(hint).toContain(`blad ${sheet}, ${cell === "B7" && sheets.includes(sheet) ? "gele cel" : "cel"} ${cell}`);
      const dutch = typeof typed === "string" ? typed.replaceAll(",", ";").replaceAll("#All", "#Alles")
        : typed < 1 ? `${typed * 100}%` : typed.toLocaleString("nl-NL");
      expect(hint).toContain(`Typ ${dutch} op`);
    }
  }
});

test("the hints rise: only the last tells a value to type", () => {
  const hints = exercise.getWorksheet("Hints")!;
  for (let row = 5; row < 5 + 24; row++) expect(hints.getCell(row, 3).text.startsWith("Typ ")).toBe((row - 5) % 3 === 2);
});

test("the solution says of each exercise why", () => {
  const why = solution.getWorksheet("Waarom")!;
  for (const [index] of sheets.entries()) expect(why.getCell(5 + index, 2).text.split(". ").length).toBeGreaterThanOrEqual(2);
  expect(exercise.getWorksheet("Waarom")).toBeUndefined();
});

test("says of every figure where it comes from", () => {
  for (const name of ["Opgaven", "Grond", "Combinaties", "Middelen", "Index", "Begroting", "Werk", "Bezetting", "Partijen", "Afspraken", "Metingen", "Gemeenten"]) {
    const sheet = exercise.getWorksheet(name)!;
    const header = (sheet.getRow(4).values as CellValue[]).slice(1).map(String);
    const at = 1 + header.findIndex((title) => title === "Herkomst" || (name === "Combinaties" && title === "Bron"));
    let rows = 0;
    for (let row = 5; sheet.getCell(row, 1).value !== null; row++, rows++) expect([name, row, Boolean(sheet.getCell(row, at).value)]).toEqual([name, row, true]);
    expect(rows).toBeGreaterThan(1);
  }
});

test("one mistake is planted, in Metingen, and the solution has none", () => {
  const problems = (workbook: Workbook): string[] => {
    const control = workbook.getWorksheet("Controle")!;
    return Array.from({ length: 11 }, (_, index) => [control.getCell(5 + index, 1).text, String(valueIn(control.getCell(5 + index, 2).value))])
      .filter(([, verdict]) => verdict !== "in orde").map(([table]) => table!);
  };
  expect(problems(exercise)).toEqual(["Metingen"]);
  expect(problems(solution)).toEqual([]);
});
