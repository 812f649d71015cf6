import type { CellStyle } from "hucre/xlsx";
import { moved } from "../../writer/address";
import { column, numbers, total } from "../../writer/data";
import { named, number, ruimte, text, type Argument } from "../../writer/formula";
import { Sheet } from "../../writer/sheet";
import { aligned, formats, styles, withFormat } from "../../writer/styles";
import { data, only } from "../tables";

/** VERDEEL at work: the same wholes over the provinces by different keys, beside what was agreed. */
export async function splittingSheet() {
  const sheet = new Sheet("Verdeling", "result", "Verdeling: wat als een andere sleutel gold?",
    "RUIMTE.VERDEEL splitst een totaal exact over de twaalf provincies. De gele cellen zijn het te verdelen totaal; links wat er is afgesproken.")
    .widths(20, 20, 18, 22, 22, 22, 18, 22, 22);
  const overFigures = aligned(styles.header, { horizontal: "right" });
  // A column of the table as it is: as long, and in the same order, as what is split by it.
  const copied = (at: string, header: string, title: CellStyle, look: CellStyle) => sheet.put(at, header, title)
    .spill(moved(at, 1), `Provincies[${header}]`, column(data.Provincies, header).map((value) => [value!]), () => look);
  const agreed = (at: string, header: string) => copied(at, header, overFigures, withFormat(styles.body, formats.count));
  const split = async (at: string, header: string, whole: number, key: string, ...more: readonly Argument[]) => {
    const above = moved(at, -1);
    const { formula, result } = await ruimte("VERDEEL", named(above, whole), only("Provincies", key), ...more);
    sheet.put(at, header, overFigures).put(above, whole, withFormat(styles.entry, formats.count))
      .spill(moved(at, 1), formula, result, () => withFormat(styles.body, formats.count));
  };
  sheet.put("A4", "Te verdelen:", styles.headline);
  copied("A5", "Provincie", styles.header, styles.body);
  agreed("B5", "Woningen 2022-2030");
  await split("C5", "Woningen naar inwoners", 900_000, "Inwoners");
  await split("D5", "Woningen naar inwoners, minstens 20.000", 900_000, "Inwoners", text("grootste rest"), number(1), number(20_000));
  await split("E5", "Woningen naar gemeenten, per 100", 900_000, "Gemeenten", text("sainte-lague"), number(100));
  await split("F5", "Woningen naar bod, teruggebracht", 900_000, "Woningen 2022-2030");
  agreed("G5", "Wind op land MW");
  await split("H5", "Wind naar landoppervlak", 6000, "Landoppervlak km2");
  await split("I5", "Rest van wind naar landoppervlak", 6000 - total(numbers(data.Provincies, "Wind op land MW")), "Landoppervlak km2");
  return sheet.height(5, 48).finished({ rows: 5, columns: 1 });
}
