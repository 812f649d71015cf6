import type { Land, Sharing } from "../land";

/** How many tasks share one hectare at most, unless the user says otherwise. */
export const LAYERS = 3;

/** A task that claims land in an area. */
export interface Task {
  /** In the table Opgaven; header = 1. */
  readonly row: number;
  readonly name: string;
  /** Hectares, 0 or more. */
  readonly claim: number;
  /** 1 goes first. */
  readonly priority: number;
  /** The land types where it may land, as in `Land.type`; undefined: everywhere. */
  readonly landTypes: readonly string[] | undefined;
}

export interface Area {
  readonly name: string;
  readonly tasks: readonly Task[];
  readonly land: readonly Land[];
  /** At most one entry per pair of tasks. */
  readonly sharing: readonly Sharing[];
}

/** What a task gets, in hectares. */
export interface TaskOutcome {
  readonly task: string;
  readonly claim: number;
  readonly realised: number;
  /** Physical hectares that it shares with other tasks. */
  readonly shared: number;
  readonly short: number;
}

/** Hectares on which exactly these tasks lie; two or more share them. */
export interface LandUse {
  readonly tasks: readonly string[];
  /** What a hectare counts for each of them. */
  readonly yields: readonly number[];
  readonly hectares: number;
}

/** A type of land in an area and who uses it: hectares = used + free, used = the uses together. */
export interface LandOutcome {
  readonly area: string;
  readonly type: string;
  readonly hectares: number;
  readonly used: number;
  readonly free: number;
  readonly uses: readonly LandUse[];
}

/** How the tasks of an area lie on its land, in hectares. */
export interface AreaOutcome {
  readonly area: string;
  readonly tasks: readonly TaskOutcome[];
  /** Physical hectares that carry two or more tasks. */
  readonly shared: number;
  /** All physical hectares in use. */
  readonly net: number;
  readonly land: readonly LandOutcome[];
}
