import {
  areaOverview, moneyInDetail, overviewReports,
  type FunctionReport, type Means, type MoneyInDetail, type Overview, type OverviewOptions, type SourceTable,
} from "../../../core";

/** What a long answer is busy with: honest steps, not a guess at the time that is left. */
export type Tell = (step: Means) => void;

export interface Answers {
  readonly overview: Overview;
  readonly reports: FunctionReport[];
  readonly money: MoneyInDetail | undefined;
}

export type Question = keyof Answers;

/** What the pane asks of the core. Plain data in and out, so that it can travel to a worker and back. */
export const questions: {
  readonly [Name in Question]: (tables: readonly SourceTable[], options: OverviewOptions, tell: Tell) => Promise<Answers[Name]>;
} = {
  overview: areaOverview,
  reports: overviewReports,
  money: moneyInDetail,
};
