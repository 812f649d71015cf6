import type { Relation } from "../relations";
import type { Project } from "./project";

/** A project as typed arrays. Of job j the rules and needs are those from `from[j]` until `from[j + 1]`. */
export interface Flat {
  readonly roles: number;
  readonly length: Int32Array;
  readonly release: Int32Array;
  readonly due: Int32Array;
  /** 1: asks the same in all its periods. */
  readonly level: Uint8Array;
  readonly order: Int32Array;
  /** Where each job stands in the order. */
  readonly rank: Int32Array;
  readonly before: FlatRelations;
  readonly behind: FlatRelations;
  readonly needs: { readonly from: Int32Array; readonly role: Int32Array; readonly hours: Float64Array; readonly profile: readonly Float64Array[] };
  /** Hours left, by period x roles + role. */
  readonly free: Float64Array;
}

interface FlatRelations {
  readonly from: Int32Array;
  readonly job: Int32Array;
  readonly lag: Int32Array;
}

export function flat({ jobs, order, free, periods }: Project): Flat {
  const roles = free.length / Math.max(1, periods);
  const rank = new Int32Array(jobs.length);
  order.forEach((job, place) => (rank[job] = place));
  const needs = jobs.map((job) => job.needs);
  return {
    roles, rank,
    length: Int32Array.from(jobs, ({ length }) => length),
    release: Int32Array.from(jobs, ({ release }) => release),
    due: Int32Array.from(jobs, ({ due }) => due),
    level: Uint8Array.from(jobs, ({ level }) => Number(level)),
    order: Int32Array.from(order),
    before: relations(jobs.map(({ before }) => before)),
    behind: relations(jobs.map(({ behind }) => behind)),
    needs: {
      from: starts(needs),
      role: Int32Array.from(needs.flat(), ({ row }) => row / periods),
      hours: Float64Array.from(needs.flat(), ({ hours }) => hours[0]!),
      profile: needs.flat().map(({ hours }) => Float64Array.from(hours)),
    },
    free: Float64Array.from(free, (_, cell) => free[(cell % roles) * periods + Math.floor(cell / roles)]!),
  };
}

function relations(lists: readonly (readonly Relation[])[]): FlatRelations {
  return { from: starts(lists), job: Int32Array.from(lists.flat(), ({ job }) => job), lag: Int32Array.from(lists.flat(), ({ lag }) => lag) };
}

/** Where each list starts when they lie one after another, and where the last ends. */
function starts(lists: readonly (readonly unknown[])[]): Int32Array {
  const from = new Int32Array(lists.length + 1);
  lists.forEach((list, place) => (from[place + 1] = from[place]! + list.length));
  return from;
}
