import { column } from "../../writer/data";
import { number, ruimte, table } from "../../writer/formula";
import { Spill, type Native } from "../../writer/spill";
import { styles } from "../../writer/styles";
import { rowOf, type Tables } from "../tables";
import type { Exercise } from "../exercise";
import { above, any, is, verdict } from "../verdict";

const years = ["2027", "2028", "2029", "2030"];

/** Money that may go to one task only makes other money free, once its largest share allows it. */
export const money: Exercise = {
  lay: async (sheet, row, { tables }) => {
    const question = [table("Opgaven", tables.Opgaven), table("Middelen", tables.Middelen), number(2027), number(2030)];
    const balance = new Spill(sheet, `A${row}`, await ruimte("BALANS", ...question)).lay();
    const below = balance.next;
    sheet.height(row, 32).put(`A${below}`, "Wie betaalt wat? (RUIMTE.DEKKING)", styles.section).height(below + 1, 32);
    new Spill(sheet, `A${below + 1}`, await ruimte("DEKKING", ...question)).lay();
    const share = ofMunicipalities(tables, "Maximaal aandeel");
    return verdict([
      // An empty share is no limit.
      [any(above(share, 0.5), is(share, 0)), "de gemeenten betalen ten hoogste de helft van de woningen."],
      [any(...years.map((year) => above(ofMunicipalities(tables, year), 1_500_000))), "de gemeenten brengen samen ten hoogste € 1.500.000 per jaar in."],
      [above(balance.find("Totaal", "Jaar", "Tekort"), 0), "er is nog een tekort. Blijft er geoormerkt geld over? Dan zit het maximale aandeel in de weg."],
    ], "alles is gedekt, met ten hoogste € 1.500.000 per jaar van de gemeenten.");
  },
};

const ofMunicipalities = ({ Middelen }: Tables, header: string): Native => ({
  // Times 1: text is above any number for Excel, and must not pass for one.
  formula: `1*INDEX(Middelen[${header}],MATCH("Bijdrage gemeenten",Middelen[Bron],0))`,
  value: Number(column(Middelen, header)[rowOf(Middelen, "Bijdrage gemeenten")] ?? 0),
});
