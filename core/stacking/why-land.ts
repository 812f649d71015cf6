import { nameKey } from "../domain/name";
import { why, type Why } from "../domain/whys";
import { UNNOTICED } from "../numbers/tolerances";
import { total } from "../numbers/sum";
import type { Highs } from "../optimise";
import { cachedOneMoreHectare } from "./cached";
import { mayLand } from "./land-classes";
import type { Area, AreaOutcome, Task } from "./model";
import type { Choice as LandChoice } from "./one-more-hectare";

/** Below this part of its claim nobody would call it a shortage. */
const isShort = ({ claim, short }: { readonly claim: number; readonly short: number }): boolean => short > UNNOTICED * claim;

/** Why a task gets the hectares that it gets, and what one hectare more would do. */
export function whyTaskShort(highs: Highs, area: Area, outcome: AreaOutcome, position: number, layers: number): Why[] {
  const task = area.tasks[position]!;
  const own = outcome.tasks[position]!;
  if (own.claim === 0) return [];
  if (!isShort(own)) return [why("taskFits", { task: task.name, priority: task.priority })];
  const land = outcome.land.filter(({ type }) => mayLand(task, type));
  const hectares = total(land, (each) => each.hectares);
  const about = { task: task.name, priority: task.priority, served: own.realised / own.claim };
  if (hectares === 0) return [why("noLandForTask", { ...about, types: [...task.landTypes ?? land.map(({ type }) => type)] })];
  const there = land.filter((each) => each.hectares > 0);
  // Where some of it is free, something else than the land decides: no sentence rather than a wrong one.
  if (total(land, ({ free }) => free) > UNNOTICED * hectares) return [];
  const users = new Set(there.flatMap(({ uses }) => uses.flatMap(({ tasks }) => tasks.map(nameKey))));
  return [
    why("landTaken", { ...about, hectares, types: there.map(({ type }) => type), priorities: priorities(area.tasks.filter(({ name }) => users.has(nameKey(name)))) }),
    ...bestHectare(highs, [area], layers, (limit) => mayLand(task, limit)),
  ];
}

/** Which classes of priority get all that they claim, which task lacks most, and what one hectare more would do. */
export function whyLandShort(highs: Highs, stacked: readonly { readonly area: Area; readonly outcome: AreaOutcome }[], layers: number): Why[] {
  // What claims nothing gets nothing.
  const tasks = stacked.flatMap(({ area, outcome }) => area.tasks.map((task, at) => ({ ...outcome.tasks[at]!, task }))).filter(({ claim }) => claim > 0);
  const short = tasks.filter(isShort);
  const [first] = short;
  if (first === undefined) return [why("allFits")];
  const most = short.reduce((largest, each) => (each.short > largest.short ? each : largest), first);
  const inShort = priorities(short.map(({ task }) => task));
  return [
    why("landByPriority", {
      whole: priorities(tasks.map(({ task }) => task)).filter((priority) => !inShort.includes(priority)), short: inShort,
      task: most.task.name, lacks: most.short, count: short.length,
    }),
    ...bestHectare(highs, stacked.length > FEW ? [] : stacked.map(({ area }) => area), layers, () => true),
  ];
}

/** Every limit of every area is weighed for it: of so many areas at most. */
const FEW = 12;

/** The limit of which one hectare more brings most, where it brings anything; of equals land, which is easier to picture than sharing. */
function bestHectare(highs: Highs, areas: readonly Area[], layers: number, isAsked: (limit: string) => boolean): Why[] {
  const found = areas.flatMap((area) => cachedOneMoreHectare(highs, area, layers)).filter(({ kind, limit, value }) => value > UNNOTICED && (kind === "sharing" || isAsked(limit)));
  const [first] = found;
  if (first === undefined) return [];
  const isBetter = (each: LandChoice, best: LandChoice): boolean => each.value > best.value + (each.kind === "land" && best.kind === "sharing" ? -UNNOTICED : UNNOTICED);
  const { area, limit, kind, value } = found.reduce((best, each) => (isBetter(each, best) ? each : best), first);
  // Elsewhere the same land may bring nothing.
  return [why("oneHectare", { area: areas.length > 1 ? area : undefined, limit, kind, value, short: true })];
}

/** How land of a type is used: whether anybody who may lie there still lacks. */
export function whyLandFree(area: Area, outcome: AreaOutcome, type: string): Why[] {
  return outcome.tasks.some((each, at) => isShort(each) && mayLand(area.tasks[at]!, type)) ? [] : [why("landFree")];
}

const priorities = (tasks: readonly Task[]): number[] => [...new Set(tasks.map(({ priority }) => priority))].sort((one, other) => one - other);
