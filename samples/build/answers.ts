import * as core from "../../core";

type Question = (...values: unknown[]) => unknown;
type Table = core.Cells;

/** What each custom function answers, from its arguments in the order of its formula. */
const questions = {
  CONTROLE: (table, kind) => core.inspectionReport({ table, kind }),
  STAPELING: (tasks, land, combinations, area, layers) =>
    core.stackingReport({ tasks: tasks as Table, land: land as Table, combinations, area, layers }),
  RUIMTEDRUK: (tasks, land, combinations, area, gross, layers) =>
    core.landPressure({ tasks: tasks as Table, land: land as Table, combinations, area, gross, layers }),
  KOSTEN: (tasks, from, to, index) => core.costsReport({ tasks: tasks as Table, from, to, index }),
  BALANS: (tasks, funding, from, to, index) =>
    core.balanceReport({ tasks: tasks as Table, funding: funding as Table, from, to, index }),
  AMBITIERUIMTE: (tasks, funding, from, to, index) =>
    core.ambitionShare({ tasks: tasks as Table, funding: funding as Table, from, to, index }),
  CAPACITEIT: (work, staffing, from, to, norm, period, substitution) =>
    core.capacityReport({ work: work as Table, staffing: staffing as Table, from, to, norm, period, substitution }),
  SAMENWERKEN: (work, staffing, from, to, norm, period, substitution) =>
    core.cooperationReport({ work: work as Table, staffing: staffing as Table, from, to, norm, period, substitution }),
  VERDEEL: (whole, weights, method, step, minimum, maximum) =>
    core.splitReport({ whole, weights, method, step, minimum, maximum }),
} satisfies Record<string, Question>;

export type FunctionId = keyof typeof questions;

/** The result as it spills; a single value is a matrix of one cell. */
export async function answer(id: FunctionId, values: readonly unknown[]): Promise<core.ReportCell[][]> {
  const question: Question = questions[id];
  const result = (await question(...values)) as core.Report | core.ReportCell[][] | core.ReportCell;
  if (typeof result !== "object") return [[result]];
  return Array.isArray(result) ? result : core.toCells(result);
}
