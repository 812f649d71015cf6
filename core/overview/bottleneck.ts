import type { Bottleneck, Overview } from "./model";

/** Shares that differ from 1 by rounding alone do not fall short. */
const NOTHING = 1e-9;

/**
 * The weakest of the means decides; nothing is averaged, because money cannot make up for land that is not there. Of
 * equals the first of land, money, people. Undefined where nothing falls short.
 */
export function bottleneckOf({ land, money, people }: Pick<Overview, "land" | "money" | "people">): Bottleneck | undefined {
  const shares: Bottleneck[] = [];
  if (land !== undefined) shares.push({ means: "land", share: served(land.gross, land.shortage) });
  if (money?.coverage !== undefined) shares.push({ means: "money", share: money.coverage });
  if (people !== undefined) shares.push({ means: "people", share: served(people.demand, people.shortage) });
  return shares
    .filter(({ share }) => share < 1 - NOTHING)
    .reduce<Bottleneck | undefined>((weakest, next) => (next.share < (weakest?.share ?? 1) ? next : weakest), undefined);
}

const served = (asked: number, shortage: number): number => (asked > 0 ? 1 - shortage / asked : 1);
