import { HOURS_IN_YEAR } from "../domain/column";
import { nameKey } from "../domain/name";
import { staffingTable } from "../domain/tables/bezetting";
import { combinationsTable } from "../domain/tables/combinaties";
import { landTable } from "../domain/tables/grond";
import { effortTable } from "../domain/tables/inzet";
import { measuresTable, type MeasureRow } from "../domain/tables/maatregelen";
import { yieldsTable } from "../domain/tables/opbrengsten";
import { tasksTable, type TaskRow } from "../domain/tables/opgaven";
import { clusterOf } from "../domain/themes";
import { readSources, type Payable } from "../funding";
import { givenIndex, pricesOf, type PriceIndex } from "../prices";
import { staffOf, staffWithoutNorm } from "../supply";
import { InputReader, readYears, type Cells } from "../tables";
import { integerArgument, numberArgument } from "../tables/argument";
import type { Case } from "./model";
import { goalsOf, yieldsPerMeasure } from "./read-goals";
import { readLand, readPairs } from "./read-land";
import { lockedStarts, measuresInOrder, measuresOf, payableOf } from "./read-measures";
import { rolesNamedAsResult, rolesOf } from "./read-people";

/** The arguments that all functions of this module have, as a spreadsheet hands them over. */
export interface ProgrammeInput {
  readonly measures: Cells;
  readonly tasks: Cells;
  readonly yields: Cells;
  readonly funding: Cells;
  /** First and last year, both included. */
  readonly from: unknown;
  readonly to: unknown;
  /** Without effort or without staffing people do not bind. */
  readonly effort?: unknown;
  readonly staffing?: unknown;
  /** Productive hours per fte and year. */
  readonly norm?: unknown;
  /** Without land land does not bind. */
  readonly land?: unknown;
  readonly combinations?: unknown;
  readonly index?: unknown;
  /** The most linear models that a search may solve. */
  readonly search?: unknown;
}

/** The columns of PROGRAMMAJAREN: no source and no role may be called so. */
export const YEAR_COLUMNS = ["Jaar", "Kosten", "Waarvan structureel", "Waarvan inhuur", "Over", "Bezetting", "Hectares begonnen", "Maatregel", "Structureel", "Uren"];
export const hoursColumn = (role: string): string => `${role} uren`;

/** A case, and what only the results need: the rows as the sheet has them. */
export interface ProgrammeRead {
  readonly programme: Case;
  /** Positions of the measures and of the goals in the order of the sheet. */
  readonly measuresInSheet: readonly number[];
  readonly goalsInSheet: readonly number[];
  /** All that a mark may name: measures, and tasks that no measure yields for. */
  readonly marks: readonly Payable[];
  readonly prices: PriceIndex;
}

/** @throws InputError with every problem within the tables, else with every problem between them */
export function readProgramme(input: ProgrammeInput, reader = new InputReader()): ProgrammeRead {
  const years = readYears(input.from, input.to);
  const norm = numberArgument("norm", input.norm, { above: 0, atMost: HOURS_IN_YEAR, zeroIsBlank: true, optional: true });
  const search = integerArgument("inspanning", input.search, { atLeast: 1, atMost: 100_000, zeroIsBlank: true, optional: true });
  const read = reader.attempt((part) => readTables(input, years, norm, part));
  const marks = read === undefined ? undefined : [...read.rows.map((row) => payableOf(row, read.yieldsOf(row))), ...read.tasks.map(namesOfTask)];
  const taken = [...YEAR_COLUMNS, ...(read?.roles ?? []).map(({ name }) => hoursColumn(name))];
  const sources = readSources(input.funding, years, marks, taken, reader);
  const { rows, goals, roles, land, pairs } = read!;
  const measures = measuresOf(rows, { ...read!, years, land });
  const programme: Case = { years, measures, goals, sources, roles, lots: land?.lots, pairs, effort: search, peopleBind: read!.peopleBind };
  const bySheet = (items: readonly { readonly row: number }[]): number[] => [...items.keys()].sort((a, b) => items[a]!.row - items[b]!.row);
  return { programme, measuresInSheet: bySheet(measures), goalsInSheet: bySheet(goals), marks: marks!, prices: read!.prices };
}

/** A mark may also name a task that no measure yields for: it then pays for nothing. */
const namesOfTask = ({ task, area, theme, priority }: TaskRow): Payable =>
  ({ name: task, area, theme, cluster: theme === undefined ? undefined : clusterOf(theme), priority });

/** Everything but the sources of money. */
function readTables(input: ProgrammeInput, years: readonly number[], norm: number | undefined, reader: InputReader) {
  const measures = reader.table(measuresTable, input.measures);
  const tasks = reader.table(tasksTable, input.tasks);
  const yields = reader.table(yieldsTable, input.yields);
  const effort = reader.optional(effortTable, input.effort);
  const staffing = reader.optional(staffingTable, input.staffing);
  const grond = reader.optional(landTable, input.land);
  const combinations = reader.optional(combinationsTable, input.combinations);
  const rates = givenIndex(input.index, reader);
  reader.refuse();

  const rows = measuresInOrder(measures.rows);
  const { perMeasure, problems } = yieldsPerMeasure(yields, tasks, rows);
  const land = grond === undefined ? undefined : readLand(grond, measures);
  const sharing = combinations === undefined ? undefined : readPairs(combinations, rows, new Map(rows.map(({ measure }, place) => [nameKey(measure), place])));
  const peopleBind = effort !== undefined && staffing !== undefined;
  reader.refuse([
    ...lockedStarts(measures, years), ...problems, ...land?.problems ?? [], ...sharing?.problems ?? [],
    ...(effort === undefined ? [] : rolesNamedAsResult(effort, YEAR_COLUMNS)),
    ...(peopleBind && norm === undefined ? staffWithoutNorm(staffing) : []),
  ]);
  const staff = peopleBind ? staffOf(staffing, { from: years[0]!, to: years.at(-1)!, unit: "year" }, norm) : [];
  return {
    rows, tasks: tasks.rows, goals: goalsOf(tasks.rows), land, pairs: land === undefined ? [] : sharing?.pairs ?? [], prices: pricesOf(rates), peopleBind,
    roles: effort === undefined ? [] : rolesOf(effort, staff, years, norm), effort: effort?.rows ?? [],
    yieldsOf: (row: MeasureRow) => perMeasure.get(nameKey(row.measure)) ?? [],
  };
}
