import { bars } from "../../writer/charts";
import { ruimte, table } from "../../writer/formula";
import { Spill } from "../../writer/spill";
import { aligned, formats, headlines, styles, withFormat } from "../../writer/styles";
import type { Exercise } from "../exercise";
import { differ, noNumber, verdict } from "../verdict";

/** Every task on hectares of its own: how much is short? */
export const fits: Exercise = {
  format: headlines.hectares,
  lay: async (sheet, row, { tables, answers: [answer] }) => {
    const question = [table("Opgaven", tables.Opgaven), table("Grond", tables.Grond)];
    const pressure = await ruimte("RUIMTEDRUK", ...question);
    sheet.put(`A${row}`, "Ruimtedruk", styles.headline)
      .spill(`B${row}`, pressure.formula, pressure.result, () => withFormat(styles.headline, formats.share))
      .put(`C${row}`, "gevraagd gedeeld door beschikbaar; boven 100% is er te weinig", aligned(styles.body, { horizontal: "left", indent: 1 }));
    const stacking = new Spill(sheet, `A${row + 2}`, await ruimte("STAPELING", ...question)).lay();
    sheet.height(row + 2, 32).chart(bars("Wat past en wat tekortkomt (ha)", stacking, "Opgave", ["Gerealiseerd ha", "Tekort ha"], {
      type: "bar", barGrouping: "stacked", anchor: { from: { row: stacking.next - 1, col: 0 }, to: { row: stacking.next + 15, col: 5 } },
    }));
    return verdict([
      [noNumber(answer!), "typ in de gele cel hoeveel hectare er tekortkomt."],
      [differ(answer!, stacking.find("Totaal", "Opgave", "Tekort ha"), 1), "kijk nog eens in de regel Totaal, kolom Tekort ha."],
    ], "er komt 210 hectare tekort als elke opgave eigen hectares wil.");
  },
};
