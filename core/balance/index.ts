/** The balance of ambitions and means: what it costs, who pays, what falls short. */
export { ambitionShare, balanceReport, capitalChargesReport, costsReport, coverageReport, indexedAmount, moneyNeededReport, ratiosReport, reasonsReport, reservesReport, structuralBalanceReport } from "./functions";
export { readAmbitions, readCostsAndSources } from "./read";
export { costsOf } from "./costs";
export type { BalanceInput, CostsInput, CoverageInput, IndexInput } from "./read";
export type { FundedProgramme, TaskPerUnit } from "./model";
export { priceLevels, type PartOfLevel } from "./price-levels";
export { ratiosAtAGlance, type RatiosAtAGlance } from "./ratios-summary";
export { fundedProgramme } from "./funded";
export type { TaskCoverage } from "./coverage";
export { balanceTableOf, coverageTableOf } from "./report";
export { balancePerYear, chargesPerYear, moneyNeededInYears, reservesInYears } from "./further-summary";
export { coveredTasks, moneyAtAGlance, moreMoney, type GlanceInput, type MoneyAtAGlance, type MoreMoney } from "./summary";
export { balanceLines, coverageLines, sumOfLines, type BalanceFigure, type CoverageFigure, type Line } from "./explain";
export { explainMoney, moneyFigures, shortagesBySource, type AskedMoney, type MoneyFigure } from "./explain-money";
export { explainBalance, explainCoverage, type CellPlace } from "./explain-cell";
export { totalBalance, yearBalances } from "./years";
export { ambitionRoom } from "./ambition";
export { coverageOfTasks } from "./coverage";
