import { said, type Finding } from "../domain/findings";
import { nameKey, rememberedKeys, sameName } from "../domain/name";
import { normsTable, observationsTable, type ObservationRow } from "../domain/tables";
import { givenIndex } from "../prices";
import { choiceArgument, InputReader, numberArgument, yearArgument, type TableContent } from "../tables";
import type { Settings } from "./learned";
import type { Method, ObservedArea, ObservedNorm, UsedNorm } from "./model";
import { quantiles } from "./pooled";
import { priceLevels } from "./price-levels";

/** The tables that norms are learned from. */
export interface LearningTables {
  readonly observations: unknown;
  readonly norms?: unknown;
  /** PM, REML or DL. */
  readonly method?: unknown;
  readonly index?: unknown;
}

/** The arguments of LEREN and NORMEN as a spreadsheet hands them over. */
export interface LearningInput extends LearningTables {
  readonly certainty?: unknown;
  readonly priceLevel?: unknown;
}

/** What is to be worked out. */
export interface Learning {
  /** In order of their first row. */
  readonly norms: readonly ObservedNorm[];
  /** Rows of Normen, in sheet order; also of norms that nobody observed. */
  readonly used: readonly UsedNorm[];
  readonly settings: Settings;
  /** The year whose prices a norm is in; undefined: nothing is indexed. */
  priceLevelOf(norm: ObservedNorm): number | undefined;
  /** What stands in the way of moving a norm to a price level. */
  problemsOfMoving(norm: ObservedNorm, to: number | undefined): readonly Finding[];
}

const methods = { PM: ["PM", "Paule-Mandel"], REML: ["REML"], DL: ["DL", "DerSimonian-Laird"] } as const;

/** How sure an interval is, where nobody says so. */
export const USUAL_CERTAINTY = 0.95;
const [LEAST_CERTAIN, MOST_CERTAIN] = [0.5, 0.999];

/** Student's quantile on both sides of an interval that is so sure. */
export const twoSided = (certainty: number): ((freedom: number) => number) => quantiles((1 + certainty) / 2);

/** @throws InputError with everything that is wrong in the tables and arguments, but for the index */
export function readLearning({ observations, norms, method, certainty, priceLevel, index }: LearningInput, reader = new InputReader()): Learning {
  const chosen: Method = choiceArgument("methode", method, methods, { fallback: "PM" });
  const sure = numberArgument("zekerheid", certainty, { atLeast: LEAST_CERTAIN, atMost: MOST_CERTAIN, fallback: USUAL_CERTAINTY, zeroIsBlank: true });
  const asked = yearArgument("prijspeil", priceLevel, { optional: true });
  const rows = reader.table(observationsTable, observations);
  const inUse = reader.optional(normsTable, norms);
  const given = givenIndex(index, reader);
  reader.refuse();
  const used = (inUse?.rows ?? []).map((row): UsedNorm => ({
    row: row.row, name: row.norm, scale: row.scale, value: row.used, priceLevel: row.priceLevel,
    countsFor: row.countsFor ?? [], column: row.column, unit: row.unit,
  }));
  const found = observedNorms(rows.rows, used);
  reader.refuse(notPositive(found, rows));
  if (inUse !== undefined) reader.add(otherUnits(found, inUse));
  const prices = priceLevels(given);
  return {
    norms: found, used, settings: { method: chosen, quantile: twoSided(sure), prices },
    priceLevelOf: (norm) => asked ?? latest(norm),
    problemsOfMoving: (norm, to) => {
      if (to === undefined) return [];
      const { areas, used: row } = norm;
      const observed = areas.flatMap(({ rows: own, priceLevels: levels = [] }) => levels.map((level, place) => ({ row: own[place]!, years: prices.missing(level, to) })));
      const inPlan = row?.priceLevel === undefined ? [] : prices.missing(row.priceLevel, to);
      return [
        ...observed.filter(({ years }) => years.length > 0).map(({ row: at, years }) => rows.problemAt(at, "priceLevel", said("needsIndexOfYears", { years }))),
        ...(inPlan.length === 0 ? [] : [inUse!.problemAt(row!.row, "priceLevel", said("needsIndexOfYears", { years: inPlan }))]),
      ];
    },
  };
}

/** The latest price level among the rows that count. */
function latest({ areas }: ObservedNorm): number | undefined {
  const last = areas.reduce((year, { priceLevels = [] }) => priceLevels.reduce((later, level) => Math.max(later, level), year), -Infinity);
  return last === -Infinity ? undefined : last;
}

/** Rows by norm and area: every norm in order of its first row, its areas in order of their first row that counts. */
function observedNorms(rows: readonly ObservationRow[], used: readonly UsedNorm[]): ObservedNorm[] {
  const keyOf = rememberedKeys();
  const inUse = new Map(used.map((norm) => [nameKey(norm.name), norm]));
  const norms = new Map<string, { readonly name: string; unit: string | undefined; readonly areas: Map<string, ObservationRow[]>; readonly others: Map<string, string> }>();
  for (const row of rows) {
    const key = keyOf(row.norm);
    let norm = norms.get(key);
    if (norm === undefined) norms.set(key, norm = { name: row.norm, unit: undefined, areas: new Map(), others: new Map() });
    const area = keyOf(row.area);
    if (!row.counts) {
      if (!norm.others.has(area)) norm.others.set(area, row.area);
      continue;
    }
    norm.unit ??= row.unit;
    const own = norm.areas.get(area);
    if (own === undefined) norm.areas.set(area, [row]);
    else own.push(row);
  }
  return [...norms].map(([key, { name, unit, areas, others }]) => ({
    name, unit, scale: inUse.get(key)?.scale ?? "ratio", used: inUse.get(key),
    areas: [...areas.values()].map(observedArea), uncounted: [...others].filter(([area]) => !areas.has(area)).map(([, area]) => area),
  }));
}

function observedArea(rows: readonly ObservationRow[]): ObservedArea {
  const [first] = rows;
  return {
    name: first!.area, rows: rows.map(({ row }) => row), values: rows.map(observedValue),
    // Of one norm all rows have them, or none: the table itself says so.
    errors: first!.se === undefined ? undefined : rows.map(({ se }) => se!),
    priceLevels: first!.priceLevel === undefined ? undefined : rows.map(({ priceLevel }) => priceLevel!),
  };
}

/** Waarde, else Totaal / Hoeveelheid: a row with neither was refused. */
export const observedValue = ({ value, total, units }: Pick<ObservationRow, "value" | "total" | "units">): number => value ?? total! / units!;

/** Logarithms of what is not above 0 do not exist. */
function notPositive(norms: readonly ObservedNorm[], { problemAt }: TableContent<typeof observationsTable>): Finding[] {
  return norms.filter(({ scale }) => scale === "ratio").flatMap(({ areas }) => areas.flatMap(({ rows, values }) =>
    values.flatMap((value, place) => (value > 0 ? [] : [problemAt(rows[place]!, "value", said("notPositiveOnRatioScale"))]))));
}

/** A norm of the plan that says another unit than its measurements: their figures stand side by side all the same. */
function otherUnits(norms: readonly ObservedNorm[], { remarkAt }: TableContent<typeof normsTable>): Finding[] {
  return norms.flatMap(({ unit, used }) => (unit === undefined || used?.unit === undefined || sameName(unit, used.unit) ? []
    : [remarkAt(used.row, "unit", said("measuredInOtherUnit", { unit }))]));
}
