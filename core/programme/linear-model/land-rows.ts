import type { LinearModel, Term, Variable } from "../../optimise";
import { SAME } from "../amounts";
import type { Case } from "../model";
import type { Limits, Shares } from "./parts";

/** The land that a measure takes is chosen among its types; of a pair what is shared counts once. Within what there is, per area and type. */
export function landRows(model: LinearModel, { measures, lots, pairs }: Case, { chosen, divides }: Shares, limits: Limits): void {
  if (lots === undefined) return;
  const used = lots.map((): Term[] => []);
  // Only whole claims may pass by the tolerance: what divides would take it.
  const loose = lots.map(() => true);
  // Hectares of a measure on a lot, as a share of its claim.
  const placed = measures.map((measure, place) => {
    const share = chosen[place];
    if (share === undefined || measure.hectares === 0) return new Map<number, Variable>();
    const own = measure.lots.length === 1 ? new Map([[measure.lots[0]!, share]]) : new Map(measure.lots.map((lot) => [lot, model.variable({ atMost: 1 })]));
    if (measure.lots.length !== 1) {
      // Without any land of its types it cannot be chosen, as long as land binds.
      const anywhere = !limits.landType(measure.landType) && measure.lots.length === 0;
      if (!anywhere) model.constrain([...[...own.values()].map((variable): Term => [variable, 1]), [share, -1]], { atLeast: 0, atMost: 0 });
    }
    for (const [lot, variable] of own) {
      used[lot]!.push([variable, measure.hectares]);
      loose[lot]! &&= !divides[place]!;
    }
    return own;
  });
  const shared = measures.map(() => new Map<number, Term[]>());
  for (const { one, other, hectares } of pairs) {
    const both = [...placed[one]!.keys()].filter((lot) => placed[other]!.has(lot));
    if (both.length === 0) continue;
    const parts = both.map((lot) => {
      const variable = model.variable();
      used[lot]!.push([variable, -hectares]);
      for (const measure of [one, other]) {
        shared[measure]!.set(lot, [...shared[measure]!.get(lot) ?? [], [variable, hectares / measures[measure]!.hectares]]);
        model.constrain([[variable, hectares / measures[measure]!.hectares], [placed[measure]!.get(lot)!, -1]], { atMost: 0 });
      }
      return variable;
    });
    for (const measure of [one, other]) model.constrain([...parts.map((variable): Term => [variable, 1]), [chosen[measure]!, -1]], { atMost: 0 });
  }
  // Over all its pairs a measure shares at most its own claim.
  shared.forEach((perLot, measure) => perLot.forEach((own, lot) => {
    if (own.length > 1) model.constrain([...own, [placed[measure]!.get(lot)!, -1]], { atMost: 0 });
  }));
  lots.forEach(({ hectares, type }, lot) => {
    const terms = used[lot]!;
    if (terms.length === 0 || !limits.landType(type)) return;
    const scale = Math.max(hectares, ...terms.map(([, amount]) => Math.abs(amount)));
    model.constrain(terms.map(([variable, amount]): Term => [variable, amount / scale]), { atMost: (hectares / scale) * (loose[lot]! ? 1 + SAME : 1) });
  });
}
