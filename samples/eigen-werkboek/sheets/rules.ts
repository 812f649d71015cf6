import { inputTables } from "../../../core";
import { inputTable } from "../../writer/input-table";
import { Sheet } from "../../writer/sheet";
import { styles } from "../../writer/styles";
import { kinds, rulesName, rulesOf, type Kind } from "../tables";
import type { Source } from "./sources";

/** Room under each table for rules that somebody adds. */
const ROOM = 4;

/** The sheet Koppelregels: a table of rules per range that is read. */
export function rulesSheet(sources: Readonly<Record<Kind, Source>>): Sheet {
  const sheet = new Sheet("Koppelregels", "input", "Koppelregels: hoe de bladen van de afdeling worden gelezen",
    "Per tabel wat waar vandaan komt. Velden die hier niet staan, gaan op de naam van hun kolom. Typ onder een tabel verder om een regel toe te voegen.").widths(24, 62, 30);
  let row = 4;
  for (const kind of kinds) {
    const rules = rulesOf(kind);
    sheet.put(`A${row}`, `${inputTables[kind].name}: van het blad ${sources[kind].sheet.name}`, styles.section)
      .table(`A${row + 1}`, inputTable(rulesName(kind), rules)).height(row + 1, 20);
    row += 2 + rules.rows.length + ROOM;
  }
  return sheet;
}
