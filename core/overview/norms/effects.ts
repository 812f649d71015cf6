import { costsOf, readAmbitions, type TaskPerUnit } from "../../balance";
import { roundedToCents, toEuros, type Cents } from "../../numbers/cents";
import { ratio } from "../../numbers/ratio";
import { sum } from "../../numbers/sum";
import { readLearning, type LearningTables } from "../../learning";
import { InputReader, readYears } from "../../tables";
import { normsForTasks, type NormForTask, type NormsForTasks } from "./for-tasks";

/** The arguments of NORMGEVOLG as a spreadsheet hands them over. */
export interface NormEffectsInput extends LearningTables {
  readonly tasks: unknown;
  readonly from: unknown;
  readonly to: unknown;
}

/** What a norm does to the costs of one task, in cents over the years asked. */
export interface NormEffect {
  readonly pair: NormForTask<TaskPerUnit>;
  /** What the task says now, in euros. */
  readonly inUse: number;
  /** What would stand there, in euros, rounded to cents; undefined: it stays as it is. */
  readonly learned: number | undefined;
  readonly now: Cents;
  readonly then: Cents;
  readonly low: Cents | undefined;
  readonly high: Cents | undefined;
}

const columns = ["costPerUnit", "structuralPerUnit"] as const;
type MoneyColumn = (typeof columns)[number];

export interface NormEffects {
  /** In the order of Opgaven, then of Normen. */
  readonly effects: readonly NormEffect[];
  readonly unknown: NormsForTasks<TaskPerUnit>["unknown"];
}

/** What the tasks cost with the norms in use and with those learned. InputError for what is wrong in the input. */
export function normEffects(input: NormEffectsInput, reader = new InputReader()): NormEffects {
  const years = readYears(input.from, input.to);
  const ambitions = reader.attempt((part) => readAmbitions({ tasks: input.tasks as never, index: input.index }, years, part));
  const learning = reader.attempt((part) => readLearning(input, part));
  reader.refuse();
  const { tasks, prices } = ambitions!;
  const perUnit = tasks.filter((task): task is TaskPerUnit => "costPerUnit" in task);
  const { pairs, unknown } = normsForTasks(learning!, perUnit, columns, ({ priceLevel }) => priceLevel ?? years[0], reader);
  const costs = (task: TaskPerUnit, column: MoneyColumn, value: number | undefined): Cents | undefined => {
    if (value === undefined) return undefined;
    const { tasks: [cost] } = costsOf([{ ...task, costPerUnit: 0, structuralPerUnit: 0, [column]: value }], years, prices);
    return sum(column === "costPerUnit" ? cost!.incidental : cost!.structural);
  };
  const effects = pairs.map((pair): NormEffect => {
    const column = pair.column as MoneyColumn;
    const { task } = pair;
    const now = costs(task, column, task[column])!;
    const learned = inCents(pair.learned?.expected);
    return {
      pair, inUse: task[column], learned, now, then: costs(task, column, learned) ?? now,
      low: costs(task, column, inCents(pair.learned?.interval?.low)), high: costs(task, column, inCents(pair.learned?.interval?.high)),
    };
  });
  return { effects, unknown };
}

/** Euros to the cent; undefined: no amount that a table can hold. */
export function inCents(value: number | undefined): number | undefined {
  if (value === undefined || !Number.isFinite(value)) return undefined;
  try {
    return toEuros(roundedToCents(ratio(value)));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return undefined;
  }
}
