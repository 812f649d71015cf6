import type { Land } from "../land";
import type { Area, Task } from "./model";

/** All land of one type. */
type LandType = Omit<Land, "row">;

/**
 * Land types on which exactly the same tasks may land. They are interchangeable in every figure of a report,
 * so the model knows one amount of land per class instead of one per type: often one class for an area.
 */
export interface LandClass {
  readonly types: readonly LandType[];
  /** Of all types together. */
  readonly hectares: number;
  /** Per task of the area: may it land here? */
  readonly allows: readonly boolean[];
}

/** The classes of an area on which at least one task may land. */
export function landClasses(area: Area): readonly LandClass[] {
  const hectares = new Map<string, number>();
  for (const land of area.land) hectares.set(land.type, (hectares.get(land.type) ?? 0) + land.hectares);
  const classes = new Map<string, { types: LandType[]; hectares: number; allows: boolean[] }>();
  for (const [type, amount] of hectares) {
    const allows = area.tasks.map((task) => mayLand(task, type));
    if (!allows.includes(true)) continue;
    const key = allows.map(Number).join("");
    const same = classes.get(key);
    const land = { type, hectares: amount };
    if (same === undefined) classes.set(key, { types: [land], hectares: amount, allows });
    else {
      same.types.push(land);
      same.hectares += amount;
    }
  }
  return [...classes.values()];
}

export function mayLand(task: Task, type: string): boolean {
  return task.landTypes?.includes(type) ?? true;
}
