import { createRoot } from "react-dom/client";
import { areaOverview, overviewReports } from "../../core";
import { officeReady, readSettings, readTables, selectCell, watchTables, writeReports } from "../workbook";
import { App } from "./app";
import type { Services } from "./services";

/** The pane's one meeting with the world: everything below takes these as arguments. */
const services: Services = {
  readTables,
  readSettings,
  watchTables,
  selectCell,
  writeReports,
  overview: areaOverview,
  reports: overviewReports,
};

const runtime = await officeReady();
document.documentElement.lang = runtime.language;
createRoot(document.getElementById("pane")!).render(<App runtime={runtime} services={services} />);
