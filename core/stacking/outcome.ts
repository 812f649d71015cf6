import type { Solution } from "../optimise";
import type { AreaModel } from "./area-model";
import { landUse } from "./land-use";
import type { AreaOutcome } from "./model";
import { hectaresIn, usedLand } from "./used-land";
import { ROUNDING } from "../numbers/tolerances";

/** The hectares of an area as its model has been solved. */
export function outcome(built: AreaModel, solution: Solution): AreaOutcome {
  const { area } = built;
  const physical = usedLand(built, solution);
  const shared = physical.filter(({ tasks }) => tasks.length > 1);
  return {
    area: area.name,
    net: hectaresIn(physical),
    shared: hectaresIn(shared),
    land: landUse(built, solution),
    tasks: area.tasks.map((task, position) => {
      const short = shortage(built, solution, position);
      return {
        task: task.name,
        claim: task.claim,
        short,
        realised: task.claim - short,
        shared: hectaresIn(shared.filter(({ tasks }) => tasks.includes(position))),
      };
    }),
  };
}

/** Hectares that a task falls short. */
export function shortage({ area, shortages }: AreaModel, solution: Solution, position: number): number {
  const { claim } = area.tasks[position]!;
  const short = shortages[position];
  const part = short === undefined ? 1 : solution.value(short);
  if (part <= ROUNDING) return 0;
  return part >= 1 - ROUNDING ? claim : part * claim;
}
