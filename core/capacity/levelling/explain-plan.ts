import { nameKey } from "../../domain/name";
import { why, type Why } from "../../domain/whys";
import { part, shareOf, sumOf, type Explanation, type ExplanationLine, type InputRow } from "../../numbers/explanation";
import { periodName, periodsOf } from "../../supply";
import type { Plan } from "./model";
import type { MovedWork } from "./moved-work";
import type { Planning } from "./read";
import { demandOf, excess } from "./score";

/** A figure of a plan within the slack that is there already: which packages it moves is part of the question. */
export interface PlanFigure {
  readonly figure: "overload" | "peak";
  /** None: the plan as it stands in Werk. */
  readonly moved: MovedWork["packages"];
  /** At most this percentage can still be won; only of a plan that was sought. */
  readonly percentToWin?: number | undefined;
}

/** A role in a period, by their positions. */
interface Place {
  readonly role: number;
  readonly period: number;
}

/** The roles and periods behind a figure of a plan, and what keeps it from being lower; undefined where nobody is asked, or nobody is there. */
export function explainPlan(planning: Planning, { figure, moved, percentToWin }: PlanFigure): Explanation | undefined {
  const { problem } = planning;
  const plan: Plan = problem.jobs.map(({ name, start }) => start + (moved.find((each) => nameKey(each.name) === nameKey(name))?.periods ?? 0));
  const demand = demandOf(problem, plan);
  const places = demand.flatMap((periods, role) => periods.map((_, period): Place => ({ role, period })));
  const asked = ({ role, period }: Place): number => demand[role]![period]!;
  const there = ({ role, period }: Place): number => problem.supply[role]![period]!;
  const won = percentToWin === undefined ? [] : [why("atMostWon", { percent: percentToWin })];
  const line = (place: Place, amount: number): ExplanationLine =>
    ({ names: [roleName(planning, place.role), String(nameOf(planning, place.period))], amount, rows: rowsAt(planning, plan, place) });

  if (figure === "overload") {
    const over = places.map((place) => ({ place, hours: excess(asked(place), there(place)) })).filter(({ hours }) => hours > 0);
    return sumOf("hours", [part("overload", over.map(({ place, hours }) => line(place, hours)))], [...becauseOf(planning, plan, over), ...won]);
  }
  const staffed = places.filter((place) => there(place) > 0 && asked(place) > 0);
  const [first] = staffed;
  if (first === undefined || places.some((place) => there(place) <= 0 && asked(place) > 0)) return undefined;
  const peak = staffed.reduce((highest, each) => (asked(each) / there(each) > asked(highest) / there(highest) ? each : highest), first);
  return shareOf("hours", part("work", packageLines(planning, plan, peak)), part("present", staffLines(planning, peak, there(peak))), [
    ...becauseOf(planning, plan, [{ place: peak, hours: excess(asked(peak), there(peak)) }]), ...won,
  ]);
}

/** What is overloaded most, and which work packages there cannot leave that period. */
function becauseOf(planning: Planning, plan: Plan, over: readonly { readonly place: Place; readonly hours: number }[]): Why[] {
  const [first] = over;
  if (first === undefined || first.hours === 0) return [why("noOverload")];
  const { place, hours } = over.reduce((most, each) => (each.hours > most.hours ? each : most), first);
  const own = jobsAt(planning, plan, place);
  const fixed = own.filter((job) => !mayLeave(planning, job, place));
  return [why("overloadMost", {
    role: roleName(planning, place.role), period: nameOf(planning, place.period), hours, fixed: fixed.map((job) => planning.problem.jobs[job]!.name), movable: own.length - fixed.length,
  })];
}

/** The jobs that ask hours of a role in a period. */
const jobsAt = ({ problem: { jobs } }: Planning, plan: Plan, place: Place): number[] =>
  [...jobs.keys()].filter((job) => hoursAt(jobs[job]!.hours[place.role]!, place.period - plan[job]!) > 0);

const hoursAt = (hours: readonly number[], offset: number): number => hours[offset] ?? 0;

/** Whether there is a start in its window with which it asks nothing of the role in the period. */
function mayLeave({ problem: { jobs }, windows: { earliest, latest } }: Planning, job: number, { role, period }: Place): boolean {
  const { hours, length } = jobs[job]!;
  // Beyond its own length nothing more changes, however late it may be.
  const last = Math.min(latest[job]!, Math.max(earliest[job]!, period) + length);
  for (let start = earliest[job]!; start <= last; start++) if (hoursAt(hours[role]!, period - start) === 0) return true;
  return false;
}

const nameOf = ({ model: { horizon } }: Planning, period: number): number | string => periodName(periodsOf(horizon)[period]!, horizon.unit);

/** By the position that `levellingProblem` gives them: in the order of Werk, then Bezetting. */
function roleName({ model: { work, staff } }: Planning, role: number): string {
  return [...new Map([...work, ...staff].map((row) => [nameKey(row.role), row.role] as const).reverse()).values()].reverse()[role]!;
}

const isOf = (planning: Planning, role: number) => (row: { readonly role: string }): boolean => nameKey(row.role) === nameKey(roleName(planning, role));

const rowsAt = (planning: Planning, plan: Plan, place: Place): InputRow[] =>
  jobsAt(planning, plan, place).flatMap((job) => planning.packages[job]!.work.filter(isOf(planning, place.role)).map(({ row }): InputRow => ({ table: "werk", row })));

function packageLines(planning: Planning, plan: Plan, place: Place): ExplanationLine[] {
  return jobsAt(planning, plan, place).map((job): ExplanationLine => ({
    names: [planning.problem.jobs[job]!.name], amount: hoursAt(planning.problem.jobs[job]!.hours[place.role]!, place.period - plan[job]!),
    rows: planning.packages[job]!.work.filter(isOf(planning, place.role)).map(({ row }): InputRow => ({ table: "werk", row })),
  }));
}

const staffLines = (planning: Planning, place: Place, hours: number): ExplanationLine[] => [{
  names: [roleName(planning, place.role)], amount: hours,
  rows: planning.model.staff.filter(isOf(planning, place.role)).flatMap(({ row }): InputRow[] => (row === undefined ? [] : [{ table: "bezetting", row }])),
}];
