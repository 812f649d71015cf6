import { overYears } from "./losses";
import type { Group, Loss, Portfolio, Register, Risk } from "./model";

/** The losses of a register, each so many years; only those risks that are asked. */
export function portfolioOf({ risks, correlations, sampling }: Register, yearsOf: (risk: Risk) => number = ({ years }) => years, isAsked: (risk: Risk) => boolean = () => true): Portfolio {
  const places = new Map(risks.flatMap((risk, place) => (isAsked(risk) ? [place] : [])).map((place, index) => [place, index]));
  const asked = [...places.keys()].map((place) => risks[place]!);
  return {
    names: asked.map(({ name }) => name),
    losses: asked.map((risk) => overYears(risk.loss, yearsOf(risk))),
    correlations: correlations.flatMap(({ one, other, value }) =>
      (places.has(one) && places.has(other) ? [{ one: places.get(one)!, other: places.get(other)!, value }] : [])),
    ...sampling,
  };
}

/** What remains of each loss of the whole register after its control. */
export const controlledLosses = ({ risks }: Register): (Loss | undefined)[] =>
  risks.map(({ control, years }) => (control === undefined ? undefined : overYears(control.loss, years)));

/** Each risk a group of its own. */
export const singles = ({ risks }: Pick<Register, "risks">): Group[] => risks.map((_, place) => [place]);
