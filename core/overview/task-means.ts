import { isFor } from "../domain/for-task";
import { sameName } from "../domain/name";
import { tasksTable } from "../domain/tables/opgaven";
import { byKind, type Tables } from "./by-kind";
import { cachedCarriedWork, cachedCoveredTasks, cachedLand } from "./cached";
import { readConditions } from "./conditions";
import { carriedShare, coveredShare, presentShare } from "./four-means-per-task";
import { fiveMeans, type OneOfFive } from "./five-means";
import { weakestAmong } from "./four-means";
import type { OverviewOptions, SourceTable, Topic } from "./model";
import { outcomeOf } from "./outcome";
import { canAnswer, landQuestion, moneyQuestion, peopleQuestion } from "./questions";

/** What of a task each of the five means can carry (0-1), and which of them decides. */
export interface TaskMeans {
  readonly task: string;
  readonly area: string | undefined;
  /** Undefined where a means is not asked for, or not known. */
  readonly shares: Readonly<Record<OneOfFive, number | undefined>>;
  /** Which of them have no answer, though there are tables for them. */
  readonly unknown: readonly OneOfFive[];
  /** Of how many of the five the share is known. */
  readonly known: number;
  /** The lowest share; undefined where none is known. */
  readonly lowest: number | undefined;
  /** 1 - lowest. */
  readonly lacking: number;
  /** The one with the lowest share; undefined where every known means carries all. */
  readonly weakest: OneOfFive | undefined;
}

/** Land and the four means per task: not only money. Undefined without tasks. A means that cannot be answered leaves the others. */
export async function taskMeans(tables: readonly SourceTable[], options: OverviewOptions = {}): Promise<TaskMeans[] | undefined> {
  const given = byKind(tables);
  const tasks = given.content(tasksTable);
  if (tasks === undefined) return undefined;
  const shares = await sharesOf(given, options);
  return tasks.rows
    .map(({ task: name, area }) => ({ name, area }))
    .filter(({ area }) => options.area === undefined || area === undefined || sameName(area, options.area))
    .map((task): TaskMeans => {
      const own = Object.fromEntries(fiveMeans.map((means) => [means, shares[means]?.(task)])) as TaskMeans["shares"];
      const { lowest, means } = weakestAmong(fiveMeans, own);
      return {
        task: task.name, area: task.area, shares: own, lowest, lacking: 1 - (lowest ?? 1), weakest: means,
        known: fiveMeans.filter((each) => own[each] !== undefined).length, unknown: fiveMeans.filter((each) => shares[each] === undefined),
      };
    });
}

interface Task {
  readonly name: string;
  readonly area: string | undefined;
}

/** What a means carries of a task; undefined where it asks nothing of it. */
type Share = (task: Task) => number | undefined;

/** A means without tables asks nothing of any task. */
const nothingAsked: Share = () => undefined;

/** Per means its shares; undefined for one that has no answer. */
async function sharesOf(given: Tables, options: OverviewOptions): Promise<Record<OneOfFive, Share | undefined>> {
  const attempt = async (topic: Topic, question: Parameters<typeof outcomeOf<Share>>[0]): Promise<Share | undefined> =>
    (canAnswer(topic, given) ? (await outcomeOf(question)).answer : nothingAsked);
  return {
    land: await attempt("land", async (reader) => {
      const { tasks } = await cachedLand(reader, landQuestion(given), options.area);
      return (own) => {
        const found = tasks.find(({ task, area }) => isFor({ task, area: area === "" ? undefined : area }, own));
        return found === undefined || found.gross === 0 ? undefined : found.realised / found.gross;
      };
    }),
    money: await attempt("money", async (reader) => {
      const covered = await cachedCoveredTasks(reader, moneyQuestion(given, options));
      return (own) => covered.filter(({ task }) => isFor({ task: task.name, area: task.area }, own)).map(coveredShare)[0];
    }),
    capacity: await attempt("people", async (reader) => {
      const work = await cachedCarriedWork(reader, peopleQuestion(given, options));
      return (own) => carriedShare(work, own);
    }),
    knowledge: await attempt("knowledge", (reader) => {
      const rows = readConditions(given, "knowledge", reader);
      return (own) => presentShare(rows, own);
    }),
    instruments: await attempt("instruments", (reader) => {
      const rows = readConditions(given, "instrument", reader);
      return (own) => presentShare(rows, own);
    }),
  };
}
