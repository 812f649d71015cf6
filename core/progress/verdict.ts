import { plannedAt, reachedAt, type PlanLine } from "./plan-line";
import type { Moment } from "./time";
import { ROUNDING } from "../numbers/tolerances";

export type Status = "green" | "orange" | "red" | "grey";

/** From which SPI(t) an agreement is green, and from which orange. */
export interface Thresholds {
  readonly green: number;
  readonly orange: number;
}

/** How what is realised compares with the plan at one moment. */
export interface Verdict {
  readonly planned: number;
  /** Realised / planned; undefined where nothing is planned yet, and up to the start. */
  readonly spi: number | undefined;
  /** Earned schedule / time elapsed (Lipke, Schedule is different, 2003); undefined up to the start. */
  readonly spiTime: number | undefined;
  readonly status: Status;
}

/**
 * The verdict on what was realised by a moment. Up to the start of the plan nothing is late: green. At or above the goal it
 * is done, and time after the plan's end no longer counts.
 */
export function verdict(line: PlanLine, goal: number, realised: number, moment: Moment, thresholds: Thresholds): Verdict {
  const planned = plannedAt(line, moment);
  const [start, end] = [line[0].at, line.at(-1)!.at];
  if (moment <= start) return { planned, spi: undefined, spiTime: undefined, status: "green" };
  const isDone = realised >= goal;
  const earned = isDone ? end : reachedAt(line, realised, moment);
  const spiTime = (earned - start) / ((isDone ? Math.min(moment, end) : moment) - start);
  return { planned, spi: planned === 0 ? undefined : realised / planned, spiTime, status: statusOf(spiTime, thresholds) };
}

/** A threshold that is missed by a rounding only is met. */
function statusOf(spiTime: number, { green, orange }: Thresholds): Status {
  if (spiTime >= green - ROUNDING) return "green";
  return spiTime >= orange - ROUNDING ? "orange" : "red";
}
