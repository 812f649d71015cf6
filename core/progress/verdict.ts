import { plannedAt, reachedAt, type PlanLine } from "./plan-line";
import type { Moment } from "./time";

export type Status = "green" | "orange" | "red" | "grey";

/** From which SPI(t) an agreement is green, and from which orange. */
export interface Thresholds {
  readonly green: number;
  readonly orange: number;
}

/** How what is realised compares with the plan at one moment. */
export interface Verdict {
  readonly planned: number;
  /** Realised / planned; undefined where nothing is planned yet. */
  readonly spi: number | undefined;
  /** Earned schedule / time elapsed (Lipke, Schedule is different, 2003); undefined where nothing is planned yet. */
  readonly spiTime: number | undefined;
  readonly status: Status;
}

/** The verdict on what was realised by a moment. Where nothing is due yet, nothing is late: green. */
export function verdict(line: PlanLine, realised: number, moment: Moment, thresholds: Thresholds): Verdict {
  const planned = plannedAt(line, moment);
  const spiTime = planned === 0 && realised <= 0 ? undefined : timeIndex(line, realised, moment);
  return { planned, spi: planned === 0 ? undefined : realised / planned, spiTime, status: statusOf(spiTime, thresholds) };
}

/** Time after the plan's end counts only while the goal has not been reached: done is done. */
function timeIndex(line: PlanLine, realised: number, moment: Moment): number | undefined {
  const start = line[0].at;
  const end = line.at(-1)!;
  const elapsed = (realised >= end.value ? Math.min(moment, end.at) : moment) - start;
  return elapsed > 0 ? (reachedAt(line, realised) - start) / elapsed : undefined;
}

/** A threshold that is missed by a rounding only is met. */
function statusOf(spiTime: number | undefined, { green, orange }: Thresholds): Status {
  if (spiTime === undefined || spiTime >= green - 1e-9) return "green";
  return spiTime >= orange - 1e-9 ? "orange" : "red";
}
