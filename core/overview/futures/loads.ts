import { spendable } from "../../funding";
import { billOf, hoursOf } from "../../programme/amounts";
import { countsIn } from "../../programme/counts";
import { WHOLE, type Case, type Choice } from "../../programme/model";
import { payersOf } from "../../programme/payers";
import type { Load, Means } from "./carrying";
import type { Drawn } from "./drawn";
import type { PriceChange } from "./prices";
import type { RobustCase } from "./robust-case";

/** What the chosen measures ask as budgeted, in their order. */
export function budgetedLoads(programme: Case, choice: Choice, order: readonly number[]): Load[] {
  const { years, roles, peopleBind } = programme;
  const { ofMeasure } = payersOf(programme);
  return order.map((measure) => {
    const hours = peopleBind ? hoursOf(programme, choice.map((parts, other) => (other === measure ? parts : []))) : [];
    return {
      bills: (["incidental", "structural"] as const).flatMap((layer) => years.flatMap((_, year) => {
        const amount = billOf(programme, measure, choice[measure]!, layer, year);
        return amount > 0 ? [{ group: ofMeasure[measure]![layer], year, amount }] : [];
      })),
      hours: roles.flatMap((_, role) => years.flatMap((__, year) => ((hours[role]?.[year] ?? 0) > 0 ? [{ role, year, hours: hours[role]![year]! }] : []))),
    };
  });
}

/** The same in a future. */
export function loadIn({ programme: { years, measures: all }, measures, roles }: RobustCase, budgeted: Load, measure: number, { product }: Drawn, future: number, prices: PriceChange): Load {
  const levels = [{ level: all[measure]!.priceLevel, share: 1 }];
  return {
    bills: budgeted.bills.map(({ group, year, amount }) => ({ group, year, amount: amount * product(measures[measure]!.cost, years[year]!, future) * prices(levels, years[year]!) })),
    hours: budgeted.hours.map(({ role, year, hours }) => ({ role, year, hours: hours * product(roles[role]!.hours, years[year]!, future) })),
  };
}

export function meansIn({ programme: { years, sources, roles: all }, money, roles }: RobustCase, { product }: Drawn, future: number): Means {
  return {
    // What must stay in a reserve does not change with what is in it.
    money: sources.map(({ amounts, minimum }, source) => spendable({ minimum, amounts: amounts.map((amount, year) => amount * product(money[source]!, years[year]!, future)) })),
    own: all.map(({ own }, role) => own.map((hours, year) => hours * product(roles[role]!.staff, years[year]!, future))),
  };
}

/** What is reached of each goal when these measures stay. */
export function reachedIn({ programme: { goals, measures: all }, measures }: RobustCase, choice: Choice, falls: ReadonlyMap<number, unknown>, { product }: Drawn, future: number): number[] {
  const counted = goals.map(() => 0);
  choice.forEach((parts, place) => {
    if (parts.length === 0 || falls.has(place)) return;
    const measure = all[place]!;
    measure.yields.forEach(({ goal, amount, delay }, at) => {
      for (const { start, millionths } of parts) {
        const { year } = measure.starts[start]!;
        if (!countsIn(measure, year, delay, goals[goal]!.year)) continue;
        const share = millionths === WHOLE ? amount : amount * (millionths / WHOLE);
        counted[goal]! += share * product(measures[place]!.yields[at]!, year + measure.duration - 1 + delay, future);
      }
    });
  });
  return counted;
}
