import { absolute } from "../writer/address";
import { controlSheet } from "../writer/control";
import { guideSheet } from "../writer/guide";
import { workbookBytes } from "../writer/write";
import { basics, inputs } from "./tables";
import { detailSheets } from "./sheets/details";
import { guide } from "./sheets/guide";
import { inputSheets } from "./sheets/inputs";
import { overviewSheet } from "./sheets/overview";
import { resultSheets } from "./sheets/results";
import { splittingSheet } from "./sheets/splitting";

/** The sample area as a workbook: input tables, formulas, and the values that the functions give. */
export async function fictitiousArea(): Promise<Uint8Array> {
  const { land, money, people, planning, ...spills } = await resultSheets();
  const { choices, coverage, fourMeans, variants } = await detailSheets();
  return workbookBytes({
    sheets: [
      guideSheet(guide), await overviewSheet(spills), land, ...money, ...people, planning,
      choices, coverage, fourMeans, variants, await splittingSheet(), await controlSheet(inputs),
      ...inputSheets(),
    ],
    namedRanges: Object.entries(basics).map(([name, { cell }]) => ({ name, range: `Overzicht!${absolute(cell)}` })),
    properties: {
      title: "Rol in de Ruimte: een fictief gebied",
      description: "Voorbeeldwerkmap: een verzonnen gebied met alle veertien thema's, grond, geld en mensen.",
    },
  });
}
