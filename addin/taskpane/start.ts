import { ask, paneFirst } from "../calculation";

paneFirst();

/**
 * A worker with its solver, while Office and the pane make themselves ready: the first question is for that worker, or goes without. A script
 * of its own, before office.js: all of them come at the same time.
 */
export const warm = ask("solver", {}).catch(() => false);
