import { createRoot } from "react-dom/client";
import { ask } from "../calculation";
import { associateRibbon, createCommands } from "../commands";
import { fetchTexts } from "../i18n/texts";
import { officeReady, showPane } from "../workbook";
import { App } from "./frame/app";
import { ahead } from "./late";
import type { Services } from "./state/services";
import { warm } from "./start";
import { firstLanguage } from "./state/use-language";
import { formulas, workbook } from "./workbook";

const commands = createCommands({ freeze: formulas.freezeValues, restore: formulas.restoreFormulas, repair: formulas.repairFormulas });
associateRibbon(commands, showPane);

const { inExcel, language: ofExcel } = await officeReady();

/** The pane's one meeting with the world: everything below takes these as arguments. */
const services: Services = {
  // Excel answers while the pane is drawn.
  workbook: inExcel ? { ...workbook, readWorkbook: ahead(workbook.readWorkbook) } : workbook,
  ask: (...given) => warm.then(() => ask(...given)),
  // Swedish writes a moment nearly as the standard does: 2026-11-27 09:30.
  now: () => new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "short" }).format(new Date()).replace(" ", "T"),
  commands,
};

const language = await fetchTexts(firstLanguage(ofExcel));
createRoot(document.getElementById("pane")!).render(<App runtime={{ inExcel, language }} services={services} />);
