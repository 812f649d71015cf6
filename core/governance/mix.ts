import { nameKey } from "../domain/name";
import { clusterOf, clusters, type Cluster } from "../domain/themes";
import type { ArrangementRow } from "../domain/tables/arrangementen";
import type { TaskRow } from "../domain/tables/opgaven";
import type { Governance } from "./model";
import { seatsPerArea, type Seats } from "./seats";

/** What an arrangement, or all those of one area together, is about. */
export interface Mix {
  /** Undefined: the area as a whole. */
  readonly row: ArrangementRow | undefined;
  readonly area: string;
  readonly parties: number;
  readonly tasks: number;
  /** The task with most of the (party, task) pairs; of equals the one that comes up first. Undefined without contributions. */
  readonly centre: string | undefined;
  /** The share of the pairs by cluster, and of those in none; together 1. Undefined without contributions. */
  readonly shares: readonly number[] | undefined;
}

export const clusterNames = Object.keys(clusters) as Cluster[];

/**
 * Per arrangement in the order of the sheet what it is about, and then the same per area over its arrangements together. A pair of a
 * party and a task counts once, however often it contributes. A task is of the cluster that Opgaven gives it, by Cluster or by Thema; a
 * task that is called as a theme is of the cluster of that theme.
 */
export function mixes(governance: Governance, tasks: readonly TaskRow[]): Mix[] {
  const areas = seatsPerArea(governance);
  const clusterOfTask = clustersOf(tasks, governance.keyOf);
  const names = new Map<string, string>();
  for (const { task } of governance.contributions) if (!names.has(governance.keyOf(task))) names.set(governance.keyOf(task), task);
  const mixOf = (row: Mix["row"], area: string, seats: readonly Seats[]): Mix => {
    const pairs = new Map(seats.flatMap((each) => [...each.pairs]));
    const counts = new Map<string, number>();
    for (const task of pairs.values()) counts.set(task, (counts.get(task) ?? 0) + 1);
    const most = Math.max(...counts.values());
    const [centre] = [...counts].find(([, count]) => count === most) ?? [];
    const inCluster = [...clusterNames, undefined].map((cluster) => [...pairs.values()].filter((task) => clusterOfTask(task) === cluster).length);
    return {
      row, area, tasks: counts.size, parties: new Set(seats.flatMap((each) => [...each.parties])).size,
      centre: centre === undefined ? undefined : names.get(centre),
      shares: pairs.size === 0 ? undefined : inCluster.map((count) => count / pairs.size),
    };
  };
  return [
    ...areas.flat().sort((one, other) => one.row.row - other.row.row).map((seats) => mixOf(seats.row, seats.row.area, [seats])),
    ...areas.map((seats) => mixOf(undefined, seats[0]!.row.area, seats)),
  ];
}

const known = new Map(clusterNames.map((cluster) => [nameKey(cluster), cluster]));

function clustersOf(tasks: readonly TaskRow[], keyOf: Governance["keyOf"]): (task: string) => Cluster | undefined {
  const given = new Map<string, Cluster>();
  for (const { task, cluster, theme } of tasks) {
    const own = (cluster === undefined ? undefined : known.get(nameKey(cluster))) ?? (theme === undefined ? undefined : clusterOf(theme));
    if (own !== undefined && !given.has(keyOf(task))) given.set(keyOf(task), own);
  }
  return (task) => given.get(task) ?? clusterOf(task);
}
