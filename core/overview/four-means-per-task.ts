import { coveredTasks, readCostsAndSources, type TaskCoverage } from "../balance";
import { carriedWork, readCapacity, type CarriedWork } from "../capacity";
import { isFor } from "../domain/for-task";
import { preconditionsTable, type PreconditionRow } from "../domain/tables/randvoorwaarden";
import { workTable } from "../domain/tables/werk";
import { InputReader, type Cells } from "../tables";
import { weightedMean, type FourMeans } from "./four-means";

/** The arguments as a custom function gets them; Werk with Bezetting, and Randvoorwaarden, may be left out. */
export interface FourMeansInput {
  readonly tasks: Cells;
  readonly funding: Cells;
  readonly work: Cells | undefined;
  readonly staffing: Cells | undefined;
  readonly preconditions: Cells | undefined;
  readonly from: unknown;
  readonly to: unknown;
  readonly norm: unknown;
  readonly index?: unknown;
  readonly spending?: unknown;
}

type Named = Parameters<typeof isFor>[1];

/**
 * Per task, in sheet order, what each of the four means can carry:
 * - money: what is covered of its costs over the years;
 * - capacity: of each hour of work for it the part 1 - shortage / demand of its role and year, pooled;
 * - knowledge and instruments: the part of its preconditions that is there, by weight.
 * @param reader takes note of what is assumed: also that a row names no task of Opgaven, and counts for none
 * @throws InputError for what is wrong in one of the tables
 */
export async function fourMeansPerTask(input: FourMeansInput, reader = new InputReader()): Promise<FourMeans[]> {
  const { programme, conditions, capacity } = readFourMeans(input, reader);
  const money = await coveredTasks(programme);
  const work = capacity === undefined ? [] : await carriedWork(capacity);
  return money.map((one) => {
    const present = (means: PreconditionRow["means"]) => presentShare(conditions.filter((row) => row.means === means), one.task);
    return {
      task: one.task.name, area: one.task.area,
      shares: {
        money: coveredShare(one),
        capacity: carriedShare(work, one.task),
        knowledge: present("knowledge"),
        instruments: present("instrument"),
      },
    };
  });
}

export const coveredShare = ({ cost, covered }: TaskCoverage): number | undefined => (cost > 0 ? covered / cost : undefined);

/** Of the hours of work for a task the part that can be worked. */
export const carriedShare = (work: readonly CarriedWork[], task: Named): number | undefined => weightedMean(work
  .filter((row) => row.hours > 0 && isFor(row.work, task))
  .map(({ hours, carried }) => ({ share: carried / hours, weight: hours })));

/** Of the preconditions of a task the part that is there, by weight. */
export const presentShare = (conditions: readonly PreconditionRow[], task: Named): number | undefined => weightedMean(conditions
  .filter((row) => isFor(row, task))
  .map(({ present, weight }) => ({ share: present, weight })));

function readFourMeans({ work, staffing, ...input }: FourMeansInput, reader: InputReader) {
  const programme = reader.attempt((part) => readCostsAndSources(input, [], part));
  const conditions = reader.optional(preconditionsTable, input.preconditions);
  const capacity = reader.optional(workTable, work) === undefined ? undefined
    : reader.attempt((part) => readCapacity({ ...input, work: work!, staffing: staffing ?? [] }, part));
  reader.refuse();
  return { programme: programme!, conditions: conditions?.rows ?? [], capacity };
}
