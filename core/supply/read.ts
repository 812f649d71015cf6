import { yearPeriod } from "../domain/calendar";
import { refuse, said, type Finding } from "../domain/findings";
import type { staffingTable, StaffingRow } from "../domain/tables/bezetting";
import { LARGEST_CENTS } from "../numbers/cents";
import type { TableContent } from "../tables";
import type { Staff } from "./model";
import { span, type Horizon } from "./periods";

type Staffing = TableContent<typeof staffingTable>;

/** Productive hours have no silent default: without the norm every row must say its own. */
export function staffWithoutNorm({ rows, problemAt }: Staffing): Finding[] {
  return rows.filter((row) => row.hoursPerFte === undefined).map((row) =>
    problemAt(row.row, "hoursPerFte", said("noNormInRow")));
}

/**
 * The people of Bezetting, in sheet order.
 * @param norm productive hours per fte and year; undefined only where every row has its own
 * @throws InputError for who cannot be paid to the full, beside all before
 */
export function staffOf({ rows, problemAt }: Staffing, horizon: Horizon, norm: number | undefined): Staff[] {
  const staff = rows.map((row) => asStaff(row, horizon, norm));
  let all = 0;
  refuse(rows.filter((_, index) => (all += largestHire(staff[index]!, horizon)) > LARGEST_CENTS).map((row) =>
    problemAt(row.row, "hiredFte", said("hireTooDear"))));
  return staff;
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

/** The cents of hiring to the full over the whole horizon: with those of all rows together still an exact amount. */
function largestHire({ hire }: Staff, { from, to }: Horizon): number {
  return hire === undefined ? 0 : hire.fte * hire.hoursPerFte * hire.rate * (to - from + 1) * 100;
}
