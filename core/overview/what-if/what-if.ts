import type { TableKind } from "../../domain/table";
import type { VersionContent } from "../../versions";
import { areaOverview } from "../overview";
import type { OverviewOptions, SourceTable } from "../model";
import { taskMeans } from "../task-means";
import { tablesOf } from "../tables-of";
import { changedTables, problemsOf } from "./apply";
import { changesOf, written } from "./changes";
import { compareStates, type State } from "./compare";
import type { Attempt, OverviewChange, WhatIfAnswer } from "./model";

/** What land, money, people and conditions are read from: nothing else is worked out anew. */
const kinds = new Set<TableKind>((["land", "money", "people", "knowledge"] as const).flatMap((topic) => [...tablesOf[topic].needed, ...tablesOf[topic].used]));

/**
 * The area as it is and as it would be: with sliders moved, or in a variant. What it is now is remembered, so that only what a change
 * touches is worked out. Nothing is written.
 */
export async function whatIf(tables: readonly SourceTable[], options: OverviewOptions, attempt: Attempt): Promise<WhatIfAnswer> {
  try {
    const changes = changesOf(tables, options, attempt);
    const { tables: after, problems } = changedTables(tables, changes);
    const rows = changes.map(written);
    return problems.length > 0 ? { change: undefined, rows, problems } : { change: await overviewChange({ tables, options }, { tables: after, options }), rows, problems: [] };
  } catch (error) {
    return { change: undefined, rows: [], problems: problemsOf(error) };
  }
}

interface Input {
  readonly tables: readonly SourceTable[];
  readonly options: OverviewOptions;
}

/** Two sets of tables side by side, each with its own years and norm. */
async function overviewChange(before: Input, after: Input): Promise<OverviewChange> {
  return compareStates(await stateOf(before), await stateOf(after));
}

async function stateOf({ tables, options }: Input): Promise<State> {
  const own = tables.filter(({ kind }) => kinds.has(kind));
  return { overview: await areaOverview(own, options), tasks: await taskMeans(own, options) ?? [] };
}

/** Two versions side by side: the results follow from their tables, by the rules of now. */
export const versionsChange = (before: VersionContent, after: VersionContent): Promise<OverviewChange> => overviewChange(inputOf(before), inputOf(after));

const inputOf = ({ tables, basis }: VersionContent): Input => ({ options: basis, tables: tables.map(({ kind, header, rows }) => ({ kind, cells: [header, ...rows] })) });
