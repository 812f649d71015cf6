import {
  agreementsInDetail, areaOverview, taskMeans, workPlan, loadHighs, moreMoneyOf, overviewReports, peopleInDetail, planAnswer, planned, ratiosOfTables,
  type AgreementOptions, type Figure, type FurtherFunction, type FurtherOptions, type OverviewOptions, type PeopleOptions, type Planning, type PlanOptions, type ProgrammeOptions, type PublicReportOptions, type ReportOptions, type RiskOptions,
  type SearchedSheet, type SourceTable, type VersionContent, type WellbeingOptions, type WorkPlanOptions,
} from "../../core";
import type { AmbitionCase, FuturesOptions, RobustCase } from "../../core/futures";
import type { Case } from "../../core/programmed";
import type { Portfolio, SharesCase } from "../../core/risked";
import type { Attempt, VariantFiguresInput } from "../../core/what-if";
import type { ReportProgress } from "./progress";

/** What most questions are about. */
interface About<Options = OverviewOptions> {
  readonly tables: readonly SourceTable[];
  readonly options: Options;
}

/** What is asked of a programme: the module comes with the first question. */
const programmeFace = () => import(/* webpackChunkName: "programme" */ "../../core/programmed");
/** What areas teach, in the same way. */
const learned = () => import(/* webpackChunkName: "learning" */ "../../core/learned");
/** Life, residents and decisions, too. */
const lived = () => import(/* webpackChunkName: "life" */ "../../core/lived");
const programmed = async () => (await programmeFace()).programmeQuestions;

/** What is asked of a risk register: the same. */
const riskFace = () => import(/* webpackChunkName: "risk" */ "../../core/risked");
const risked = async () => (await riskFace()).riskQuestions;
const futuresFace = () => import(/* webpackChunkName: "futures" */ "../../core/futures");
/** Sliders and variants, too. */
const whatIfFace = () => import(/* webpackChunkName: "what-if" */ "../../core/what-if");
const foreseen = async () => (await futuresFace()).futuresQuestions;

/**
 * What the pane and the custom functions ask of the core, a record each: the arguments it takes, the result that it gives, and what
 * runs. Plain data in and out, so that it can travel to a worker and back; a run that takes long reports its progress. What few
 * ask is imported by the run itself.
 */
export const questions = {
  /** Whether the solver is loaded. */
  solver: (_nothing: object) => loadHighs().then(() => true),
  overview: ({ tables, options }: About, progress: ReportProgress) => areaOverview(tables, options, progress),
  reports: ({ tables, options }: About<ReportOptions>) => overviewReports(tables, options),
  means: ({ tables, options }: About) => taskMeans(tables, options),
  more: ({ tables, options }: About) => moreMoneyOf(tables, options),
  explained: async ({ tables, options, figure }: About & { readonly figure: Figure }) =>
    (await import(/* webpackChunkName: "explained" */ "../../core/explained")).explained(tables, options, figure),
  /** Why money falls short, a row per source that may pay. */
  bySource: async ({ tables, options, figure }: About & { readonly figure: Extract<Figure, { about: "money" }> }) =>
    (await import(/* webpackChunkName: "explained" */ "../../core/explained")).bySource(tables, options, figure),
  people: ({ tables, options }: About<PeopleOptions>) => peopleInDetail(tables, options),
  plan: ({ tables, options }: About<PlanOptions>, progress: ReportProgress) => planAnswer(tables, options, progress),
  /** Work packages over the years, with what a plan moves. */
  workPlan: ({ tables, options }: About<WorkPlanOptions>) => workPlan(tables, options),
  /** What it takes to do it all, and finance beside the balance: of one function. */
  further: async ({ tables, options, name }: About<FurtherOptions> & { readonly name: FurtherFunction }) =>
    (await import(/* webpackChunkName: "needed" */ "../../core/needed")).furtherReport(tables, options, name),
  agreements: ({ tables, options }: About<AgreementOptions>) => Promise.resolve(agreementsInDetail(tables, options)),
  learning: async ({ tables, options }: About) => (await learned()).learningInDetail(tables, options),
  wellbeing: async ({ tables, options }: About<WellbeingOptions>) => (await lived()).wellbeingInDetail(tables, options),
  /** The programmes at a part of the money as variants, and what they do to life. */
  programmesLived: async ({ tables, options }: About) => {
    const programmes = await (await programmeFace()).programmesOfParts(tables, options);
    return programmes && (await lived()).programmesInDetail(tables, programmes);
  },
  residents: async ({ tables, options }: About) => (await lived()).residentsInDetail(tables, options),
  decisions: async ({ tables, options }: About) => (await lived()).decisionsInDetail(tables, options),
  publicReport: async ({ tables, options }: About<PublicReportOptions>) => (await lived()).publicReportInDetail(tables, options),
  /** All figures of the board's report; how far it is as a share. */
  board: async ({ tables, options }: About, progress: ReportProgress) => (await import(/* webpackChunkName: "board-figures" */ "../../core/reported")).boardFigures(tables, options, progress),
  /** Opgaven as a table with what was learned in it, and how the answers change with that. */
  tasksWithNorms: async ({ tables }: Pick<About, "tables">) => (await learned()).tasksWithNorms(tables),
  learnedChange: async ({ tables, options }: About) => (await learned()).learnedChange(tables, options),
  /** Which sliders there are, how a change turns out, variants beside each other, and what comes to stand in the tables. */
  levers: async ({ tables, options }: About) => {
    const { firstLevers, leversOf } = await whatIfFace();
    const levers = leversOf(tables, options);
    return { levers, first: firstLevers(levers) };
  },
  whatIf: async ({ tables, options, attempt }: About & { readonly attempt: Attempt }) => (await whatIfFace()).whatIf(tables, options, attempt),
  variants: async ({ tables, options, chosen }: About & { readonly chosen: readonly string[] | undefined }) => (await whatIfFace()).sideBySide(tables, options, chosen),
  takenOver: async ({ tables, options, attempt }: About & { readonly attempt: Attempt }) => (await whatIfFace()).takenOver(tables, options, attempt),
  keyFigures: async ({ input }: { readonly input: VariantFiguresInput }) => (await whatIfFace()).keyFiguresFound(input),
  /** The tables that may stand on a sheet of the user's own. */
  searched: async (sheet: SearchedSheet) => (await import(/* webpackChunkName: "searched" */ "../../core/searched")).searchSheet(sheet),
  levelled: ({ planning }: { readonly planning: Planning }) => planned(planning),
  programme: async ({ programme }: { readonly programme: Case }) => (await programmed()).programme(programme),
  programmeGoals: async ({ programme }: { readonly programme: Case }) => (await programmed()).goals(programme),
  programmeYears: async ({ programme }: { readonly programme: Case }) => (await programmed()).years(programme),
  programmeHeadroom: async ({ programme }: { readonly programme: Case }) => (await programmed()).headroom(programme),
  programmeNoRegret: async ({ programme, margin }: { readonly programme: Case; readonly margin: number }) => (await programmed()).noRegret(programme, margin),
  programmeGrowth: async ({ programme, shares }: { readonly programme: Case; readonly shares: readonly number[] }) => (await programmed()).growth(programme, shares),
  /** The programme of a workbook as the pane shows it, and what a step more would bring. */
  measures: async ({ tables, options }: About<ProgrammeOptions>, progress: ReportProgress) => (await programmeFace()).programmeOf(tables, options, progress),
  measuresMore: async ({ tables, options }: About<ProgrammeOptions>, progress: ReportProgress) => (await programmeFace()).headroomOf(tables, options, progress),
  /** The register of a workbook as the pane shows it. */
  risk: async ({ tables, options }: About<OverviewOptions & RiskOptions>, progress: ReportProgress) => (await riskFace()).riskOf(tables, options, progress),
  riskShares: async ({ risks }: { readonly risks: SharesCase }, progress: ReportProgress) => (await risked()).shares(risks, progress),
  riskPercentiles: async ({ portfolios, certainties }: { readonly portfolios: readonly Portfolio[]; readonly certainties: readonly number[] }, progress: ReportProgress) =>
    (await risked()).percentiles(portfolios, certainties, progress),
  /** The ratios of BBV art. 11. */
  ratios: ({ tables }: Pick<About, "tables">) => ratiosOfTables(tables),
  /** How an ambition, and a decided programme, turn out over many futures. */
  ambitionChances: async ({ given }: { readonly given: AmbitionCase }) => (await foreseen()).ambition(given),
  robustness: async ({ given }: { readonly given: RobustCase }) => (await foreseen()).robustness(given),
  /** The same of a workbook as the pane shows it. */
  ambitionFutures: async ({ tables, options }: About<FuturesOptions>, progress: ReportProgress) => (await futuresFace()).ambitionFutures(tables, options, progress),
  programmeFutures: async ({ tables, options }: About<FuturesOptions>, progress: ReportProgress) => (await futuresFace()).programmeFutures(tables, options, progress),
  compared: async ({ before, after }: { readonly before: VersionContent; readonly after: VersionContent }) =>
    (await import(/* webpackChunkName: "compare" */ "../../core/versions")).compareVersions(before, after),
  /** The headline and the tiles of two versions. */
  comparedStates: async ({ before, after }: { readonly before: VersionContent; readonly after: VersionContent }) => (await whatIfFace()).versionsChange(before, after),
  putBack: async ({ version, tables }: { readonly version: VersionContent } & Pick<About, "tables">) =>
    (await import(/* webpackChunkName: "compare" */ "../../core/versions")).putBack(version, tables),
} satisfies Record<string, (given: never, progress: ReportProgress) => Promise<unknown>>;

export type Question = keyof typeof questions;
export type QuestionArguments<Name extends Question> = Parameters<(typeof questions)[Name]>[0];
export type QuestionResult<Name extends Question> = Awaited<ReturnType<(typeof questions)[Name]>>;

/** Runs a question of which the name and the arguments come from elsewhere, and belong together. */
export function run(question: Question, given: object, progress: ReportProgress): Promise<unknown> {
  return (questions[question] as (given: object, progress: ReportProgress) => Promise<unknown>)(given, progress);
}
