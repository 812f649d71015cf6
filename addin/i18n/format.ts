import { decimalsInWords, moneyUnitDecimals, moneyUnitFor, moneyUnitInWords, moneyUnits, moneyUnitSizes, type AmountUnit, type MoneyUnit, type MoneyUnitChoice } from "../../core";
import type { Language } from "./language";

/** How the amounts of one table or chart are written: all in the unit that its heading says. */
export interface Amounts {
  readonly unit: MoneyUnit;
  /** What it is about, with the unit where that is not the euro: "Kosten per jaar (x € 1.000)". */
  heading(about: string): string;
  /** The unit by itself, beside an axis: "euro", "x € 1.000", "x € 1 mln." */
  readonly name: string;
  /** In a cell or along an axis. Euros have their sign, other units only their heading. */
  cell(euros: number): string;
  /** Of one that is spoken of without its heading: "58.000 (x € 1.000)". */
  alone(euros: number): string;
  /** For what draws by itself: the number that `cell` writes. */
  scaled(euros: number): number;
}

/** Numbers as users of that language read them; units stay Dutch public practice (ha, euro). */
export interface Formats {
  hectares(value: number): string;
  /** What one hectare does: in hundredths. */
  perHectare(value: number): string;
  /**
   * An amount with its unit: € 979.700, € 12,35 mln., € 13 mln.
   * @param among All that it stands between, in a list or in tiles: they have one unit, and as many decimals.
   */
  euros(value: number, among?: readonly number[]): string;
  /** The amounts of one table or chart. */
  amounts(of: readonly number[]): Amounts;
  /** To the cent, for what one euro does. */
  cents(value: number): string;
  hours(value: number): string;
  fte(value: number): string;
  /** A fraction as percentage, one decimal at most. */
  share(value: number): string;
  /** The part that is met where something is lacking: never 100%. */
  shareMet(value: number): string;
  /** A percentage as a number of hundredths. */
  percent(value: number): string;
  /** A fraction as whole percentage, for narrow cells. */
  wholeShare(value: number): string;
  count(value: number): string;
  /** How many times as much: 1,44. */
  ratio(value: number): string;
  /** As it was typed, with the decimal mark of the language: 2027, 0,05. */
  plain(value: number): string;
  /** As it is, in thousandths. */
  number(value: number): string;
  /** An estimate, in three digits: 33.700. */
  rough(value: number): string;
  /** In a unit of the user's own: 12,5 TWh, 128.374 woningen. */
  amount(value: number, unit: string | undefined): string;
  /** For a line that others must add up with: money to the cent, hectares and hours in hundredths. */
  exactly(value: number, unit: AmountUnit): string;
  /** 27-11-2026; given as 2026-11-27T09:30. */
  day(at: string): string;
  /** The same day in the fewest digits: 1-7-2027, or 1 Jul 2027 where others would read January. */
  shortDay(at: string): string;
  /** 27 november 2026 om 09:30; given as `day`. */
  moment(at: string): string;
  /** "a, b en c" */
  list(items: readonly string[]): string;
  /** Names of sheets and the like, each between quotation marks. */
  names(items: readonly string[]): string;
  /** "a, b of c" */
  either(items: readonly string[]): string;
}

const locales: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };
const hourNames: Readonly<Record<Language, string>> = { nl: "uur", en: "hours" };

/** What the headings of tables say, and the menu in which users choose. */
export const unitNames: Readonly<Record<Language, Readonly<Record<MoneyUnit, string>>>> = {
  nl: { euro: "euro", thousand: "x\u00a0€\u00a01.000", million: "x\u00a0€\u00a01\u00a0mln." }, en: { euro: "euros", thousand: "x\u00a0€1,000", million: "x\u00a0€1m" },
};
/** What stands behind an amount of millions. */
const behind: Readonly<Record<Language, string>> = { nl: "\u00a0mln.", en: "m" };

const made: Partial<Record<`${Language} ${MoneyUnitChoice}`, Formats>> = {};

/**
 * Made once per language: twenty formats take longer than what one part of the pane shows with them.
 * @param choice In what the user wants to see amounts.
 */
export const formatsOf = (language: Language, choice: MoneyUnitChoice = "auto"): Formats => (made[`${language} ${choice}`] ??= formatsIn(language, choice));

function formatsIn(language: Language, choice: MoneyUnitChoice): Formats {
  const locale = locales[language];
  const number = (options: Intl.NumberFormatOptions): ((value: number) => string) => {
    // "negative": a shortage of -0,0000001 reads 0, not -0.
    const format = new Intl.NumberFormat(locale, { signDisplay: "negative", ...options });
    return (value) => format.format(value);
  };
  // The time of day is already that of the user.
  const date = (options: Intl.DateTimeFormatOptions): ((at: string) => string) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options });
    return (at) => format.format(new Date(`${at}Z`));
  };
  const whole = number({ maximumFractionDigits: 0 });
  const tenths = number({ maximumFractionDigits: 1 });
  const hundredths = number({ maximumFractionDigits: 2 });
  const thousandths = number({ maximumFractionDigits: 3 });
  // The minus stands before the sign of the euro: Dutch would write it behind.
  const money = (decimals: number): ((value: number) => string) => {
    const format = new Intl.NumberFormat(locale, { style: "currency", currency: "EUR", minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    return (value) => {
      const text = format.format(Math.abs(value));
      return value < 0 && /[1-9]/u.test(text) ? `-${text}` : text;
    };
  };
  const byDecimals = [0, 1, 2].map(money);
  const cents = byDecimals[2]!;
  const inUnits = Object.fromEntries(moneyUnits.map((unit) => {
    const decimals = moneyUnitDecimals[unit];
    return [unit, { sign: byDecimals[decimals]!, bare: number({ minimumFractionDigits: decimals, maximumFractionDigits: decimals }) }];
  })) as Record<MoneyUnit, Record<"sign" | "bare", (value: number) => string>>;
  const euros = (value: number, among: readonly number[] = [value]): string => {
    const unit = moneyUnitInWords(among, choice);
    return `${byDecimals[decimalsInWords(among, unit)]!(value / moneyUnitSizes[unit])}${unit === "million" ? behind[language] : ""}`;
  };
  const amounts = (of: readonly number[]): Amounts => {
    const unit = moneyUnitFor(of, choice);
    const name = unitNames[language][unit];
    const scaled = (value: number): number => value / moneyUnitSizes[unit];
    const cell = (value: number): string => inUnits[unit][unit === "euro" ? "sign" : "bare"](scaled(value));
    const said = (text: string): string => (unit === "euro" ? text : `${text} (${name})`);
    return { unit, name, scaled, cell, heading: said, alone: (value) => said(cell(value)) };
  };
  const share = number({ style: "percent", maximumFractionDigits: 1 });
  const all = new Intl.ListFormat(locale, { type: "conjunction" });
  const any = new Intl.ListFormat(locale, { type: "disjunction" });
  const hours = (value: number, format: (value: number) => string): string => `${format(value)}\u00a0${hourNames[language]}`;
  const hectares = (value: number, format: (value: number) => string): string => `${format(value)}\u00a0ha`;
  const inUnit = (value: string, unit: string | undefined): string => (unit === undefined ? value : `${value}\u00a0${unit}`);
  return {
    // Below a hundred a tenth still tells; above it the eye wants whole hectares.
    hectares: (value) => hectares(value, Math.abs(value) < 100 ? tenths : whole),
    perHectare: (value) => hectares(value, hundredths),
    euros,
    amounts,
    cents,
    hours: (value) => hours(value, whole),
    fte: (value) => `${tenths(value)}\u00a0fte`,
    share,
    shareMet: (value) => share(Math.min(value, 0.999)),
    percent: (value) => share(value / 100),
    wholeShare: number({ style: "percent", maximumFractionDigits: 0 }),
    count: whole,
    ratio: number({ minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    plain: number({ useGrouping: false, maximumFractionDigits: 6 }),
    number: thousandths,
    rough: number({ maximumSignificantDigits: 3 }),
    // From a thousand on the eye wants no decimals.
    amount: (value, unit) => inUnit((Math.abs(value) < 1000 ? thousandths : whole)(value), unit),
    exactly: (value, unit) => {
      if (unit === "euros") return cents(value);
      if (unit === "hours") return hours(value, hundredths);
      if (unit === "shares") return share(value);
      return unit === "hectares" ? hectares(value, hundredths) : inUnit(thousandths(value), unit.name);
    },
    day: date({ day: "2-digit", month: "2-digit", year: "numeric" }),
    shortDay: date({ day: "numeric", month: language === "nl" ? "numeric" : "short", year: "numeric" }),
    moment: date({ dateStyle: "long", timeStyle: "short" }),
    list: (items) => all.format(items),
    names: (items) => all.format(items.map((item) => `‘${item}’`)),
    either: (items) => any.format(items),
  };
}
