import { calendarDay } from "../domain/calendar";
import { HOURS_IN_YEAR } from "../domain/column";
import { said, type Finding } from "../domain/findings";
import { staffingTable } from "../domain/tables/bezetting";
import { substitutionTable } from "../domain/tables/vervanging";
import { workTable, type WorkRow } from "../domain/tables/werk";
import { lengthInYears, span, staffOf, staffWithoutNorm, type Horizon, type Unit } from "../supply";
import { InputReader, type Cells, type TableContent } from "../tables";
import { choiceArgument, numberArgument, refuseArgument, yearArgument } from "../tables/argument";
import type { CapacityModel, Work } from "./model";

/** The arguments as a custom function gets them. */
export interface CapacityInput {
  readonly work: Cells;
  readonly staffing: Cells;
  readonly from: unknown;
  readonly to: unknown;
  readonly norm: unknown;
  readonly period?: unknown;
  readonly substitution?: unknown;
}

const units = { year: ["jaar", "jaren", "year"], quarter: ["kwartaal", "kwartalen", "quarter"] } as const;

/** @throws InputError with every problem within the tables, else with every row that lacks the norm. */
export function readCapacity(input: CapacityInput, reader = new InputReader()): CapacityModel {
  const horizon = readHorizon(input);
  const norm = numberArgument("norm", input.norm, { above: 0, atMost: HOURS_IN_YEAR, zeroIsBlank: true, optional: true });
  const work = reader.table(workTable, input.work);
  const staffing = reader.table(staffingTable, input.staffing);
  const substitution = reader.optional(substitutionTable, input.substitution);
  reader.refuse();
  reader.add(endsOutside(work, horizon));
  if (norm === undefined) {
    reader.refuse([...staffWithoutNorm(staffing), ...workWithoutNorm(work)]);
    if (staffing.rows.length === 0) refuseArgument("norm", said("noNorm"));
  }
  return {
    horizon, norm, staff: staffOf(staffing, horizon, norm),
    work: work.rows.map((row) => asWork(row, horizon.unit, norm)),
    substitutions: substitution?.rows ?? [],
  };
}

function readHorizon({ from, to, period }: CapacityInput): Horizon {
  const unit = choiceArgument("periode", period, units, { fallback: "year" }) as Unit;
  const horizon = { from: yearArgument("van", from, {}), to: yearArgument("tot", to, {}), unit };
  if (horizon.to < horizon.from) refuseArgument("tot", said("toBeforeFrom"), horizon.to);
  return horizon;
}

/** Fte are hours only by the norm. */
function workWithoutNorm({ rows, problemAt }: TableContent<typeof workTable>): Finding[] {
  return rows.filter((row) => row.hours === undefined).map((row) =>
    problemAt(row.row, "fte", said("noNormForFte")));
}

function endsOutside({ rows, remarkAt }: TableContent<typeof workTable>, { from, to }: Horizon): Finding[] {
  const outside = (year: number): boolean => year < from || year > to;
  return rows.filter(({ end }) => outside(calendarDay(end.end).year))
    .map(({ row }) => remarkAt(row, "end", said("outsideYears", { from, to })));
}

function asWork(row: WorkRow, unit: Unit, norm: number | undefined): Work {
  const whole = span(row.start, row.end);
  return {
    row: row.row, workPackage: row.workPackage, task: row.task, area: row.area, organisation: row.organisation, role: row.role, profile: row.profile,
    hours: row.hours ?? row.fte! * norm! * lengthInYears(whole, unit),
    span: whole,
  };
}
