import { largestOf, lengthOf } from "../picture";
import type { Percentiles } from "../../numbers/percentiles";
import { goalName } from "../../programme/chosen";
import type { ProgrammeRead } from "../../programme/read";
import { toEuros } from "../../numbers/cents";
import type { AmbitionChance } from "./ambition";
import type { Reason, Robustness } from "./robustness";

/** A class of priority in the fan: its figures, and where they are drawn, as CSS says it. */
export interface FanRow extends AmbitionChance {
  readonly place: { readonly from: string; readonly width: string; readonly middle: string; readonly budgeted: string };
}

/** The ambition room over all futures, on one scale from 0. */
export interface Fan {
  readonly rows: readonly FanRow[];
  /** Where the line of what is enough stands, and the largest room on the scale. */
  readonly enough: string;
  readonly end: number;
  readonly count: number;
}

/** The line of what is enough is always in view, with some room after it. */
const LEAST_END = 1.2;

export function fanOf(chances: readonly AmbitionChance[], count: number): Fan {
  // One class is all of them.
  const shown = chances.length === 2 ? chances.slice(1) : chances;
  const end = Math.max(LEAST_END, largestOf(shown.flatMap(({ p90, budgeted }) => [p90, budgeted])));
  const at = (room: number): string => lengthOf(room, end);
  return {
    rows: shown.map((row) => ({ ...row, place: { from: at(row.p10), width: at(row.p90 - row.p10), middle: at(row.p50), budgeted: at(row.budgeted) } })),
    enough: at(1), end, count,
  };
}

/** Why a measure mostly falls, in names. */
export interface ReasonInNames {
  readonly why: Reason["why"];
  readonly name: string | undefined;
}

export interface MeasureStanding extends Percentiles {
  readonly name: string;
  /** The chance that it stays, and that it falls. */
  readonly stays: number;
  readonly falls: number;
  readonly mostly: ReasonInNames | undefined;
}

export interface GoalStanding extends Percentiles {
  readonly name: string;
  readonly unit: string | undefined;
  readonly promised: number;
  /** The chance of what is promised, and of less. */
  readonly kept: number;
  readonly missed: number;
}

/** What of a programme stays, in names; what falls most often stands first. Amounts in euros. */
export interface RobustnessInNames {
  readonly measures: readonly MeasureStanding[];
  readonly goals: readonly GoalStanding[];
  readonly whole: Percentiles & { readonly stays: number };
  /** The measure that falls most often; undefined where none does. */
  readonly weakest: MeasureStanding | undefined;
  readonly count: number;
}

/** @param units of the goals, by row of Opgaven */
export function robustnessInNames(
  { programme: { measures, goals, roles }, measuresInSheet, goalsInSheet }: ProgrammeRead, found: Robustness, units: ReadonlyMap<number, string | undefined>, count: number,
): RobustnessInNames {
  const euros = <Part extends Percentiles>({ p10, p50, p90, ...rest }: Part) => ({ ...rest, p10: inEuros(p10), p50: inEuros(p50), p90: inEuros(p90) });
  const named = (reason: Reason): ReasonInNames => ({ why: reason.why, name: reason.why === "after" ? measures[reason.measure]!.name : reason.why === "people" ? roles[reason.role]!.name : undefined });
  const standing = measuresInSheet.flatMap((place) => found.measures.filter(({ measure }) => measure === place))
    .map(({ measure, mostly, ...each }): MeasureStanding => ({ ...euros(each), falls: 1 - each.stays, name: measures[measure]!.name, mostly: mostly && named(mostly) }))
    .sort((one, other) => one.stays - other.stays);
  const [first] = standing;
  return {
    measures: standing, weakest: first !== undefined && first.stays < 1 ? first : undefined, whole: euros(found.whole), count,
    goals: goalsInSheet.flatMap((place) => found.goals.filter(({ goal, promised }) => goal === place && promised > 0))
      .map(({ goal, ...each }): GoalStanding => ({ ...each, missed: 1 - each.kept, name: goalName(goals[goal]!, goals), unit: units.get(goals[goal]!.row) })),
  };
}

const inEuros = (cents: number): number => toEuros(Math.round(cents));
