import { spendable } from "../../funding";
import { total } from "../../numbers/sum";
import type { Expression, LinearModel, Term, Variable } from "../../optimise";
import type { Case } from "../model";
import { payersOf } from "../payers";
import type { Built, Limits, Shares } from "./parts";
import type { Hired } from "./people-rows";

/** The size of all costs together in the model. */
const SIZE = 100;

/**
 * Per year and group of bills: its sources pay all of it, each at most its share (and a cent: what is rounded up is judged in cents
 * afterwards), from what comes in and what is carried.
 */
export function moneyRows(
  model: LinearModel, programme: Case, { started, divides }: Shares, hired: readonly Hired[], limits: Limits,
): { readonly unit: number; readonly hiring: Expression; readonly unpaid: Built["unpaid"] } {
  const { measures, sources, years } = programme;
  const { groups, ofMeasure, ofHiring } = payersOf(programme);
  const unit = Math.max(1, total(measures, ({ starts }) => Math.max(0, ...starts.map(({ incidental, structural }) =>
    total(incidental, (cents) => cents) + total(structural, (cents) => cents))))) / SIZE;
  const hiring = hired.map(({ variable, hours, rate }): Term => [variable, (hours * rate * 100) / unit]);
  const unpaid: { year: number; variable: Variable }[] = [];
  if (!limits.money) return { unit, hiring, unpaid };

  const bills = groups.map(() => years.map((): Term[] => []));
  measures.forEach(({ starts }, place) => started[place]!.forEach((variable, at) => {
    for (const layer of ["incidental", "structural"] as const) {
      starts[at]![layer].forEach((cents, year) => { if (cents > 0) bills[ofMeasure[place]![layer]]![year]!.push([variable, cents / unit]); });
    }
  }));
  hired.forEach(({ year }, place) => { if (hiring[place]![1] > 0) bills[ofHiring]![year]!.push(hiring[place]!); });

  // A share is rounded up to the cent: what is whole is judged in cents afterwards, what divides would take that cent everywhere.
  const cent = divides.every(Boolean) ? 0 : 1 / unit;
  const used = sources.map(() => years.map((): Term[] => []));
  groups.forEach((payers, group) => years.forEach((_, year) => {
    const due = bills[group]![year]!;
    if (due.length === 0) return;
    const paid = payers.map((source): [number, Variable] => [source, model.variable()]);
    const all = paid.map(([, variable]): Term => [variable, 1]);
    const missing: Term[] = [];
    if (limits.unpaid) {
      const variable = model.variable();
      missing.push([variable, 1]);
      unpaid.push({ year, variable });
    }
    model.constrain([...all, ...missing, ...due.map(([variable, amount]): Term => [variable, -amount])], { atLeast: 0 });
    for (const [source, variable] of paid) {
      used[source]![year]!.push([variable, 1]);
      const share = sources[source]!.largestShare;
      if (share < 1) model.constrain([[variable, 1], ...all.map(([other]): Term => [other, -share])], { atMost: cent });
    }
  }));
  sources.forEach((payer, source) => {
    const { carriedUntil } = payer;
    const amounts = spendable(payer);
    let carried: Variable | undefined;
    years.forEach((calendar, year) => {
      const terms: Term[] = [...used[source]![year]!];
      if (carried !== undefined) terms.push([carried, -1]);
      const left = year + 1 < years.length && calendar < carriedUntil ? model.variable() : undefined;
      if (left !== undefined) terms.push([left, 1]);
      carried = left;
      if (terms.length > 0) model.constrain(terms, { atMost: amounts[year]! / unit });
    });
  });
  return { unit, hiring, unpaid };
}
