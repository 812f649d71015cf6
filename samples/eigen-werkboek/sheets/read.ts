import { inputTables } from "../../../core";
import { absolute, onSheet } from "../../writer/address";
import { ruimte, table, text, type Argument, type Calculated } from "../../writer/formula";
import { Sheet } from "../../writer/sheet";
import { Spill } from "../../writer/spill";
import { kinds, rulesName, rulesOf, type Kind } from "../tables";
import type { Source } from "./sources";

/** A table that INLEZEN made: its sheet, and how other formulas name it. */
export interface ReadTable {
  readonly sheet: Sheet;
  readonly whole: Argument;
}

export const rulesArgument = (kind: Kind): Argument => table(rulesName(kind), rulesOf(kind));

/** One sheet per table: what INLEZEN makes of a range of the department's. */
export async function readSheets(sources: Readonly<Record<Kind, Source>>): Promise<Readonly<Record<Kind, ReadTable>>> {
  const made = await Promise.all(kinds.map(async (kind) => [kind, await readSheet(kind, sources[kind])] as const));
  return Object.fromEntries(made) as Record<Kind, ReadTable>;
}

async function readSheet(kind: Kind, { sheet: { name: from }, range }: Source): Promise<ReadTable> {
  const { name } = inputTables[kind];
  const sheet = new Sheet(name, "result", `${name}, gelezen van het blad ${from}`, `Eén formule: RUIMTE.INLEZEN met de koppelregels van ${rulesName(kind)}. Verander het blad ${from} en deze tabel verandert mee.`);
  const calculated = await ruimte("INLEZEN", range, text(kind), rulesArgument(kind));
  new Spill(sheet, "A4", calculated).lay();
  return {
    sheet: sheet.widths(...widths(calculated)).height(4, 32),
    whole: { text: `_xlfn.ANCHORARRAY(${onSheet(name, absolute("A4"))})`, value: calculated.result },
  };
}

const widths = ({ result }: Calculated): number[] =>
  result[0]!.map((_, column) => Math.min(84, Math.max(13, ...result.map((line) => widthOf(line[column])))));

/** An amount of euros takes more room than its figures. */
const widthOf = (value: unknown): number => (typeof value === "number" && value >= 1e4 ? 18 : String(value).length + 3);
