import { LiveModel, type Highs } from "../../optimise";
import { build, latenessOf } from "../linear-model/build-model";
import { classesOf } from "../counts";
import type { Case } from "../model";
import type { Outcome } from "../outcome";

/** What is proven of a measure in every programme that is nearly as good as the one found. */
export interface NoRegret {
  readonly proof: "locked" | "always" | "never" | "open";
  /** Percentage points per goal of the first class that are lost without it, at least, when all measures divide; undefined: not asked. */
  readonly loss: number | undefined;
}

/**
 * Bounds of the first class's lateness when all measures divide, with and without each measure.
 * @param margin percentage points per goal that a programme may be worse
 */
export function noRegret(highs: Highs, programme: Case, { floors, fair, classes }: Outcome, margin: number): NoRegret[] {
  const [first] = classesOf(programme);
  const locked = (place: number): boolean => programme.measures[place]!.locked !== undefined;
  if (first === undefined) return programme.measures.map((_, place) => ({ proof: locked(place) ? "locked" : "open", loss: locked(place) ? undefined : 0 }));
  const built = build(programme, false, undefined, floors);
  const live = new LiveModel(highs, built.model, "linear");
  try {
    built.short.forEach((short, goal) => { if (short !== undefined) live.limit(short.level, -Infinity, fair[goal]!); });
    const late = latenessOf(built, first.goals);
    const bound = (): number => live.minimise(late)?.value ?? Infinity;
    const best = bound();
    const most = classes[0]!.late + (margin / 100) * first.goals.length + NOISE;
    return programme.measures.map((_, place): NoRegret => {
      if (locked(place)) return { proof: "locked", loss: undefined };
      const chosen = built.chosen[place];
      if (chosen === undefined) return { proof: "never", loss: 0 };
      live.bound(chosen, 0, 0);
      const without = bound();
      live.bound(chosen, 1, 1);
      const withIt = bound();
      live.bound(chosen, 0, 1);
      const loss = Number.isFinite(without) ? Math.max(0, (100 * (without - best)) / first.goals.length) : undefined;
      return { proof: without > most ? "always" : withIt > most ? "never" : "open", loss: loss !== undefined && loss < NOISE ? 0 : loss };
    });
  } finally {
    live.dispose();
  }
}

const NOISE = 1e-7;
