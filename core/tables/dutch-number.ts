import { plainHyphens, visible } from "../domain/characters";
import type { Flaw } from "./flaw";
import { twoMeanings } from "./flaws";

/** The mark that groups thousands where the column shows it: then "1.234" has one meaning. */
export type ThousandsMark = "." | ",";

/**
 * Reads a number as Dutch users write it: "1.234,56", "€ 1.234,56", "€ 5,-", "12%", "(5)", "-5", "5-", "1 234,5".
 * A number that could be read in two ways ("1.234") is a flaw, unless `thousands` tells; text that is no number is undefined.
 */
export function readDutchNumber(text: string, thousands?: ThousandsMark): number | Flaw | undefined {
  const trimmed = plainHyphens(visible(text)).trim();
  const bracketed = trimmed.startsWith("(") && trimmed.endsWith(")");
  const parts = trimmed.length > LONGEST ? null : shape.exec(bracketed ? trimmed.slice(1, -1).trim() : trimmed);
  if (parts === null) return undefined;
  const [, before, between, digits, noCents, percent, after] = parts;
  const signs = [bracketed ? "-" : undefined, before, between, after].filter((sign) => sign !== undefined);
  if (signs.length > 1) return undefined;
  const amount = noCents === undefined ? magnitude(digits!, percent, thousands) : wholeEuros(digits!);
  if (typeof amount !== "number") return amount;
  const value = percent === undefined ? amount : hundredth(amount);
  return signs.length === 0 || signs[0] === "+" ? value : 0 - value;
}

const LONGEST = 60;
const SIGN = "[-+]";
const EURO = "(?:€|EUR)";
/** A sign before or behind, a euro sign before or behind, and what people write for "no cents". */
const shape = new RegExp(
  `^(${SIGN})?\\s*${EURO}?\\s*(${SIGN})?\\s*(\\d(?:[\\d.,\\s]*\\d)?|[.,]\\d+)(,(?:--?|=))?\\s*(%)?\\s*${EURO}?\\s*(${SIGN})?$`,
  "iu",
);

const plain = /^\d+$/u;
const oneSeparator = /^(\d*)[.,](\d+)$/u;
/** Thousands in groups of three, and then the other separator: one meaning only. */
const grouped = [
  /^([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/u,
  /^([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/u,
  /^([1-9]\d{0,2}(?:\s\d{3})+)(?:[.,](\d+))?$/u,
];

function magnitude(digits: string, unit = "", thousands?: ThousandsMark): number | Flaw | undefined {
  if (plain.test(digits)) return Number(digits);
  const single = oneSeparator.exec(digits);
  if (single === null) return fromGroups(digits);
  const [, whole = "", decimals = ""] = single;
  if (thousands !== undefined && isGroup(whole, decimals) && digits.includes(thousands)) return Number(whole + decimals);
  const ambiguous = isGroup(whole, decimals);
  return ambiguous ? twoMeanings(`${whole}${decimals}${unit}`, `${whole},${decimals}0${unit}`) : Number(`${whole}.${decimals}`);
}

/** "1.234" could be a thousand and more, or a decimal. */
const isGroup = (whole: string, decimals: string): boolean =>
  decimals.length === 3 && whole.length >= 1 && whole.length <= 3 && whole !== "0";

function fromGroups(digits: string): number | undefined {
  for (const pattern of grouped) {
    const match = pattern.exec(digits);
    if (match !== null) return Number(`${match[1]!.replace(/\D/gu, "")}.${match[2] ?? "0"}`);
  }
  return undefined;
}

/** "1.234,-": the comma is spoken for, so points can only group thousands. */
function wholeEuros(digits: string): number | undefined {
  if (digits.includes(",")) return undefined;
  return plain.test(digits) ? Number(digits) : fromGroups(digits);
}

/** The decimal point two places to the left; dividing by 100 would miss the nearest number for 0,1%. */
function hundredth(amount: number): number {
  const digits = String(amount);
  return digits.includes("e") ? amount / 100 : Number(`${digits}e-2`);
}
