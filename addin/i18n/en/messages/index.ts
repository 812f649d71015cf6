import type { Messages } from "../../message-catalogue";
import { agreements } from "./agreements";
import { between } from "./between";
import { cells } from "./cells";
import { futures } from "./futures";
import { header } from "./header";
import { land } from "./land";
import { learning } from "./learning";
import { mapping } from "./mapping";
import { money } from "./money";
import { people } from "./people";
import { programme } from "./programme";
import { reading } from "./reading";
import { reasons } from "./reasons";
import { risk } from "./risk";
import { rows } from "./rows";
import { tables } from "./tables";
import { variants } from "./variants";
import { wellbeing } from "./wellbeing";

/** What was found in the input, in English; names of tables and columns are those of the sheet. */
export const en: Messages = {
  findings: { ...cells, ...header, ...reading, ...rows, ...tables, ...between, ...land, ...mapping, ...money, ...people, ...programme, ...risk, ...agreements, ...variants, ...wellbeing, ...learning, ...futures },
  reasons,
  row: (table, row) => `${table} row ${row}`,
  column: (place) => `column ${place}`,
  alsoRows: (rows, more) => (more > 0 ? `also rows ${rows.join(", ")} and ${more} more` : `also row${rows.length > 1 ? "s" : ""} ${listed(rows)}`),
  number: String,
  yes: "TRUE",
  no: "FALSE",
};

const listed = (rows: readonly string[]): string =>
  (rows.length < 2 ? rows.join("") : `${rows.slice(0, -1).join(", ")} and ${rows.at(-1)!}`);
