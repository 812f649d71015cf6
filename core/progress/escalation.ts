import type { Level } from "../domain/levels";
import type { Status } from "./verdict";

/**
 * Where an agreement gets attention: 0 nowhere in particular, 1 the arrangement, 2 gemeente or waterschap, 3 provincie,
 * 4 Rijk; and what the ladder remembers from one measurement to the next.
 */
export interface Escalation {
  readonly level: number;
  /** Orange measurements in a row. */
  readonly oranges: number;
}

export const CALM: Escalation = { level: 0, oranges: 0 };

/**
 * One measurement further. Red climbs one step; a second orange in a row brings it to the arrangement; green goes one step
 * down; a single orange holds; grey changes nothing and is forgotten.
 * @param highest the layer of the party that the agreement is made with (Van)
 */
export function escalated({ level, oranges }: Escalation, status: Status, highest: number): Escalation {
  switch (status) {
    case "red": return { level: Math.min(level + 1, highest), oranges: 0 };
    case "orange": return { level: oranges > 0 ? Math.max(level, Math.min(1, highest)) : level, oranges: oranges + 1 };
    case "green": return { level: Math.max(level - 1, 0), oranges: 0 };
    case "grey": return { level, oranges };
  }
}

/** The highest step of an agreement with a party of this layer; a party outside the layers of government sets no limit. */
export function highestFor(level: Level | undefined): number {
  switch (level) {
    case "province": return 3;
    case "municipality":
    case "waterAuthority": return 2;
    default: return 4;
  }
}
