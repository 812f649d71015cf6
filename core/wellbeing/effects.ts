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
  /** Its place in `criteriaOf` the same effects. */
  readonly criterion: number;
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
  const places = placesOf(effects, keyOf);
  const indicators = new Map((monitor?.indicators ?? []).map((indicator) => [keyOf(indicator.name), indicator]));
  const byMeasure = new Map<string, PlacedEffect[]>();
  for (const placed of places.effects) {
    const measure = keyOf(placed.effect.measure);
    const known = byMeasure.get(measure);
    if (known === undefined) byMeasure.set(measure, [placed]);
    else known.push(placed);
  }
  return variants.map((variant) => {
    const found = new Map<Place, Taken[]>();
    for (const { measure, share } of variant.shares) {
      for (const { effect, row, place } of byMeasure.get(keyOf(measure)) ?? []) {
        // Of nothing of a measure no sign is left.
        if (typeof effect.effect !== "number" && share === 0) continue;
        const known = found.get(place);
        if (known === undefined) found.set(place, [{ effect, row, share }]);
        else known.push({ effect, row, share });
      }
    }
    const cells = [...found].sort(([one], [other]) => one.rank - other.rank)
      .map(([place, taken]) => cellOf(variant, place, taken, indicators.get(keyOf(place.first.indicator))));
    const touched = new Set(cells.map(({ indicator }) => keyOf(indicator)));
    return {
      variant: variant.name, cells,
      silent: [...indicators].filter(([key]) => !touched.has(key)).map(([, indicator]) => indicator),
      without: variant.shares.filter(({ measure }) => !byMeasure.has(keyOf(measure))).map(({ measure }) => measure),
    };
  });
}

/** Every indicator with its groups and areas, in the order in which these first come up. */
export const criteriaOf = (effects: readonly Effect[]): Placed[] =>
  placesOf(effects, rememberedKeys()).all.map(({ first: { indicator, group, area } }) => ({ indicator, group, area }));

interface Taken {
  readonly effect: Effect;
  readonly row: number;
  readonly share: number;
}
type Placed = Pick<Effect, "indicator" | "group" | "area">;

function cellOf({ name }: Variant, { first: { indicator: indicatorName, group, area }, rank }: Place, taken: readonly Taken[], indicator: Indicator | undefined): EffectCell {
  // In the order of the sheet, whatever the order of the variant.
  const rows = taken.length === 1 ? taken : [...taken].sort((one, other) => one.row - other.row);
  const amounts = rows.flatMap(({ effect: { effect }, share }) => (typeof effect === "number" ? [share * effect] : []));
  const signs = new Map<Sign, number>();
  for (const { effect: { effect } } of rows) if (typeof effect !== "number") signs.set(effect, (signs.get(effect) ?? 0) + 1);
  const amount = amounts.length === 0 ? undefined : tidySum(amounts);
  const terms = new Set(rows.flatMap(({ effect: { term } }) => term ?? indicator?.dimension ?? []));
  return {
    variant: name, indicator: indicatorName, group, area, amount, signs,
    dimensions: allDimensions.filter((dimension) => terms.has(dimension)),
    verdict: verdictOf(amount, [...signs.keys()], indicator?.favourable),
    certainty: certainties.find((certainty) => rows.some(({ effect }) => effect.certainty === certainty))!,
    measures: [...new Set(rows.map(({ effect }) => effect.measure))], criterion: rank,
  };
}

const allDimensions = Object.keys(dimensions) as Dimension[];

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

/** An indicator for a group in an area, as the first row that has it writes them. */
interface Place {
  readonly first: Effect;
  /** Among all of them: by indicator, then group, then area, each in the order in which it first comes up. */
  readonly rank: number;
}

interface PlacedEffect {
  readonly effect: Effect;
  readonly row: number;
  readonly place: Place;
}

/** Every effect with its place, each worked out once. */
function placesOf(effects: readonly Effect[], nameKey: (name: string) => string): { readonly effects: readonly PlacedEffect[]; readonly all: readonly Place[] } {
  const numbering = (): ((name: string | undefined) => number) => {
    const numbers = new Map<string, number>();
    return (name) => {
      const key = name === undefined ? "" : nameKey(name);
      const known = numbers.get(key);
      if (known === undefined) numbers.set(key, numbers.size);
      return known ?? numbers.size - 1;
    };
  };
  const [indicatorNumber, groupNumber, areaNumber] = [numbering(), numbering(), numbering()];
  const byNumbers = new Map<string, { readonly first: Effect; readonly numbers: readonly [number, number, number]; rank: number }>();
  const placed = effects.map((effect, row): PlacedEffect => {
    const numbers = [indicatorNumber(effect.indicator), groupNumber(effect.group), areaNumber(effect.area)] as const;
    const key = numbers.join(" ");
    let place = byNumbers.get(key);
    if (place === undefined) byNumbers.set(key, place = { first: effect, numbers, rank: 0 });
    return { effect, row, place };
  });
  const all = [...byNumbers.values()].sort(({ numbers: one }, { numbers: other }) => one[0] - other[0] || one[1] - other[1] || one[2] - other[2]);
  for (const [rank, place] of all.entries()) place.rank = rank;
  return { effects: placed, all };
}
