import {
  agreementsInDetail, areaOverview, fourMeansInDetail, loadHighs, moreMoneyOf, overviewReports, peopleInDetail, planAnswer, planned,
  type AgreementOptions, type AgreementsInDetail, type Comparison, type Explanation, type Figure, type FunctionReport, type Levelled, type Means, type MoreMoney, type Overview, type OverviewOptions, type PeopleInDetail,
  type PeopleOptions, type PlanAnswer, type Planning, type PlanOptions, type ReportOptions, type SourceTable, type TaskMeans, type VersionContent,
} from "../../core";

/** What a long answer is at: the question it is busy with, or the share of its steps that is done (0-1). */
export type Tell = (step: Means | number) => void;

export interface Answers {
  /** Whether the solver is loaded. */
  readonly solver: boolean;
  readonly overview: Overview;
  readonly reports: FunctionReport[];
  readonly more: MoreMoney[] | undefined;
  readonly explained: Explanation | undefined;
  readonly people: PeopleInDetail | undefined;
  readonly plan: PlanAnswer | undefined;
  readonly means: TaskMeans[] | undefined;
  readonly agreements: AgreementsInDetail | undefined;
  readonly levelled: Levelled;
  readonly compared: Comparison;
}

export type Question = keyof Answers;

type Tables = readonly SourceTable[];

/** What each question is about. */
export interface Abouts {
  readonly solver: readonly [];
  readonly overview: readonly [tables: Tables, options: OverviewOptions];
  readonly reports: readonly [tables: Tables, options: ReportOptions];
  readonly means: readonly [tables: Tables, options: OverviewOptions];
  readonly more: readonly [tables: Tables, options: OverviewOptions];
  readonly explained: readonly [tables: Tables, options: OverviewOptions, figure: Figure];
  readonly people: readonly [tables: Tables, options: PeopleOptions];
  readonly plan: readonly [tables: Tables, options: PlanOptions];
  readonly agreements: readonly [tables: Tables, options: AgreementOptions];
  readonly levelled: readonly [planning: Planning];
  readonly compared: readonly [before: VersionContent, after: VersionContent];
}

/** What the pane and the custom functions ask of the core. Plain data in and out, so that it can travel to a worker and back. */
export const questions: {
  readonly [Name in Question]: (...asked: [...about: Abouts[Name], tell: Tell]) => Promise<Answers[Name]>;
} = {
  solver: () => loadHighs().then(() => true),
  overview: areaOverview,
  reports: overviewReports,
  means: fourMeansInDetail,
  more: moreMoneyOf,
  explained: async (tables, options, figure) => (await import(/* webpackChunkName: "explained" */ "../../core/explained")).explained(tables, options, figure),
  people: peopleInDetail,
  plan: planAnswer,
  agreements: (tables, options) => Promise.resolve(agreementsInDetail(tables, options)),
  levelled: (planning) => planned(planning),
  compared: async (before, after) => (await import(/* webpackChunkName: "compare" */ "../../core/versions")).compareVersions(before, after),
};

/** Any question, where its name and what it is about come from elsewhere and belong together. */
export function answerTo(question: Question, about: readonly unknown[], tell: Tell): Promise<unknown> {
  return (questions[question] as (...asked: unknown[]) => Promise<unknown>)(...about, tell);
}
