import { withoutScales } from "./body/scale";
import { withoutRaised, yearsIn } from "./header-key";

/**
 * What a header with a year in it is: a column of that year, planned or realised; left out (a state, a total, a change: no amount of
 * a year); or one that cannot be used: two years, or a part of a year. Undefined: it names no year.
 */
export type YearHeader =
  | { readonly role: "planned"; readonly year: number; /** Words that say nothing about years stand in it. */ readonly otherWords: boolean }
  | { readonly role: "realised"; readonly year: number }
  | { readonly role: "leftOut"; readonly years: readonly number[] }
  | { readonly role: "twoYears"; readonly years: readonly number[] }
  | { readonly role: "partOfYear"; readonly year: number };

/** Words are whole words; what stands in brackets counts too. */
export function yearHeader(name: string): YearHeader | undefined {
  const text = withoutRaised(name).normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
  const years = [...new Set(yearsIn(text))];
  const [year] = years;
  if (year === undefined) return undefined;
  if (years.length > 1) return { role: isNoYear(text) ? "leftOut" : "twoYears", years };
  if (!fullDate.test(text) && partOfYear.test(text)) return { role: "partOfYear", year };
  if (isNoYear(text) || text.length > LONGEST) return { role: "leftOut", years };
  if (realised.test(text)) return { role: "realised", year };
  return { role: "planned", year, otherWords: wordsOf(text).some((word) => !planning.has(word)) };
}

/** The same in a table of states: "Stand 31-12-2025", "per 31 december 2025" and "Ultimo 2025" are the year 2025. */
export const stateHeader = (name: string): YearHeader | undefined =>
  yearHeader(withoutRaised(name).normalize("NFKC").replace(endOfYear, (_, ...years: readonly (string | undefined)[]) => years.find((year) => year !== undefined) ?? "").replace(stateWords, " "));

/** A longer header is a sentence. */
const LONGEST = 40;

const word = (...alternatives: readonly string[]): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join("|")})(?![\\p{L}\\p{N}])`, "u");

const months = "jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?"
  + "|january|february|march|may|june|july|august|october|oct";
const fullDate = new RegExp(`(?<!\\d)\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}(?!\\d)|(?<!\\d)\\d{4}-\\d{1,2}-\\d{1,2}(?!\\d)|(?<!\\d)\\d{1,2}\\.? (?:${months})\\.? \\d{4}`, "u");
const partOfYear = new RegExp(
  `(?<!\\p{L})[kqh][1-4](?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])[1-4]e?[kqh](?![\\p{L}\\p{N}])|${word("kwartaal", "kwartalen", "quarter", "half ?jaar", "halfjaren", "week", "weken", "maand", "maanden", "month", "trimester", `(?:${months})`).source}`,
  "u",
);
const endOfYear = /(?<!\d)31[-/.]12[-/.](\d{4})(?!\d)|(?<!\d)(\d{4})-12-31(?!\d)|(?<!\d)31\.? dec(?:ember)?\.? (\d{4})|(?<!\d)31(?:[-/.]12|\.? dec(?:ember)?\.?)(?![-/.\p{L}\p{N}])/giu;
const stateWords = new RegExp(word("stand", "per", "ultimo").source, "giu");
const leftOut = word("stand", "per", "t/m", "tot en met", "vanaf", "prijspeil", "totaal", "totalen", "saldo", "saldi", "mutaties?", "verschil(?:len)?", "afwijking(?:en)?");
const change = word("wijziging(?:en)?", "begrotingswijziging(?:en)?");
/** "na wijziging", "na de 2e wijziging": the budget as it then stands. */
const afterChange = /(?<!\p{L})na (?:\S+ ){0,2}(?:begrotings)?wijziging/u;
const realised = word("rekening", "jaarrekening", "realisatie", "gerealiseerde?", "werkelijke?");

const realisedWords = new RegExp(realised.source, "iu");

const isNoYear = (text: string): boolean => fullDate.test(text) || leftOut.test(text) || (change.test(text) && !afterChange.test(text));

/** Words of planning, units and scales: with these a column with a year is a year column, without remark. */
const planning = new Set([
  "begroting", "begrote", "begroot", "geraamd", "geraamde", "raming", "meerjarenraming", "meerjarenbegroting", "prognose", "budget", "plan", "planning", "jaar", "bedrag", "bedragen",
  "primitief", "primitieve", "actueel", "actuele", "bijgesteld", "bijgestelde", "na", "wijziging", "begrotingswijziging", "fy", "year", "forecast", "estimate", "planned",
  "in", "x", "€", "k€", "m€", "t€", "€k", "€m", "€t", "k", "m", "t", "keur", "meur", "teur", "mio", "dzd", "tsd", "eur", "euro", "euro's", "euros", "mln", "miljoen", "miljoenen", "mld", "mrd", "miljard", "miljarden", "duizend", "duizenden", "ha", "hectare", "uur", "uren", "fte", "twh", "mw",
]);

/** What is left of a header when years and figures are gone, also those of "2e". */
const wordsOf = (text: string): string[] => text.match(/(?<!\p{N})[\p{L}€][\p{L}€'/]*/gu)?.filter((each) => each !== "×") ?? [];

/** What is left of a header without its years and without words of planning, of what was realised, and of units: "Lasten begroting 2027" is Lasten. */
export function groupOfYears(name: string): string {
  const outside = withoutScales(name).replace(/\([^()]*\)|\[[^[\]]*\]/gu, " ");
  return outside.replace(realisedWords, " ").replace(/(?<!\p{N})[\p{L}€][\p{L}€'/]*/gu, (found) => (planning.has(found.toLowerCase()) ? " " : found))
    .replace(/(?<!\d)(?:19|20|21)\d\d(?!\d)\+?/gu, " ").replace(/^[\s\-–:,/]+|[\s\-–:,/]+$/gu, "").replace(/\s+/gu, " ");
}

/** "Rekening 2025 (x € 1.000)" as a header that says its year and that it was realised, and no scale. */
export const realisedHeader = (name: string, year: number): string => `${realisedWords.exec(name)?.[0] ?? "Rekening"} ${year}`;
