import {
  areaOverview, moneyInDetail, overviewReports, peopleInDetail, planAnswer,
  type FunctionReport, type Means, type MoneyInDetail, type Overview, type OverviewOptions, type PeopleInDetail,
  type PlanAnswer, type PlanOptions, type SourceTable,
} from "../../../core";

/** What a long answer is at: the question it is busy with, or the share of its steps that is done (0-1). */
export type Tell = (step: Means | number) => void;

export interface Answers {
  readonly overview: Overview;
  readonly reports: FunctionReport[];
  readonly money: MoneyInDetail | undefined;
  readonly people: PeopleInDetail | undefined;
  readonly plan: PlanAnswer | undefined;
}

export type Question = keyof Answers;

/** The options of every question together; each takes what it knows. */
export type Options = OverviewOptions & PlanOptions;

/** What the pane asks of the core. Plain data in and out, so that it can travel to a worker and back. */
export const questions: {
  readonly [Name in Question]: (tables: readonly SourceTable[], options: Options, tell: Tell) => Promise<Answers[Name]>;
} = {
  overview: areaOverview,
  reports: overviewReports,
  money: moneyInDetail,
  people: peopleInDetail,
  plan: planAnswer,
};
