import type { Dimension } from "../domain/wellbeing";
import { signs, type Sign } from "../domain/signs";
import { sameName } from "../domain/name";
import { total } from "../numbers/sum";
import { dashboard } from "./area-standing";
import { burdens, type Burden } from "./burden";
import { criteriaOf, variantEffects, type EffectCell } from "./effects";
import type { Arrow, Colour, Monitor, VariantsQuestion } from "./model";
import { criterionName } from "./report";
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

/** What a variant does on one criterion. */
export interface CellInDetail {
  readonly variant: string;
  readonly amount: number | undefined;
  /** Where the bar of the amount begins and how long it is, as shares of the scale: what is below 0 goes to the left. */
  readonly bar: { readonly from: number; readonly length: number } | undefined;
  /** From the best down. */
  readonly signs: readonly { readonly sign: Sign; readonly count: number }[];
}

/** Variants beside each other on one criterion. */
export interface CriterionInDetail {
  readonly name: string;
  readonly unit: string | undefined;
  readonly favourable: "higher" | "lower" | undefined;
  readonly cells: readonly CellInDetail[];
  /** Where 0 stands on the scale of its bars, 0-1. */
  readonly zero: number;
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
        ...onOneScale(variants.map(({ variant, cells }) => ({ variant, cell: cells[at] }))),
      };
    }),
    variants: variants.map(({ variant, dominatedBy, largest }) => ({ name: variant, dominatedBy, regret: largest?.regret, on: largest && criterionName(criteria[largest.criterion]!) })),
    burdens: burdens(found, question.effects).filter(({ piles }) => piles).sort((one, other) => other.unfavourable.length - one.unfavourable.length),
    silent: found.filter(({ silent, without }) => silent.length + without.length > 0).map(({ variant, silent, without }) => ({ variant, indicators: silent.map(({ name }) => name), measures: without })),
  };
}

/** The variants on one scale that holds all of their amounts, and 0. */
function onOneScale(cells: readonly { readonly variant: string; readonly cell: EffectCell | undefined }[]): Pick<CriterionInDetail, "cells" | "zero"> {
  const amounts = [0, ...cells.flatMap(({ cell }) => cell?.amount ?? [])];
  const lowest = Math.min(...amounts);
  const span = Math.max(...amounts) - lowest;
  const place = (amount: number): number => (span === 0 ? 0 : (amount - lowest) / span);
  return {
    zero: place(0),
    cells: cells.map(({ variant, cell }): CellInDetail => ({
      variant, amount: cell?.amount,
      bar: cell?.amount === undefined ? undefined : { from: place(Math.min(0, cell.amount)), length: Math.abs(place(cell.amount) - place(0)) },
      signs: (Object.keys(signs) as Sign[]).flatMap((sign) => (cell?.signs.has(sign) === true ? [{ sign, count: cell.signs.get(sign)! }] : [])),
    })),
  };
}
