import { absolute } from "../writer/address";
import { controlSheet } from "../writer/control";
import { guideSheet } from "../writer/guide";
import { workbookBytes } from "../writer/write";
import { guide } from "./sheets/guide";
import { inputSheets } from "./sheets/inputs";
import { overviewSheet } from "./sheets/overview";
import { resultSheets } from "./sheets/results";
import { basics, inputs } from "./tables";

/** What seven areas teach: learned norms, what they do to the budget, and what becomes of lessons. */
export async function learningEvaluation(): Promise<Uint8Array> {
  const { sheets, ...spills } = await resultSheets();
  return workbookBytes({
    sheets: [guideSheet(guide), overviewSheet(spills), ...sheets, await controlSheet(inputs), ...inputSheets()],
    namedRanges: Object.entries(basics).map(([name, { cell }]) => ({ name, range: `Overzicht!${absolute(cell)}` })),
    properties: {
      title: "Rol in de Ruimte: een lerende evaluatie",
      description: "Voorbeeldwerkmap: wat zeven gebieden leren, wat dat met de begroting doet, en wat er met lessen gebeurt.",
    },
  });
}
