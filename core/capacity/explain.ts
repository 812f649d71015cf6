import { nameKey } from "../domain/name";
import { off, part, shareOf, sumOf, type Explanation, type ExplanationLine } from "../numbers/explanation";
import { total } from "../numbers/sum";
import { hireHours, hoursOf, ownHours, periodName, type Staff } from "../supply";
import { hoursPerPeriod } from "./demand";
import { ownFor } from "./demand-and-supply";
import type { PeopleFigure, ServedCapacity } from "./served";
import { whyPeople } from "./why-people";

/** The rows of Werk and Bezetting behind a figure; undefined for a role or a period that is not there. */
export function explainPeople(served: ServedCapacity, asked: PeopleFigure): Explanation | undefined {
  const lines = linesOf(served, asked);
  if (lines === undefined) return undefined;
  const demand = part("work", lines.work());
  const because = whyPeople(served, asked);
  switch (asked.figure) {
    case "demand": return sumOf("hours", [demand]);
    case "supply": return sumOf("hours", [part("staff", lines.staff()), part("absence", off(lines.absence()))]);
    case "load": return shareOf("hours", demand, part("present", lines.present()), because);
    case "served": return shareOf("hours", part("carried", [...lines.own(), ...lines.standIns(), ...lines.hired()]), demand, because);
    case "shortage": return sumOf("hours", [
      demand, part("ownStaff", off(lines.own())), part("standIns", off(lines.standIns())), part("hired", off(lines.hired())),
    ], because);
  }
}

/**
 * The hours of each row, over the roles and periods asked. Which of its people serve is not for the model to say: the hours
 * that a role works are spread over its rows by what each has.
 */
function linesOf({ model, pooled, service }: ServedCapacity, { role, period }: PeopleFigure) {
  const { unit } = model.horizon;
  const places = new Map(pooled.roles.map((name, place) => [nameKey(name), place]));
  const placeOf = (row: { readonly role: string }): number => places.get(nameKey(row.role))!;
  const roles = new Set(pooled.roles.flatMap((name, place) => (role === undefined || nameKey(name) === nameKey(role) ? [place] : [])));
  const periods = pooled.periods.flatMap((number, index) => (period === undefined || periodName(number, unit) === period ? [index] : []));
  if (roles.size === 0 || periods.length === 0) return undefined;

  const roleOf = (place: number): string[] => (roles.size === 1 && roles.has(place) ? [] : [pooled.roles[place]!]);
  const own = (row: Staff, index: number): number => ownHours(row, pooled.periods[index]!, unit);
  /** The part of its role's own hours that a row has. */
  const partOf = (row: Staff, index: number): number => {
    const all = ownFor(pooled.perPeriod[index]!, placeOf(row));
    return all > 0 ? own(row, index) / all : 0;
  };
  const staffLines = (isAsked: (place: number) => boolean, hours: (row: Staff, index: number) => number): ExplanationLine[] =>
    model.staff.filter((row) => row.row !== undefined && isAsked(placeOf(row))).map((row): ExplanationLine => ({
      names: [row.organisation, ...roleOf(placeOf(row))], amount: total(periods, (index) => hours(row, index)),
      rows: [{ table: "bezetting", row: row.row! }],
    })).filter(isNoticeable);
  const isOwn = (place: number): boolean => roles.has(place);

  return {
    work: (): ExplanationLine[] => model.work.filter((row) => roles.has(placeOf(row))).map((row): ExplanationLine => {
      const hours = hoursPerPeriod(row, pooled.periods, unit);
      return {
        names: [row.workPackage, ...roleOf(placeOf(row)), ...(row.task === undefined ? [] : [row.task])],
        amount: total(periods, (index) => hours[index]!), rows: [{ table: "werk", row: row.row }],
      };
    }).filter(isNoticeable),
    /** Before absence, what absence takes, and what is left. */
    staff: () => staffLines(isOwn, (row, index) => own({ ...row, absence: 0 }, index)),
    absence: () => staffLines(isOwn, (row, index) => own({ ...row, absence: 0 }, index) - own(row, index)),
    present: () => staffLines(isOwn, own),
    /** Own people in their own role, people of other roles, and hired people. */
    own: () => staffLines(isOwn, (row, index) => {
      const { served, standIns, hired } = service[index]![placeOf(row)]!;
      return partOf(row, index) * (served - total(standIns, ({ hours }) => hours) - hoursOf(hired));
    }),
    standIns: () => staffLines(() => true, (row, index) => partOf(row, index) * total([...roles], (place) =>
      total(service[index]![place]!.standIns, (standIn) => (standIn.role === placeOf(row) ? standIn.hours : 0)))),
    hired: () => staffLines(isOwn, (row, index) => {
      if (row.hire === undefined) return 0;
      const { rate } = row.hire;
      const atRate = (offers: readonly { readonly rate: number; readonly hours: number }[] | undefined): number =>
        offers?.find((offer) => offer.rate === rate)?.hours ?? 0;
      const offered = atRate(pooled.perPeriod[index]!.byRole[placeOf(row)]![0]!.hire);
      return offered > 0 ? (hireHours(row, pooled.periods[index]!, unit) / offered) * atRate(service[index]![placeOf(row)]!.hired) : 0;
    }),
  };
}

/** What is smaller, in hours, is rounding in the arithmetic. */
const isNoticeable = ({ amount }: ExplanationLine): boolean => Math.abs(amount) > 1e-8;
