import type { TableRange } from "../../../../../core";
import type { Dictionary } from "../../../../i18n/nl";
import { cellBeside } from "../../../../workbook";

/** No option of a list is longer. */
const LONGEST = 47;

/** A column of the range as a list names it: "Aantal woningen (C)". */
export function columnName({ names, place }: TableRange, index: number, { binding: t }: Dictionary): string {
  const letter = cellBeside(place, index).replace(/\d+$/u, "");
  const name = names[index] ?? "";
  return name === "" ? t.unnamed(letter) : `${name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name} (${letter})`;
}
