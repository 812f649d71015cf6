import { dimensions, themePlace, type Dimension } from "../domain/wellbeing";
import { because, NoAnswer } from "../domain/findings";
import { rememberedKeys } from "../domain/name";
import type { Colour, Indicator, Monitor, Observation } from "./model";
import { position, type Position } from "./position";
import { trend, type Trend } from "./trend";

/** One indicator as it stands in an area. */
export interface IndicatorStanding {
  readonly indicator: Indicator;
  /** The latest of this area; undefined: others have it, this one has not. */
  readonly latest: Observation | undefined;
  readonly trend: Trend | undefined;
  readonly position: Position | undefined;
}

/** The indicators of one dimension, by theme. A count of colours is a count, and no score. */
export interface DimensionStanding {
  readonly dimension: Dimension;
  readonly standings: readonly IndicatorStanding[];
  readonly trends: Readonly<Record<Colour, number>>;
  readonly positions: Readonly<Record<Colour, number>>;
}

export interface DashboardQuestion {
  readonly area: string;
  /** So many calendar years up to the latest of which the area has a value, the same for all indicators. */
  readonly years: number;
  /** Of the trend, above 0 and below 1. */
  readonly certainty: number;
}

/**
 * How life is in an area, by dimension, theme and indicator; nothing is added up.
 * @throws NoAnswer for an area that the monitor does not have
 */
export function dashboard({ indicators, areas }: Monitor, { area, years, certainty }: DashboardQuestion): DimensionStanding[] {
  const keyOf = rememberedKeys();
  const own = keyOf(area);
  if (!areas.some((each) => keyOf(each) === own)) throw new NoAnswer(because("unknownArea", { area }));
  const ofArea = (indicator: Indicator): readonly Observation[] => indicator.observations.filter((each) => keyOf(each.area) === own);
  const series = new Map(indicators.map((indicator) => [indicator, ofArea(indicator)]));
  const last = [...series.values()].flat().reduce((latest, { year }) => Math.max(latest, year), 0);
  const standingOf = (indicator: Indicator): IndicatorStanding => {
    const values = series.get(indicator)!;
    if (values.length === 0) return { indicator, latest: undefined, trend: undefined, position: undefined };
    return {
      indicator,
      latest: values.reduce((latest, each) => (each.year > latest.year ? each : latest)),
      trend: trend(values.filter(({ year }) => year > last - years), indicator.favourable, certainty),
      position: position(indicator, area, areas, keyOf),
    };
  };
  const placed = inThemeOrder(indicators, keyOf);
  return (Object.keys(dimensions) as Dimension[]).map((dimension) => {
    const standings = placed.filter((indicator) => indicator.dimension === dimension).map(standingOf);
    return { dimension, standings, trends: counted(standings.map((each) => each.trend?.colour)), positions: counted(standings.map((each) => each.position?.colour)) };
  });
}

/** The themes of the monitor first, then those of the user's own as they come up, and what has none last. */
function inThemeOrder(indicators: readonly Indicator[], keyOf: (name: string) => string): readonly Indicator[] {
  const own = [...new Set(indicators.flatMap(({ theme }) => (theme === undefined || themePlace(theme) !== undefined ? [] : [keyOf(theme)])))];
  const place = ({ theme }: Indicator): number =>
    (theme === undefined ? Infinity : themePlace(theme) ?? OWN_THEMES + own.indexOf(keyOf(theme)));
  // Sorting is stable: within a theme the order of the sheet.
  return [...indicators].sort((one, other) => Number(place(one) > place(other)) - Number(place(one) < place(other)));
}

/** Beyond the places of the themes of the monitor. */
const OWN_THEMES = 100;

function counted(colours: readonly (Colour | undefined)[]): Record<Colour, number> {
  const counts = { green: 0, grey: 0, red: 0 };
  for (const colour of colours) if (colour !== undefined) counts[colour] += 1;
  return counts;
}
