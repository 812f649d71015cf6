import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Workbook } from "exceljs";
import { inputTables, readTable, type InputTable } from "../../core";
import { bytesOf, partsOf, readAgain, root, sheetsIn, tablesIn } from "./files";

const bytes = bytesOf("leeg.xlsx");
const parts = partsOf(bytes);
/** Those that it has kept from the start; the others come from Insert: a template of every question's tables is one in which nobody finds the way. */
const declared = [
  "opgaven", "grond", "combinaties", "middelen", "index", "begroting", "randvoorwaarden", "werk", "bezetting", "vervanging", "partijen", "afspraken", "gebieden",
  "arrangementen", "bijdragen", "metingen", "mijlpalen", "uitgaven",
].map((kind) => inputTables[kind as keyof typeof inputTables]);

let workbook: Workbook;
beforeAll(async () => {
  workbook = await readAgain(bytes);
});

interface Rule { type: string; sqref: string; prompt: string; promptTitle: string; error: string | undefined; list: string | undefined }
const rulesOn = (xml: string): Rule[] => [...xml.matchAll(/<dataValidation ([^>]*?)(?:\/>|>(.*?)<\/dataValidation>)/gu)].map(([, attributes, inside]) => {
  const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`, "u").exec(attributes!)?.[1];
  return {
    type: attribute("type")!, sqref: attribute("sqref")!, prompt: attribute("prompt")!, promptTitle: attribute("promptTitle")!, error: attribute("error"),
    list: attribute("type") === "list" ? /<formula1>(.*?)<\/formula1>/u.exec(inside ?? "")?.[1] : undefined,
  };
});
/** The words of a list that stands in the rule itself. */
const wordsOf = (rule: Rule): string[] => /^(?:"|&quot;)(.*?)(?:"|&quot;)$/u.exec(rule.list ?? "")?.[1]!.split(",") ?? [];

const headerOf = (table: InputTable): string[] => {
  const row = workbook.getWorksheet(table.name)!.getRow(4);
  return Array.from({ length: row.cellCount }, (_, index) => row.getCell(index + 1).text);
};
/** Sheets stand in the order of the declaration, behind Leeswijzer and Controle. */
const rulesOf = (table: InputTable): Rule[] => rulesOn(parts.get(`xl/worksheets/sheet${3 + declared.indexOf(table)}.xml`)!);

test("has every input table but those that come from Insert, empty, with all columns as they are declared", () => {
  expect([...tablesIn(parts)].sort()).toEqual(declared.map(({ name }) => name).sort());
  for (const table of declared) {
    const header = headerOf(table);
    const own = Object.values(table.columns).map((column) => column.header);
    expect([table.name, header.slice(0, own.length)]).toEqual([table.name, own]);
    const sheet = workbook.getWorksheet(table.name)!;
    const rows = Array.from({ length: 12 }, (_, row) => header.map((_name, column) => sheet.getCell(5 + row, column + 1).value));
    const { problems, rows: records } = readTable(table, [header, ...rows]);
    expect([table.name, problems]).toEqual([table.name, []]);
    expect(records).toHaveLength(table.kind === "begroting" ? 8 : 0);
  }
});

test("every column has a card that Excel can show, and a rule that also holds for rows that are added", () => {
  for (const table of declared) {
    const rules = rulesOf(table);
    expect(rules.map(({ promptTitle }) => promptTitle)).toEqual(headerOf(table));
    for (const { prompt, promptTitle, error, sqref, list } of rules) {
      expect(sqref).toMatch(/^[A-Z]+5:[A-Z]+1004$/u);
      // Excel's own limits; it offers to repair a workbook that passes them.
      expect(prompt.length).toBeLessThanOrEqual(255);
      expect(prompt).not.toMatch(/undefined|null/u);
      expect(promptTitle.length).toBeLessThanOrEqual(32);
      expect((error ?? "").length).toBeLessThanOrEqual(255);
      expect((list ?? "").length).toBeLessThanOrEqual(255);
    }
  }
});

test("the words in a list are words that the column takes, all of them", () => {
  let choices = 0;
  for (const table of declared) {
    const rules = rulesOf(table);
    for (const [index, column] of Object.values(table.columns).entries()) {
      if (column.reading !== "choice" && column.reading !== "yesNo") continue;
      choices += 1;
      const words = wordsOf(rules[index]!);
      expect(words.length).toBe(column.reading === "yesNo" ? 2 : Object.keys(column.choices).length);
      for (const word of words) {
        const { problems } = readTable(table, [[column.header], [word]]);
        expect(problems.filter((problem) => problem.row === 2 && problem.column === column.header)).toEqual([]);
      }
    }
  }
  expect(choices).toBe(14);
});

test("a list of names points at the column where those names stand", () => {
  const pointers = declared.flatMap((table) => rulesOf(table).flatMap(({ list }) => (list?.includes("!") ? [list] : [])));
  expect(pointers.length).toBeGreaterThan(20);
  for (const pointer of pointers) {
    const [, sheet, column] = /^(\w+)!\$([A-Z])\$5:\$\2\$\d+$/u.exec(pointer)!;
    expect(workbook.getWorksheet(sheet)!.getCell(`${column!}4`).text).not.toBe("");
  }
  expect(new Set(pointers)).toContain("Opgaven!$A$5:$A$204");
  expect(workbook.getWorksheet("Lijsten")!.getColumn(1).values.filter(Boolean).slice(2)).toHaveLength(15);
});

test("the explanations are about columns that exist", () => {
  const lines = readFileSync(join(root, "samples/leeg/uitleg.csv"), "utf8").trim().split("\n").slice(1);
  expect(lines.length).toBeGreaterThan(100);
  for (const [kind, header] of lines.map((line) => line.split(","))) {
    const table = declared.find((each) => each.kind === kind)!;
    if (/^\(.*\)$/u.test(String(header))) expect(table.further).not.toBe("none");
    else expect(Object.values(table.columns).map((column) => column.header)).toContain(header);
  }
  expect(sheetsIn(parts)).toHaveLength(21);
});
