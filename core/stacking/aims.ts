import { least, leximin } from "../optimise";
import type { Goal } from "../optimise";
import type { AreaModel } from "./area-model";

/** Goal 1: class by class, spread the relative shortages fairly. */
export function fairGoals({ area, shortages }: AreaModel): Goal[] {
  const priorities = [...new Set(area.tasks.map((task) => task.priority))].sort((one, other) => one - other);
  return priorities.map((priority) => leximin(shortages.flatMap((short, position) =>
    (short !== undefined && area.tasks[position]!.priority === priority ? [{ amount: [[short, 1] as const], scale: 1 }] : []))));
}

/** Goal 2: the least net land. Where nothing can share, the shortages decide it. */
export function leanGoals({ sharing, uses }: AreaModel): Goal[] {
  return sharing.length === 0 ? [] : [least(uses.map(({ variable, unit }) => [variable, unit]))];
}

/** Goal 3 settles which combinations lie where: small ones first, then in the order of the sheet. */
export function settlingGoals({ sharing, uses }: AreaModel): Goal[] {
  if (sharing.length === 0) return [];
  const rank = new Map([...new Set(uses.map((use) => use.combination))].map((combination, index) => [combination, index + 1]));
  return [least(uses.map(({ combination, variable, unit }) => [variable, rank.get(combination)! * unit]))];
}
