import { problem, remark, said, type Code, type Finding } from "../../domain/findings";
import type { RowRole } from "./row-role";
import { namePlace, type BodyLayout } from "./row-roles";

const remarks = {
  total: "totalRow", countedTotal: "totalCounts", heading: "headingRow", header: "headerAgain", units: "unitsRow", result: "resultRow",
} as const satisfies Partial<Record<RowRole, Code>>;

/** Rows of a range with their roles, the header's own first. */
export interface RowsSeen {
  readonly table: string;
  readonly names: ReadonlyMap<number, string>;
  readonly lines: readonly (readonly unknown[])[];
  readonly roles: readonly RowRole[];
  readonly layout: BodyLayout;
  /** The row in the range, from 1, of a line; unset: they begin at the first. */
  readonly rowOf?: (line: number) => number;
}

/** What is to be said of the rows that are no records, and of totals that are: located at the cell that made them so. */
export function rowFindings({ table, names, lines, roles, layout, rowOf = (line) => line + 1 }: RowsSeen): Finding[] {
  return roles.flatMap((role, line) => {
    if (line === 0 || role === "data" || role === "blank") return [];
    const index = namePlace(lines[line]!, layout);
    const spot = { table, row: rowOf(line), column: names.get(index) ?? index + 1, value: lines[line]![index] };
    return [role === "falseTotal" ? problem(spot, said("totalIsNoSum")) : remark(spot, said(remarks[role]))];
  });
}
