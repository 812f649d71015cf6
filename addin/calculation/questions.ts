import {
  agreementsInDetail, areaOverview, fourMeansInDetail, loadHighs, moneyInDetail, overviewReports, peopleInDetail, planAnswer, planned,
  type AgreementOptions, type AgreementsInDetail, type FunctionReport, type Levelled, type Means, type MoneyInDetail, type Overview, type OverviewOptions, type PeopleInDetail,
  type PeopleOptions, type PlanAnswer, type Planning, type PlanOptions, type ReportOptions, type SourceTable, type TaskMeans,
} from "../../core";

/** What a long answer is at: the question it is busy with, or the share of its steps that is done (0-1). */
export type Tell = (step: Means | number) => void;

export interface Answers {
  /** Whether the solver is loaded. */
  readonly solver: boolean;
  readonly overview: Overview;
  readonly reports: FunctionReport[];
  readonly money: MoneyInDetail | undefined;
  readonly people: PeopleInDetail | undefined;
  readonly plan: PlanAnswer | undefined;
  readonly means: TaskMeans[] | undefined;
  readonly agreements: AgreementsInDetail | undefined;
  readonly levelled: Levelled;
}

export type Question = keyof Answers;

type Tables = readonly SourceTable[];

/** What each question is about. */
export interface Abouts {
  readonly solver: readonly [];
  readonly overview: readonly [tables: Tables, options: OverviewOptions];
  readonly reports: readonly [tables: Tables, options: ReportOptions];
  readonly means: readonly [tables: Tables, options: OverviewOptions];
  readonly money: readonly [tables: Tables, options: OverviewOptions];
  readonly people: readonly [tables: Tables, options: PeopleOptions];
  readonly plan: readonly [tables: Tables, options: PlanOptions];
  readonly agreements: readonly [tables: Tables, options: AgreementOptions];
  readonly levelled: readonly [planning: Planning];
}

/** What the pane and the custom functions ask of the core. Plain data in and out, so that it can travel to a worker and back. */
export const questions: {
  readonly [Name in Question]: (...asked: [...about: Abouts[Name], tell: Tell]) => Promise<Answers[Name]>;
} = {
  solver: () => loadHighs().then(() => true),
  overview: areaOverview,
  reports: overviewReports,
  means: fourMeansInDetail,
  money: moneyInDetail,
  people: peopleInDetail,
  plan: planAnswer,
  agreements: (tables, options) => Promise.resolve(agreementsInDetail(tables, options)),
  levelled: (planning) => planned(planning),
};

/** Any question, where its name and what it is about come from elsewhere and belong together. */
export function answerTo(question: Question, about: readonly unknown[], tell: Tell): Promise<unknown> {
  return (questions[question] as (...asked: unknown[]) => Promise<unknown>)(...about, tell);
}
