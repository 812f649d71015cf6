import { LARGEST_NUMBER, type Choices, type Column, type Reading, type Share } from "../domain/column";
import { nameKey } from "../domain/name";
import { isEmpty, plainCell } from "./cell";
import { readDutchNumber } from "./dutch-number";
import { Flaw } from "./flaw";
import { numberAsPeriod, textAsPeriod } from "./moment";
import { beyond, blankCell, notAllowed, notOfKind } from "./flaws";

type Typed = string | number | boolean;
/** Reads what was typed; undefined: not of this kind. */
type Reader = (cell: Typed, column: Column) => unknown;

/**
 * A reader of one column of one table: what a text or a number means is worked out once, for in a table of 40.000 rows
 * the same names and years come back. Values are shared between rows and never changed.
 */
export function columnReader(column: Column): (cell: unknown) => unknown {
  const known = new Map<string | number, unknown>();
  return (cell) => {
    if (typeof cell !== "string" && typeof cell !== "number") return readCell(cell, column);
    const earlier = known.get(cell);
    if (earlier !== undefined) return earlier;
    const value = readCell(cell, column);
    if (known.size < MOST_REMEMBERED) known.set(cell, value);
    return value;
  };
}

/** Beyond this a column holds mostly different values, and remembering costs more than it saves. */
const MOST_REMEMBERED = 10_000;

/** The value of a cell: undefined when it is blank and may be, a flaw when it cannot be used. */
export function readCell(cell: unknown, column: Column): unknown {
  const plain = plainCell(cell);
  if (plain instanceof Flaw) return plain;
  if (isEmpty(plain) || (plain === 0 && column.zeroIsBlank)) return blank(column);
  const value = readers[column.reading](plain, column);
  if (value === undefined) return notOfKind(column);
  if (value instanceof Flaw) return value;
  if (value === 0 && column.zeroIsBlank && !isTrueZero(plain)) return blank(column);
  if (Array.isArray(value)) return value.length === 0 ? blank(column) : value;
  // What the readers make of text is right by construction; only a number can still be beyond its limits.
  if (typeof value !== "number") return value;
  const verdict = column.allowed.safeParse(value);
  if (!verdict.success) return notAllowed(column, verdict.error.issues[0]);
  return Math.abs(value) <= LARGEST_NUMBER ? value : beyond(value, column);
}

const blank = (column: Column): unknown => (column.required ? blankCell(column) : column.fallback);

/** Where 0 means an empty cell, a real zero is typed as `0%`. */
export const isTrueZero = (cell: unknown): boolean => typeof cell === "string" && cell.includes("%");

const readers: Readonly<Record<Reading, Reader>> = {
  text: asText,
  list: (cell) => names(asText(cell)),
  shares: asShares,
  number: asNumber,
  whole: asNumber,
  share: asNumber,
  money: asNumber,
  year: asNumber,
  date: (cell) => asPeriod(cell)?.end,
  period: asPeriod,
  yesNo: asYesNo,
  carry: (cell) => asYesNo(cell) ?? asNumber(cell),
  presence: (cell) => {
    const answer = typeof cell === "number" ? undefined : asYesNo(cell);
    return answer === undefined ? asNumber(cell) : Number(answer);
  },
  choice: (cell, column) => asChoiceOf(cell, column.choices),
};

function asText(cell: Typed): string {
  if (typeof cell === "boolean") return cell ? "WAAR" : "ONWAAR";
  return typeof cell === "number" ? String(cell) : cell.trim();
}

function names(text: string): string[] {
  return text.split(";").map((name) => name.trim()).filter((name) => name !== "");
}

function asShares(cell: Typed, column: Column): Share[] | Flaw {
  const shares = names(asText(cell)).map((text) => asShare(text, column));
  return shares.find((share) => share instanceof Flaw) ?? (shares as Share[]);
}

function asShare(text: string, column: Column): Share | Flaw {
  const [, name, percentage] = /^(.*?\S):?\s+\(?([\d.,]+\s?%)\)?$/u.exec(text) ?? [];
  const share = percentage === undefined ? undefined : readDutchNumber(percentage);
  if (share instanceof Flaw) return share;
  if (share !== undefined && share > LARGEST_NUMBER) return beyond(share, column);
  return share === undefined || name === undefined ? { name: text, share: undefined } : { name, share };
}

export function asNumber(cell: Typed): number | Flaw | undefined {
  const value = typeof cell === "string" ? readDutchNumber(cell) : cell;
  return value instanceof Flaw || (typeof value === "number" && Number.isFinite(value)) ? value : undefined;
}

function asPeriod(cell: Typed) {
  if (typeof cell === "string") return textAsPeriod(cell);
  return typeof cell === "number" ? numberAsPeriod(cell) : undefined;
}

const yes = new Set(["ja", "j", "yes", "y", "waar", "true", "1", "x"]);
const no = new Set(["nee", "n", "no", "onwaar", "false", "0"]);

export function asYesNo(cell: Typed): boolean | undefined {
  if (typeof cell === "boolean") return cell;
  const word = String(cell).trim().toLowerCase();
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
