import type { CellValue } from "hucre/xlsx";
import type { Data } from "./data";
import { longest } from "./sheet";
import { formats } from "./styles";

const euros = /^(Kosten per eenheid|Structureel per eenheid|Inhuurtarief|20\d\d)$/u;
const shares = /^(Beschikbaar|Aandeel|Ten hoogste|Opbrengst [AB]|Maximaal aandeel|Verzuim|Rendement)$/u;
/** Of a work package: a year, a quarter as text, or a date. */
const periods = /^(Start|Eind|Vroegste start|Uiterste eind)$/u;
const years = /^(Startjaar|Doeljaar|Prijspeil|Jaar|Meenemen)$/u;

/** The number format of a cell of an input table. */
export function formatOf(header: string, value: CellValue): string | undefined {
  if (typeof value !== "number") return undefined;
  if (years.test(header)) return formats.year;
  if (periods.test(header)) return value < 2200 ? formats.year : formats.date;
  if (header === "Datum") return formats.date;
  if (euros.test(header)) return formats.euros;
  if (shares.test(header)) return formats.share;
  if (/^(Index|Loon|Prijs|Correctie)$/u.test(header)) return formats.rate;
  return Number.isInteger(value) ? formats.whole : formats.decimal;
}

/** The widths of the columns that tables below each other share. */
export const widthsOf = (tables: readonly Data[]): number[] => tables[0]!.header.map((_, column) =>
  Math.max(...tables.flatMap(({ header, rows }) =>
    (header[column] === undefined ? [] : [widthOf(header[column], rows.map((row) => row[column] ?? null))]))));

/** Wide enough for what stands in it; long remarks run on over more lines. */
function widthOf(header: string, values: readonly CellValue[]): number {
  const characters = Math.max(...values.map((value) => shown(header, value).length), longestWord(header) + 4);
  return Math.min(Math.max(characters + 3, 9), longest + 2);
}

/** Roughly as Excel shows it: a euro sign and thousands take room too. */
function shown(header: string, value: CellValue): string {
  const text = String(value ?? "");
  return typeof value === "number" && !years.test(header) ? `${text}${".".repeat(Math.max(0, Math.floor((text.length - 1) / 3)))}  ` : text;
}

const longestWord = (header: string): number => Math.max(...header.split(" ").map((word) => word.length));
