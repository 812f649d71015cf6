import { LARGEST_NUMBER, type Choices, type Column, type Reading, type Share } from "../domain/column";
import { calendarDay } from "../domain/calendar";
import { visible } from "../domain/characters";
import { nameKey } from "../domain/name";
import { said } from "../domain/findings/codes";
import { signs, type Sign } from "../domain/signs";
import type { ValueKind } from "../domain/value-kind";
import { isEmpty, plainCell, type Plain } from "./cell";
import { readDutchNumber, type ThousandsMark } from "./dutch-number";
import { Flaw } from "./flaw";
import { isDay, numberAsPeriod, textAsPeriod } from "./moment";
import { isBlankWord, isMemoryItem, isNoAmount } from "./no-amount";
import { yearsTyped } from "./years-typed";
import { beyond, blankCell, notAllowed, notOfKind, shareInPercent } from "./flaws";

type Typed = string | number | boolean;
/** Reads what was typed; undefined: not of this kind. */
type Reader = (cell: Typed, column: Column, thousands: ThousandsMark | undefined) => unknown;

/** How the amounts of a column are written, as its header and its other cells tell. */
export interface Notation {
  /** What groups thousands: then "1.500" is no decimal. */
  readonly thousands?: ThousandsMark | undefined;
  /** In thousands, millions or billions: what is read counts for so much. */
  readonly scale?: number | undefined;
}

const AS_TYPED: Notation = {};

/**
 * A reader of one column of one table: what a text or a number means is worked out once, for in a table of 40.000 rows
 * the same names and years come back. Values are shared between rows and never changed.
 */
export function columnReader(column: Column, notation = AS_TYPED): (cell: unknown) => unknown {
  const known = new Map<string | number, unknown>();
  return (cell) => {
    if (typeof cell !== "string" && typeof cell !== "number") return readCell(cell, column, notation);
    const earlier = known.get(cell);
    if (earlier !== undefined) return earlier;
    const value = readCell(cell, column, notation);
    if (known.size < MOST_REMEMBERED) known.set(cell, value);
    return value;
  };
}

/** Beyond this a column holds mostly different values, and remembering costs more than it saves. */
const MOST_REMEMBERED = 10_000;

/** The value of a cell: undefined when it is blank and may be, a flaw when it cannot be used. */
export function readCell(cell: unknown, column: Column, { thousands, scale = 1 }: Notation = AS_TYPED): unknown {
  const plain = plainCell(cell);
  if (plain instanceof Flaw) return plain;
  if (isBlank(plain, column)) return blank(column);
  const value = readers[column.reading](plain as Typed, column, thousands);
  if (value === undefined) return notOfKind(column);
  if (value instanceof Flaw) return value;
  if (value === 0 && column.reading !== "presence" && !isTrueZero(plain)) return blank(column);
  if (Array.isArray(value)) return value.length === 0 ? blank(column) : value;
  // What the readers make of text is right by construction; only a number can still be beyond its limits.
  if (typeof value !== "number") return value;
  if (isPercentage(plain) && wholeAmounts.has(column.kind) && value !== 0) return new Flaw(said("percentageOfAmount"));
  const amount = scale === 1 ? value : timesTen(value, Math.log10(scale));
  const verdict = column.allowed.safeParse(amount);
  if (!verdict.success) return isShareInPercent(plain, amount, column) ? shareInPercent(amount) : notAllowed(column, verdict.error.issues[0]);
  return Math.abs(amount) <= LARGEST_NUMBER ? amount : beyond(amount, column);
}

/** Of these nobody can tell of what it is the percentage. Half an fte may be 50%. */
const wholeAmounts: ReadonlySet<ValueKind> = new Set<ValueKind>(["euros", "hectares", "hours"]);

/** 12 where 12% is meant; whoever typed a percentage knows what it is. */
const isShareInPercent = (cell: Plain, value: number, { reading }: Column): boolean =>
  (reading === "share" || reading === "presence") && value >= 2 && value <= 100 && !isPercentage(cell);

const blank = (column: Column): unknown => column.fallback ?? (column.required && !column.mayBeBlank ? blankCell(column) : undefined);

/** The decimal point some places to the right: multiplying would miss the nearest number (1,005 in thousands). */
function timesTen(value: number, places: number): number {
  const [digits, exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** Columns of amounts; what a share or a presence is has words of its own. */
const amountReadings: ReadonlySet<Reading> = new Set(["number", "whole", "share", "money"]);
export const holdsAmounts = ({ reading }: Pick<Column, "reading">): boolean => amountReadings.has(reading);

/** Nothing stands in the cell: nothing at all, a 0 (as Windows hands over an empty cell), or a word for it. */
export function isBlank(cell: Plain, column: Column): cell is null | undefined | string | 0 {
  return isEmpty(cell) || cell === 0 || isWordForNothing(cell, column);
}

/** A word for nothing: more of them in a column of amounts, none where the column has that word itself. */
function isWordForNothing(cell: Plain, column: Column): boolean {
  if (typeof cell !== "string") return false;
  if (column.keepsDash) return false;
  if (holdsAmounts(column)) return isNoAmount(cell) || isMemoryItem(cell);
  return isBlankWord(cell) && (column.reading !== "choice" || asChoiceOf(cell, column.choices) === undefined);
}

const isPercentage = (cell: unknown): boolean => typeof cell === "string" && cell.includes("%");
/** Where 0 means an empty cell, a real zero is typed as `0%`. */
export const isTrueZero = isPercentage;

const readers: Readonly<Record<Reading, Reader>> = {
  text: asText,
  list: (cell) => names(asText(cell)),
  shares: asShares,
  number: asAmount,
  numberOrText: (cell) => asNumber(cell) ?? asText(cell),
  whole: asAmount,
  share: asAmount,
  money: asAmount,
  year: asYear,
  date: (cell) => asPeriod(cell)?.end,
  period: asPeriod,
  yesNo: asYesNo,
  carry: (cell) => asYesNo(cell) ?? asYear(cell),
  presence: (cell) => {
    const answer = typeof cell === "number" ? undefined : asYesNo(cell);
    return answer === undefined ? asNumber(cell) : Number(answer);
  },
  choice: (cell, column) => asChoiceOf(cell, column.choices),
  yesNoDate: (cell) => asYesNo(cell) ?? asPeriod(cell)?.end,
  effect: (cell, column, thousands) => asSign(cell) ?? asAmount(cell, column, thousands),
  years: (cell) => asYears(asText(cell)),
  term: (cell) => (typeof cell === "string" && neverEnds.has(nameKey(cell)) ? "never" : asNumber(cell)),
  asTyped: (cell) => (isTrueZero(cell) && asNumber(cell) === 0 ? 0 : typeof cell === "number" ? cell : asText(cell)),
};

function asText(cell: Typed): string {
  if (typeof cell === "boolean") return cell ? "WAAR" : "ONWAAR";
  return typeof cell === "number" ? String(cell) : visible(cell).trim();
}

/** Whatever dash was typed, it is worse; a number is no sign, so a 0 that is one stands there as text. */
const signWords = new Map(Object.entries(signs).flatMap(([sign, words]) => words.map((word) => [word as string, sign as Sign])));
const asSign = (cell: Typed): Sign | undefined => (typeof cell === "string" ? signWords.get(nameKey(cell)) : undefined);

/** In a column of years that words stand for as well. */
const neverEnds: ReadonlySet<string> = new Set(["geen", "none", "never"]);

/** Each year once, earliest first; undefined when one of them is no year. */
function asYears(text: string): number[] | undefined {
  const read = names(text.replaceAll(",", ";")).map(yearsTyped);
  return read.includes(undefined) ? undefined : [...new Set(read.flatMap((years) => years!))].sort((a, b) => a - b);
}

function names(text: string): string[] {
  return text.split(";").map((name) => name.trim()).filter((name) => name !== "");
}

function asShares(cell: Typed, column: Column): Share[] | Flaw {
  const shares = names(asText(cell)).map((text) => asShare(text, column));
  return shares.find((share) => share instanceof Flaw) ?? (shares as Share[]);
}

/** "Gelderland 60%", "Gelderland: (60%)", "60% Gelderland": what is left of a percentage elsewhere, or a bare 0,6, would pass for a name. */
function asShare(text: string, column: Column): Share | Flaw {
  const [, before, behind] = /^(.*?\S):?\s+\(?([\d.,]+\s?%)\)?$/u.exec(text) ?? [];
  const [, first, last] = before === undefined ? /^\(?([\d.,]+\s?%)\)?:?\s+(\S.*)$/u.exec(text) ?? [] : [];
  const [name, percentage] = before === undefined ? [last, first] : [before, behind];
  const share = percentage === undefined ? undefined : readDutchNumber(percentage);
  if (share instanceof Flaw) return share;
  if (share !== undefined && share > LARGEST_NUMBER) return beyond(share, column);
  if (notInName.test(name ?? text)) return notOfKind(column);
  return share === undefined || name === undefined ? { name: text, share: undefined } : { name, share };
}

const notInName = /\d\s?%|\s[01]?[.,]\d+$/u;

function asAmount(cell: Typed, _column: Column, thousands: ThousandsMark | undefined): number | Flaw | undefined {
  return asNumber(cell, thousands);
}

export function asNumber(cell: Typed, thousands?: ThousandsMark): number | Flaw | undefined {
  const value = typeof cell === "string" ? readDutchNumber(cell, thousands) : cell;
  return value instanceof Flaw || (typeof value === "number" && Number.isFinite(value)) ? value : undefined;
}

/** A year; a day stands for the year that it lies in: many sheets hold 1-1-2027 and show 2027. */
function asYear(cell: Typed): number | Flaw | undefined {
  const value = asNumber(cell);
  const day = isDay(value) ? value : typeof value === "number" ? undefined : dayOf(cell);
  return day === undefined ? value : calendarDay(day).year;
}

function dayOf(cell: Typed): number | undefined {
  const period = typeof cell === "string" ? textAsPeriod(cell) : undefined;
  return period?.unit === "day" ? period.end : undefined;
}

function asPeriod(cell: Typed) {
  if (typeof cell === "string") return textAsPeriod(cell);
  return typeof cell === "number" ? numberAsPeriod(cell) : undefined;
}

const yes = new Set(["ja", "j", "yes", "y", "waar", "true", "1", "x", "✓", "✔", "☑", "☒"]);
const no = new Set(["nee", "n", "no", "onwaar", "false", "0", "☐"]);

export function asYesNo(cell: Typed): boolean | undefined {
  if (typeof cell === "boolean") return cell;
  const word = visible(String(cell)).trim().toLowerCase();
  return yes.has(word) ? true : no.has(word) ? false : undefined;
}

const dictionaries = new WeakMap<object, ReadonlyMap<string, string>>();

/** A choice by any of its words; case, spaces and hyphens do not matter. */
export function asChoiceOf(cell: Typed, choices: Choices): string | undefined {
  let words = dictionaries.get(choices);
  if (words === undefined) {
    words = new Map(Object.entries(choices).flatMap(([key, texts]) =>
      texts.map((text): [string, string] => [wordKey(text), key])));
    dictionaries.set(choices, words);
  }
  return words.get(wordKey(asText(cell)));
}

const wordKey = (text: string): string => nameKey(text).replace(/[\s_-]/gu, "");
