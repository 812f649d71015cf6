import type { Agreement, Cascade } from "../domain/agreements";
import { yearPeriod } from "../domain/calendar";
import { nameKey } from "../domain/name";
import type { ConditionRow } from "../domain/tables/voorwaarden";

export type ConditionStatus = "met" | "metLate" | "open" | "late";

/** One condition of one agreement, as it stands on a day. */
export interface Condition {
  readonly row: ConditionRow;
  /** As it is called in Afspraken, where it is known. */
  readonly agreementName: string;
  /** Undefined: not in Afspraken, or without that table. */
  readonly agreement: Agreement | undefined;
  /** The day for which it must be there, as a serial number. */
  readonly due: number | undefined;
  readonly status: ConditionStatus;
  /** Of what is late, or came late. */
  readonly daysLate: number | undefined;
  /** It was met after the day of the question: on that day it was not. */
  readonly metAfter: boolean;
}

export interface ConditionInput {
  readonly rows: readonly ConditionRow[];
  /** Undefined without Afspraken: then no agreement is unknown. */
  readonly cascade: Cascade | undefined;
  /** Undefined: nothing is late, and what is met is met. */
  readonly day: number | undefined;
}

/**
 * The conditions, a row per condition and agreement in the order of the sheet. Without a date of its own a condition is due on
 * 1 January of the agreement's start year. Late counts in days from then to the day it was met, or to the day of the question.
 */
export function conditions({ rows, cascade, day }: ConditionInput): Condition[] {
  return rows.flatMap((row) => row.agreements.map((name): Condition => {
    const agreement = cascade?.named(name);
    const startYear = agreement?.current.startYear;
    const due = row.due ?? (startYear === undefined ? undefined : yearPeriod(startYear).start);
    return { row, agreement, agreementName: agreement?.current.agreement ?? name, due, ...judged(row.met, due, day) };
  }));
}

function judged(met: ConditionRow["met"], due: number | undefined, day: number | undefined): Pick<Condition, "status" | "daysLate" | "metAfter"> {
  const metAfter = typeof met === "number" && day !== undefined && met > day;
  if (met !== false && !metAfter) {
    const daysLate = typeof met === "number" && due !== undefined && met > due ? met - due : undefined;
    return { status: daysLate === undefined ? "met" : "metLate", daysLate, metAfter };
  }
  const daysLate = day !== undefined && due !== undefined && due < day ? day - due : undefined;
  return { status: daysLate === undefined ? "open" : "late", daysLate, metAfter };
}

/**
 * The day on which the conditions are judged where nobody says one: the latest date among them that does not lie after the
 * latest Datum of Afspraken; without any Datum the latest day on which one was met. Undefined: there is none.
 */
export function lastKnownDay(rows: readonly ConditionRow[], agreementDates: readonly (number | undefined)[]): number | undefined {
  const met = rows.flatMap((row) => (typeof row.met === "number" ? [row.met] : []));
  const limits = agreementDates.filter((date) => date !== undefined);
  if (limits.length === 0) return latest(met);
  const limit = latest(limits)!;
  return latest([...met, ...rows.flatMap(({ due }) => due ?? [])].filter((date) => date <= limit));
}

const latest = (days: readonly number[]): number | undefined => days.reduce<number | undefined>((last, day) => (last === undefined || day > last ? day : last), undefined);

/** What one party must deliver, counted per condition and agreement. */
export interface Delivery {
  readonly party: string;
  readonly conditions: number;
  readonly counts: Readonly<Record<ConditionStatus, number>>;
  /** The different agreements with a condition that is open or late. */
  readonly waiting: number;
}

/** Per party, in the order in which they come up. */
export function deliveries(all: readonly Condition[]): Delivery[] {
  const parties = new Map<string, Condition[]>();
  for (const condition of all) {
    const key = nameKey(condition.row.party);
    const known = parties.get(key);
    if (known === undefined) parties.set(key, [condition]);
    else known.push(condition);
  }
  return [...parties.values()].map((own) => {
    const counts = { met: 0, metLate: 0, open: 0, late: 0 };
    for (const { status } of own) counts[status] += 1;
    const waiting = new Set(own.filter(({ status }) => isWaited(status)).map(({ agreementName }) => nameKey(agreementName)));
    return { party: own[0]!.row.party, conditions: own.length, counts, waiting: waiting.size };
  });
}

export const isWaited = (status: ConditionStatus): boolean => status === "open" || status === "late";

/** So many of an agreement's late conditions are named, the others counted. */
const MOST_NAMED = 2;

/** Those that are late, the longest first. */
export const lateConditions = (all: readonly Condition[]): Condition[] => all.filter(({ status }) => status === "late").sort((a, b) => b.daysLate! - a.daysLate!);

/** What an agreement waits for, as its remark: the longest first. Undefined when nothing is late. */
export function waitsFor(all: readonly Condition[]): string | undefined {
  const late = lateConditions(all);
  if (late.length === 0) return undefined;
  const named = late.slice(0, MOST_NAMED).map(({ row, daysLate }) =>
    `${row.party}: ${row.condition} (${daysLate!} ${daysLate === 1 ? "dag" : "dagen"} te laat)`);
  const more = late.length - named.length;
  return `wacht op ${named.join(", ")}${more > 0 ? ` en ${more} meer` : ""}`;
}
