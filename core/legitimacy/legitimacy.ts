import { bodies, subjectKinds, type DecidingBody, type SubjectKind } from "../domain/competences";
import { rememberedKeys } from "../domain/name";
import type { DecisionRow } from "../domain/tables";
import { inForce, isConsent, isOver, type InForce } from "./in-force";
import { subjectKey, type Decisions, type DecisionSubject } from "./model";
import { voted, type Voted } from "./voted";

export type LegitimacyStatus =
  | "noGovernment" | "unknown" | "rejected" | "wrongBody" | "onlyNoted" | "missing" | "over" | "tooLittle" | "late" | "decided";

/** Whether the right body decided on a subject. */
export interface Legitimacy {
  readonly subject: DecisionSubject;
  /** Any of these may decide; empty: nobody is known who may. */
  readonly needed: readonly DecidingBody[];
  /** The latest that counts; of the wrong body, that body's. */
  readonly decision: DecisionRow | undefined;
  readonly status: LegitimacyStatus;
  /** Of money: voted less needed, in euros. */
  readonly difference: number | undefined;
  readonly remark:
    | { readonly of: "noParty" | "partyUnknown" | "noBody" }
    | { readonly of: "bodyNeeded" }
    | { readonly of: "withdrawn"; readonly day: number }
    | undefined;
  /** Of money: what is known of its amounts. */
  readonly voted: Voted | undefined;
}

/** Every subject in its order. */
export function legitimacy({ subjects, decisions, competences, levelOf, day }: Decisions): Legitimacy[] {
  const keyOf = rememberedKeys();
  const taken = new Map<string, DecisionRow[]>();
  for (const decision of decisions) {
    const key = subjectKey(keyOf, decision.subject, decision.subjectKind, decision.party);
    const known = taken.get(key);
    if (known === undefined) taken.set(key, [decision]);
    else known.push(decision);
  }
  const mayDecide = bodiesFor(competences);
  return subjects.map((subject): Legitimacy => {
    const { kind, party } = subject;
    if (party === undefined) return unjudged(subject, "unknown", { of: "noParty" });
    const level = levelOf(party);
    if (level === undefined) return unjudged(subject, "unknown", { of: "partyUnknown" });
    if (level === "other") return unjudged(subject, "noGovernment");
    const needed = mayDecide.get(`${level} ${kind}`) ?? [];
    if (needed.length === 0) return unjudged(subject, "unknown", { of: "noBody" });
    return judged(subject, needed, taken.get(subject.key), day);
  });
}

/** Per layer and kind of subject the bodies that may decide, in the order of the list. */
function bodiesFor(competences: Decisions["competences"]): ReadonlyMap<string, readonly DecidingBody[]> {
  const found = new Map<string, Set<DecidingBody>>();
  for (const { level, subjectKind, body } of competences) found.set(`${level} ${subjectKind}`, (found.get(`${level} ${subjectKind}`) ?? new Set()).add(body));
  return new Map([...found].map(([key, own]) => [key, (Object.keys(bodies) as DecidingBody[]).filter((body) => own.has(body))]));
}

const unjudged = (subject: DecisionSubject, status: LegitimacyStatus, remark?: Legitimacy["remark"]): Legitimacy =>
  ({ subject, needed: [], decision: undefined, status, difference: undefined, remark, voted: undefined });

function judged(subject: DecisionSubject, needed: readonly DecidingBody[], decisions: readonly DecisionRow[] | undefined, day: number | undefined): Legitimacy {
  const lacking = subject.money?.needed === undefined ? undefined : -subject.money.needed;
  const without = { subject, needed, decision: undefined, difference: lacking, remark: undefined, voted: undefined };
  if (decisions === undefined) return { ...without, status: "missing" };
  const own = decisions.filter(({ body }) => needed.includes(body));
  const force = inForce(own, subject.money !== undefined);
  const { counted, last } = force;
  if (counted.length > 0) return standing(subject, needed, force, day);
  if (last?.tenor === "rejected") return { ...without, status: "rejected" };
  if (last !== undefined) return { ...without, status: "missing", remark: { of: "withdrawn", day: last.date } };
  if (own.length > 0) return { ...without, status: "onlyNoted" };
  const elsewhere = byAnotherBody(decisions);
  return elsewhere === undefined ? { ...without, status: "missing" } : { ...without, decision: elsewhere, status: "wrongBody", remark: { of: "bodyNeeded" } };
}

function standing(subject: DecisionSubject, needed: readonly DecidingBody[], { counted }: InForce, day: number | undefined): Legitimacy {
  const latest = counted.at(-1)!;
  const found = subject.money && voted(subject.money, counted);
  const difference = found?.difference;
  // Of money the first vote must be in time, of anything else the one that holds.
  const first = subject.money === undefined ? latest : counted[0]!;
  const status = isOver(latest, day) ? "over"
    : difference !== undefined && difference < 0 ? "tooLittle"
      : subject.before !== undefined && first.date > subject.before ? "late" : "decided";
  return { subject, needed, decision: latest, status, difference, remark: undefined, voted: found };
}

/** The latest consent that another body did not take back. */
function byAnotherBody(decisions: readonly DecisionRow[]): DecisionRow | undefined {
  const bodies = new Set(decisions.map(({ body }) => body));
  const consents = [...bodies].flatMap((body) => {
    const { last } = inForce(decisions.filter((decision) => decision.body === body), false);
    return last !== undefined && isConsent(last) ? [last] : [];
  });
  return decisions.findLast((decision) => consents.includes(decision));
}

/** The share of the subjects of governments that are decided, in time or not; undefined without any. */
export function decidedShare(all: readonly Legitimacy[]): number | undefined {
  const counted = all.filter(({ status }) => status !== "noGovernment");
  return counted.length === 0 ? undefined : counted.filter(({ status }) => status === "decided" || status === "late").length / counted.length;
}

export const kindWord = (kind: SubjectKind): string => subjectKinds[kind][0];
