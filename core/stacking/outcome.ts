import type { Solution } from "../optimise";
import type { AreaModel } from "./area-model";
import type { AreaOutcome } from "./model";

/** What is smaller than this part of a claim is rounding in the arithmetic. */
const NOTHING = 1e-9;

/** Physical hectares that the same tasks (positions in the area) lie on together. */
interface Used {
  readonly tasks: readonly number[];
  readonly hectares: number;
}

/** The hectares of an area as its model has been solved. */
export function outcome(built: AreaModel, solution: Solution): AreaOutcome {
  const { area } = built;
  const physical = usedLand(built, solution);
  const shared = physical.filter(({ tasks }) => tasks.length > 1);
  return {
    area: area.name,
    net: sum(physical),
    shared: sum(shared),
    tasks: area.tasks.map((task, position) => {
      const short = shortage(built, solution, position);
      return {
        task: task.name,
        claim: task.claim,
        short,
        realised: task.claim - short,
        shared: sum(shared.filter(({ tasks }) => tasks.includes(position))),
      };
    }),
  };
}

/** Hectares that a task falls short. */
export function shortage({ area, shortages }: AreaModel, solution: Solution, position: number): number {
  const { claim } = area.tasks[position]!;
  const short = shortages[position];
  const part = short === undefined ? 1 : solution.value(short);
  if (part <= NOTHING) return 0;
  return part >= 1 - NOTHING ? claim : part * claim;
}

/** The land in use, by who uses it. */
export function usedLand({ uses }: AreaModel, solution: Solution): readonly Used[] {
  return uses.map(({ variable, unit, combination }) => {
    const units = solution.value(variable);
    return { tasks: combination.tasks, hectares: units > NOTHING ? units * unit : 0 };
  });
}

export const sum = (parts: readonly Used[]): number => parts.reduce((total, { hectares }) => total + hectares, 0);
