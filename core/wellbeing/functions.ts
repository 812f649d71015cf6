import type { InputReader } from "../tables";
import type { Report } from "../tables/report";
import { burdens } from "./burden";
import { dashboard } from "./area-standing";
import { criteriaOf, variantEffects } from "./effects";
import { readChoices, readDashboard, type ChoicesInput, type DashboardInput } from "./read";
import { burdenTable, dashboardTable, effectsTableOf, tradeOffTable } from "./report";
import { tradeOffs } from "./trade-off";

/**
 * WELVAART: how life is in an area, by indicator, with its trend and its place among the others.
 * @throws InputError for what is wrong in the input; NoAnswer for an area that is not there
 */
export function dashboardReport(input: DashboardInput, reader?: InputReader): Report {
  const { monitor, ...question } = readDashboard(input, reader);
  return dashboardTable(dashboard(monitor, question));
}

/** EFFECTEN: what each variant does to each indicator, for whom; or how many indicators turn for the better and worse per group. */
export function effectsReport(input: ChoicesInput, reader?: InputReader): Report {
  const { per, ...choices } = readChoices(input, [], { indicator: ["indicator"], group: ["groep"] }, "indicator", reader);
  const found = variantEffects(choices);
  return per === "group" ? burdenTable(burdens(found, choices.effects)) : effectsTableOf(found);
}

/** AFRUIL: the variants side by side, what dominates what, and what each gives up. */
export function tradeOffReport(input: ChoicesInput, reader?: InputReader): Report {
  const { per, ...choices } = readChoices(input, ["variants", "indicators"], { effects: ["effect"], regret: ["spijt"] }, "effects", reader);
  return tradeOffTable(tradeOffs(variantEffects(choices), choices.monitor!.indicators, criteriaOf(choices.effects)), per);
}
