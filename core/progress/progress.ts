import { heldOn, type Agreement } from "../domain/agreements";
import { yearPeriod } from "../domain/calendar";
import type { AgreementRow } from "../domain/tables/afspraken";
import { converted, unitNamed } from "../domain/units";
import { CALM, escalated, highestFor } from "./escalation";
import { forecast, type Forecast } from "./forecast";
import type { Monitoring } from "./model";
import { lineByMilestones, lineByProfile, plannedAt, type PlanLine, type Point } from "./plan-line";
import { seriesOf, type Measured, type Series } from "./series";
import { standingRemarks } from "./standing-remarks";
import { endOfDay, monthsLater, quarterOf, startOfDay, type Moment } from "./time";
import { verdict, type Status } from "./verdict";

/** How one agreement stands on the day of the question. Amounts in its own unit. */
export interface Progress {
  readonly agreement: Agreement;
  /** The plan as a line; a text where there is none, with the reason. */
  readonly line: PlanLine | "geen start" | "start na eind";
  readonly measured: readonly Measured[];
  /** On the day of the last measurement; without one on the day of the question. */
  readonly planned: number | undefined;
  readonly realised: number | undefined;
  readonly spi: number | undefined;
  readonly spiTime: number | undefined;
  readonly forecast: Forecast | undefined;
  readonly status: Status;
  /** The last measurement is too old to say how it is now. */
  readonly outdated: boolean;
  readonly escalation: number;
  /** The day of the last measurement: up to then is known what is known. */
  readonly measuredOn: number | undefined;
  /** What should be known beside these figures, in Dutch. */
  readonly remarks: readonly string[];
}

/** The progress of every agreement, in sheet order. */
export function progress(monitoring: Monitoring): Progress[] {
  const series = seriesOf(monitoring.cascade, monitoring.measured);
  return monitoring.cascade.agreements.map((agreement) => standing(agreement, series(agreement), monitoring));
}

/** What is known is known up to the last measurement: plan and verdict are those of that day, by the version of today. */
function standing(agreement: Agreement, series: Series, monitoring: Monitoring): Progress {
  const { current } = agreement;
  // A reduction is a goal below zero: mirrored, so that more is always further.
  const sign = signOf(current);
  const [goal, end] = [current.goal * sign, endOf(current)];
  const milestones = monitoring.milestones.get(agreement) ?? [];
  const line = planLine(agreement, current, milestones);
  const points = mirroredPoints(series.now, sign);
  const [last, measuredOn] = [points.at(-1), series.now.at(-1)?.day];
  const moment = last?.at ?? endOfDay(monitoring.day);
  const judged = typeof line === "string" || last === undefined ? undefined : verdict(line, goal, last.value, moment, monitoring.thresholds);
  const done = last !== undefined && last.value >= goal;
  const outdated = measuredOn !== undefined && !done && monitoring.day > monthsLater(measuredOn, monitoring.tenable);
  const status = outdated ? "grey" : judged?.status ?? "grey";
  const highest = highestFor(monitoring.levelOf(current.from));
  const climbed = climb(agreement, series.then, milestones, highest, monitoring);
  return {
    agreement, line, measured: series.now, measuredOn, status, outdated,
    planned: typeof line === "string" ? undefined : plannedAt(line, moment) * sign,
    realised: series.now.at(-1)?.value,
    spi: judged?.spi, spiTime: judged?.spiTime,
    forecast: last && mirrored(forecast(points, goal, startOf(agreement, current), end), sign),
    // Red asks for attention, also where only a later version made it red.
    escalation: status === "red" ? Math.max(climbed, Math.min(1, highest)) : climbed,
    remarks: standingRemarks({ agreement, series, milestones, day: monitoring.day, outdated, done, conditions: monitoring.conditions.get(agreement) ?? [] }),
  };
}

/** Each measurement is judged on its own day, by the version that held then: a later agreement does not rewrite history. */
function climb(
  agreement: Agreement, measured: readonly Measured[], milestones: readonly Measured[], highest: number, { thresholds }: Monitoring,
): number {
  const lines = new Map(agreement.versions.map((version) => [version, planLine(agreement, version, milestones)]));
  return measured.reduce((escalation, { day, value }) => {
    const version = heldOn(agreement.versions, day);
    const [line, sign] = [lines.get(version)!, signOf(version)];
    const status = typeof line === "string" ? "grey" : verdict(line, version.goal * sign, value * sign, endOfDay(day), thresholds).status;
    return escalated(escalation, status, quarterOf(day), highest);
  }, CALM).level;
}

/** Milestones are in the unit that holds now: a version in another quantity goes by its Verloop. */
function planLine(agreement: Agreement, version: AgreementRow, milestones: readonly Measured[]): Progress["line"] {
  const sign = signOf(version);
  const [start, end, goal] = [startOf(agreement, version), endOf(version), version.goal * sign];
  const [from, to] = [unitNamed(agreement.current.unit), unitNamed(version.unit)];
  const inUnit = milestones.flatMap(({ day, value }) => {
    const amount = converted(value, from, to);
    return amount === undefined || endOfDay(day) > end ? [] : [{ day, value: amount }];
  });
  const [first, ...others] = mirroredPoints(inUnit, sign);
  if (first !== undefined) return lineByMilestones(start, end, goal, [first, ...others]);
  if (start === undefined) return "geen start";
  return start < end ? lineByProfile(start, end, goal, version.profile) : "start na eind";
}

const mirroredPoints = (amounts: readonly Measured[], sign: number): Point[] =>
  amounts.map(({ day, value }) => ({ at: endOfDay(day), value: value * sign }));

/** 1 January of Startjaar, else the Datum of the first version that has one. */
function startOf({ versions }: Agreement, { startYear }: AgreementRow): Moment | undefined {
  if (startYear !== undefined) return startYear;
  const first = versions.find(({ date }) => date !== undefined)?.date;
  return first === undefined ? undefined : startOfDay(first);
}

const signOf = ({ goal }: AgreementRow): 1 | -1 => (goal < 0 ? -1 : 1);
const endOf = ({ year }: AgreementRow): Moment => endOfDay(yearPeriod(year).end);

const mirrored = ({ atEnd, ...others }: Forecast, sign: number): Forecast => ({ ...others, atEnd: atEnd && atEnd * sign });
