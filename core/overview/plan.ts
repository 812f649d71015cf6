import { movedWork, type MovedWork } from "../capacity";
import { InputError, type Finding } from "../domain/findings";
import { workTable } from "../domain/tables/werk";
import type { Unit } from "../supply";
import type { PeopleOptions, SourceTable } from "./model";
import { pastTarget, type PastTarget } from "./past-target";
import { canAnswer, peopleQuestion } from "./questions";
import { byKind } from "./by-kind";

export interface PlanOptions extends PeopleOptions {
  /** Work may end after its Uiterste eind, so that nothing overloads. */
  readonly late?: boolean | undefined;
}

export interface PlanAnswer {
  readonly plan: MovedWork | undefined;
  /** Undefined without a plan, or where no work names a task of Opgaven. */
  readonly pastTarget?: PastTarget | undefined;
  /** The periods that it was made for, and whether work may end after its Uiterste eind in it. */
  readonly period: Unit;
  readonly late: boolean;
  /** The columns of Werk that a plan changes, by the names they have there. */
  readonly columns: { readonly start: string; readonly end: string };
  /** What stands in the way of a plan: also what is wrong between packages. */
  readonly problems: readonly Finding[];
}

/** The plan in which peaks fit as well as they can; `share` hears how far the search is (0-1), at most a hundred times. */
export async function planAnswer(
  tables: readonly SourceTable[], options: PlanOptions = {}, share: (done: number) => void = () => undefined,
): Promise<PlanAnswer | undefined> {
  const given = byKind(tables);
  if (!canAnswer("people", given)) return undefined;
  const { substitution: _, ...question } = peopleQuestion(given, options);
  const { nameOf } = given.content(workTable)!;
  const about = { period: question.period, late: options.late === true };
  const columns = { start: nameOf("start"), end: nameOf("end") };
  let told = -1;
  const onProgress = (done: number, of: number): void => {
    const percent = Math.floor((100 * done) / of);
    if (percent === told) return;
    told = percent;
    share(percent / 100);
  };
  try {
    const plan = await movedWork({ ...question, late: options.late }, { onProgress });
    return { ...about, plan, pastTarget: pastTarget(given, plan), columns, problems: [] };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { ...about, plan: undefined, columns, problems: error.problems };
  }
}
