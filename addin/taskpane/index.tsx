import { createRoot } from "react-dom/client";
import { ask } from "../calculation";
import { associateRibbon, deedsBy } from "../commands";
import { fetchTexts } from "../i18n/texts";
import {
  findRanges, freezeValues, insertFunction, insertInputTable, insertSampleTable, officeReady, previewDates, previewReports, readTables, readWorkbook,
  remember, repairFormulas, restoreFormulas, selectCell, selectedCells, showPane, watchTables, writeDates, writeReports, writeReportsAt,
} from "../workbook";
import { App } from "./frame/app";
import type { Services } from "./state/services";
import { firstLanguage } from "./state/use-language";

const deeds = deedsBy({ freeze: freezeValues, restore: restoreFormulas, repair: repairFormulas });
associateRibbon(deeds, showPane);

/** A worker with its solver, while Office makes itself ready; the first question is for that worker, or goes without. */
const warm = ask("solver", []).catch(() => false);

const versions = () => import(/* webpackChunkName: "versions" */ "../workbook/versions");

/** The pane's one meeting with the world: everything below takes these as arguments. */
const services: Services = {
  readWorkbook,
  readTables,
  watchTables,
  findRanges,
  remember,
  selectCell,
  writeReports,
  previewReports,
  writeReportsAt,
  overview: (tables, options, asking) => warm.then(() => ask("overview", [tables, options], asking)),
  reports: (tables, options, asking) => ask("reports", [tables, options], asking),
  means: (tables, options, asking) => ask("means", [tables, options], asking),
  more: (tables, options, asking) => ask("more", [tables, options], asking),
  explained: (tables, options, figure, asking) => ask("explained", [tables, options, figure], asking),
  people: (tables, options, asking) => ask("people", [tables, options], asking),
  plan: (tables, options, asking) => ask("plan", [tables, options], asking),
  agreements: (tables, options, asking) => ask("agreements", [tables, options], asking),
  previewDates,
  writeDates,
  functions: async () => (await import(/* webpackChunkName: "described" */ "described-functions")).default,
  insertFunction,
  insertInputTable,
  insertSampleTable,
  selectedCells,
  versions: {
    list: async () => (await versions()).listVersions(),
    keep: async (...given) => (await versions()).keepVersion(...given),
    read: async (...given) => (await versions()).readVersion(...given),
    lock: async (...given) => (await versions()).lockVersion(...given),
    unlock: async (...given) => (await versions()).unlockVersion(...given),
    remove: async (...given) => (await versions()).deleteVersion(...given),
    removeUnreadable: async (...given) => (await versions()).deleteUnreadable(...given),
  },
  compare: (before, after, asking) => ask("compared", [before, after], asking),
  // Swedish writes a moment nearly as the standard does: 2026-11-27 09:30.
  now: () => new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "short" }).format(new Date()).replace(" ", "T"),
  deeds,
};

const { inExcel, language: ofExcel } = await officeReady();
const language = await fetchTexts(firstLanguage(ofExcel));
createRoot(document.getElementById("pane")!).render(<App runtime={{ inExcel, language }} services={services} />);
