/** The balance of ambitions and means: what it costs, who pays, what falls short. */
export {
  ambitionShare, balanceReport, balanceTableOf, costsReport, coveredTasks, coverageReport, coverageTableOf,
  fundedProgramme, indexedAmount, moreMoney, structuralBalanceReport,
} from "./functions";
export type { BalanceInput, CostsInput, CoverageInput, IndexInput, MoreMoney } from "./functions";
export type { TaskCoverage } from "./coverage";
export { balanceLines, coverageLines, sumOfLines } from "./explain";
export type { BalanceFigure, CoverageFigure, FundedProgramme, Line } from "./explain";
export { explainMoney, moneyFigures, type AskedMoney, type MoneyFigure } from "./explain-money";
export { explainBalance, explainCoverage, type CellPlace } from "./explain-cell";
export { moneyAtAGlance } from "./summary";
export type { GlanceInput, MoneyAtAGlance } from "./summary";
