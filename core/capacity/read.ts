import { yearPeriod } from "../domain/calendar";
import { refuse, type Problem } from "../domain/problem";
import { staffingTable, type StaffingRow } from "../domain/tables/bezetting";
import { substitutionTable } from "../domain/tables/vervanging";
import { workTable, type WorkRow } from "../domain/tables/werk";
import { LARGEST_CENTS } from "../numbers/cents";
import { isOmitted, readTable, type Cells, type TableContent } from "../tables";
import { choiceArgument, numberArgument, refuseArgument, yearArgument } from "../tables/argument";
import type { CapacityModel, Staff, Work } from "./model";
import { lengthInYears, span, type Horizon, type Unit } from "../supply/periods";

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
export function readCapacity(input: CapacityInput): CapacityModel {
  const horizon = readHorizon(input);
  const norm = numberArgument("norm", input.norm, { above: 0, zeroIsBlank: true, optional: true });
  const work = readTable(workTable, input.work);
  const staffing = readTable(staffingTable, input.staffing);
  const substitution = isOmitted(input.substitution) ? undefined : readTable(substitutionTable, input.substitution);
  refuse([...work.problems, ...staffing.problems, ...substitution?.problems ?? []]);
  if (norm === undefined) {
    refuse([...withoutNorm(work, staffing)]);
    if (staffing.rows.length === 0) refuseArgument("norm", "ontbreekt", normAdvice);
  }
  const staff = staffing.rows.map((row) => asStaff(row, horizon, norm));
  refuse(staffing.rows.filter((_, index) => !isPayable(staff[index]!, horizon)).map((row) =>
    staffing.problemAt(row.row, "hiredFte", "kost meer dan een cel kan tonen", "verlaag het aantal fte of het tarief")));
  return {
    horizon, norm, staff,
    work: work.rows.map((row) => asWork(row, horizon.unit, norm)),
    substitutions: substitution?.rows ?? [],
  };
}

function readHorizon({ from, to, period }: CapacityInput): Horizon {
  const unit = choiceArgument("periode", period, units, { fallback: "year" }) as Unit;
  const horizon = { from: yearArgument("van", from, {}), to: yearArgument("tot", to, {}), unit };
  if (horizon.to < horizon.from) refuseArgument("tot", "ligt voor 'van'", "geef een jaar in of na 'van'", horizon.to);
  return horizon;
}

const normAdvice = "geef de productieve uren per fte per jaar als norm, bijvoorbeeld 1363 (Handleiding Overheidstarieven 2023)";

/** Productive hours have no silent default: without the norm every row must say its own. */
function withoutNorm(work: TableContent<typeof workTable>, staffing: TableContent<typeof staffingTable>): Problem[] {
  return [
    ...staffing.rows.filter((row) => row.hoursPerFte === undefined).map((row) =>
      staffing.problemAt(row.row, "hoursPerFte", "is leeg en het argument norm ook", normAdvice)),
    ...work.rows.filter((row) => row.hours === undefined).map((row) =>
      work.problemAt(row.row, "fte", "kan niet naar uren zonder het argument norm", normAdvice)),
  ];
}

function asWork(row: WorkRow, unit: Unit, norm: number | undefined): Work {
  const whole = span(row.start, row.end);
  return {
    row: row.row, workPackage: row.workPackage, task: row.task, area: row.area, organisation: row.organisation, role: row.role, profile: row.profile,
    hours: row.hours ?? row.fte! * norm! * lengthInYears(whole, unit),
    span: whole,
  };
}

function asStaff(row: StaffingRow, horizon: Horizon, norm: number | undefined): Staff {
  const hoursPerFte = row.hoursPerFte ?? norm!;
  const always = row.from === undefined && row.until === undefined;
  return {
    row: row.row, organisation: row.organisation, role: row.role, fte: row.fte, absence: row.absence, hoursPerFte,
    span: always ? undefined : span(row.from ?? yearPeriod(horizon.from), row.until ?? yearPeriod(horizon.to)),
    // Hired fte deliver the norm; without one, what the row says that an fte works.
    hire: row.hiredFte === 0 ? undefined
      : { fte: row.hiredFte, hoursPerFte: norm ?? hoursPerFte, rate: row.hireRate! },
  };
}

/** Whether hiring to the full, over the whole horizon, is still an amount of money. */
function isPayable({ hire }: Staff, { from, to }: Horizon): boolean {
  return hire === undefined || hire.fte * hire.hoursPerFte * hire.rate * (to - from + 1) * 100 <= LARGEST_CENTS;
}
