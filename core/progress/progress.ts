import { heldOn, type Agreement } from "../domain/agreements";
import { yearPeriod } from "../domain/calendar";
import type { AgreementRow } from "../domain/tables/afspraken";
import { CALM, escalated, highestFor } from "./escalation";
import { forecast, type Forecast } from "./forecast";
import type { Monitoring } from "./model";
import { lineByMilestones, lineByProfile, plannedAt, type PlanLine, type Point } from "./plan-line";
import { seriesOf, type Measured } from "./series";
import { endOfDay, startOfDay, type Moment } from "./time";
import { verdict, type Status } from "./verdict";

/** How one agreement stands on the day of the question. Amounts in its own unit. */
export interface Progress {
  readonly agreement: Agreement;
  /** The plan as a line; a text where there is none, with the reason. */
  readonly line: PlanLine | "geen start" | "start na eind";
  readonly measured: readonly Measured[];
  readonly planned: number | undefined;
  readonly realised: number | undefined;
  readonly spi: number | undefined;
  readonly spiTime: number | undefined;
  readonly forecast: Forecast | undefined;
  readonly status: Status;
  readonly escalation: number;
}

/** The progress of every agreement, in sheet order. */
export function progress(monitoring: Monitoring): Progress[] {
  const series = seriesOf(monitoring.cascade, monitoring.measured);
  return monitoring.cascade.agreements.map((agreement) => standing(agreement, series(agreement), monitoring));
}

function standing(agreement: Agreement, measured: readonly Measured[], monitoring: Monitoring): Progress {
  const { current } = agreement;
  // A reduction is a goal below zero: mirrored, so that more is always further.
  const sign = current.goal < 0 ? -1 : 1;
  const [goal, now, end] = [current.goal * sign, endOfDay(monitoring.day), endOf(current)];
  const points = measured.map(({ day, value }) => ({ at: endOfDay(day), value: value * sign }));
  const lineOf = (version: AgreementRow) => planLine(agreement, version, sign, monitoring.milestones.get(agreement) ?? []);
  const line = lineOf(current);
  const last = points.at(-1);
  const judged = typeof line === "string" || last === undefined ? undefined : verdict(line, last.value, now, monitoring.thresholds);
  const planned = typeof line === "string" ? undefined : plannedAt(line, now) * sign;
  return {
    agreement, line, measured, planned,
    realised: measured.at(-1)?.value,
    spi: judged?.spi, spiTime: judged?.spiTime,
    forecast: last && mirrored(forecast(points, goal, startOf(agreement, current), end), sign),
    status: judged?.status ?? "grey",
    escalation: climbed(agreement, points, measured, lineOf, monitoring),
  };
}

/** Each measurement is judged on its own day, by the version that held then: a later agreement does not rewrite history. */
function climbed(
  { versions, current }: Agreement, points: readonly Point[], measured: readonly Measured[],
  lineOf: (version: AgreementRow) => Progress["line"], { levelOf, thresholds }: Monitoring,
): number {
  const highest = highestFor(levelOf(current.from));
  return points.reduce((escalation, { at, value }, index) => {
    const line = lineOf(heldOn(versions, measured[index]!.day));
    const status = typeof line === "string" ? "grey" : verdict(line, value, at, thresholds).status;
    return escalated(escalation, status, highest);
  }, CALM).level;
}

function planLine(agreement: Agreement, version: AgreementRow, sign: number, milestones: readonly Measured[]): Progress["line"] {
  const [start, end, goal] = [startOf(agreement, version), endOf(version), version.goal * sign];
  const [first, ...others] = milestones.map(({ day, value }) => ({ at: endOfDay(day), value: value * sign }));
  if (first !== undefined) return lineByMilestones(start, end, goal, [first, ...others]);
  if (start === undefined) return "geen start";
  return start < end ? lineByProfile(start, end, goal, version.profile) : "start na eind";
}

/** 1 January of Startjaar, else the Datum of the first version that has one. */
function startOf({ versions }: Agreement, { startYear }: AgreementRow): Moment | undefined {
  if (startYear !== undefined) return startYear;
  const first = versions.find(({ date }) => date !== undefined)?.date;
  return first === undefined ? undefined : startOfDay(first);
}

const endOf = ({ year }: AgreementRow): Moment => endOfDay(yearPeriod(year).end);

const mirrored = ({ atEnd, ...others }: Forecast, sign: number): Forecast => ({ ...others, atEnd: atEnd && atEnd * sign });
