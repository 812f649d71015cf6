import { yearPeriod } from "../domain/calendar";
import { conditions, deliveries, lateConditions, type Condition, type ConditionInput, type ConditionStatus, type Delivery } from "./conditions";
import type { Monitoring } from "./model";
import { plannedAt } from "./plan-line";
import { progress, type Progress } from "./progress";
import { dayOf, endOfDay } from "./time";
import type { Status } from "./verdict";

/** An amount on a day (serial number). */
export interface Dated {
  readonly day: number;
  readonly value: number;
}

/** How an agreement is getting on, with the lines to draw it. */
export interface AgreementProgress {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly goal: number;
  readonly unit: string;
  readonly planned: number | undefined;
  readonly realised: number | undefined;
  /** Earned schedule over elapsed time. */
  readonly pace: number | undefined;
  readonly status: Status;
  /** Of a grey one: nothing is measured, the last measurement is too old, or there is no plan to hold it against. */
  readonly whyGrey: "notMeasured" | "outdated" | "noPlan" | undefined;
  /** The day up to which is known what is known. */
  readonly measuredOn: number | undefined;
  /** 0 none, 1 arrangement, 2 municipality or water board, 3 province, 4 state. */
  readonly escalation: number;
  /** What others should have delivered by now, the longest first; the status does not change by it. */
  readonly waits: readonly { readonly party: string; readonly condition: string; readonly daysLate: number }[];
  readonly expected: number | undefined;
  /** The day on which the goal is, or was, reached. */
  readonly ready: number | undefined;
  readonly plan: readonly Dated[];
  readonly measured: readonly Dated[];
  /** From the last measurement to the end of the goal's year; empty without a pace. */
  readonly forecast: readonly Dated[];
  /** The same in figures: every day of measurement and the end of the goal's year. */
  readonly moments: readonly {
    readonly day: number; readonly planned: number | undefined; readonly realised: number | undefined; readonly expected: number | undefined;
  }[];
}

/** What needs attention first: the highest level, then the worst status, then sheet order. */
export function standings(monitoring: Monitoring): AgreementProgress[] {
  const worst = { red: 0, orange: 1, grey: 2, green: 3 } as const;
  return progress(monitoring).map((each) => standing(each, lateConditions(monitoring.conditions.get(each.agreement) ?? [])))
    .sort((a, b) => b.escalation - a.escalation || worst[a.status] - worst[b.status]);
}

function standing({ agreement: { current }, line, measured, measuredOn, planned, realised, spiTime, forecast, status, outdated, escalation }: Progress, late: readonly Condition[]): AgreementProgress {
  const { agreement: name, from, to, goal, unit, year } = current;
  // A reduction's line is kept mirrored: more is further. Drawn, it goes down as its goal does.
  const sign = goal < 0 ? -1 : 1;
  const last = measured.at(-1);
  const end = yearPeriod(year).end;
  const plannedOn = (day: number): number | undefined => (typeof line === "string" ? undefined : plannedAt(line, endOfDay(day)) * sign);
  return {
    name, from, to, goal, unit, planned, realised, pace: spiTime, status, escalation, measuredOn,
    whyGrey: status !== "grey" ? undefined : measuredOn === undefined ? "notMeasured" : outdated ? "outdated" : "noPlan",
    waits: late.map(({ row: { party, condition }, daysLate }) => ({ party, condition, daysLate: daysLate! })),
    expected: forecast?.atEnd, ready: forecast?.ready === undefined ? undefined : dayOf(forecast.ready),
    plan: typeof line === "string" ? [] : line.map(({ at, value }): Dated => ({ day: dayOf(at), value: value * sign })),
    measured,
    forecast: last === undefined || forecast?.atEnd === undefined || last.day >= end ? [] : [last, { day: end, value: forecast.atEnd }],
    moments: [
      ...measured.map(({ day, value }) => ({ day, planned: plannedOn(day), realised: value, expected: undefined })),
      ...(last !== undefined && last.day >= end ? [] : [{ day: end, planned: plannedOn(end), realised: undefined, expected: forecast?.atEnd }]),
    ],
  };
}

/** What somebody must deliver for an agreement, as the pane shows it. */
export interface ConditionInDetail {
  readonly condition: string;
  readonly agreement: string;
  readonly party: string;
  readonly kind: Condition["row"]["kind"];
  readonly due: number | undefined;
  readonly status: ConditionStatus;
  readonly daysLate: number | undefined;
  /** Not in Afspraken. */
  readonly isUnknown: boolean;
}

/** What is late stands first, the longest before the others; then what is open, what came late, and what is there. */
export function conditionsInDetail(input: ConditionInput): { readonly lines: readonly ConditionInDetail[]; readonly parties: readonly Delivery[] } {
  const order: readonly ConditionStatus[] = ["late", "open", "metLate", "met"];
  const all = conditions(input);
  const lines = all.map(({ row: { condition, party, kind }, agreementName, agreement, due, status, daysLate }): ConditionInDetail =>
    ({ condition, agreement: agreementName, party, kind, due, status, daysLate, isUnknown: input.cascade !== undefined && agreement === undefined }));
  return {
    lines: lines.sort((one, other) => order.indexOf(one.status) - order.indexOf(other.status) || (other.daysLate ?? 0) - (one.daysLate ?? 0)),
    parties: deliveries(all),
  };
}
