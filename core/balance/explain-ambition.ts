import { why, type Why } from "../domain/whys";
import { toEuros } from "../numbers/cents";
import { part, type Explanation, type ExplanationLine } from "../numbers/explanation";
import { UNNOTICED } from "../numbers/tolerances";
import { MOST_AMBITION } from "./ambition";
import { ambitionLimits, type AmbitionLimits } from "./ambition-limits";
import type { CostsAndSources } from "./model";

/** What limits the ambition that the money can carry, and what a step more of each limit would make of it. */
export async function explainAmbition({ costs, sources }: CostsAndSources): Promise<Explanation> {
  const found = await ambitionLimits(costs, sources);
  const lines = found.limits.map(({ source, year, then }): ExplanationLine => ({
    names: source === undefined ? [] : [sources[source]!.name], year: costs.years[year]!, amount: then - found.factor,
    rows: source === undefined ? [] : [{ table: "middelen", row: sources[source]!.row }],
  })).filter(({ amount }) => amount > UNNOTICED);
  const limits = part("limits", lines);
  return { why: becauseOf(found, { costs, sources }), makes: "limits", unit: "shares", amount: found.factor, parts: lines.length > 0 ? [limits] : [] };
}

function becauseOf({ factor, limits: [best, ...others], step, unpaid }: AmbitionLimits, { costs, sources }: CostsAndSources): Why[] {
  if (factor >= MOST_AMBITION) return [why("ambitionRoom", { factor, largest: true })];
  if (unpaid !== undefined && factor <= UNNOTICED) return [why("ambitionNothing", { task: unpaid.name })];
  const room = why("ambitionRoom", { factor, largest: false });
  if (best === undefined) return [room];
  if (best.then - factor > UNNOTICED) {
    return [room, why("ambitionLimit", { source: best.source === undefined ? undefined : sources[best.source]!.name, year: costs.years[best.year]!, step: toEuros(step), then: best.then })];
  }
  const years = [...new Set([best, ...others].map(({ year }) => costs.years[year]!))].sort((one, other) => one - other);
  return [room, why("ambitionTogether", { years })];
}
