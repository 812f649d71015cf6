import type { Solution } from "../optimise";
import type { AreaModel } from "./area-model";
import type { LandOutcome, LandUse } from "./model";
import { usedLand } from "./used-land";
import { ROUNDING } from "../numbers/tolerances";

/**
 * Who uses which hectares, per type of land in the order of the sheet. Where types are alike the model knows only their
 * sum: combinations then fill the types one after the other, in the order of their rank. Of several equally good
 * answers this is the one of this sheet; the hectares per type may differ when rows change places.
 */
export function landUse(built: AreaModel, solution: Solution): readonly LandOutcome[] {
  const { area, uses } = built;
  const used = usedLand(built, solution);
  const byType = new Map<string, { hectares: number; free: number; uses: LandUse[] }>();
  for (const { type, hectares } of area.land) {
    const same = byType.get(type) ?? { hectares: 0, free: 0, uses: [] };
    byType.set(type, { hectares: same.hectares + hectares, free: same.free + hectares, uses: [] });
  }
  built.land.forEach(({ land }, place) => {
    const types = land.types.map(({ type }) => byType.get(type)!);
    let current = 0;
    used.forEach(({ tasks, yields, hectares }, index) => {
      if (uses[index]!.place !== place) return;
      let left = hectares;
      while (left > 0) {
        const type = types[current]!;
        const last = current === types.length - 1;
        const here = last ? left : Math.min(left, type.free);
        if (here > ROUNDING) type.uses.push({ tasks: tasks.map((task) => area.tasks[task]!.name), yields, hectares: here });
        type.free = Math.max(0, type.free - here);
        left -= here;
        if (left > 0) current++;
      }
    });
  });
  return [...byType].map(([type, { hectares, free, uses: shown }]) => ({
    area: area.name, type, hectares, used: hectares - free, free: free > ROUNDING ? free : 0, uses: shown,
  }));
}

