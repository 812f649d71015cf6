import type { TableKind } from "../../domain/table";
import type { Plan } from "./plan";

/** Of these a table needs one, beside what its declaration says: what it is about. */
const oneOfMore: Partial<Record<TableKind, readonly string[]>> = { opgaven: ["goal", "claim"] };

/** What a table of this kind cannot do without, and the range does not give: by the names of its columns. */
export function missingFields({ kind, table, fields, years, unpivot, pivot, further, names }: Omit<Plan, "missing" | "findings">): string[] {
  const has = (key: string): boolean => fields.some((field) => field.key === key) || (key === "further" && further.some((column) => /^(?:gewicht|weight)[\s_]/iu.test(names[column]!.full)));
  const groups = [...table.oneOf, ...(oneOfMore[kind] === undefined ? [] : [oneOfMore[kind]])];
  const hasYears = years.length > 0 || pivot !== undefined || (unpivot?.groups?.length ?? 0) > 0;
  return [
    ...Object.entries(table.columns).filter(([key, { required }]) => required && !has(key)).map(([, { header }]) => header),
    ...groups.filter((group) => !group.some(has)).map(([first]) => table.columns[first!]?.header ?? first!),
    ...(table.further === "years" && !hasYears ? ["jaren"] : []),
  ];
}
