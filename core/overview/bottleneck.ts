import { allMeans, type Bottleneck, type Overview } from "./model";

/** Shares that differ from 1 by rounding alone do not fall short. */
const NOTHING = 1e-9;

type Answers = Pick<Overview, "land" | "money" | "people">;

/** The part of what is asked that each means carries: hectares, euros, hours. */
export function servedShares({ land, money, people }: Answers): Overview["served"] {
  return {
    ...(land === undefined ? {} : { land: part(land.gross, land.shortage) }),
    ...(money?.coverage === undefined ? {} : { money: money.coverage }),
    ...(people === undefined ? {} : { people: part(people.demand, people.shortage) }),
  };
}

/**
 * The weakest of the means decides; nothing is averaged, because money cannot make up for land that is not there. Of
 * equals the first of land, money, people. Undefined where nothing falls short.
 */
export function bottleneckOf(served: Overview["served"]): Bottleneck | undefined {
  return allMeans
    .map((means) => ({ means, share: served[means] ?? 1 }))
    .filter(({ share }) => share < 1 - NOTHING)
    .reduce<Bottleneck | undefined>((weakest, next) => (next.share < (weakest?.share ?? 1) ? next : weakest), undefined);
}

const part = (asked: number, shortage: number): number => (asked > 0 ? 1 - shortage / asked : 1);
