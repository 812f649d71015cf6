import { problem, remark, said, type Code, type Finding } from "../../domain/findings";
import type { Table } from "../../domain/table";
import type { HeaderMatch } from "../match-header";
import type { RowRole } from "./row-role";
import { namePlace, type BodyLayout } from "./row-roles";

const remarks = {
  total: "totalRow", countedTotal: "totalCounts", heading: "headingRow", header: "headerAgain", units: "unitsRow", result: "resultRow",
} as const satisfies Partial<Record<RowRole, Code>>;

/** What is to be said of the rows that are no records, and of totals that are: located at the cell that made them so. */
export function rowFindings(
  table: Table, match: HeaderMatch, lines: readonly (readonly unknown[])[], roles: readonly RowRole[], layout: BodyLayout,
): Finding[] {
  const names = new Map([...match.places.values(), ...match.years, ...match.rest].map((place) => [place.index, place.name]));
  return roles.flatMap((role, row) => {
    if (row === 0 || role === "data" || role === "blank") return [];
    const index = namePlace(lines[row]!, layout);
    const spot = { table: table.name, row: row + 1, column: names.get(index) ?? index + 1, value: lines[row]![index] };
    return [role === "falseTotal" ? problem(spot, said("totalIsNoSum")) : remark(spot, said(remarks[role]))];
  });
}
