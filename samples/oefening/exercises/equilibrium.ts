import { bars } from "../../writer/charts";
import { column } from "../../writer/data";
import { ruimte, table } from "../../writer/formula";
import { Spill } from "../../writer/spill";
import { rowOf } from "../tables";
import type { Exercise } from "../exercise";
import { above, isNot, verdict } from "../verdict";

/** A structural expense that a reserve pays keeps a budget from being in balance. */
export const equilibrium: Exercise = {
  lay: async (sheet, row, { tables: { Begroting } }) => {
    const result = new Spill(sheet, `A${row}`, await ruimte("EVENWICHT", table("Begroting", Begroting))).lay();
    sheet.chart(bars("Saldo en structureel saldo", result, "Jaar", ["Saldo", "Structureel saldo"], {
      type: "column", barGrouping: "clustered", anchor: { from: { row: row - 1, col: 5 }, to: { row: row + 15, col: 10 } },
    }));
    const post = "Onttrekking reserves";
    const withdrawn = {
      formula: `1*INDEX(Begroting[2027],MATCH("${post}",Begroting[Post],0))`, value: Number(column(Begroting, "2027")[rowOf(Begroting, post)]),
    };
    return verdict([
      [above(withdrawn, 1_000_000), "de reserve betaalt in 2027 nog steeds mee aan het beheer."],
      [isNot(result.find(2027, "Jaar", "Saldo"), 1_000_000), "het saldo van 2027 is niet gelijk gebleven aan € 1.000.000."],
      [isNot(result.find("Oordeel", "Jaar", "In evenwicht"), "ja"), "het oordeel is nog niet 'ja'."],
    ], "het beheer is structureel gedekt: het saldo bleef gelijk, en het oordeel is 'ja'.");
  },
};
