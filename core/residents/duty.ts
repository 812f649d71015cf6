import { duties, dutyNames, type Duty, type Instrument } from "../domain/duties";
import type { ProcessRow } from "../domain/tables";

/** How a process stands with what the law asks of it. */
export type DutyStanding =
  /** No instrument is named. */
  | { readonly of: "nothing" }
  /** Nothing is due here, but the applicant, the council or the own ordinance may ask for it. */
  | { readonly of: "elsewhere" }
  | { readonly of: "notYet" | "met"; readonly toCheck: boolean }
  | { readonly of: "missing"; readonly missing: readonly Duty[]; readonly toCheck: boolean };

/**
 * Notice is due from the start, account and policy from the day of the decision. A notice after the start, or an account that is dated
 * after the decision, is not there. `toCheck`: the source of what decides here is still to be checked.
 */
export function dutyStanding(process: ProcessRow, day: number | undefined): DutyStanding {
  if (process.instrument === undefined) return { of: "nothing" };
  const all = duties[process.instrument satisfies Instrument];
  if (all === undefined) return { of: "elsewhere" };
  const due = all.filter(({ duty }) => isDue(duty === "notice" ? process.start : process.decision, day));
  if (due.length === 0) return { of: "notYet", toCheck: isToCheck(all) };
  const missing = due.filter(({ duty }) => !isThere(duty, process));
  return missing.length === 0 ? { of: "met", toCheck: isToCheck(due) } : { of: "missing", missing, toCheck: isToCheck(missing) };
}

const isDue = (from: number | undefined, day: number | undefined): boolean => from !== undefined && day !== undefined && from <= day;
const isToCheck = (some: readonly Duty[]): boolean => some.some(({ read }) => !read);

function isThere(duty: Duty["duty"], { notice, start, account, decision, policy }: ProcessRow): boolean {
  switch (duty) {
    case "notice": return notice !== undefined && notice <= start!;
    case "account": return account === true || (typeof account === "number" && account <= decision!);
    case "policy": return policy;
  }
}

/** As the column Plicht says it. */
export function dutyText(standing: DutyStanding): string {
  const toCheck = "toCheck" in standing && standing.toCheck ? " (te controleren)" : "";
  switch (standing.of) {
    case "nothing": return "";
    case "elsewhere": return "te controleren";
    case "notYet": return `nog niet nodig${toCheck}`;
    case "met": return `voldaan${toCheck}`;
    case "missing": return `ontbreekt: ${standing.missing.map(({ duty }) => dutyNames[duty]).join(", ")}${toCheck}`;
  }
}
