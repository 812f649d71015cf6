import { said, type Finding } from "../domain/findings";
import { nameKey, sameName } from "../domain/name";
import type { effortTable } from "../domain/tables/inzet";
import { cheapestFirst, hireHours, hoursOfOneFte, ownHours, type Staff } from "../supply";
import type { TableContent } from "../tables";
import type { Role } from "./model";
import { inNameOrder } from "./names";

/** The roles that measures ask, in the order of their names, with the hours there are: pooled over organisations. */
export function rolesOf(effort: TableContent<typeof effortTable>, staff: readonly Staff[], years: readonly number[], norm: number | undefined): Role[] {
  const spelled = [...new Map([...effort.rows].reverse().map(({ role }) => [nameKey(role), role])).values()];
  return inNameOrder(spelled, (name) => [name]).map((place): Role => {
    const name = spelled[place]!;
    const own = staff.filter(({ role }) => sameName(role, name));
    const hoursIn = (row: Staff): number[] => years.map((year) => ownHours(row, year, "year"));
    return {
      staff: own.flatMap((row) => (row.row === undefined ? [] : [{ row: row.row, organisation: row.organisation, hours: hoursIn(row) }])),
      name, hoursOfFte: hoursOfOneFte(own, norm),
      own: years.map((year) => own.reduce((hours, row) => hours + ownHours(row, year, "year"), 0)),
      hire: years.map((year) => cheapestFirst(own.flatMap((row) => {
        const hours = hireHours(row, year, "year");
        return hours > 0 ? [{ hours, rate: row.hire!.rate }] : [];
      }))),
    };
  });
}

/** Where each role gets a column of its own, it cannot be called like another column. */
export function rolesNamedAsResult({ rows, problemAt }: TableContent<typeof effortTable>, taken: readonly string[]): Finding[] {
  return rows.filter(({ role }) => taken.some((name) => sameName(name, role))).map(({ row }) => problemAt(row, "role", said("roleNamedAsResult")));
}
