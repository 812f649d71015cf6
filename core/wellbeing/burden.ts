import { rememberedKeys } from "../domain/name";
import type { EffectCell, VariantEffects } from "./effects";

/** Who bears a variant: how many indicators turn for the better, and for the worse, for one group in one area. */
export interface Burden {
  readonly variant: string;
  readonly group: string | undefined;
  readonly area: string | undefined;
  readonly favourable: number;
  /** Those that turn for the worse. */
  readonly unfavourable: readonly string[];
  /** At least two, and more than turn for the better: nothing favourable elsewhere cancels that. */
  readonly piles: boolean;
}

/** Fewer disadvantages do not pile up. */
const FEWEST = 2;

/** Per variant the groups and areas, in the order of `groups`. Mixed effects count for neither; everybody is a group of its own. */
export function burdens(variants: readonly VariantEffects[], groups: readonly Pick<EffectCell, "group" | "area">[]): Burden[] {
  const keyOf = rememberedKeys();
  const order = (names: readonly (string | undefined)[]): ReadonlyMap<string, number> => new Map([...new Set(names.map((name) => keyOf(name ?? "")))].map((key, at) => [key, at]));
  const [groupOrder, areaOrder] = [order(groups.map(({ group }) => group)), order(groups.map(({ area }) => area))];
  return variants.flatMap(({ variant, cells }) => {
    const found = new Map<string, EffectCell[]>();
    for (const cell of cells) {
      const key = `${keyOf(cell.group ?? "")}\n${keyOf(cell.area ?? "")}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, [cell]);
      else known.push(cell);
    }
    return [...found.values()].map((own): Burden => {
      const favourable = own.filter(({ verdict }) => verdict === "favourable").length;
      const unfavourable = own.filter(({ verdict }) => verdict === "unfavourable").map(({ indicator }) => indicator);
      return { variant, group: own[0]!.group, area: own[0]!.area, favourable, unfavourable, piles: unfavourable.length >= FEWEST && unfavourable.length > favourable };
    }).sort((one, other) => groupOrder.get(keyOf(one.group ?? ""))! - groupOrder.get(keyOf(other.group ?? ""))!
      || areaOrder.get(keyOf(one.area ?? ""))! - areaOrder.get(keyOf(other.area ?? ""))!);
  });
}
