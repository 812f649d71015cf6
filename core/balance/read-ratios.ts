import { remark, said } from "../domain/findings";
import { balancePosts, balancePostsTable, type BalancePost } from "../domain/tables/balansposten";
import { ratioNames, signalsTable, type RatioName } from "../domain/tables/signaalwaarden";
import type { Ratio } from "../numbers/ratio";
import { InputReader, type Cells } from "../tables";
import { postsOf, ratioDefinitions, ratioOf, type SignalBounds } from "./ratios";

/** One ratio over the years of the table. */
export interface RatioOverYears {
  readonly ratio: RatioName;
  readonly bounds: SignalBounds;
  /** Per year; undefined where it cannot be told. */
  readonly shares: readonly (Ratio | undefined)[];
}

export interface Ratios {
  readonly years: readonly number[];
  readonly ratios: readonly RatioOverYears[];
}

/**
 * The ratios of a table Balansposten. One that cannot be told for lack of a post, or of what it is a share of, is remarked; the others
 * come out all the same.
 * @throws InputError for what is wrong in one of the tables
 */
export function readRatios(cells: Cells, signals?: Cells, reader = new InputReader()): Ratios {
  const table = reader.table(balancePostsTable, cells);
  const own = new Map(reader.optional(signalsTable, signals)?.rows.map(({ ratio, ...bounds }) => [ratio, bounds]));
  reader.refuse();
  const amounts = new Map<BalancePost, readonly number[]>(table.rows.map(({ post, amounts: perYear }) => [post, perYear]));
  const ratios = (Object.keys(ratioNames) as RatioName[]).map((name): RatioOverYears => {
    const definition = ratioDefinitions[name];
    const { bounds = definition.bounds } = { bounds: own.get(name) };
    const note = (what: Parameters<typeof remark>[1]): void => { reader.add([remark({ table: balancePostsTable.name, column: ratioNames[name][0] }, what)]); };
    const missing = postsOf(definition).filter((post) => !amounts.has(post));
    if (missing.length > 0) {
      note(said("ratioWithoutPosts", { posts: missing.map((post) => balancePosts[post][0]) }));
      return { ratio: name, bounds, shares: table.years.map(() => undefined) };
    }
    const shares = table.years.map((_, year) => ratioOf(definition, (post) => amounts.get(post)![year]!));
    const without = table.years.filter((_, year) => shares[year] === undefined);
    if (without.length > 0) note(said("ratioOverNothing", { post: balancePosts[definition.over][0], years: without }));
    return { ratio: name, bounds, shares };
  });
  return { years: table.years, ratios };
}
