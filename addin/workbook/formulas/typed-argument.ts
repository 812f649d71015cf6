import { isAddress } from "../cells/address";
import { isName, type FormulaArgument } from "./formula-argument";

/** Excel takes no longer text in a formula. */
const LONGEST = 255;
const SHEET = /^(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!(.+)$/u;
const COLUMN = /^([^[\]]+)\[([^[\]]*)\]$/;

/**
 * What the user typed at a parameter. Cells and names, for a value with "=" before them: Blad1!A3:F20, =Startjaar,
 * Delen[Gewicht]. Anything else is a value; a number that could mean two things ("1.234") stays text, and the function
 * itself says so. Undefined: it cannot be what the parameter asks for.
 */
export function typedArgument(typed: string, matrix: boolean): FormulaArgument | undefined {
  const text = typed.trim();
  if (text === "" || text.length > LONGEST) return undefined;
  if (matrix || text.startsWith("=")) return reference(text.replace(/^=\s*/, ""));
  if (/^(waar|true)$/i.test(text)) return { value: true };
  if (/^(onwaar|false)$/i.test(text)) return { value: false };
  const twoMeanings = /^[1-9]\d{0,2}[.,]\d{3}$/.test(text);
  return { value: /^-?\d{1,15}(?:[.,]\d{1,15})?$/.test(text) && !twoMeanings ? Number(text.replace(",", ".")) : text };
}

function reference(text: string): FormulaArgument | undefined {
  if (isAddress(text)) return { address: text };
  if (isName(text)) return { name: text };
  const [, quoted, plain, address] = SHEET.exec(text) ?? [];
  if (address !== undefined) return isAddress(address) ? { sheet: quoted?.replace(/''/g, "'") ?? plain!, address } : undefined;
  const [, table, column] = COLUMN.exec(text) ?? [];
  if (table === undefined || !isName(table)) return undefined;
  return /^(?:#All|#Alles)$/i.test(column!) ? { table } : column === "" || column!.startsWith("#") ? undefined : { table, column: column! };
}
