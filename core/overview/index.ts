/** The area at a glance: land, money and people side by side, and which of them decides. */
export * from "./model";
export { areaOverview } from "./overview";
export { toFillIn, type FirstTable } from "./to-fill-in";
export { overviewReports, type FunctionReport, type ReportOptions } from "./function-reports";
export type { Picture } from "./pictures";
export { fourMeansReport } from "./functions";
export { keyFiguresReport } from "./key-figures/in-cells";
export { fourMeansPerTask, type FourMeansInput } from "./four-means-per-task";
export { fiveMeans, type OneOfFive } from "./five-means";
export { taskMeans, type TaskMeans } from "./task-means";
export { weakestOf, type FourMeans, type WeakestMeans } from "./four-means";
export type { Figure } from "./explain";
export type { Why, Whys } from "../domain/whys";
export { groupsOf, type ExplanationGroup } from "../numbers/explanation";
export type { AmountUnit, Explanation, ExplanationLine, ExplanationPart, InputRow, PartKind } from "../numbers/explanation";
export { isNothing, largestOf, lengthOf, numberOf, placeFurther, worstFirst } from "./picture";
export { moreMoneyOf } from "./more-money";
export { peopleInDetail } from "./people-in-detail";
export { agreementsInDetail, type AgreementOptions, type AgreementsInDetail } from "./agreements";
export { ratiosOfTables } from "./ratios";
export type { Outcome } from "./outcome";
export { tablesOf } from "./tables-of";
export type {
  ClassInProgramme, GoalInProgramme, HeadroomInNames, Lock, MeasureInProgramme, MeasureReason, ProgrammeFigure, ProgrammeInDetail, WhatIf, YearInProgramme, YieldInProgramme,
} from "../programme";
export type { CurvePoint, RiskAtAGlance, RiskInDetail } from "../risk";
export type { ProgrammeOfTables, ProgrammeOptions } from "./programme";
export { workPlan, type WorkPlanOptions } from "./work-plan";
export type { Gantt, GanttBar, GanttLoad, GanttRow } from "../capacity";
export { planAnswer, type PlanAnswer, type PlanOptions } from "./plan";
export type { DecisionsInDetail, ResidentsInDetail, WellbeingInDetail, WellbeingOptions } from "./life";
export type { LearnedChange } from "./learned-change";
export type { EffectInDetail, LearningInDetail } from "./learning";
export type { AddresseeInDetail, AreaInDetail, Attention, ChangeInDetail, ForestLine, LessonInDetail, NormInDetail, NormRemark, PlotMark, QuestionInDetail, Verdict as NormVerdict } from "../learning";
