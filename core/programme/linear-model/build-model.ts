import { LinearModel, type Expression, type Term, type Variable } from "../../optimise";
import { countsIn, isAsked, isCandidate, PHI } from "../counts";
import type { Case } from "../model";
import { landRows } from "./land-rows";
import { moneyRows } from "./money-rows";
import { peopleRows } from "./people-rows";
import { ALL_LIMITS, type Built, type Limits, type Shares, type ShortGoal } from "./parts";

/** So many times a goal is enough of it, however small a part of a measure is taken: more is only a number that no solver knows. */
const PLENTY = 1e6;

/**
 * The programme as a model: z[m,s] is the share of measure m that starts in year s.
 * @param whole measures are chosen whole; else all of them divide
 * @param floors no goal falls less short than this
 */
export function build(programme: Case, whole: boolean, limits: Limits = ALL_LIMITS, floors?: readonly number[]): Built {
  const model = new LinearModel();
  const shares = choiceRows(model, programme, whole);
  const short = shortRows(model, programme, shares, limits, floors);
  const hired = peopleRows(model, programme, shares, limits);
  const { unit, hiring, unpaid } = moneyRows(model, programme, shares, hired, limits);
  landRows(model, programme, shares, limits);
  return { model, ...shares, short, hiring, unpaid, unit };
}

function choiceRows(model: LinearModel, programme: Case, whole: boolean): Shares {
  const { measures } = programme;
  const candidates = measures.map(isCandidate);
  const chosen: (Variable | undefined)[] = [];
  const started = measures.map((measure, place) => {
    if (!candidates[place]) return (chosen.push(undefined), []);
    const kind = whole && measure.whole ? "integer" : "continuous";
    const least = measure.locked === "in" ? 1 : 0;
    const share = model.variable({ atLeast: least, atMost: 1 }, kind);
    chosen.push(share);
    if (whole && !measure.whole && measure.leastShare > 0 && least === 0) {
      const used = model.variable({ atMost: 1 }, "integer");
      model.constrain([[share, 1], [used, -1]], { atMost: 0 });
      model.constrain([[share, 1], [used, -measure.leastShare]], { atLeast: 0 });
    }
    if (measure.starts.length === 1) return [share];
    const starts = measure.starts.map(() => model.variable({ atMost: 1 }, kind));
    model.constrain([...starts.map((variable): Term => [variable, 1]), [share, -1]], { atLeast: 0, atMost: 0 });
    return starts;
  });
  orderRows(model, programme, started);
  const groups = new Map<string, Variable[]>();
  measures.forEach(({ group }, place) => {
    if (group !== undefined && chosen[place] !== undefined) groups.set(group, [...groups.get(group) ?? [], chosen[place]]);
  });
  for (const members of groups.values()) if (members.length > 1) model.constrain(members.map((variable): Term => [variable, 1]), { atMost: 1 });
  return { started, chosen, divides: measures.map((measure) => !whole || !measure.whole) };
}

/** Na, in its strong form: of what waits no more has started by a year than of each prerequisite was finished the year before. */
function orderRows(model: LinearModel, { measures }: Case, started: readonly (readonly Variable[])[]): void {
  measures.forEach(({ after, starts }, place) => {
    if (started[place]!.length === 0) return;
    for (const earlier of after) {
      const first = measures[earlier]!;
      starts.forEach(({ year }, last) => {
        const own = started[place]!.slice(0, last + 1).map((variable): Term => [variable, 1]);
        const finished = started[earlier]!.flatMap((variable, at): Term[] => (first.starts[at]!.year + first.duration <= year ? [[variable, -1]] : []));
        model.constrain([...own, ...finished], { atMost: 0 });
      });
    }
  });
}

function shortRows(model: LinearModel, { goals, measures }: Case, { started }: Shares, { withoutYear }: Limits, floors?: readonly number[]): (ShortGoal | undefined)[] {
  const counted = goals.map((): Term[] => []);
  measures.forEach((measure, place) => {
    for (const { goal, amount, delay } of measure.yields) {
      if (!isAsked(goals[goal]!)) continue;
      started[place]!.forEach((variable, at) => {
        if (withoutYear === goal || countsIn(measure, measure.starts[at]!.year, delay, goals[goal]!.year)) counted[goal]!.push([variable, Math.min(PLENTY, amount / goals[goal]!.size!)]);
      });
    }
  });
  return goals.map((goal, place) => {
    if (!isAsked(goal)) return undefined;
    const variable = model.variable({ atLeast: floors?.[place] ?? 0, atMost: 1 });
    model.constrain([...counted[place]!, [variable, 1]], { atLeast: 1 });
    const lateness = PHI.map(({ from }, at) => model.variable({ atMost: (PHI[at + 1]?.from ?? Infinity) - from }));
    const level = model.constrain([[variable, 1], ...lateness.map((part): Term => [part, -1])], { atMost: 1 });
    return { variable, level, lateness };
  });
}

/** The sum of phi over the lateness of goals. */
export const latenessOf = ({ short }: Built, goals: readonly number[]): Expression =>
  goals.flatMap((goal) => short[goal]!.lateness.map((variable, at): Term => [variable, PHI[at]!.slope]));

export const shortageOf = ({ short }: Built, goals: readonly number[]): Expression => goals.map((goal): Term => [short[goal]!.variable, 1]);
