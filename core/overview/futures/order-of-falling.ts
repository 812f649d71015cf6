import { spanOf } from "../../programme/chosen";
import type { Case, Choice } from "../../programme/model";

/**
 * The chosen measures (positions) in the order in which they are kept: locked ones first, then by the first class of priority that they
 * serve, their start, and their name. What another one waits for counts as that one does: it comes before it.
 */
export function orderOfKeeping(programme: Case, choice: Choice): number[] {
  const { measures, goals } = programme;
  const chosen = [...measures.keys()].filter((place) => choice[place]!.length > 0);
  const ranks = new Map(chosen.map((place) => [place, {
    free: measures[place]!.locked === "in" ? 0 : 1, priority: Math.min(Infinity, ...measures[place]!.yields.map(({ goal }) => goals[goal]!.priority)),
    start: spanOf(programme, choice, place)!.start,
  }]));
  // From the last start back: whoever waits starts later than what it waits for.
  for (const place of [...chosen].sort((a, b) => ranks.get(b)!.start - ranks.get(a)!.start)) {
    const own = ranks.get(place)!;
    for (const earlier of measures[place]!.after) {
      const rank = ranks.get(earlier);
      if (rank === undefined) continue;
      rank.free = Math.min(rank.free, own.free);
      rank.priority = Math.min(rank.priority, own.priority);
    }
  }
  return chosen.sort((a, b) => {
    const [one, other] = [ranks.get(a)!, ranks.get(b)!];
    return one.free - other.free || (one.priority === other.priority ? 0 : one.priority - other.priority) || one.start - other.start || a - b;
  });
}
