import { nameKey } from "../domain/name";
import { periodsOf } from "../supply";
import { hoursPerPeriod } from "./demand";
import type { CapacityModel, Work } from "./model";
import { pooledNeeds } from "./need";
import { sum } from "../numbers/sum";

/** The hours of a row of Werk within the horizon, and how many of them can be worked. */
export interface CarriedWork {
  readonly work: Work;
  readonly hours: number;
  /** Of each hour the part 1 - shortage / demand of its role and period, when all work as one government. */
  readonly carried: number;
}

/** One per row of Werk, in sheet order. */
export async function carriedWork(model: CapacityModel): Promise<CarriedWork[]> {
  const periods = periodsOf(model.horizon);
  const needs = new Map((await pooledNeeds(model)).map((need) => [nameKey(need.role), need]));
  return model.work.map((work): CarriedWork => {
    const hours = hoursPerPeriod(work, periods, model.horizon.unit);
    const parts = needs.get(nameKey(work.role))!.perPeriod
      .map(({ demand, shortage }) => (demand > 0 ? Math.max(0, 1 - shortage / demand) : 1));
    return { work, hours: sum(hours), carried: sum(hours.map((part, period) => part * parts[period]!)) };
  });
}
