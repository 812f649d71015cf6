import { moved } from "../../writer/address";
import type { Sheet } from "../../writer/sheet";
import { aligned, formats, styles, withFormat } from "../../writer/styles";
import { basics } from "../tables";

/** As many years as a programme may have here, and room for some more measures than there are now. */
export const MOST_YEARS = 15;
const MORE_MEASURES = 20;

/**
 * Bars in cells beside PROGRAMMEREN (its first column is A): a header of years that follows Startjaar and Eindjaar, and below it a colour
 * from Start to Eind, lighter where a part is chosen. The years stand beside it in figures: nothing rests on colour alone.
 */
export function timeline(sheet: Sheet, at: string, rows: number): void {
  const [from, to] = [basics.Startjaar.value, basics.Eindjaar.value];
  const look = withFormat(aligned(styles.header, { horizontal: "center" }), formats.year);
  for (let step = 0; step < MOST_YEARS; step++) {
    sheet.formula(moved(at, 0, step), `IF(Startjaar+${step}>Eindjaar,"",Startjaar+${step})`, from + step > to ? "" : from + step, look);
  }
  const [first, last] = [moved(at, 1), moved(at, rows + MORE_MEASURES, MOST_YEARS - 1)];
  const year = first.replace(/\d+/u, "$4");
  const runs = `AND(ISNUMBER($D5),ISNUMBER(${year}),${year}>=$D5,${year}<=$E5)`;
  sheet.when(`${first}:${last}`, `AND(${runs},$B5="deel")`, styles.partly).when(`${first}:${last}`, runs, styles.running);
}
