import { fullPayment } from "../funding";
import type { Highs } from "../optimise";
import { billsOf, hiredFor, hoursOf } from "./amounts";
import { countsIn, isAsked } from "./counts";
import { broken, type Broken } from "./fits";
import { WHOLE, type Case, type Choice, type Measure, type Part } from "./model";

/** Why a measure was chosen, or not: the first that is true. */
export type Reason =
  | { readonly why: "locked" | "lockedOut" | "noStart" | "yieldsNothing" | "tooLate" }
  | { readonly why: "for"; readonly goal: number }
  /** Chosen for another measure, that waits for it. */
  | { readonly why: "neededBy" | "excludedBy" | "waitsFor"; readonly measure: number }
  | { readonly why: "money"; readonly year: number; readonly structural: boolean }
  | { readonly why: "people"; readonly role: number; readonly year: number }
  | { readonly why: "land"; readonly type: string };

export function reasonsOf(highs: Highs, programme: Case, choice: Choice): Reason[] {
  return programme.measures.map((measure, place) => (choice[place]!.length > 0 ? whyChosen(programme, choice, place) : whyNot(highs, programme, choice, measure, place)));
}

/** The goal for which it counts most, as a part of the goal; ties by priority, then by name. */
function whyChosen({ measures, goals }: Case, choice: Choice, place: number): Reason {
  const measure = measures[place]!;
  if (measure.locked === "in") return { why: "locked" };
  const parts = measure.yields.filter(({ goal }) => isAsked(goals[goal]!)).map(({ goal, amount, delay }) => ({
    goal, part: choice[place]!.reduce((sum, { start, millionths }) =>
      (countsIn(measure, measure.starts[start]!.year, delay, goals[goal]!.year) ? sum + amount * millionths : sum), 0) / goals[goal]!.size!,
  })).filter(({ part }) => part > 0);
  parts.sort((one, other) => other.part - one.part || goals[one.goal]!.priority - goals[other.goal]!.priority || one.goal - other.goal);
  if (parts.length > 0) return { why: "for", goal: parts[0]!.goal };
  const waiting = measures.findIndex(({ after }, other) => after.includes(place) && choice[other]!.length > 0);
  return waiting < 0 ? { why: "yieldsNothing" } : { why: "neededBy", measure: waiting };
}

function whyNot(highs: Highs, programme: Case, choice: Choice, measure: Measure, place: number): Reason {
  const { measures, goals } = programme;
  if (measure.locked === "out") return { why: "lockedOut" };
  if (measure.starts.length === 0) return { why: "noStart" };
  if (measure.yields.length === 0) return { why: "yieldsNothing" };
  const other = measure.group === undefined ? -1 : measures.findIndex(({ group }, each) => each !== place && group === measure.group && choice[each]!.length > 0);
  if (other >= 0) return { why: "excludedBy", measure: other };
  const starts = [...measure.starts.keys()];
  const left = starts.filter((start) => measure.after.every((earlier) => isFinished(measures[earlier]!, choice[earlier]!, measure.starts[start]!.year)));
  if (left.length === 0) {
    const waited = measure.after.find((earlier) => starts.every((start) => !isFinished(measures[earlier]!, choice[earlier]!, measure.starts[start]!.year)));
    return { why: "waitsFor", measure: waited ?? measure.after[0]! };
  }
  const inTime = left.filter((start) => measure.yields.some(({ goal, delay }) => isAsked(goals[goal]!) && countsIn(measure, measure.starts[start]!.year, delay, goals[goal]!.year)));
  if (inTime.length === 0) return { why: "tooLate" };
  return whatBreaks(highs, programme, choice, place, inTime);
}

/** The whole of a measure was finished before a year. */
const isFinished = ({ starts, duration }: Measure, parts: readonly Part[], year: number): boolean =>
  parts.reduce((sum, { start, millionths }) => (starts[start]!.year + duration <= year ? sum + millionths : sum), 0) >= WHOLE;

/** Added alone at each of these starts: the one that breaks fewest of money, people and land, earliest first, says what stands in the way. */
function whatBreaks(highs: Highs, programme: Case, choice: Choice, place: number, starts: readonly number[]): Reason {
  let fewest: { count: number; start: number; broken: Broken } | undefined;
  for (const start of starts) {
    const found = broken(highs, programme, choice.map((parts, each) => (each === place ? [{ start, millionths: WHOLE }] : parts)));
    const count = (found.money === undefined ? 0 : 1) + Math.min(1, found.people.length) + Math.min(1, found.land.length);
    if (fewest === undefined || count < fewest.count) fewest = { count, start, broken: found };
  }
  const { money, people, land } = fewest!.broken;
  if (money !== undefined) return { why: "money", year: money, structural: onlyStructural(programme, choice, place, fewest!.start, money) };
  if (people.length > 0) return { why: "people", ...people[0]! };
  return land.length > 0 ? { why: "land", type: land[0]! } : { why: "yieldsNothing" };
}

/** Without its structural bill of that year all can be paid until then; without its incidental bill not. */
function onlyStructural(programme: Case, choice: Choice, place: number, start: number, year: number): boolean {
  const without = (layer: "incidental" | "structural"): boolean => {
    const measures = programme.measures.map((measure, each) => (each !== place ? measure : {
      ...measure, starts: measure.starts.map((own) => ({ ...own, [layer]: own[layer].map((cents, at) => (at === year ? 0 : cents)) })),
    }));
    const other = { ...programme, measures };
    const added = choice.map((parts, each) => (each === place ? [{ start, millionths: WHOLE }] : parts));
    const bills = billsOf(other, added, hiredFor(other, hoursOf(other, added))).filter((bill) => bill.year <= year);
    return fullPayment(bills, programme.sources, programme.years) !== undefined;
  };
  return without("structural") && !without("incidental");
}
