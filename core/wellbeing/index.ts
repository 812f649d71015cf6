/** What choices do to wellbeing here and now, later and elsewhere, and who bears it, without adding it up to one score. */
export { dashboardReport, effectsReport, tradeOffReport } from "./functions";
export { readChoices, readDashboard, type ChoicesInput, type DashboardInput } from "./read";
export type { Arrow, Certainty, VariantsQuestion, Colour, Effect, Indicator, Monitor, Observation, Variant } from "./model";
export { trend, type Trend } from "./trend";
export { position, type Position } from "./position";
export { dashboard, type DashboardQuestion, type DimensionStanding, type IndicatorStanding } from "./area-standing";
export { criteriaOf, variantEffects, type EffectCell, type VariantEffects, type EffectVerdict } from "./effects";
export { burdens, type Burden } from "./burden";
export { tradeOffs, type Criterion, type TradeOff, type TradeOffs } from "./trade-off";
export {
  dashboardInDetail, variantsInDetail, type AreaDashboard, type CellInDetail, type CriterionInDetail, type DimensionInDetail, type IndicatorInDetail, type VariantsInDetail,
} from "./summary";
export { effectsOf, isEverybody, monitorOf } from "./read";
export { criterionName, signsText } from "./report";
