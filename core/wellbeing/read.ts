import { dimensionOfTheme } from "../domain/wellbeing";
import { rememberedKeys } from "../domain/name";
import { effectsTable, indicatorsTable, variantsTable, type EffectRow, type IndicatorRow, type VariantRow } from "../domain/tables";
import { choiceArgument, integerArgument, numberArgument, refuseArgument, textArgument } from "../tables/argument";
import { said } from "../domain/findings";
import { InputReader } from "../tables";
import type { DashboardQuestion } from "./area-standing";
import type { VariantsQuestion, Effect, Indicator, Monitor, Observation, Variant } from "./model";

/** The arguments of WELVAART as a spreadsheet hands them over. */
export interface DashboardInput {
  readonly indicators: unknown;
  readonly area: unknown;
  /** Jaren: so many calendar years count for a trend; blank: 8. */
  readonly years?: unknown;
  /** Zekerheid of a trend, 0-1; blank: 0,95. */
  readonly certainty?: unknown;
}

/** The arguments of EFFECTEN and AFRUIL. */
export interface ChoicesInput {
  readonly effects: unknown;
  readonly variants?: unknown;
  readonly indicators?: unknown;
  readonly per?: unknown;
}

const MOST_YEARS = 200;

/**
 * @param reader takes note of what is assumed
 * @throws InputError with every cell that cannot be read, or with an argument
 */
export function readDashboard(input: DashboardInput, reader = new InputReader()): DashboardQuestion & { readonly monitor: Monitor } {
  const area = textArgument("gebied", input.area, {});
  const years = integerArgument("jaren", input.years, { atLeast: 1, atMost: MOST_YEARS, fallback: 8, zeroIsBlank: true });
  const certainty = numberArgument("zekerheid", input.certainty, { above: 0, fallback: 0.95, zeroIsBlank: true });
  if (certainty >= 1) refuseArgument("zekerheid", said("notBelow", { limit: 1, wants: { of: "argument", kind: "number" } }), certainty);
  const { rows } = reader.table(indicatorsTable, input.indicators);
  reader.refuse();
  return { area, years, certainty, monitor: monitorOf(rows) };
}

/** @throws InputError with every cell that cannot be read, or with an argument */
export function readChoices<const P extends Readonly<Record<string, readonly [string, ...string[]]>>>(
  input: ChoicesInput, needed: readonly ("variants" | "indicators")[], per: P, fallback: keyof P & string, reader = new InputReader(),
): VariantsQuestion & { readonly per: keyof P & string } {
  const chosen = choiceArgument("per", input.per, per, { fallback });
  const effectRows = reader.table(effectsTable, input.effects).rows;
  const variantRows = (needed.includes("variants") ? reader.table(variantsTable, input.variants) : reader.optional(variantsTable, input.variants))?.rows;
  const indicatorRows = (needed.includes("indicators") ? reader.table(indicatorsTable, input.indicators) : reader.optional(indicatorsTable, input.indicators))?.rows;
  reader.refuse();
  const effects = effectsOf(effectRows);
  return { per: chosen, effects, variants: variantRows === undefined ? [everything(effects)] : variantsOf(variantRows), monitor: indicatorRows && monitorOf(indicatorRows) };
}

/** What every row of an indicator leaves to the others is said by the first that says it. */
export function monitorOf(rows: readonly IndicatorRow[]): Monitor {
  const keyOf = rememberedKeys();
  const indicators = new Map<string, { rows: IndicatorRow[] }>();
  const areas = new Map<string, string>();
  for (const row of rows) {
    const key = keyOf(row.indicator);
    const known = indicators.get(key);
    if (known === undefined) indicators.set(key, { rows: [row] });
    else known.rows.push(row);
    if (!areas.has(keyOf(row.area))) areas.set(keyOf(row.area), row.area);
  }
  return { indicators: [...indicators.values()].map((each) => indicatorOf(each.rows)), areas: [...areas.values()] };
}

function indicatorOf(rows: readonly IndicatorRow[]): Indicator {
  const firstSaid = <V>(of: (row: IndicatorRow) => V | undefined): V | undefined => rows.map(of).find((value) => value !== undefined);
  return {
    name: rows[0]!.indicator,
    // The table's rules say that each indicator has both.
    dimension: firstSaid(({ dimension, theme }) => dimension ?? dimensionOfTheme(theme))!,
    favourable: firstSaid(({ favourable }) => favourable)!,
    theme: firstSaid(({ theme }) => theme), unit: firstSaid(({ unit }) => unit),
    observations: rows.map(({ area, year, value, margin }): Observation => ({ area, year, value, margin })),
  };
}

const EVERYBODY = new Set(["iedereen", "everybody"]);
/** Everybody is no group that could be too small to name. */
export const isEverybody = (group: string): boolean => EVERYBODY.has(group.toLowerCase());

export const effectsOf = (rows: readonly EffectRow[]): Effect[] => rows.map(effectOf);

function effectOf({ measure, task, indicator, effect, group, area, term, certainty }: EffectRow): Effect {
  return {
    measure: (measure ?? task)!, indicator, effect, area, term, certainty,
    group: group === undefined || isEverybody(group) ? undefined : group,
  };
}

/** Without variants every measure is taken, as a whole. */
function everything(effects: readonly Effect[]): Variant {
  const keyOf = rememberedKeys();
  const measures = new Map(effects.map(({ measure }) => [keyOf(measure), measure]));
  return { name: "alle maatregelen", shares: [...measures.values()].map((measure) => ({ measure, share: 1 })) };
}

function variantsOf(rows: readonly VariantRow[]): Variant[] {
  const keyOf = rememberedKeys();
  const found = new Map<string, { name: string; shares: { measure: string; share: number }[] }>();
  for (const { variant, measure, share, chosen } of rows) {
    const known = found.get(keyOf(variant)) ?? { name: variant, shares: [] };
    found.set(keyOf(variant), known);
    if (chosen !== "no") known.shares.push({ measure, share });
  }
  return [...found.values()];
}
