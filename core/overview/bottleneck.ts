import { allMeans, type Bottleneck, type Overview, type Verdict } from "./model";
import { ROUNDING } from "../numbers/tolerances";

type Answers = Pick<Overview, "land" | "money" | "people">;

/** The part of what is asked that each means carries: hectares, euros, hours. */
export function servedShares({ land, money, people }: Answers): Overview["served"] {
  return {
    ...known("land", land && part(land.gross, land.shortage)),
    ...known("money", money?.coverage),
    ...known("people", people && part(people.demand, people.shortage)),
  };
}

/**
 * The weakest of the means decides; nothing is averaged, because money cannot make up for land that is not there. Of
 * equals the first of land, money, people. Undefined where nothing falls short.
 */
export function bottleneckOf(served: Overview["served"]): Bottleneck | undefined {
  return allMeans
    .map((means) => ({ means, share: served[means] ?? 1 }))
    .filter(({ share }) => share < 1 - ROUNDING)
    .reduce<Bottleneck | undefined>((weakest, next) => (next.share < (weakest?.share ?? 1) ? next : weakest), undefined);
}

/** Never more than is known: of the three means all must have an answer before nothing is short. */
export function verdictOf({ bottleneck, standing }: Pick<Overview, "bottleneck" | "standing">): Verdict {
  if (bottleneck !== undefined) return "short";
  if (allMeans.every((means) => standing[means].state === "answered")) return "enough";
  return Object.values(standing).every(({ state }) => state === "notAsked") ? "nothing" : "unknown";
}

const known = (means: keyof Answers, share: number | undefined): Overview["served"] => (share === undefined ? {} : { [means]: share });

/** Undefined where nothing is asked: that is not the same as all of it. */
const part = (asked: number, shortage: number): number | undefined => (asked > 0 ? 1 - shortage / asked : undefined);
