import { createRoot } from "react-dom/client";
import { officeReady, previewDates, readSettings, readTables, selectCell, watchTables, writeDates, writeReports } from "../workbook";
import { App } from "./app";
import { calculator } from "./calculation";
import type { Services } from "./services";

const ask = calculator(() => new Worker(/* webpackChunkName: "calculation" */ new URL("./calculation/worker.ts", import.meta.url)));

/** The pane's one meeting with the world: everything below takes these as arguments. */
const services: Services = {
  readTables,
  readSettings,
  watchTables,
  selectCell,
  writeReports,
  overview: (...asked) => ask("overview", ...asked),
  reports: (...asked) => ask("reports", ...asked),
  money: (...asked) => ask("money", ...asked),
  people: (...asked) => ask("people", ...asked),
  plan: (...asked) => ask("plan", ...asked),
  previewDates,
  writeDates,
};

const runtime = await officeReady();
createRoot(document.getElementById("pane")!).render(<App runtime={runtime} services={services} />);
