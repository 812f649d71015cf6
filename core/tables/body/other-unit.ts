import type { Meaning } from "../../domain/value-kind";

/** What a header or a row of units says a column is measured in, where that is not the unit that the column has. */
export interface OtherUnit {
  readonly unit: string;
  /** How much one of it is in the column's own unit, a power of ten; undefined: it measures something else. */
  readonly size: number | undefined;
}

type Words = ReadonlyMap<string, number | undefined>;
const none = (words: string): readonly (readonly [string, undefined])[] => words.split(" ").map((word) => [word, undefined]);

/** Areas, in hectares. */
const areas: Words = new Map<string, number | undefined>([["km2", 100], ["m2", 1e-4], ...none("m m3 km")]);
const days = "dag dagen werkdagen mandagen days week weken weeks";
const months = "maand maanden mnd months kwartaal kwartalen quarters";
const hoursElse: Words = new Map(none(`${days} ${months} jaar jaren minuten fte fte's`));
const fteElse: Words = new Map(none(`uur uren hours ${days} ${months}`));
const yearsElse: Words = new Map(none(`${days} ${months}`));
const currencies: Words = new Map(none("$ £ usd gbp dollar dollars pond"));

/** What an amount for each of something is not: the whole amount. A year is left out: there are amounts per year. */
const perSomething: ReadonlySet<string> = new Set(
  "ha hectare woning woningen inwoner inwoners m2 m3 km2 km m stuk stuks st eenheid uur fte week maand mnd kwartaal".split(" "));
const perPeriod: ReadonlySet<string> = new Set("dag week maand mnd kwartaal jaar".split(" "));

/** By what a column is: what stands before "per" or "/", and what may not stand behind it. */
function rulesFor({ kind, unit, per }: Meaning): { readonly before: Words; readonly behind: ReadonlySet<string> } | undefined {
  const behind = per === undefined;
  switch (kind) {
    case "hectares": return { before: areas, behind: new Set() };
    case "hours": return { before: hoursElse, behind: behind ? perPeriod : new Set() };
    case "fte": return { before: fteElse, behind: new Set() };
    case "euros": return { before: currencies, behind: behind ? perSomething : new Set() };
    default: return unit === YEARS ? { before: yearsElse, behind: new Set() } : undefined;
  }
}

/** The unit of a column that holds a number of years. */
const YEARS = "jaar";

/** "Oppervlakte (km²)" is no hectares. `text` is what stands in brackets in a header, or a cell of the row of units. */
function unitIn(text: string, meaning: Meaning): OtherUnit | undefined {
  const rules = rulesFor(meaning);
  if (rules === undefined) return undefined;
  const [before = "", behind = ""] = text.normalize("NFKC").toLowerCase().replace(/vierkante (?:kilometer|km)/u, "km2").replace(/vierkante (?:meter|m)/u, "m2").split(/(?<!\p{L})per(?!\p{L})|\/|\bp\/|\bp\./u);
  const word = wordsOf(before).find((each) => rules.before.has(each));
  if (word !== undefined) return { unit: word === "km2" ? "km²" : word === "m2" ? "m²" : word, size: rules.before.get(word) };
  const each = wordsOf(behind)[0];
  return each !== undefined && rules.behind.has(each) ? { unit: text.trim(), size: undefined } : undefined;
}

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}$£€']+/u).filter((word) => word !== "");
const inBrackets = /\(([^()]*)\)|\[([^[\]]*)\]/gu;

/** What the texts of a header and the cell below it in a row of units say; undefined where that is the column's own unit, or nothing. */
export function otherUnit(headers: readonly string[], units: unknown, meaning: Meaning): OtherUnit | undefined {
  const texts = headers.flatMap((header) => [...header.matchAll(inBrackets)].map(([, round, square]) => round ?? square ?? ""));
  if (typeof units === "string") texts.push(units);
  return texts.map((text) => unitIn(text, meaning)).find((found) => found !== undefined);
}

/** A share in a column whose header says %: 0,5 there may have been meant as half a percent. */
export const saysPercent = (headers: readonly string[], units: unknown): boolean =>
  [...headers.flatMap((header) => header.match(inBrackets) ?? []), ...(typeof units === "string" ? [units] : [])].some((text) => text.includes("%"));
