import type { Highs } from "../optimise";
import { ALL_LIMITS, type Limits } from "./linear-model/parts";
import { WholeModel } from "./linear-model/whole-model";
import { binariesOf, isAsked } from "./counts";
import type { Case } from "./model";
import type { Outcome } from "./outcome";
import { Dive } from "./search/dive";
import { DIFFERS } from "./standing";

/** What keeps a goal from being reached, the first whose removal alone helps. */
export type Bottleneck =
  | { readonly what: "nothing" | "otherGoals" | "tooFewMeasures" | "year" | "money" | "moreLimits" }
  | { readonly what: "people"; readonly role: number }
  | { readonly what: "land"; readonly type: string };

const NODES = 200;
/** Above so many binaries a dive says whether it helps. */
const MOST_INTEGER = 450;

export function bottlenecksOf(highs: Highs, programme: Case, { short, floors }: Outcome): Bottleneck[] {
  return programme.goals.map((goal, place): Bottleneck => {
    if (!isAsked(goal) || short[place]! <= DIFFERS.goal) return { what: "nothing" };
    if (short[place]! - floors[place]! > floors[place]!) return { what: "otherGoals" };
    if (mostReached(programme, place) < goal.size! * (1 - DIFFERS.goal)) return { what: "tooFewMeasures" };
    return removals(programme, place).find(({ limits }) => isLower(highs, programme, place, floors[place]!, limits))?.bottleneck ?? { what: "moreLimits" };
  });
}

/** All measures whole, of those that exclude each other the one that yields most: without any limit or deadline. */
function mostReached({ measures }: Case, goal: number): number {
  const largest = new Map<string, number>();
  let sum = 0;
  for (const { yields, locked, group } of measures) {
    const amount = locked === "out" ? 0 : yields.reduce((all, each) => (each.goal === goal ? all + each.amount : all), 0);
    if (group === undefined) sum += amount;
    else largest.set(group, Math.max(largest.get(group) ?? 0, amount));
  }
  return [...largest.values()].reduce((all, each) => all + each, sum);
}

/** The limits that may be taken away, one at a time and in this order. */
function removals({ roles, lots, peopleBind }: Case, goal: number): { readonly bottleneck: Bottleneck; readonly limits: Limits }[] {
  return [
    { bottleneck: { what: "year" }, limits: { ...ALL_LIMITS, withoutYear: goal } },
    { bottleneck: { what: "money" }, limits: { ...ALL_LIMITS, money: false } },
    ...(peopleBind ? [...roles.keys()] : []).map((role) => ({ bottleneck: { what: "people", role } as const, limits: { ...ALL_LIMITS, role: (each: number) => each !== role } })),
    ...[...new Set((lots ?? []).map(({ type }) => type))].sort()
      .map((type) => ({ bottleneck: { what: "land", type } as const, limits: { ...ALL_LIMITS, landType: (each: string) => each !== type } })),
  ];
}

/** Whether a choice was found that comes nearer to the goal than was possible with the limit. */
function isLower(highs: Highs, programme: Case, goal: number, floor: number, limits: Limits): boolean {
  const model = new WholeModel(highs, programme, limits);
  const aim = [[model.built.short[goal]!.variable, 1] as const];
  const dive = new Dive(highs, programme, model.built, model.aims);
  try {
    // What does not even help when all measures divide, does not.
    if ((dive.live.minimise(aim)?.value ?? Infinity) >= floor - DIFFERS.goal) return false;
    const value = binariesOf(programme) <= MOST_INTEGER ? model.live.search(aim, { nodes: NODES, gap: 1e-7 }).value : dive.point(aim)?.value ?? Infinity;
    return value < floor - DIFFERS.goal;
  } finally {
    dive.dispose();
    model.dispose();
  }
}
