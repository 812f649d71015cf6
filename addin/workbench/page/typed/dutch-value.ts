import { errorTyped, isError } from "../../host";

/** What a cell makes of what is typed; `format` where the value brings one along, `isText` where it stays what it was. */
export type Typed = { readonly value: number | boolean; readonly format?: string } | { readonly isText: true } | { readonly error: string };

const NUMBER = /^(?<sign>[-+]?)\s*(?<euro>€\s*)?(?<minus>-?)(?<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?<decimals>\d*))?(?<exponent>e[-+]?\d+)?\s*(?<percent>%?)$/i;
const DATE = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/;
/** A number to an English Excel, and text to a Dutch one. */
const ENGLISH = /^[-+]?[\d.,]*\d[\d.,]*%?$/;
/** 1 January 1970, as Excel counts days. */
const EPOCH = 25_569;

/** As a Dutch Excel reads it: 1.234,56, 12,5%, € 3,50, 1-7-2027, WAAR. Undefined: text as any other. */
export function fromDutch(typed: string): Typed | undefined {
  const text = typed.trim();
  if (/^(?:waar|onwaar)$/i.test(text)) return { value: text.toLowerCase() === "waar" };
  if (isError(text.toUpperCase())) return { error: errorTyped(text) };
  const number = NUMBER.exec(text)?.groups;
  if (number) return numberOf(number as never);
  const [, day, month, year] = DATE.exec(text) ?? [];
  if (day !== undefined) return dateOf(Number(day), Number(month), Number(year));
  return ENGLISH.test(text) ? { isText: true } : undefined;
}

interface NumberParts {
  readonly sign: string;
  readonly euro?: string;
  readonly minus: string;
  readonly whole: string;
  readonly decimals?: string;
  readonly exponent?: string;
  readonly percent: string;
}

function numberOf({ sign, euro, minus, whole, decimals = "", exponent = "", percent }: NumberParts): Typed {
  const size = Number(`${whole.replaceAll(".", "")}.${decimals || "0"}${exponent}`);
  const value = (sign === "-" || minus === "-" ? -size : size);
  // A share of 12,5% is 0.125, not 0.12499999999999999.
  if (percent !== "") return { value: Number((value / 100).toPrecision(15)), format: decimals === "" ? "0%" : "0.00%" };
  if (euro !== undefined) return { value, format: "€ #,##0.00" };
  return whole.includes(".") ? { value, format: decimals === "" ? "#,##0" : "#,##0.00" } : { value };
}

function dateOf(day: number, month: number, year: number): Typed | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900) return undefined;
  return { value: date.getTime() / 86_400_000 + EPOCH, format: "d-m-yyyy" };
}
