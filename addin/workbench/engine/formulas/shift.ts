import { columnLetters, columnNumber, splitSheet } from "../../cells/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../cells/area";
import { tokens } from "./tokens";

/** A shared formula as it reads `rows` lower and `columns` further: relative references move along, $ stays. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return tokens(formula).map((token) => {
    if (token.kind !== "reference") return token.text;
    const { rest } = splitSheet(token.text);
    const shifted = rest.replace(/(\$?)([A-Z]{1,3})(?![A-Z])|(\$?)(\d+)/gi, (_, fixedColumn: string | undefined, letters: string | undefined, fixedRow: string | undefined, digits: string | undefined) => {
      if (letters !== undefined) {
        return fixedColumn ? `$${letters}` : columnLetters((columnNumber(letters) + columns + MAX_COLUMNS) % MAX_COLUMNS);
      }
      return fixedRow ? `$${digits}` : String(((Number(digits) - 1 + rows + MAX_ROWS) % MAX_ROWS) + 1);
    });
    return token.text.slice(0, token.text.length - rest.length) + shifted;
  }).join("");
}
