import type { SheetCells } from "../../core/binding";
import { seeded } from "./seeded";

/** A sheet of somebody's, with its name. */
export interface NamedSheet {
  readonly name: string;
  readonly cells: SheetCells;
}

const WORDS = ["Programma", "natuur", "water", "mobiliteit", "wonen", "subsidie", "personeel", "advies", "beheer", "aanleg", "onderzoek", "Bijdrage", "gemeente", "Rijk", "fonds"];

/**
 * A department's workbook of 463.000 cells: a ledger of 40.000 lines, deliveries per account, a register of texts, a wide overview per
 * month, and the small sheets that the figures are taken to.
 */
export function largeWorkbook(): NamedSheet[] {
  const random = seeded(14);
  const among = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const amount = (): number => Math.round(random() * 1e7) / 100;
  const text = (count: number): string => Array.from({ length: count }, () => among(WORDS)).join(" ");
  const rows = (count: number, make: (row: number) => readonly unknown[]): (readonly unknown[])[] => Array.from({ length: count }, (_, row) => make(row));
  const ledger = [
    ["Grootboek 2026 (bedragen in euro's)", ...blanks(8)], blanks(9),
    ["Boekstuk", "Datum", "Kostenplaats", "Omschrijving", "Crediteur", "Grootboek", "Debet", "Credit", "Saldo"],
    ...rows(40_249, (row) => [`B${100_000 + row}`, 46_023 + Math.floor(row / 110), among(["1010", "1020", "2030"]), text(4), text(2), 4000 + (row % 60), amount(), row % 3 === 0 ? amount() : "", amount()]),
  ];
  const accounts = [["Jaar", "Taakveld", "Categorie", "Lasten/Baten", "Bedrag"], ...rows(10_000, (row) => [2027 + (row % 4), `${row % 9}.${row % 5} ${among(WORDS)}`, `${row % 7}.1`, among(["L", "B"]), amount()])];
  const register = [["Zaaknummer", "Onderwerp", "Behandelaar", "Status", "Toelichting", "Ontvangen"], ...rows(4_000, (row) => [`Z-${row}`, text(6), text(2), among(["open", "dicht"]), text(12), 46_100 + (row % 300)])];
  const months = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
  const wide = [["Product", ...[2026, 2027, 2028].flatMap((year) => months.map((month) => `${month} ${year}`))], ...rows(700, (row) => [`${row} ${text(2)}`, ...Array.from({ length: 36 }, amount)])];
  const small = ["Dekking", "Formatie", "Meerjarenbegroting"].map((name, index): NamedSheet => ({
    name, cells: sheet([[`${name} (bedragen x € 1.000)`, ...blanks(5)], blanks(6), ["Bron", "Soort", "Begroting 2027", "Raming 2028", "Raming 2029", "Raming 2030"], ...rows(40 + index, (row) => [`${text(2)} ${row}`, "algemeen", amount(), amount(), amount(), amount()])]),
  }));
  return [{ name: "Grootboek", cells: sheet(ledger) }, { name: "Iv3", cells: sheet(accounts) }, { name: "Zaken", cells: sheet(register) }, { name: "Maanden", cells: sheet(wide) }, ...small];
}

const blanks = (count: number): string[] => Array.from({ length: count }, () => "");
const sheet = (cells: readonly (readonly unknown[])[]): SheetCells => ({ row: 0, column: 0, cells });

export const cellsIn = (sheets: readonly NamedSheet[]): number => sheets.reduce((all, { cells: { cells } }) => all + cells.length * (cells[0]?.length ?? 0), 0);
