import { absolute } from "../writer/address";
import { controlSheet } from "../writer/control";
import { guideSheet } from "../writer/guide";
import { workbookBytes } from "../writer/write";
import { basics, inputs } from "./tables";
import { guide } from "./sheets/guide";
import { inputSheets } from "./sheets/inputs";
import { overviewSheet } from "./sheets/overview";
import { resultSheets } from "./sheets/results";

/** A controller's view: a budget of four years with its tasks and sources, formulas, and the values that the functions give. */
export async function multiYearBudget(): Promise<Uint8Array> {
  const { balanced, money, costs, coverage, ...spills } = await resultSheets();
  return workbookBytes({
    sheets: [
      guideSheet(guide), await overviewSheet(spills), balanced, money, costs, ...coverage, await controlSheet(inputs), ...inputSheets(),
    ],
    namedRanges: Object.entries(basics).map(([name, { cell }]) => ({ name, range: `Overzicht!${absolute(cell)}` })),
    properties: {
      title: "Rol in de Ruimte: een meerjarenbegroting",
      description: "Voorbeeldwerkmap: vier jaar begroting met SPUK's, reserves en het oordeel van art. 193.",
    },
  });
}
