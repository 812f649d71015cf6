import { calendarDay } from "../domain/calendar";
import { calendarYear } from "../domain/column";
import { isBelow, ratio, rounded, times, type Ratio } from "../numbers/ratio";
import { textAsPeriod, numberAsPeriod } from "../tables/moment";
import { asNumber } from "../tables/read-cell";
import type { Form } from "./model";

const MONTHS = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

/** More decimals no reader wants, and no number has. */
export const MOST_DECIMALS = 10;

/**
 * A value as a sentence says it; undefined when it is not of that form. Rounded once, half away from zero, by the decimals that people read
 * in the number.
 *
 * @param decimals unset: as few as tell something (none from 10 up, else one, and no ",0")
 */
export function written(value: number | string, form: Form, decimals?: number): string | undefined {
  if (form === "text") return typeof value === "number" ? String(value).replace(".", ",") : value;
  if (form === "date") return asDate(value);
  const number = typeof value === "number" ? value : asNumber(value);
  if (typeof number !== "number") return undefined;
  switch (form) {
    case "number": return signed(number, (size) => plain(size, decimals));
    case "percent": return signed(number, (size) => `${plain(times(size, ratio(100)), decimals)} procent`);
    case "euro": return signed(number, (size) => `${euros(size, decimals)} euro`);
    case "year": return calendarYear.safeParse(number).success ? String(number) : undefined;
  }
}

/** `min` before what is below 0, unless nothing is left of it. */
function signed(value: number, write: (size: Ratio) => string): string {
  const text = write(ratio(Math.abs(value)));
  return value < 0 && /[1-9]/u.test(text) ? `min ${text}` : text;
}

const plain = (size: Ratio, decimals: number | undefined): string =>
  (decimals === undefined ? withoutZero(fixed(size, isBelow(size, ratio(10)) ? 1 : 0)) : fixed(size, decimals));

const [TEN_THOUSAND, THOUSAND, MILLION, BILLION] = [10_000n, 1_000n, 1_000_000n, 1_000_000_000n];

/** Whole euros below 10.000, thousands below a million, then millions and billions with one decimal; the rounded amount decides which. */
function euros(size: Ratio, decimals: number | undefined): string {
  const over = (unit: bigint): Ratio => ({ over: size.over, under: size.under * unit });
  if (decimals !== undefined && isBelow(size, { over: MILLION, under: 1n })) return fixed(size, decimals);
  if (rounded(size) < TEN_THOUSAND) return fixed(size, 0);
  const thousands = rounded(over(THOUSAND));
  if (thousands < THOUSAND) return fixed({ over: thousands * THOUSAND, under: 1n }, 0);
  const places = decimals ?? 1;
  const isBillions = rounded({ ...over(MILLION), over: size.over * 10n ** BigInt(places) }) >= THOUSAND * 10n ** BigInt(places);
  const amount = fixed(over(isBillions ? BILLION : MILLION), places);
  return `${decimals === undefined ? withoutZero(amount) : amount} ${isBillions ? "miljard" : "miljoen"}`;
}

/** With points for thousands and a comma. */
function fixed({ over, under }: Ratio, decimals: number): string {
  const digits = String(rounded({ over: over * 10n ** BigInt(decimals), under })).padStart(decimals + 1, "0");
  const [whole, part] = [digits.slice(0, digits.length - decimals), digits.slice(digits.length - decimals)];
  return `${whole.replace(/\B(?=(?:\d{3})+$)/gu, ".")}${part === "" ? "" : `,${part}`}`;
}

const withoutZero = (text: string): string => text.replace(/,0$/u, "");

/** `3 maart 2027`, of a day; a year is no day. */
function asDate(value: number | string): string | undefined {
  const period = typeof value === "number" ? numberAsPeriod(value) : textAsPeriod(value);
  if (period?.unit !== "day") return undefined;
  const { year, month, day } = calendarDay(period.end);
  return `${day} ${MONTHS[month - 1]!} ${year}`;
}
