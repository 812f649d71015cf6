import type { Asked, Change, Solution } from "../optimise";
import type { AreaModel, LandLimit } from "./area-model";
import { shortage } from "./outcome";
import { ROUNDING, UNNOTICED } from "../numbers/tolerances";

/** A task falls short when more than this part of its claim is missing. */
const SHORT = UNNOTICED;
/** What a claim may be off by, as a part of it, when what is delivered and what is short are added up. */
const CLAIM = 1e-8;

/** What an answer about this area must be before it leaves, and what it is about when there is none. */
export const certified = (built: AreaModel): Asked => ({
  about: { about: "land", name: built.area.name },
  holds: (found, changes) => isCertified(built, found, changes),
});

/**
 * The certificate of an answer, whatever the solver's tolerances: what is delivered and what is short make the claim; no type of
 * land is over its hectares; and no land that a task may use alone is left while that task falls short. An answer with
 * land left so cannot be the leximin one: that task could have it.
 */
export function isCertified(built: AreaModel, found: Solution, changes: readonly Change[] = []): boolean {
  const { area, uses, shortages, land } = built;
  const delivered = area.tasks.map(() => 0);
  const used = land.map(() => 0);
  for (const { combination, place, unit, variable } of uses) {
    const hectares = found.value(variable) * unit;
    used[place]! += hectares;
    combination.tasks.forEach((task, index) => (delivered[task]! += combination.yields[index]! * hectares));
  }
  const claimsMet = area.tasks.every(({ claim }, task) => {
    const short = shortages[task];
    return short === undefined || Math.abs(delivered[task]! + found.value(short) * claim - claim) <= CLAIM * claim;
  });
  return claimsMet && land.every((limit, place) => {
    const hectares = hectaresOf(limit, changes);
    const left = hectares - used[place]!;
    return left >= -ROUNDING * Math.max(1, hectares) && area.tasks.every(({ claim }, task) => {
      if (!limit.land.allows[task] || claim === 0) return true;
      const short = shortage(built, found, task);
      return short <= SHORT * claim || left <= Math.max(ROUNDING * hectares, Math.min(SHORT * hectares, short));
    });
  });
}

function hectaresOf({ constraint, hectares, scale }: LandLimit, changes: readonly Change[]): number {
  const change = changes.find((each) => "constraint" in each && each.constraint === constraint);
  return change?.atMost === undefined ? hectares : change.atMost * scale;
}
