import type { Solution } from "../optimise";
import type { AreaModel } from "./area-model";
import { ROUNDING } from "../numbers/tolerances";

/** Physical hectares that the same tasks (positions in the area) lie on together. */
export interface Used {
  readonly tasks: readonly number[];
  /** What a hectare counts for each of them. */
  readonly yields: readonly number[];
  readonly hectares: number;
}

/** The land in use, by who uses it. */
export function usedLand({ uses }: AreaModel, solution: Solution): readonly Used[] {
  return uses.map(({ variable, unit, combination }) => {
    const units = solution.value(variable);
    return { tasks: combination.tasks, yields: combination.yields, hectares: units > ROUNDING ? units * unit : 0 };
  });
}

export const hectaresIn = (parts: readonly Used[]): number => parts.reduce((total, { hectares }) => total + hectares, 0);
