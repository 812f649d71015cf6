/** The area at a glance: land, money and people side by side, and which of them decides. */
export * from "./model";
export { areaOverview } from "./overview";
export { overviewReports, type FunctionReport, type ReportOptions } from "./function-reports";
export type { Picture } from "./pictures";
export { fourMeansReport } from "./functions";
export { fourMeansPerTask, type FourMeansInput } from "./four-means-per-task";
export { fourMeansInDetail, type TaskMeans } from "./four-means-in-detail";
export { fourMeans, type OneOfFour } from "./four-means";
export { weakestOf, type FourMeans, type WeakestMeans } from "./four-means";
export type { Figure } from "./explain";
export type { AmountUnit, Explanation, ExplanationLine, ExplanationPart, InputRow, PartKind } from "../numbers/explanation";
export { isNothing, largestOf, lengthOf, worstFirst } from "./picture";
export { moreMoneyOf } from "./more-money";
export { peopleInDetail, type PeopleOptions } from "./people-in-detail";
export { agreementsInDetail, type AgreementOptions, type AgreementsInDetail } from "./agreements";
export { planAnswer, type PlanAnswer, type PlanOptions } from "./plan";
