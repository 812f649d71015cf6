import { bars } from "../../writer/charts";
import { column, numbers, total } from "../../writer/data";
import { cells, named, ruimte } from "../../writer/formula";
import { inputTable } from "../../writer/input-table";
import { Sheet } from "../../writer/sheet";
import { Spill } from "../../writer/spill";
import { aligned, formats, styles, withFormat } from "../../writer/styles";
import { inputs, municipalities, whole } from "../tables";

/** A result that has to follow, with a chart over it. */
export async function landSheet() {
  const sheet = new Sheet("Ruimte", "result", "Ruimte: past het op het land?", "Eén formule: RUIMTE.STAPELING. Zij moet meerekenen met Opgaven en Grond, en met Verdeling daarachter.").widths(12, 28, 13, 16, 13, 13, 15);
  const stacking = new Spill(sheet, "A4", await ruimte("STAPELING", whole("Opgaven"), whole("Grond"))).lay();
  sheet.chart(bars("Wat past en wat tekortkomt (ha)", stacking, "Opgave", ["Gerealiseerd ha", "Tekort ha"], {
    type: "bar", barGrouping: "stacked", anchor: { from: { row: 3, col: 8 }, to: { row: 20, col: 16 } },
  }));
  return sheet.height(4, 32).finished({ rows: 4 });
}

/** Where goals come from: a part of a whole, and a cell. */
export const wholeCell = "B4";
export const natureCell = "B12";
/** The parts, in the order of the municipalities. */
export const partCells = ["C7", "C8"] as const;

export async function splittingSheet() {
  const sheet = new Sheet("Verdeling", "result", "Verdeling: waar doelen vandaan komen", "Twee doelen op Opgaven zijn delen van B4 (RUIMTE.VERDEEL), een derde is cel B12. Geel vult u in.").widths(34, 18, 18);
  const homes = total(numbers(inputs.Opgaven, "Doel").filter((_, row) => column(inputs.Opgaven, "Thema")[row] === "woningen"));
  const nature = numbers(inputs.Opgaven, "Doel")[2]!;
  const entry = withFormat(styles.entry, formats.count);
  const parts = await ruimte("VERDEEL", named(wholeCell, homes), cells("Gemeenten[Inwoners]", column(municipalities, "Inwoners")));
  sheet.put("A4", "Woningen om te verdelen").put(wholeCell, homes, entry)
    .table("A6", inputTable("Gemeenten", municipalities, { Inwoners: "count" })).put("C6", "Woningen", aligned(styles.header, { horizontal: "right" }))
    .spill(partCells[0], parts.formula, parts.result, () => withFormat(styles.body, formats.count))
    .put("A12", "Hectares nieuwe natuur").put(natureCell, nature, entry);
  return sheet.finished();
}

/** The goals on Opgaven that are formulas, by their row from 0. */
export const goals: readonly string[] = [...partCells, natureCell].map((cell) => `Verdeling!$${cell[0]!}$${cell.slice(1)}`);
