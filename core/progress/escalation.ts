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
  /** The quarter of the last step up: one step a quarter is enough, however often is measured. */
  readonly raised: number | undefined;
}

export const CALM: Escalation = { level: 0, oranges: 0, raised: undefined };

/**
 * One measurement further. Red climbs one step, once a quarter; a second orange in a row brings it to the arrangement; green
 * goes one step down; a single orange holds; grey changes nothing and is forgotten.
 * @param quarter of the measurement, on an endless row
 * @param highest the layer of the party that the agreement is made with (Van)
 */
export function escalated(before: Escalation, status: Status, quarter: number, highest: number): Escalation {
  const { level, oranges, raised } = before;
  const up = (to: number, row: number): Escalation => {
    const next = Math.min(to, highest);
    return { level: Math.max(level, next), oranges: row, raised: next > level ? quarter : raised };
  };
  switch (status) {
    case "red": return up(raised === quarter ? 1 : level + 1, 0);
    case "orange": return oranges > 0 ? up(1, oranges + 1) : { level, raised, oranges: 1 };
    case "green": return { level: Math.max(level - 1, 0), oranges: 0, raised };
    case "grey": return before;
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
