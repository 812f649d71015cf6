import { costsOf } from "../../../core/balance/costs";
import type { Task, TaskPerUnit } from "../../../core/balance/model";
import type { Source } from "../../../core/funding";
import { priceIndex } from "../../../core/prices";

/** The worked example of the manual: restoring nature and building homes, 2027-2030. */
export const years = [2027, 2028, 2029, 2030];

export const task = (over: Partial<TaskPerUnit>): TaskPerUnit => ({
  row: 2, name: "a", area: undefined, theme: undefined, cluster: undefined, priority: 1, startYear: 2027, targetYear: 2027,
  units: 1, costPerUnit: 0, structuralPerUnit: 0, priceLevel: undefined, profile: "even", ...over,
});

export const source = (over: Partial<Source>): Source => ({
  row: 2, name: "s", kind: "general", earmark: undefined, structural: false, largestShare: 1, carriedUntil: -Infinity, minimum: 0,
  amounts: [], ...over,
});

export const nature = task({
  name: "Natuurherstel", startYear: 2027, targetYear: 2030, units: 400, costPerUnit: 30_000, structuralPerUnit: 500,
});
export const homes = task({ row: 3, name: "Woningbouw", startYear: 2027, targetYear: 2028, units: 2000, costPerUnit: 5000 });

export const prices = priceIndex([2028, 2029, 2030].map((year, index) => ({
  row: index + 2, year, rate: 0.02, correction: 0, parts: [],
})));

export const exampleCosts = (tasks: readonly Task[] = [nature, homes]) => costsOf(tasks, years, prices);

const million = 1_000_000_00;
export const exampleSources: readonly Source[] = [
  source({
    name: "SPUK Natuur", kind: "earmarked", earmark: ["Natuurherstel"], largestShare: 0.5,
    amounts: [2 * million, 2 * million, 2 * million, 2 * million],
  }),
  source({ name: "Algemene middelen", structural: true, amounts: [2 * million, 2 * million, 2 * million, 2 * million] }),
  source({ name: "Reserve", kind: "reserve", carriedUntil: Infinity, amounts: [3 * million, 0, 0, 0] }),
];
