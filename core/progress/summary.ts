import { yearPeriod } from "../domain/calendar";
import { dayOf, endOfDay, plannedAt, progress, type Monitoring, type Progress } from ".";
import type { AgreementProgress, Dated } from "../overview/agreements/model";

/** What needs attention first: the highest level, then the worst status, then sheet order. */
export function standings(monitoring: Monitoring): AgreementProgress[] {
  const worst = { red: 0, orange: 1, grey: 2, green: 3 } as const;
  return progress(monitoring).map(standing)
    .sort((a, b) => b.escalation - a.escalation || worst[a.status] - worst[b.status]);
}

function standing({ agreement: { current }, line, measured, planned, realised, spiTime, forecast, status, escalation }: Progress): AgreementProgress {
  const { agreement: name, from, to, goal, unit, year } = current;
  // A reduction's line is kept mirrored: more is further. Drawn, it goes down as its goal does.
  const sign = goal < 0 ? -1 : 1;
  const last = measured.at(-1);
  const end = yearPeriod(year).end;
  const plannedOn = (day: number): number | undefined => (typeof line === "string" ? undefined : plannedAt(line, endOfDay(day)) * sign);
  return {
    name, from, to, goal, unit, planned, realised, pace: spiTime, status, escalation,
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
