import { percentiles, type Percentiles } from "../../numbers/percentiles";
import { total } from "../../numbers/sum";
import { loadHighs } from "../../optimise";
import { cachedOutcome } from "../../programme/cached";
import { reached } from "../../programme/counts";
import type { Case, Choice } from "../../programme/model";
import { solved } from "../../programme/outcome";
import { Carrying, type Load, type Means } from "./carrying";
import { drawn } from "./drawn";
import { budgetedLoads, loadIn, meansIn, reachedIn } from "./loads";
import type { Hear } from "./model";
import { orderOfKeeping } from "./order-of-falling";
import { priceChangeIn } from "./prices";
import type { RobustCase } from "./robust-case";

/** What a measure falls by. */
export type Reason = { readonly why: "after"; readonly measure: number } | { readonly why: "money" } | { readonly why: "people"; readonly role: number };

/** How a programme turns out over all futures; measures, goals and roles by their positions in the case. */
export interface Robustness {
  /** The measures of the programme. */
  readonly measures: readonly (Percentiles & { readonly measure: number; readonly stays: number; /** undefined: it never falls. */ readonly mostly: Reason | undefined })[];
  /** Those that say how much: percentiles of what is reached, and the chance of what the programme promises. */
  readonly goals: readonly (Percentiles & { readonly goal: number; readonly kept: number; readonly promised: number })[];
  /** Cents of all measures, whether they stay or not, and the chance that nothing falls. */
  readonly whole: Percentiles & { readonly stays: number };
}

/**
 * A decided programme in every future: nothing is chosen anew.
 * @param hear how far it is; with it the programme itself is looked for again
 * @throws NoAnswer when locked measures do not fit
 */
export async function robustness(given: RobustCase, hear?: Hear): Promise<Robustness> {
  const { choice } = hear === undefined ? await cachedOutcome(given.programme)
    : solved(await loadHighs(), given.programme, undefined, (done) => { hear(done * FOUND); });
  return ofChoice(given, choice, (done) => { hear?.(FOUND + done * (1 - FOUND)); });
}

/** How much of the work is done when the programme is there. */
const FOUND = 0.5;
/** Progress is told once in so many futures. */
const TELL = 20;
/** What is reached is the same within so much of itself. */
const SAME_GOAL = 1e-9;

/** The same for a choice that is known. */
export function ofChoice(given: RobustCase, choice: Choice, hear: Hear = () => undefined): Robustness {
  const { programme, futures: { count } } = given;
  const draw = drawn(given.futures);
  const order = orderOfKeeping(programme, choice);
  const budgeted = budgetedLoads(programme, choice, order);
  const carrying = new Carrying(programme);
  const costs = order.map(() => new Float64Array(count));
  const counted = programme.goals.map(() => new Float64Array(count));
  const falls = new Map(order.map((measure) => [measure, [] as Reason[]]));
  let standing = 0;
  for (let future = 0; future < count; future++) {
    if (future % TELL === 0) hear(future / count);
    const prices = priceChangeIn(future, given.rates, given.prices, draw);
    const loads = order.map((measure, at) => loadIn(given, budgeted[at]!, measure, draw, future, prices));
    loads.forEach(({ bills }, at) => { costs[at]![future] = total(bills, ({ amount }) => amount); });
    const fallen = fallenIn(programme, carrying, order, loads, meansIn(given, draw, future));
    if (fallen.size === 0) standing++;
    for (const [measure, reason] of fallen) falls.get(measure)!.push(reason);
    reachedIn(given, choice, fallen, draw, future).forEach((amount, goal) => { counted[goal]![future] = amount; });
  }
  const promises = reached(programme, choice);
  return {
    measures: order.map((measure, at) => ({
      measure, stays: (count - falls.get(measure)!.length) / count, mostly: mostFrequent(falls.get(measure)!), ...percentiles(costs[at]!),
    })),
    goals: programme.goals.flatMap(({ size }, goal) => {
      if (size === undefined) return [];
      const promised = Math.min(size, promises[goal]!);
      return [{ goal, promised, kept: counted[goal]!.filter((amount) => amount >= promised * (1 - SAME_GOAL)).length / count, ...percentiles(counted[goal]!) }];
    }),
    whole: { stays: standing / count, ...percentiles(Float64Array.from({ length: count }, (_, future) => total(costs, (own) => own[future]!))) },
  };
}

/** All at once, which is what happens in most futures; else one after another, each with what was kept before it. */
function fallenIn({ measures }: Case, carrying: Carrying, order: readonly number[], loads: readonly Load[], means: Means): ReadonlyMap<number, Reason> {
  const fallen = new Map<number, Reason>();
  carrying.begin(means);
  if (carrying.carry(loads) === undefined) return fallen;
  order.forEach((measure, at) => {
    const earlier = measures[measure]!.after.find((each) => fallen.has(each));
    const lack = earlier === undefined ? carrying.carry([loads[at]!]) : undefined;
    if (earlier !== undefined) fallen.set(measure, { why: "after", measure: earlier });
    else if (lack !== undefined) fallen.set(measure, lack === "money" ? { why: "money" } : { why: "people", role: lack.role });
  });
  return fallen;
}

/** Of equals the one that is tested first: what it waits for, money, people by role. */
function mostFrequent(reasons: readonly Reason[]): Reason | undefined {
  const counts = new Map<string, { readonly reason: Reason; times: number }>();
  for (const reason of reasons) {
    const key = JSON.stringify(reason);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { reason, times: 1 });
    else known.times++;
  }
  return [...counts.values()].sort((a, b) => b.times - a.times || rankOf(a.reason) - rankOf(b.reason))[0]?.reason;
}

function rankOf(reason: Reason): number {
  switch (reason.why) {
    case "after": return reason.measure - MANY;
    case "money": return 0;
    case "people": return 1 + reason.role;
  }
}

/** More measures than any programme has. */
const MANY = 1e6;
