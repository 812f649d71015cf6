import { sameName } from "../domain/name";
import { areaValues, inUnits } from "./area-values";
import type { AreaValues, Interval, Learned, LearnedArea, LearnedNorm, Method, NormRemark, ObservedNorm, Pooled, Scale, Verdict } from "./model";
import { outliers } from "./outliers";
import { pooled } from "./pooled";
import type { PriceLevels } from "./price-levels";
import { weighted } from "./weighted";

/** How a norm is worked out. */
export interface Settings {
  readonly method: Method;
  /** Student's t at (1 + certainty) / 2, by degrees of freedom. */
  readonly quantile: (freedom: number) => number;
  readonly prices: PriceLevels;
}

/**
 * What areas teach about one norm, and about each of them (empirical Bayes): an area's own value and that of all together, each by how sure
 * it is.
 * @param priceLevel the year whose prices the result is in; undefined: nothing is indexed
 * @throws InputError for a year that the index lacks
 */
export function learnedNorm(norm: ObservedNorm, priceLevel: number | undefined, settings: Settings): LearnedNorm {
  const inUse = usedAt(norm, priceLevel, settings.prices);
  const nothing = { norm, priceLevel, inUse, newArea: undefined, system: undefined, inseparable: false, between: undefined, heterogeneity: undefined, verdict: undefined };
  if (norm.areas.length === 0) return { ...nothing, areas: [], remarks: ["noObservations"] };
  const measured = areaValues(norm.areas, norm.scale, (from) => (priceLevel === undefined ? 1 : settings.prices.factor(from, priceLevel)));
  const answer = norm.areas.length === 1 ? alone(norm, measured, nothing) : together(norm, measured, settings, nothing);
  const unmeasured = norm.uncounted.map((name): LearnedArea => ({
    name, observations: 0, measured: undefined, learned: answer.newArea, ownWeight: answer.newArea && 0, verdict: undefined, without: undefined,
  }));
  return { ...answer, areas: [...answer.areas, ...unmeasured] };
}

/** The norm in use in the prices of the result. */
function usedAt({ used }: ObservedNorm, priceLevel: number | undefined, prices: PriceLevels): number | undefined {
  if (used?.priceLevel === undefined || priceLevel === undefined) return used?.value;
  return used.value * prices.factor(used.priceLevel, priceLevel);
}

type Nothing = Omit<LearnedNorm, "areas" | "remarks">;

/** One area teaches what it measured, and nothing about others. */
function alone(norm: ObservedNorm, { measured, values, variances, within }: AreaValues, nothing: Nothing): LearnedNorm {
  const [value, variance] = [values[0]!, variances[0]!];
  const learned: Learned = { learned: measured[0]!, interval: undefined, expected: expectation(norm.scale, value, variance + within) };
  const [area] = norm.areas;
  return {
    ...nothing, system: learned, remarks: ["oneArea"],
    areas: [{ name: area!.name, observations: area!.rows.length, measured: learned.learned, learned, ownWeight: 1, verdict: undefined, without: undefined }],
  };
}

function together(norm: ObservedNorm, measured: AreaValues, { method, quantile }: Settings, nothing: Nothing): LearnedNorm {
  const { values, variances, within } = measured;
  const { scale } = norm;
  const k = values.length;
  const all = pooled(measured, method);
  const inseparable = variances[0] === 0;
  const noSpread = inseparable && all.between === 0;
  const c = quantile(k - 1);
  const about = (value: number, variance: number, error: number): Learned => ({
    learned: noSpread ? measured.measured[0]! : inUnits(scale)(value),
    interval: noSpread ? undefined : bounds(scale, value, c * Math.sqrt(error)),
    expected: expectation(scale, value, variance + within),
  });
  // Both are a mean over areas; only how sure it is of one of them differs.
  const inAnyArea = all.between + all.variance;
  const system = about(all.mean, inAnyArea, all.variance);
  const odd = outliers(measured, all, method);
  return {
    ...nothing, inseparable, system, newArea: about(all.mean, inAnyArea, inAnyArea),
    between: Math.sqrt(all.between), heterogeneity: inseparable ? undefined : heterogeneity(measured),
    verdict: verdictOn(system, nothing.inUse), remarks: remarksOn(k, all, noSpread),
    areas: norm.areas.map(({ name, rows }, area): LearnedArea => {
      const learned = inseparable ? undefined : ofArea(values[area]!, variances[area]!, all, about);
      const without = odd[area];
      return {
        name, observations: rows.length, measured: measured.measured[area],
        learned, ownWeight: learned === undefined ? undefined : all.between / (variances[area]! + all.between),
        verdict: verdictOn(learned, nothing.inUse), without: without === undefined ? undefined : inUnits(scale)(without),
      };
    }),
  };
}

/** The area's own value drawn towards that of all, the more the less sure it is (shrinkage). */
function ofArea(value: number, variance: number, { mean, between, variance: ofMean }: Pooled, about: (value: number, variance: number, error: number) => Learned): Learned {
  const lambda = variance / (variance + between);
  const remaining = (1 - lambda) * variance + lambda ** 2 * ofMean;
  return about(lambda * mean + (1 - lambda) * value, remaining, remaining);
}

function bounds(scale: Scale, value: number, reach: number): Interval {
  const units = inUnits(scale);
  return { low: units(value - reach), high: units(value + reach) };
}

/** The mean in the unit of the norm of what is normal on its scale. */
const expectation = (scale: Scale, value: number, variance: number): number => (scale === "ratio" ? Math.exp(value + variance / 2) : value);

/** Cochran's Q at no variance between areas, and I² of Higgins and Thompson (2002). */
function heterogeneity({ values, variances }: AreaValues): { readonly q: number; readonly share: number } {
  const { q } = weighted(values, variances, 0);
  return { q, share: q === 0 ? 0 : Math.max(0, (q - (values.length - 1)) / q) };
}

function remarksOn(k: number, { between }: Pooled, noSpread: boolean): NormRemark[] {
  return [
    ...(noSpread ? ["noSpread" as const] : []),
    ...(k === 2 ? ["veryUncertain" as const] : k <= 4 ? ["uncertain" as const] : []),
    ...(between === 0 ? ["noDifference" as const] : []),
  ];
}

/** It judges the typical value: probably too low when even the lower bound is above the norm in use. */
function verdictOn(learned: Learned | undefined, inUse: number | undefined): Verdict | undefined {
  if (learned?.interval === undefined || inUse === undefined) return undefined;
  if (learned.interval.high < inUse) return "ample";
  return learned.interval.low > inUse ? "tight" : "within";
}

/** What is learned for an area: of its own, else for a new one, else of all together; undefined: nobody observed the norm. */
export function learnedFor({ areas, newArea, system }: LearnedNorm, area: string | undefined): Learned | undefined {
  const own = area === undefined ? undefined : areas.find(({ name }) => sameName(name, area));
  return own?.learned ?? newArea ?? system;
}
