import type { AmountUnit } from "../../core";
import type { Language } from "./language";

/** Numbers as users of that language read them; units stay Dutch public practice (ha, euro). */
export interface Formats {
  hectares(value: number): string;
  /** What one hectare does: in hundredths. */
  perHectare(value: number): string;
  /** Large amounts in words, in four digits: € 12,35 mln. */
  euros(value: number): string;
  /** To the cent, for what one euro does. */
  cents(value: number): string;
  hours(value: number): string;
  fte(value: number): string;
  /** A fraction as percentage, one decimal at most. */
  share(value: number): string;
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
  /** "a, b of c" */
  either(items: readonly string[]): string;
}

const locales: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };
const hourNames: Readonly<Record<Language, string>> = { nl: "uur", en: "hours" };

const made: Partial<Record<Language, Formats>> = {};

/** Made once per language: twenty formats take longer than what one part of the pane shows with them. */
export const formatsOf = (language: Language): Formats => (made[language] ??= formatsIn(language));

function formatsIn(language: Language): Formats {
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
  const euros = number({ style: "currency", currency: "EUR", maximumFractionDigits: 0 });
  const cents = number({ style: "currency", currency: "EUR" });
  const manyEuros = number({ style: "currency", currency: "EUR", notation: "compact", maximumSignificantDigits: 4 });
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
    euros: (value) => (Math.abs(value) < 1e5 ? euros : manyEuros)(value),
    cents,
    hours: (value) => hours(value, whole),
    fte: (value) => `${tenths(value)}\u00a0fte`,
    share,
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
    either: (items) => any.format(items),
  };
}
