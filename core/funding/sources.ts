import { sameName } from "../domain/name";
import type { Cents } from "../numbers/cents";
import type { Layer, Payable, Source } from "./model";

/** May the source pay this layer of its cost? */
export function pays(source: Source, item: Payable, layer: Layer): boolean {
  if (layer === "structural" && !source.structural) return false;
  return source.largestShare > 0 && mayPay(source, item);
}

/** Does its earmark admit it? */
export const mayPay = ({ earmark }: Source, item: Payable): boolean => earmark === undefined || earmark.some((mark) => names(mark, item));

/** Does the mark name it, its theme, its cluster, or a task that it serves? */
export const names = (mark: string, item: Payable): boolean => namesOf(item).some((own) => sameName(own, mark));

/** By what a mark may name it. */
export const namesOf = ({ name, theme, cluster, serves = [] }: Payable): string[] =>
  [name, theme, cluster, ...serves].filter((own) => own !== undefined);

/** Money that the province may spend as it likes. */
export const isGeneral = ({ kind }: Source): boolean => kind === "general" || kind === "decentralised" || kind === "fund";

/** General money without an earmark. */
export const isFree = (source: Source): boolean => isGeneral(source) && source.earmark === undefined;

/** SPUK, cofinancing and everything with an earmark. */
export const isBound = ({ kind, earmark }: Source): boolean => kind === "earmarked" || kind === "cofinancing" || earmark !== undefined;

/** A source that is in no table: general money without conditions, which is not carried. */
export const freeMoney = (amounts: readonly Cents[], structural = false): Source => ({
  row: 0, name: "", kind: "general", earmark: undefined, structural, largestShare: 1, carriedUntil: -Infinity, minimum: 0, amounts,
});

export const isReserve = ({ kind }: Source): boolean => kind === "reserve";

/**
 * What may be spent of what comes in, per year: all but what must stay in a reserve, which is carried through all years (that is refused
 * otherwise). Where less comes in than must stay, what comes later stays too.
 */
export function spendable({ amounts, minimum }: Pick<Source, "amounts" | "minimum">): readonly Cents[] {
  let toKeep = minimum;
  return minimum === 0 ? amounts : amounts.map((amount) => {
    const kept = Math.min(toKeep, amount);
    toKeep -= kept;
    return amount - kept;
  });
}

/** From year `first` up to and including year `last` (positions) a source pays at most `amount`. */
export interface SpendingLimit {
  readonly first: number;
  readonly last: number;
  readonly amount: Cents;
}

/**
 * One limit per year, of what must not stay. Where what is left is carried, the limit runs from the first year of the money: all that
 * came in until now. Where it lapses, a new run begins.
 */
export function spendingLimits(source: Source, years: readonly number[]): SpendingLimit[] {
  const amounts = spendable(source);
  let first = 0;
  let amount = 0;
  return years.map((year, last) => {
    const limit = { first, last, amount: (amount += amounts[last]!) };
    if (year >= source.carriedUntil) [first, amount] = [last + 1, 0];
    return limit;
  });
}
