import { absolute } from "../writer/address";
import { controlSheet } from "../writer/control";
import { guideSheet } from "../writer/guide";
import { workbookBytes } from "../writer/write";
import { guide } from "./sheets/guide";
import { inputSheets } from "./sheets/inputs";
import { overviewSheet } from "./sheets/overview";
import { resultSheets } from "./sheets/results";
import { basics, inputs } from "./tables";

/** A programme of many years for the fictitious area: measures, goals, money, people and land, and what the functions choose. */
export async function multiYearProgramme(): Promise<Uint8Array> {
  const { sheets, ...spills } = await resultSheets();
  return workbookBytes({
    sheets: [guideSheet(guide), overviewSheet(spills), ...sheets, await controlSheet(inputs), ...inputSheets()],
    namedRanges: Object.entries(basics).map(([name, { cell }]) => ({ name, range: `Overzicht!${absolute(cell)}` })),
    properties: {
      title: "Rol in de Ruimte: een meerjarenprogramma",
      description: "Voorbeeldwerkmap: welke maatregelen, en wanneer, in een verzonnen gebied.",
    },
  });
}
