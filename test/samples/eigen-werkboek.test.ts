import { Book, shown } from "./native/book";
import { readWorkbookFile } from "../../addin/workbench/engine/file";
import { bytesOf, partsOf, sheetsIn, tablesIn } from "./files";

const bytes = bytesOf("eigen-werkboek.xlsx");
const book = new Book(readWorkbookFile(bytes));
const { sheets } = book.file;
const sheetOf = (name: string) => sheets.find((sheet) => sheet.name === name)!;
const ids = new Set(sheetsIn(partsOf(bytes)).flatMap((xml) => [...xml.matchAll(/_xldudf_RUIMTE_([A-Z]+)\(/gu)].map(([, id]) => id)));
const amounts = (place: string): number[] => book.range(place).flat().filter((cell) => typeof cell === "number");
const total = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

test("looks like a department's own: no input tables, titles, merged header rows, subtotals, a column per year", () => {
  expect(tablesIn(partsOf(bytes)).every((name) => name.startsWith("Koppel_"))).toBe(true);
  expect(sheetOf("Programmabegroting").merges).toHaveLength(3 + 2 + 3 + 4);
  expect(book.value("Programmabegroting!A2")).toBe("Afdeling Fysieke leefomgeving, bedragen x € 1.000");
  expect(book.range("Formatie!C4:F5")).toEqual([["Formatie", 0, 0, 0], ["Fte 2027", "Fte 2028", "Fte 2029", "Fte 2030"]]);
  for (const name of ["Projecten", "Grondgebruik", "Programmabegroting", "Dekking", "Urenraming", "Formatie"]) {
    expect([...sheetOf(name).cells.values()].some(({ value }) => String(value).includes("Voorbeeld: een verzonnen afdeling"))).toBe(true);
  }
});

test("is read by INLEZEN only, each range through rules of its own, and answers all three questions", () => {
  expect([...ids].sort()).toEqual(["BALANS", "CAPACITEIT", "CONTROLE", "EVENWICHT", "INLEZEN", "STAPELING"]);
  expect(book.formulas().filter(({ cell }) => cell.formula!.includes("RUIMTE_INLEZEN")).map(({ sheet, cell }) => [sheet.name, /Koppel_\w+/u.exec(cell.formula!)![0]])).toEqual([
    ["Opgaven", "Koppel_opgaven"], ["Grond", "Koppel_grond"], ["Uitgaven", "Koppel_uitgaven"], ["Begroting", "Koppel_begroting"],
    ["Middelen", "Koppel_middelen"], ["Werk", "Koppel_werk"], ["Bezetting", "Koppel_bezetting"],
  ]);
  for (const question of ["Past het op het land?", "Is er geld voor?", "Zijn er genoeg mensen?"]) {
    expect(shown(book.value(`Overzicht!E${book.find("Overzicht", "B", question)}`))).toMatch(/^Nee: /u);
  }
});

test("what is read is what stands there, times a thousand where the title says so; no subtotal counts", () => {
  expect(total(amounts("Uitgaven!C5:F14"))).toBe(1000 * total(amounts("Programmabegroting!D19:G19")));
  expect(amounts("Begroting!B5:E5")).toEqual(amounts("Programmabegroting!D19:G19").map((amount) => 1000 * amount));
  expect(total(amounts("Middelen!E5:H10"))).toBe(1000 * total(amounts("Dekking!F11:I11")));
  expect(total(amounts("Grond!C5:C13"))).toBe(total(amounts("Grondgebruik!B8:D8")));
  expect(total(amounts("Bezetting!C5:C28"))).toBeCloseTo(total(amounts("Formatie!C12:F12")), 9);
});
