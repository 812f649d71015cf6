import type { Case } from "./model";
import { outcomeOf, type Outcome } from "./outcome";

/** The last programmes: six functions and the pane ask for the same one. */
const known = new Map<string, Promise<Outcome>>();
const MOST = 8;

/** What was worked out of a case, by everything that the case says: it may come from another thread. */
export function cachedOutcome(programme: Case): Promise<Outcome> {
  const key = JSON.stringify(programme, (_, value: unknown) => (typeof value === "number" && !Number.isFinite(value) ? String(value) : value));
  const earlier = known.get(key);
  if (earlier !== undefined) return earlier;
  const found = outcomeOf(programme);
  if (known.size >= MOST) known.delete(known.keys().next().value!);
  known.set(key, found);
  found.catch(() => known.delete(key));
  return found;
}
