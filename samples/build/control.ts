import type { WriteSheet } from "hucre/xlsx";
import { moved } from "./address";
import type { Data } from "./data";
import { ruimte, table, text } from "./formula";
import { Sheet } from "./sheet";
import { aligned, styles } from "./styles";

/** A list of problems is five columns wide and grows downwards: each table has its own strip. */
const strip = 6;
const fine = "geen problemen";

/** Where the sheet says whether a table is in order. */
export const verdictOn = (tables: Readonly<Record<string, Data>>, name: string): string => `Controle!B${5 + Object.keys(tables).indexOf(name)}`;

/** The sheet Controle: one CONTROLE per input table, with the verdicts in a list. A table stands on the sheet with its name. */
export async function controlSheet(tables: Readonly<Record<string, Data>>): Promise<WriteSheet> {
  const names = Object.keys(tables);
  const sheet = new Sheet("Controle", "result", "Controle: wat moet er hersteld worden?",
    "RUIMTE.CONTROLE noemt elk probleem in een tabel met rij, kolom en wat te doen. Links het oordeel per tabel, rechts de lijsten.");
  sheet.put("A4", "Tabel", styles.header).put("B4", "Oordeel", styles.header);
  for (const [index, name] of names.entries()) {
    const at = moved("D5", 0, index * strip);
    const { formula, result } = await ruimte("CONTROLE", table(name, tables[name]!), text(name.toLowerCase()));
    sheet.put(moved(at, -1), name, styles.header)
      .spill(at, formula, result, (row) => (result.length > 1 && row === 0 ? styles.total : aligned(styles.body, { horizontal: "left", wrapText: result.length > 1 })));
    sheet.link(`A${5 + index}`, name, name)
      .formula(`B${5 + index}`, `IF(${at}="${fine}","in orde","zie de lijst rechts")`, result[0]![0] === fine ? "in orde" : "zie de lijst rechts");
  }
  return sheet.widths(20, 22, 3, ...names.flatMap(() => [18, 18, 18, 34, 34, 3])).finished({ rows: 4, columns: 2 }, `A1:H${4 + names.length}`);
}
