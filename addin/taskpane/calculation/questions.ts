import {
  areaOverview, moneyInDetail, overviewReports, peopleInDetail,
  type FunctionReport, type Means, type MoneyInDetail, type Overview, type OverviewOptions, type PeopleInDetail, type PeopleOptions, type SourceTable,
} from "../../../core";

/** What a long answer is busy with: honest steps, not a guess at the time that is left. */
export type Tell = (step: Means) => void;

export interface Answers {
  readonly overview: Overview;
  readonly reports: FunctionReport[];
  readonly money: MoneyInDetail | undefined;
  readonly people: PeopleInDetail | undefined;
}

export type Question = keyof Answers;

/** The options of every question together; each takes what it knows. */
export type Options = OverviewOptions & PeopleOptions;

/** What the pane asks of the core. Plain data in and out, so that it can travel to a worker and back. */
export const questions: {
  readonly [Name in Question]: (tables: readonly SourceTable[], options: Options, tell: Tell) => Promise<Answers[Name]>;
} = {
  overview: areaOverview,
  reports: overviewReports,
  money: moneyInDetail,
  people: peopleInDetail,
};
