import type { CapacityModel, Work } from "../../../core/capacity/model";
import { dayNumber, dayPeriod, quarterPeriod, yearPeriod } from "../../../core/domain/calendar";
import { span, type Horizon, type Span, type Staff } from "../../../core/supply";

/** Plain models in few words. */
export const years = (from: number, to = from): Horizon => ({ from, to, unit: "year" });
export const quarters = (from: number, to = from): Horizon => ({ from, to, unit: "quarter" });

export const inYears = (from: number, to = from): Span => span(yearPeriod(from), yearPeriod(to));
export const inQuarter = (year: number, quarter: number): Span => span(quarterPeriod(year, quarter), quarterPeriod(year, quarter));
export const dates = (from: [number, number, number], to: [number, number, number]): Span =>
  span(dayPeriod(dayNumber(...from)!), dayPeriod(dayNumber(...to)!));

export const work = (role: string, hours: number, more: Partial<Work> = {}): Work =>
  ({ row: 2, workPackage: "pakket", role, hours, span: inYears(2027), profile: "even", ...more });

export const staff = (organisation: string, role: string, fte: number, more: Partial<Staff> = {}): Staff =>
  ({ organisation, role, fte, hoursPerFte: 1363, absence: 0, ...more });

export const model = (more: Partial<CapacityModel>): CapacityModel =>
  ({ horizon: years(2027), work: [], staff: [], substitutions: [], norm: 1363, ...more });
