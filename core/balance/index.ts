/** The balance of ambitions and means: what it costs, who pays, what falls short. */
export {
  ambitionShare, balanceReport, costsReport, coveredTasks, coverageReport, indexedAmount, structuralBalanceReport,
} from "./answers";
export type { BalanceInput, CostsInput, CoverageInput, IndexInput } from "./answers";
export type { TaskCoverage } from "./coverage";
export { moneyAtAGlance } from "./glance";
export type { GlanceInput, MoneyAtAGlance } from "./glance";
