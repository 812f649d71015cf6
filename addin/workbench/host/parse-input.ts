import type { Value } from "./workbook";

/**
 * What a cell makes of what is typed into it: numbers, percentages and truth values are recognised, an apostrophe
 * keeps text as text. Dates and currencies that Excel also recognises stay text here.
 */
export function parseInput(input: Value, numberFormat: string): Value {
  if (typeof input !== "string" || numberFormat === "@") return input;
  if (input.startsWith("'")) return input.slice(1);
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(input)) return Number(input);
  if (/^[+-]?\d+(\.\d+)?%$/.test(input)) return Number(input.slice(0, -1)) / 100;
  if (/^(true|false)$/i.test(input)) return input.toLowerCase() === "true";
  return input;
}

/** "=…" makes a formula; an apostrophe before it makes text. */
export const isFormula = (input: unknown): input is string => typeof input === "string" && input.length > 1 && input.startsWith("=");
