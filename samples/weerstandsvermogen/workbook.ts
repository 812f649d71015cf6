import { absolute } from "../writer/address";
import { controlSheet } from "../writer/control";
import { guideSheet } from "../writer/guide";
import { workbookBytes } from "../writer/write";
import { guide } from "./sheets/guide";
import { inputSheets } from "./sheets/inputs";
import { overviewSheet } from "./sheets/overview";
import { resultSheets } from "./sheets/results";
import { basics, inputs } from "./tables";

/** The risk register of the fictitious province: what can go wrong, what it takes to bear it, and whether controls pay. */
export async function resilience(): Promise<Uint8Array> {
  const { sheets, ...spills } = await resultSheets();
  return workbookBytes({
    sheets: [guideSheet(guide), overviewSheet(spills), ...sheets, await controlSheet(inputs), ...inputSheets()],
    namedRanges: Object.entries(basics).map(([name, { cell }]) => ({ name, range: `Overzicht!${absolute(cell)}` })),
    properties: {
      title: "Rol in de Ruimte: weerstandsvermogen",
      description: "Voorbeeldwerkmap: een risicoregister, wat er nodig is om tegenvallers te dragen, en of dat er is.",
    },
  });
}
