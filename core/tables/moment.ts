import { plainHyphens, visible } from "../domain/characters";
import { dayNumber, dayPeriod, quarterPeriod, yearPeriod, type Period } from "../domain/calendar";
import { FIRST_YEAR, LAST_YEAR } from "../domain/column";

const FIRST_SERIAL = LAST_YEAR + 1;
const LAST_SERIAL = yearPeriod(LAST_YEAR).end;

/** A number as a moment: 1900-2199 is a year, a larger one the serial number of a day (its time is dropped). */
export function numberAsPeriod(value: number): Period | undefined {
  if (Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR) return yearPeriod(value);
  const day = Math.floor(value);
  return day >= FIRST_SERIAL && day <= LAST_SERIAL ? dayPeriod(day) : undefined;
}

/** Days that stand where a year is looked for: 1 January 2000 to 31 December 2099. A year with a digit too many is none of them. */
export const isDay = (cell: unknown): cell is number => typeof cell === "number" && Number.isInteger(cell) && cell >= 36_526 && cell <= 73_050;

/** The time of a day, and its zone: "31-12-2027 00:00:00" is that day. */
const TIME = /(?<=\d)(?:\s+|t)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:am|pm|z|[+-]\d{2}:?\d{2})?$/u;

/** Text as a moment: 2027, 2027K3, 2027-Q3, K3 2027, 1-7-2027, 2027-07-01 or 1 juli 2027. */
export function textAsPeriod(text: string): Period | undefined {
  const trimmed = plainHyphens(visible(text)).trim().toLowerCase().replace(TIME, "");
  if (/^\d+$/u.test(trimmed)) return numberAsPeriod(Number(trimmed));
  return asQuarter(trimmed) ?? asDay(trimmed);
}

function asQuarter(text: string): Period | undefined {
  const yearFirst = /^(\d{4})\s*-?\s*[kq]([1-4])$/u.exec(text);
  const quarterFirst = /^[kq]([1-4])\s*-?\s*(\d{4})$/u.exec(text);
  const [year, quarter] = yearFirst === null ? [quarterFirst?.[2], quarterFirst?.[1]] : [yearFirst[1], yearFirst[2]];
  return inCalendar(Number(year)) ? quarterPeriod(Number(year), Number(quarter)) : undefined;
}

function asDay(text: string): Period | undefined {
  const dutch = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/u.exec(text);
  if (dutch !== null) return day(dutch[3], Number(dutch[2]), dutch[1]);
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/u.exec(text);
  if (iso !== null) return day(iso[1], Number(iso[2]), iso[3]);
  const words = /^(\d{1,2})[- ]([a-z]{3,9})\.?[- ](\d{4})$/u.exec(text);
  return words === null ? undefined : day(words[3], monthNumber(words[2]!), words[1]);
}

function day(yearText: string | undefined, month: number, dayText: string | undefined): Period | undefined {
  const year = Number(yearText);
  const serial = inCalendar(year) ? dayNumber(year, month, Number(dayText)) : undefined;
  return serial === undefined ? undefined : dayPeriod(serial);
}

const months = [
  "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december",
];

/** A Dutch month, written out or by its first letters ("mrt" too); 0 when there is no such month. */
function monthNumber(word: string): number {
  return word === "mrt" ? 3 : months.findIndex((month) => month.startsWith(word)) + 1;
}

const inCalendar = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;
