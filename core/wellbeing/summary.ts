import type { Dimension } from "../domain/wellbeing";
import { sameName } from "../domain/name";
import { total } from "../numbers/sum";
import { dashboard } from "./area-standing";
import { burdens, type Burden } from "./burden";
import { criteriaOf, variantEffects } from "./effects";
import type { Arrow, Colour, Monitor, VariantsQuestion } from "./model";
import { criterionName, signsText } from "./report";
import { tradeOffs } from "./trade-off";

/** An indicator in an area, as the pane shows it. */
export interface IndicatorInDetail {
  readonly name: string;
  readonly unit: string | undefined;
  readonly year: number | undefined;
  /** Undefined: others have it, this area has not. */
  readonly value: number | undefined;
  /** Undefined: too few years. */
  readonly slope: number | undefined;
  readonly arrow: Arrow | undefined;
  readonly trend: Colour | undefined;
  readonly position: { readonly rank: number; readonly among: number; readonly colour: Colour; readonly year: number; readonly alike: string | undefined } | undefined;
}

export interface DimensionInDetail {
  readonly dimension: Dimension;
  readonly indicators: readonly IndicatorInDetail[];
}

/** The dashboard of one area; the first of the monitor where the one that is asked is not in it. */
export interface AreaDashboard {
  readonly areas: readonly string[];
  readonly area: string;
  readonly dimensions: readonly DimensionInDetail[];
  /** A count of colours is a count, and no score. */
  readonly trends: Readonly<Record<Colour, number>>;
}

const [YEARS, CERTAINTY] = [8, 0.95];

/** Undefined for a monitor without areas. */
export function dashboardInDetail(monitor: Monitor, asked: string | undefined): AreaDashboard | undefined {
  const area = monitor.areas.find((name) => asked !== undefined && sameName(name, asked)) ?? monitor.areas[0];
  if (area === undefined) return undefined;
  const standings = dashboard(monitor, { area, years: YEARS, certainty: CERTAINTY });
  return {
    areas: monitor.areas, area,
    trends: { green: total(standings, ({ trends }) => trends.green), grey: total(standings, ({ trends }) => trends.grey), red: total(standings, ({ trends }) => trends.red) },
    dimensions: standings.map(({ dimension, standings: own }) => ({
      dimension,
      indicators: own.map(({ indicator: { name, unit }, latest, trend, position }) => ({
        name, unit, year: latest?.year, value: latest?.value, slope: trend?.slope, arrow: trend?.arrow, trend: trend?.colour,
        position: position && { rank: position.rank, among: position.among, colour: position.colour, year: position.year, alike: position.alike },
      })),
    })),
  };
}

/** Variants beside each other on one criterion. */
export interface CriterionInDetail {
  readonly name: string;
  readonly unit: string | undefined;
  readonly favourable: "higher" | "lower" | undefined;
  readonly cells: readonly { readonly variant: string; readonly amount: number | undefined; /** For a bar: the amount without its sign. */ readonly size: number; readonly signs: string }[];
}

export interface VariantsInDetail {
  readonly criteria: readonly CriterionInDetail[];
  readonly variants: readonly { readonly name: string; readonly dominatedBy: readonly string[]; readonly regret: number | undefined; readonly on: string | undefined }[];
  /** Groups on which drawbacks pile up, the most first. */
  readonly burdens: readonly Burden[];
  /** How many indicators nobody said anything about, per variant that has them. */
  readonly silent: readonly { readonly variant: string; readonly indicators: readonly string[]; readonly measures: readonly string[] }[];
}

export function variantsInDetail(question: VariantsQuestion): VariantsInDetail {
  const found = variantEffects(question);
  const indicators = question.monitor?.indicators ?? [];
  const { criteria, variants } = tradeOffs(found, indicators, criteriaOf(question.effects));
  return {
    criteria: criteria.map((criterion, at) => {
      const indicator = indicators.find(({ name }) => sameName(name, criterion.indicator));
      return {
        name: criterionName(criterion), unit: indicator?.unit, favourable: indicator?.favourable,
        cells: variants.map(({ variant, cells }) => ({
          variant, amount: cells[at]?.amount, size: Math.abs(cells[at]?.amount ?? 0), signs: cells[at] === undefined ? "" : signsText(cells[at].signs),
        })),
      };
    }),
    variants: variants.map(({ variant, dominatedBy, largest }) => ({ name: variant, dominatedBy, regret: largest?.regret, on: largest && criterionName(criteria[largest.criterion]!) })),
    burdens: burdens(found, question.effects).filter(({ piles }) => piles).sort((one, other) => other.unfavourable.length - one.unfavourable.length),
    silent: found.filter(({ silent, without }) => silent.length + without.length > 0).map(({ variant, silent, without }) => ({ variant, indicators: silent.map(({ name }) => name), measures: without })),
  };
}
