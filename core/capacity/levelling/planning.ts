import { shortest } from "./late/shortest";
import { level, type Levelled } from "./level";
import type { Hooks } from "./model";
import type { Planning } from "./read";

/** The plan with least overload; with `late`, the shortest one that nothing overloads. */
export function planned({ problem, windows, late, ownLatest }: Planning, hooks: Hooks = {}): Promise<Levelled> {
  return late ? shortest(problem, windows, ownLatest, hooks) : level(problem, windows, hooks);
}
