import { numbers } from "../../writer/data";
import { ruimte, table } from "../../writer/formula";
import { Spill } from "../../writer/spill";
import { styles } from "../../writer/styles";
import type { Exercise } from "../exercise";
import { above, verdict } from "../verdict";

/** Hectares that two tasks share bring the shortage down, within what the area allows. */
export const share: Exercise = {
  lay: async (sheet, row, { tables }) => {
    const question = [table("Opgaven", tables.Opgaven), table("Grond", tables.Grond), table("Combinaties", tables.Combinaties)];
    const stacking = new Spill(sheet, `A${row}`, await ruimte("STAPELING", ...question)).lay();
    const below = stacking.next;
    sheet.height(row, 32).put(`A${below}`, "Welke paren delen, en wat levert een hectare meer op? Leeg zolang niemand deelt. (RUIMTE.MEEKOPPELEN)", styles.section);
    new Spill(sheet, `A${below + 1}`, await ruimte("MEEKOPPELEN", ...question)).lay();
    const [shares, limits] = [numbers(tables.Combinaties, "Aandeel"), numbers(tables.Combinaties, "Ten hoogste")];
    const beyond = { formula: "SUMPRODUCT((1*Combinaties[Aandeel]>1*Combinaties[Ten hoogste])*1)", value: shares.filter((value, index) => value > limits[index]!).length };
    return verdict([
      [above(beyond, 0), "een aandeel is groter dan het gebied toestaat (kolom Ten hoogste)."],
      [above(stacking.find("Totaal", "Opgave", "Tekort ha"), 19.999), "er komt nog 20 hectare of meer tekort. Welk paar kan nog delen?"],
    ], "door te delen blijft er minder dan 20 hectare tekort. Wat resteert, vraagt een keuze.");
  },
};
