import type { Sign } from "../domain/signs";
import { dimensions, type Dimension } from "../domain/wellbeing";
import { rememberedKeys } from "../domain/name";
import { tidySum } from "../numbers/tidy-sum";
import { ROUNDING } from "../numbers/tolerances";
import type { Certainty, VariantsQuestion, Effect, Indicator, Variant } from "./model";

/** Good or bad for wellbeing, neither, or both at once; undefined: nobody said which way is favourable. */
export type EffectVerdict = "favourable" | "unfavourable" | "none" | "mixed" | undefined;

/** What a variant does to one indicator, for one group in one area. */
export interface EffectCell {
  readonly variant: string;
  readonly indicator: string;
  readonly group: string | undefined;
  readonly area: string | undefined;
  readonly dimensions: readonly Dimension[];
  /** The sum of share x effect, in the indicator's unit; undefined: only signs. */
  readonly amount: number | undefined;
  /** How many of each sign; a number and a sign are never added up. */
  readonly signs: ReadonlyMap<Sign, number>;
  readonly verdict: EffectVerdict;
  /** The lowest among them. */
  readonly certainty: Certainty;
  readonly measures: readonly string[];
}

export interface VariantEffects {
  readonly variant: string;
  /** By indicator, group and area, each in the order in which it comes up. */
  readonly cells: readonly EffectCell[];
  /** Indicators of the monitor of which nobody said anything: silence is not zero. */
  readonly silent: readonly Indicator[];
  /** Measures of the variant without any effect. */
  readonly without: readonly string[];
}

/** What each variant does. Figures are added up within one indicator, group and area, and nowhere else. Linear in the rows. */
export function variantEffects({ effects, variants, monitor }: VariantsQuestion): VariantEffects[] {
  const keyOf = rememberedKeys();
  const order = places(effects, keyOf);
  const indicators = new Map((monitor?.indicators ?? []).map((indicator) => [keyOf(indicator.name), indicator]));
  const byMeasure = new Map<string, Effect[]>();
  for (const effect of effects) {
    const known = byMeasure.get(keyOf(effect.measure));
    if (known === undefined) byMeasure.set(keyOf(effect.measure), [effect]);
    else known.push(effect);
  }
  return variants.map((variant) => {
    const found = new Map<string, Taken[]>();
    for (const { measure, share } of variant.shares) {
      for (const effect of byMeasure.get(keyOf(measure)) ?? []) {
        // Of nothing of a measure no sign is left.
        if (typeof effect.effect !== "number" && share === 0) continue;
        const key = order.keyOf(effect);
        const known = found.get(key);
        if (known === undefined) found.set(key, [{ effect, share }]);
        else known.push({ effect, share });
      }
    }
    const cells = [...found.values()].map((taken) => cellOf(variant, taken, indicators.get(keyOf(taken[0]!.effect.indicator)), order))
      .sort((one, other) => order.compare(one, other));
    const touched = new Set(cells.map(({ indicator }) => keyOf(indicator)));
    return {
      variant: variant.name, cells,
      silent: [...indicators].filter(([key]) => !touched.has(key)).map(([, indicator]) => indicator),
      without: variant.shares.filter(({ measure }) => !byMeasure.has(keyOf(measure))).map(({ measure }) => measure),
    };
  });
}

/** Every indicator with its groups and areas, in the order in which these first come up. */
export function criteriaOf(effects: readonly Effect[]): Placed[] {
  const order = places(effects, rememberedKeys());
  return [...new Set(effects.map(order.firstOf))].map(({ indicator, group, area }) => ({ indicator, group, area })).sort(order.compare);
}

interface Taken {
  readonly effect: Effect;
  readonly share: number;
}
type Placed = Pick<Effect, "indicator" | "group" | "area">;

function cellOf({ name }: Variant, taken: readonly Taken[], indicator: Indicator | undefined, order: Places): EffectCell {
  const { indicator: indicatorName, group, area } = order.firstOf(taken[0]!.effect);
  // In the order of the sheet, whatever the order of the variant.
  const rows = [...taken].sort((one, other) => order.rowOf(one.effect) - order.rowOf(other.effect));
  const amounts = rows.flatMap(({ effect: { effect }, share }) => (typeof effect === "number" ? [share * effect] : []));
  const signs = new Map<Sign, number>();
  for (const { effect: { effect } } of rows) if (typeof effect !== "number") signs.set(effect, (signs.get(effect) ?? 0) + 1);
  const amount = amounts.length === 0 ? undefined : tidySum(amounts);
  const terms = new Set(rows.flatMap(({ effect: { term } }) => term ?? indicator?.dimension ?? []));
  return {
    variant: name, indicator: indicatorName, group, area, amount, signs,
    dimensions: (Object.keys(dimensions) as Dimension[]).filter((dimension) => terms.has(dimension)),
    verdict: verdictOf(amount, [...signs.keys()], indicator?.favourable),
    certainty: certainties.find((certainty) => rows.some(({ effect }) => effect.certainty === certainty))!,
    measures: [...new Set(rows.map(({ effect }) => effect.measure))],
  };
}

/** From the lowest up. */
const certainties: readonly Certainty[] = ["low", "middle", "high"];
const directions: Readonly<Record<Sign, -1 | 0 | 1>> = { muchBetter: 1, better: 1, same: 0, worse: -1, muchWorse: -1 };

function verdictOf(amount: number | undefined, signs: readonly Sign[], favourable: Indicator["favourable"] | undefined): EffectVerdict {
  const bySigns = signs.length === 0 ? undefined : signsVerdict(signs.map((sign) => directions[sign]));
  if (amount === undefined) return bySigns;
  if (favourable === undefined) return undefined;
  const byAmount: EffectVerdict = Math.abs(amount) <= ROUNDING ? "none" : (amount > 0) === (favourable === "higher") ? "favourable" : "unfavourable";
  return bySigns === undefined || bySigns === byAmount ? byAmount : "mixed";
}

function signsVerdict(ways: readonly number[]): EffectVerdict {
  const [better, worse] = [ways.includes(1), ways.includes(-1)];
  return better && worse ? "mixed" : better ? "favourable" : worse ? "unfavourable" : "none";
}

interface Places {
  readonly keyOf: (effect: Placed) => string;
  /** The first row of the same indicator, group and area: so names are written. */
  readonly firstOf: (effect: Effect) => Effect;
  readonly rowOf: (effect: Effect) => number;
  readonly compare: (one: Placed, other: Placed) => number;
}

/** Where indicators, groups and areas first come up. */
function places(effects: readonly Effect[], nameKey: (name: string) => string): Places {
  const part = (name: string | undefined): string => (name === undefined ? "" : nameKey(name));
  const first = (of: (effect: Placed) => string): ReadonlyMap<string, number> => {
    const found = new Map<string, number>();
    for (const effect of effects) if (!found.has(of(effect))) found.set(of(effect), found.size);
    return found;
  };
  const parts = [({ indicator }: Placed) => part(indicator), ({ group }: Placed) => part(group), ({ area }: Placed) => part(area)] as const;
  const orders = parts.map((of) => ({ of, found: first(of) }));
  const keyOf = (effect: Placed): string => parts.map((of) => of(effect)).join("\n");
  const firsts = new Map<string, Effect>();
  for (const effect of effects) if (!firsts.has(keyOf(effect))) firsts.set(keyOf(effect), effect);
  const rows = new Map(effects.map((effect, row) => [effect, row]));
  return {
    keyOf, firstOf: (effect) => firsts.get(keyOf(effect))!, rowOf: (effect) => rows.get(effect)!,
    compare: (one, other) => {
      for (const { of, found } of orders) {
        const difference = found.get(of(one))! - found.get(of(other))!;
        if (difference !== 0) return difference;
      }
      return 0;
    },
  };
}
