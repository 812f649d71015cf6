import { absolute } from "../writer/address";
import { controlOf } from "../writer/control";
import { text } from "../writer/formula";
import { guideSheet } from "../writer/guide";
import { workbookBytes } from "../writer/write";
import { inputTables } from "../../core";
import { guide } from "./sheets/guide";
import { overviewSheet } from "./sheets/overview";
import { readSheets, rulesArgument } from "./sheets/read";
import { resultSheets } from "./sheets/results";
import { rulesSheet } from "./sheets/rules";
import { budget, funding, hours, landUse, projects, staff, type Source } from "./sheets/sources";
import { basics, kinds, type Kind } from "./tables";

/** A department's own workbook: its sheets as they are, read through koppelregels, and what follows from them. */
export async function ownWorkbook(): Promise<Uint8Array> {
  const programme = budget();
  const sources: Readonly<Record<Kind, Source>> = {
    opgaven: projects(), grond: landUse(), uitgaven: programme, begroting: programme, middelen: funding(), werk: hours(), bezetting: staff(),
  };
  const tables = await readSheets(sources);
  const { sheets, ...spills } = await resultSheets(tables);
  const control = await controlOf(kinds.map((kind) => ({ name: inputTables[kind].name, given: [sources[kind].range, text(kind), rulesArgument(kind)] })));
  const own = [...new Set(Object.values(sources))];
  return workbookBytes({
    sheets: [
      guideSheet(guide), overviewSheet(spills), ...sheets, control, rulesSheet(sources).finished({ rows: 3 }), ...own.map(({ sheet, frozen, header }) => sheet.finished(frozen, undefined, header)),
      ...kinds.map((kind) => tables[kind].sheet.finished({ rows: 4, columns: 1 })),
    ],
    namedRanges: Object.entries(basics).map(([name, { cell }]) => ({ name, range: `Overzicht!${absolute(cell)}` })),
    properties: {
      title: "Rol in de Ruimte: een eigen werkmap",
      description: "Voorbeeldwerkmap: de bladen van een afdeling, gelezen door koppelregels.",
    },
  });
}
