import { carriedWork, readCapacity } from "../capacity";
import { isFor } from "../domain/for-task";
import { preconditionsTable, type PreconditionRow } from "../domain/tables/randvoorwaarden";
import { why } from "../domain/whys";
import { part, shareOf, type Explanation, type ExplanationLine } from "../numbers/explanation";
import type { OneOfFour } from "./four-means";
import type { OverviewOptions } from "./model";
import { canAnswer, peopleQuestion } from "./questions";
import type { Tables } from "./by-kind";

/** What a means can carry of a task; of money that is its coverage. */
export interface MeansFigure {
  readonly means: Exclude<OneOfFour, "money">;
  readonly task: string;
  readonly area: string | undefined;
}

/** What is there as a share of what is asked: hours, or preconditions by their weight. */
export async function explainMeans(given: Tables, options: OverviewOptions, { means, task, area }: MeansFigure): Promise<Explanation | undefined> {
  const own = { name: task, area };
  if (means === "capacity") return canAnswer("people", given) ? ofCapacity(given, options, own) : undefined;
  return ofConditions(given, means === "knowledge" ? means : "instrument", own);
}

async function ofCapacity(given: Tables, options: OverviewOptions, own: Parameters<typeof isFor>[1]): Promise<Explanation | undefined> {
  const work = (await carriedWork(readCapacity(peopleQuestion(given, options)))).filter((each) => each.hours > 0 && isFor(each.work, own));
  const lines = (amount: (each: (typeof work)[number]) => number): ExplanationLine[] => work.map((each) => ({
    names: [each.work.workPackage, each.work.role], amount: amount(each), rows: [{ table: "werk", row: each.work.row }],
  }));
  return shareOf("hours", part("carried", lines(({ carried }) => carried)), part("work", lines(({ hours }) => hours)));
}

function ofConditions(given: Tables, means: PreconditionRow["means"], own: Parameters<typeof isFor>[1]): Explanation | undefined {
  const rows = (given.content(preconditionsTable)?.rows ?? []).filter((row) => row.means === means && isFor(row, own));
  const lines = (amount: (row: PreconditionRow) => number): ExplanationLine[] => rows.map((row) => ({
    names: [row.description ?? row.task], amount: amount(row), rows: [{ table: "randvoorwaarden", row: row.row }],
  }));
  const lacking = rows.filter(({ present }) => present < 1).map((row) => row.description ?? row.task);
  return shareOf(
    { name: undefined }, part("fulfilled", lines(({ present, weight }) => present * weight)), part("weights", lines(({ weight }) => weight)),
    [lacking.length === 0 ? why("conditionsThere") : why("conditionsLacking", { names: lacking })],
  );
}
