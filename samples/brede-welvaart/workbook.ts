import { controlSheet } from "../writer/control";
import { guideSheet } from "../writer/guide";
import { workbookBytes } from "../writer/write";
import { guide } from "./sheets/guide";
import { inputSheets } from "./sheets/inputs";
import { resultSheets } from "./sheets/results";
import { inputs } from "./tables";

/** What choices do to life in an invented area: a dashboard, three variants, forty reactions, and who decided. */
export async function broadProsperity(): Promise<Uint8Array> {
  return workbookBytes({
    sheets: [guideSheet(guide), ...await resultSheets(), await controlSheet(inputs), ...inputSheets()],
    properties: {
      title: "Rol in de Ruimte: brede welvaart",
      description: "Voorbeeldwerkmap: hoe het leven is, wat drie varianten ermee doen, wie reageerde en wie besloot.",
    },
  });
}
