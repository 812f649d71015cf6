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
import { dutch } from "./number";
import { people } from "./people";
import { programme } from "./programme";
import { reading } from "./reading";
import { reasons } from "./reasons";
import { risk } from "./risk";
import { rows } from "./rows";
import { tables } from "./tables";
import { variants } from "./variants";
import { wellbeing } from "./wellbeing";

/** What was found in the input, in Dutch. */
export const nl: Messages = {
  findings: { ...cells, ...header, ...reading, ...rows, ...tables, ...between, ...land, ...mapping, ...money, ...people, ...programme, ...risk, ...agreements, ...variants, ...wellbeing, ...learning, ...futures },
  reasons,
  row: (table, row) => `${table} rij ${row}`,
  column: (place) => `kolom ${place}`,
  alsoRows: (rows, more) => (more > 0 ? `ook rij ${rows.join(", ")} en ${more} meer` : `ook rij ${listed(rows)}`),
  number: dutch,
  yes: "WAAR",
  no: "ONWAAR",
};

const listed = (rows: readonly string[]): string =>
  (rows.length < 2 ? rows.join("") : `${rows.slice(0, -1).join(", ")} en ${rows.at(-1)!}`);
