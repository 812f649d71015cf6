import type { Finding } from "../domain/findings";
import { lessonsTable } from "../domain/tables";
import { uncertaintyTable } from "../domain/tables/onzekerheden";
import {
  addressees, changesInDetail, learnedNorms, nextId, normInDetail, questionInDetail, questionStandings, readAgenda, readLessons,
  type AddresseeInDetail, type ChangeInDetail, type LearnedNorm, type NormInDetail, type QuestionInDetail,
} from "../learning";
import { toEuros } from "../numbers/cents";
import { sum } from "../numbers/sum";
import { InputReader, toCells, type Cells } from "../tables";
import { attempted } from "./attempted";
import { byKind, type Tables } from "./by-kind";
import { yearsOfMoney, yearsOfTasks } from "./horizon";
import type { OverviewOptions, SourceTable } from "./model";
import { asUncertain, columnNames, type UncertainNorm } from "./norms/as-uncertain";
import { normEffects } from "./norms/effects";
import { normsInTasks } from "./norms/in-tasks";
import { tasksWithNormsTable } from "./norms/report";
import { learningQuestion } from "./questions";

/** What a norm does to the costs of one task over the years asked, in euros. */
export interface EffectInDetail {
  readonly task: string;
  readonly area: string | undefined;
  readonly norm: string;
  readonly column: "costPerUnit" | "structuralPerUnit";
  readonly inUse: number;
  /** Undefined: it stays as it is. */
  readonly learned: number | undefined;
  readonly now: number;
  readonly then: number;
  readonly difference: number;
  /** What stands in Onzekerheden when the costs are taken as uncertain as the norm is; undefined: that cannot be said. */
  readonly uncertain: UncertainNorm | undefined;
}

/** What areas teach, as the pane shows it. */
export interface LearningInDetail {
  readonly norms: readonly NormInDetail[];
  readonly questions: readonly QuestionInDetail[];
  readonly addressees: readonly AddresseeInDetail[];
  readonly changes: readonly ChangeInDetail[];
  /** What the learned norms do to the costs; undefined: no norm counts for a task, or there is none. */
  readonly effects: { readonly tasks: readonly EffectInDetail[]; readonly difference: number; readonly from: number; readonly to: number } | undefined;
  /** Can the tasks be reckoned with learned norms? */
  readonly canReplace: boolean;
  /** The columns of Lessen by their names there, and an id for the next one; undefined without the table. */
  readonly register: { readonly columns: Readonly<Record<keyof typeof lessonsTable.columns, string | undefined>>; readonly nextId: string } | undefined;
  /** The columns of Onzekerheden by their names there; undefined without the table. */
  readonly uncertainties: Readonly<Record<keyof typeof uncertaintyTable.columns, string | undefined>> | undefined;
  readonly problems: readonly Finding[];
  readonly remarks: readonly Finding[];
}

/** Which norm to tell first: one that is probably too low somewhere. */
export const normToTell = ({ norms }: LearningInDetail): NormInDetail | undefined => norms.find(({ tight }) => tight.length > 0) ?? norms[0];

/** What areas teach; undefined without observations, questions and lessons. What cannot be read is in `problems`. */
export function learningOf(tables: readonly SourceTable[], options: OverviewOptions): LearningInDetail | undefined {
  const given = byKind(tables);
  const { observations, norms, questions, lessons } = learningQuestion(given);
  if (observations === undefined && questions === undefined && lessons === undefined) return undefined;
  const reader = new InputReader();
  const part = <Part>(asked: unknown, read: (reader: InputReader) => Part): Part | undefined => (asked === undefined ? undefined : reader.attempt(read));
  const learned = part(observations, (own) => learnedNorms(learningQuestion(given), own));
  const agenda = part(questions, (own) => questionStandings(readAgenda({ questions, lessons, observations, day: options.day }, own)));
  const register = part(lessons, (own) => readLessons({ lessons, day: options.day, agreements: given.get("afspraken"), norms, parties: given.get("partijen") }, own));
  return {
    norms: (learned ?? []).map(normInDetail), questions: (agenda ?? []).map(questionInDetail),
    addressees: register === undefined ? [] : addressees(register.register, register.day, register.beside),
    changes: register === undefined ? [] : changesInDetail(register.register, learned ?? []),
    ...effectsOf(given, options, learned ?? [], reader),
    register: registerOfLessons(given, register === undefined ? "L1" : nextId(register.register)),
    uncertainties: columnNames(given, uncertaintyTable),
    problems: reader.problems, remarks: reader.remarks,
  };
}

function registerOfLessons(given: Tables, next: string): LearningInDetail["register"] {
  const columns = columnNames(given, lessonsTable);
  return columns && { columns, nextId: next };
}

/** What norms do to costs, where both sides are there; what stands in the way of that alone is said too. */
function effectsOf(given: Tables, options: OverviewOptions, learned: readonly LearnedNorm[], reader: InputReader): Pick<LearningInDetail, "effects" | "canReplace"> {
  const tasks = given.get("opgaven");
  if (tasks === undefined || !learned.some(({ norm }) => (norm.used?.countsFor.length ?? 0) > 0)) return { effects: undefined, canReplace: false };
  const replaced = reader.attempt((own) => normsInTasks({ ...learningQuestion(given), tasks }, own));
  const years = yearsOfCosts(given, options);
  const costs = years && reader.attempt((own) => normEffects({ ...learningQuestion(given), tasks, ...years }, own).effects);
  return {
    canReplace: replaced !== undefined && replaced.replaced.length > 0,
    effects: costs === undefined || costs.length === 0 ? undefined : {
      ...years!, difference: toEuros(sum(costs.map(({ now, then }) => then - now))),
      tasks: costs.map((effect): EffectInDetail => {
        const { pair: { task, norm, column }, inUse, learned: value, now, then } = effect;
        return {
          task: task.name, area: task.area, norm: norm.name, column: column as EffectInDetail["column"], inUse, learned: value,
          now: toEuros(now), then: toEuros(then), difference: toEuros(then - now), uncertain: asUncertain(given, effect),
        };
      }),
    },
  };
}

/** The years of the money, else those that the tasks span. */
function yearsOfCosts(given: Tables, options: OverviewOptions): { readonly from: number; readonly to: number } | undefined {
  const [money, tasks] = [yearsOfMoney(given, options), yearsOfTasks(given)];
  const [from, to] = [money.from ?? tasks.from, money.to ?? tasks.to];
  return from === undefined || to === undefined || to < from ? undefined : { from, to };
}

/** Opgaven with what was learned in it; undefined where nothing is, or where something stands in the way: the overview says what. */
export function tasksWithNorms(tables: readonly SourceTable[]): Promise<Cells | undefined> {
  const given = byKind(tables);
  const [tasks, { observations }] = [given.get("opgaven"), learningQuestion(given)];
  if (tasks === undefined || observations === undefined) return Promise.resolve(undefined);
  return attempted(() => {
    const found = normsInTasks({ ...learningQuestion(given), tasks });
    return Promise.resolve(found.replaced.length === 0 ? undefined : toCells(tasksWithNormsTable(tasks, found)));
  });
}
