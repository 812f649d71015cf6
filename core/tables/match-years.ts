import { calendarDay } from "../domain/calendar";
import { problem, remark, said, type Finding, type Said } from "../domain/findings";
import type { Table } from "../domain/table";
import type { Place } from "./place";
import { isDay } from "./moment";
import { stateHeader, yearHeader } from "./year-header";

/** A column of one year; `realised`: what was spent, not what is planned. */
export interface YearPlace extends Place {
  readonly year: number;
  readonly realised: boolean;
}

/** A header that may be a year: its name, or the serial number of a day. */
export interface YearCandidate extends Place {
  readonly serial: number | undefined;
}

/** A header as a candidate: the serial number of a day is shown as that day. */
export function yearCandidate(index: number, name: string, cell: unknown): YearCandidate {
  return isDay(cell) ? { index, name: dayName(cell), serial: cell } : { index, name, serial: undefined };
}

/** The year columns among headers that are no column of the table, earliest first, and what is to be said of the others that name a year. */
export function matchYears(table: Table, candidates: readonly YearCandidate[]) {
  const findings: Finding[] = [];
  const spot = (place: Place) => ({ table: table.name, row: 1, column: place.name });
  const refuse = (place: Place, what: Said): void => { findings.push(problem(spot(place), what)); };
  const note = (place: Place, what: Said): void => { findings.push(remark(spot(place), what)); };
  const rest: Place[] = [];
  const found = new Map<number, YearPlace>();

  const take = (place: YearPlace): void => {
    const earlier = found.get(place.year);
    if (earlier === undefined) found.set(place.year, place);
    else if (earlier.realised === place.realised) refuse(place, said("sameYear", { year: place.year, other: earlier.name }));
    else {
      const [planned, realised] = place.realised ? [earlier, place] : [place, earlier];
      found.set(place.year, planned);
      note(realised, said("realisedBesidePlanned", { other: planned.name }));
    }
  };

  const days = candidates.flatMap(({ serial }) => (serial === undefined ? [] : [serial]));
  const areYears = days.every((day) => yearOfBoundary(day) !== undefined);
  for (const candidate of candidates) {
    const { index, name, serial } = candidate;
    if (serial !== undefined) {
      const year = yearOfBoundary(serial)!;
      if (areYears) take({ index, name, year, realised: false });
      // The first day of a year as a state is the end of the year before, but as a year it is that year.
      if (areYears && table.stateYears && calendarDay(serial).month === 1) note(candidate, said("readAsYear", { year }));
      if (!areYears) refuse(candidate, said("partOfYear"));
      continue;
    }
    const header = (table.stateYears ? stateHeader : yearHeader)(name);
    if (header === undefined) {
      rest.push(candidate);
      continue;
    }
    switch (header.role) {
      case "twoYears": refuse(candidate, said("severalYears", { years: header.years })); break;
      case "partOfYear": refuse(candidate, said("partOfYear")); break;
      case "leftOut": note(candidate, said("noAmountOfYear")); break;
      case "realised":
        if (table.realisedYears) take({ index, name, year: header.year, realised: true });
        else note(candidate, said("realisedYear"));
        break;
      case "planned":
        take({ index, name, year: header.year, realised: false });
        if (header.otherWords) note(candidate, said("readAsYear", { year: header.year }));
    }
  }
  return { years: [...found.values()].sort((one, other) => one.year - other.year), rest, findings };
}

/** 1 January and 31 December stand for their year. */
export function yearOfBoundary(serial: number): number | undefined {
  const { year, month, day } = calendarDay(serial);
  return (month === 1 && day === 1) || (month === 12 && day === 31) ? year : undefined;
}

function dayName(serial: number): string {
  const { year, month, day } = calendarDay(serial);
  return `${day}-${month}-${year}`;
}
