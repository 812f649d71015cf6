import { least, LinearModel, solveWith, Unsolved, type Highs, type Variable } from "../optimise";
import { fittingChoice } from "./linear-model/point";
import type { WholeModel } from "./linear-model/whole-model";
import { isCandidate } from "./counts";
import type { Choice } from "./model";

/** With the whole decisions as they are, the shares of what divides: goal after goal exactly, as a linear model. */
export function withExactShares(highs: Highs, { built, programme, aims, kept }: WholeModel, fair: readonly number[], point: Float64Array): Choice | undefined {
  if (programme.measures.every((measure) => measure.whole || !isCandidate(measure))) return undefined;
  const model = new LinearModel();
  built.model.variables.forEach(({ lower, upper, integer }, place) => {
    const value = Math.round(point[place]!);
    model.variable(integer ? { atLeast: value, atMost: value } : { atLeast: Math.max(lower, kept.get(place as Variable) ?? lower), atMost: upper });
  });
  const levels = new Map(built.short.flatMap((short, goal) => (short === undefined ? [] : [[short.level as number, fair[goal]!] as const])));
  built.model.constraints.forEach(({ terms, lower, upper }, place) => model.constrain(terms, { atLeast: lower, atMost: levels.get(place) ?? upper }));
  const inOrder = [...aims.classes.flatMap(({ late, short }) => [late, short]), aims.cost, aims.structural, aims.starts];
  try {
    const found = solveWith(highs, model, inOrder.filter((aim) => aim.length > 0).map(least));
    const values = Float64Array.from(built.model.variables, (_, place) => found.value(place as Variable));
    return fittingChoice(highs, programme, built, values, kept);
  } catch (error) {
    if (error instanceof Unsolved) return undefined;
    throw error;
  }
}
