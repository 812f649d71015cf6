import type { Staff } from "./model";
import { yearsIn, yearsWithin, type Unit } from "./periods";
import { ROUNDING } from "../numbers/tolerances";

/** The hours that own staff can work in a period; part of a period counts by days (or quarters), absence is off. */
export function ownHours(staff: Staff, period: number, unit: Unit): number {
  const hours = staff.fte * staff.hoursPerFte * (1 - staff.absence) * yearsPresent(staff, period, unit);
  return hours >= ROUNDING ? hours : 0;
}

/** The hours that can be hired in a period, at most. */
export function hireHours(staff: Staff, period: number, unit: Unit): number {
  return staff.hire === undefined ? 0 : staff.hire.fte * staff.hire.hoursPerFte * yearsPresent(staff, period, unit);
}

function yearsPresent({ span }: Staff, period: number, unit: Unit): number {
  return span === undefined ? yearsIn(unit) : yearsWithin(span, period, unit);
}

/**
 * What one fte of a role works in a year: the norm, or without one what its own rows say (by fte; by row where
 * there are only hired people). undefined: no norm and no such row; nothing is guessed.
 */
export function hoursOfOneFte(staff: readonly Staff[], norm: number | undefined): number | undefined {
  if (norm !== undefined) return norm;
  const fte = staff.reduce((sum, row) => sum + row.fte, 0);
  const weight = (row: Staff) => (fte > 0 ? row.fte / fte : 1 / staff.length);
  return staff.length === 0 ? undefined : staff.reduce((sum, row) => sum + weight(row) * row.hoursPerFte, 0);
}
