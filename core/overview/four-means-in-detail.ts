import { sameName } from "../domain/name";
import { attempted } from "./attempted";
import { cachedFourMeans } from "./cached";
import { weakestOf, type OneOfFour } from "./four-means";
import type { OverviewOptions, SourceTable } from "./model";
import { canAnswer, moneyQuestion } from "./questions";
import { byKind } from "./by-kind";

/** What of a task each of the four means can carry (0-1), and which of them decides. */
export interface TaskMeans {
  readonly task: string;
  readonly area: string | undefined;
  /** Undefined where nothing is known of that means. */
  readonly shares: Readonly<Record<OneOfFour, number | undefined>>;
  /** The lowest share; undefined where none is known. */
  readonly lowest: number | undefined;
  /** 1 - lowest. */
  readonly lacking: number;
  /** The one with the lowest share; undefined where every known means carries all. */
  readonly weakest: OneOfFour | undefined;
}

/** The four means per task: not only money. Undefined where there is no answer; the overview says why. */
export async function fourMeansInDetail(tables: readonly SourceTable[], options: OverviewOptions = {}): Promise<TaskMeans[] | undefined> {
  const given = byKind(tables);
  if (!canAnswer("money", given)) return undefined;
  const people = canAnswer("people", given);
  return attempted(async () => {
    const all = await cachedFourMeans({
      ...moneyQuestion(given, options),
      work: people ? given.get("werk") : undefined, staffing: people ? given.get("bezetting") : undefined,
      preconditions: given.get("randvoorwaarden"), norm: options.norm,
    });
    return all
      .filter(({ area }) => options.area === undefined || area === undefined || sameName(area, options.area))
      .map((one): TaskMeans => {
        const { lowest, means } = weakestOf(one);
        return { task: one.task, area: one.area, shares: one.shares, lowest, lacking: 1 - (lowest ?? 1), weakest: means };
      });
  });
}
