import { allMeans, type Means, type OverviewOptions, type SourceTable } from "./model";
import { areaOverview } from "./overview";
import { tasksWithNorms } from "./learning";

/** What the answers are with the norms in use and with those learned; undefined where there is none. */
export interface LearnedChange {
  /** The part of what is asked that each carries, 0-1. */
  readonly served: readonly { readonly means: Means; readonly before: number | undefined; readonly after: number | undefined }[];
  /** Euros over the years asked. */
  readonly money: { readonly [Figure in "cost" | "shortage"]: { readonly before: number; readonly after: number } } | undefined;
}

/** How the answers change when the tasks reckon with what was learned; undefined where nothing is. */
export async function learnedChange(tables: readonly SourceTable[], options: OverviewOptions = {}): Promise<LearnedChange | undefined> {
  const cells = await tasksWithNorms(tables);
  if (cells === undefined) return undefined;
  const before = await areaOverview(tables, options);
  const after = await areaOverview(tables.map((table) => (table.kind === "opgaven" ? { ...table, cells } : table)), options);
  const both = (figure: "cost" | "shortage"): { readonly before: number; readonly after: number } => ({ before: before.money![figure], after: after.money![figure] });
  return {
    served: allMeans.map((means) => ({ means, before: before.served[means], after: after.served[means] }))
      .filter((each) => each.before !== undefined || each.after !== undefined),
    money: before.money === undefined || after.money === undefined ? undefined : { cost: both("cost"), shortage: both("shortage") },
  };
}
