import { visible } from "../domain/characters";
import { errorMeaning } from "./error-names";
import type { Flaw } from "./flaw";
import { errorCell } from "./flaws";

/** What a cell can hold once it is unwrapped. */
export type Plain = string | number | boolean | null | undefined | Flaw;

/** The value in a cell: rich values are unwrapped, error values become a flaw. Never throws. */
export function plainCell(cell: unknown): Plain {
  switch (typeof cell) {
    case "string":
      return errorMeaning(cell) === undefined ? cell : errorCell(cell.trim());
    case "number":
    case "boolean":
    case "undefined":
      return cell;
    case "object":
      return cell === null ? cell : fromObject(cell);
    default:
      return errorCell(typeof cell);
  }
}

interface RichValue {
  readonly type?: unknown; readonly basicValue?: unknown; readonly text?: unknown; readonly code?: unknown;
}

/** Data types of Excel carry a `basicValue`; an entity shows its text; an error carries its code. */
function fromObject(cell: object): Plain {
  const { type, basicValue, text, code } = cell as RichValue;
  if (type === "Entity" && typeof text === "string") return text;
  if (type === "Empty") return "";
  if (type !== "Error" && typeof basicValue !== "object" && basicValue !== undefined) return plainCell(basicValue);
  const shown = [code, basicValue].find((candidate) => typeof candidate === "string");
  return errorCell(typeof shown === "string" ? shown : "#FOUT!");
}

/** Nothing was typed here; 0 is judged by the column (Excel on Windows passes an empty cell as 0). */
export function isEmpty(cell: Plain): cell is null | undefined | string {
  return cell === null || cell === undefined || (typeof cell === "string" && visible(cell).trim() === "");
}

/** A row of which every cell is empty, or 0 as Windows has it, is not a row. */
export function isBlankRow(cells: readonly unknown[]): boolean {
  for (const cell of cells) {
    if (cell === 0 || cell === null || cell === "" || cell === undefined) continue;
    const plain = plainCell(cell);
    if (plain !== 0 && !isEmpty(plain)) return false;
  }
  return true;
}
