import { whole, type TableName } from "../area";
import { moved } from "../../build/address";
import { ruimte, text } from "../../build/formula";
import { Sheet } from "../../build/sheet";
import { styles } from "../../build/styles";

const checked: readonly TableName[] = [
  "Opgaven", "Grond", "Combinaties", "Middelen", "Index", "Werk", "Bezetting", "Vervanging",
  "Randvoorwaarden", "Gebieden", "Arrangementen", "Partijen",
];
/** A list of problems is five columns wide and grows downwards: each table has its own strip. */
const strip = 6;

export async function controlSheet() {
  const sheet = new Sheet("Controle", "result", "Controle: wat moet er hersteld worden?",
    "RUIMTE.CONTROLE noemt elk probleem in een tabel met rij, kolom en wat te doen. Links het oordeel per tabel, rechts de lijsten.");
  sheet.put("A4", "Tabel", styles.header).put("B4", "Oordeel", styles.header);
  for (const [index, name] of checked.entries()) {
    const at = moved("D5", 0, index * strip);
    const { formula, result } = await ruimte("CONTROLE", whole(name), text(name.toLowerCase()));
    if (result.length > 1) throw new Error(`${name}: ${JSON.stringify(result)}`);
    sheet.put(moved(at, -1), name, styles.header).spill(at, formula, result, () => styles.body);
    sheet.link(`A${5 + index}`, name, name)
      .formula(`B${5 + index}`, `IF(${at}="geen problemen","in orde","zie de lijst rechts")`, "in orde");
  }
  return sheet.widths(20, 22, 3, ...checked.flatMap(() => [18, 18, 18, 18, 18, 3])).finished({ rows: 4, columns: 2 }, "A1:H17");
}
