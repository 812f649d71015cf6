import { cascadeOf, type Agreement, type Cascade } from "../domain/agreements";
import { rememberedKeys } from "../domain/name";
import { said } from "../domain/findings";
import { agreementsTable, conditionsTable, measurementsTable, milestonesTable, momentOf, partiesTable } from "../domain/tables";
import { dateArgument, integerArgument, numbersArgument, refuseArgument } from "../tables/argument";
import { InputReader } from "../tables/input-reader";
import { measuredRows } from "./measured-rows";
import { conditions, type Condition } from "./conditions";
import { withWholeNames } from "./read-conditions";
import type { Monitoring } from "./model";
import type { Measured } from "./series";
import type { Thresholds } from "./verdict";

/** The arguments of VOORTGANG as a spreadsheet hands them over. */
export interface ProgressInput {
  readonly agreements: unknown;
  readonly measurements: unknown;
  /** Peildatum: a date, or a year that means its 31 December. */
  readonly day: unknown;
  readonly milestones?: unknown;
  /** Drempels: from which SPI(t) green, from which orange. */
  readonly thresholds?: unknown;
  readonly parties?: unknown;
  /** Houdbaar: months; blank is 12. */
  readonly tenable?: unknown;
  /** Voorwaarden: what others must deliver; said in the remark, without changing a status. */
  readonly conditions?: unknown;
}

/** Ten times as fast as planned: 95 is a percentage that lost its sign. */
const MOST_THRESHOLD = 10;
const YEAR = 12;
/** A century. */
const MOST_MONTHS = 1200;

/**
 * @param reader takes note of what is assumed
 * @throws InputError with every cell that cannot be read, or with an argument
 */
export function readProgress(input: ProgressInput, reader = new InputReader()): Monitoring {
  const day = dateArgument("peildatum", input.day, {});
  const thresholds = readThresholds(input.thresholds);
  const tenable = integerArgument("houdbaar", input.tenable, { atLeast: 1, atMost: MOST_MONTHS, fallback: YEAR, zeroIsBlank: true });
  const agreements = reader.table(agreementsTable, input.agreements);
  const measurements = reader.table(measurementsTable, input.measurements);
  const milestoneRows = reader.optional(milestonesTable, input.milestones)?.rows ?? [];
  const parties = reader.optional(partiesTable, input.parties)?.rows ?? [];
  const conditionRows = reader.optional(conditionsTable, input.conditions)?.rows ?? [];
  reader.refuse();

  const cascade = cascadeOf(agreements.rows, day);
  const { measured: rows, notMeasured, asZero } = measuredRows(measurements.rows
    .map((row) => ({ row: row.row, name: row.agreement, day: momentOf(row)!, value: row.realised }))
    .filter((measured) => measured.day <= day));
  reader.add(notMeasured.map(({ row }) => measurements.remarkAt(row, "realised", said("notMeasured"))));
  reader.add(asZero.map(({ row }) => measurements.remarkAt(row, "realised", said("nothingIsZero"))));
  const milestones = milestoneRows
    .map((row) => ({ name: row.agreement, day: momentOf(row)!, value: row.value }));
  const keyOf = rememberedKeys();
  const levels = new Map(parties.map(({ party, level }) => [keyOf(party), level]));
  return {
    day, cascade, thresholds, tenable, rows,
    // Two values for one day: what is sure has been reached, and what was promised at most.
    measured: perAgreement(rows, cascade, Math.min),
    milestones: perAgreement(milestones, cascade, Math.max),
    unknown: unknownIn([...rows, ...milestones.map(({ name }) => ({ name, value: undefined }))], cascade, keyOf),
    conditions: conditionsPerAgreement(conditions({ rows: withWholeNames(conditionRows, agreements.rows), cascade, day })),
    levelOf: (party) => levels.get(keyOf(party)),
  };
}

function perAgreement(
  rows: readonly (Measured & { readonly name: string })[], cascade: Cascade, ofOneDay: (a: number, b: number) => number,
): Map<Agreement, readonly Measured[]> {
  const found = new Map<Agreement, Map<number, number>>();
  for (const { name, day, value } of rows) {
    const agreement = cascade.named(name);
    if (agreement === undefined) continue;
    const days = found.get(agreement) ?? new Map<number, number>();
    found.set(agreement, days.set(day, ofOneDay(value, days.get(day) ?? value)));
  }
  return new Map([...found].map(([agreement, days]) =>
    [agreement, [...days].map(([day, value]) => ({ day, value })).sort((a, b) => a.day - b.day)]));
}

function conditionsPerAgreement(all: readonly Condition[]): Map<Agreement, readonly Condition[]> {
  const found = new Map<Agreement, Condition[]>();
  for (const condition of all) {
    if (condition.agreement === undefined) continue;
    const known = found.get(condition.agreement);
    if (known === undefined) found.set(condition.agreement, [condition]);
    else known.push(condition);
  }
  return found;
}

function unknownIn(
  rows: readonly { readonly name: string; readonly day?: number; readonly value: number | undefined }[],
  cascade: Cascade, keyOf: (name: string) => string,
): Monitoring["unknown"] {
  const latest = new Map<string, (typeof rows)[number]>();
  for (const row of rows) {
    if (cascade.named(row.name) !== undefined) continue;
    const known = latest.get(keyOf(row.name));
    if (known === undefined || (row.day ?? -1) > (known.day ?? -1)) latest.set(keyOf(row.name), row);
  }
  return [...latest.values()];
}

function readThresholds(argument: unknown): Thresholds {
  const given = numbersArgument("drempels", argument, { atLeast: 0, atMost: MOST_THRESHOLD, zeroIsBlank: true }).flat().filter((value) => value !== undefined);
  if (given.length === 0) return { green: 0.95, orange: 0.8 };
  const [green, orange] = given;
  if (green === undefined || orange === undefined || given.length > 2) {
    return refuseArgument("drempels", said("notTwoThresholds", { given: given.length }));
  }
  return green >= orange ? { green, orange }
    : refuseArgument("drempels", said("thresholdsTurned"), orange);
}
