import type { TableKind } from "../../domain/table";
import { inputTables } from "../../domain/tables";
import { keyField } from "../mapping/plan";
import type { MappedTable } from "../mapping/read-through";
import type { TableRange } from "../read-range";
import { amountFields, columnReference } from "./field-source";
import { numericColumns } from "./rows";
import type { Across } from "./rules";

/** What a header above columns side by side says most often, by the kinds that have such a field: the first that is free counts. */
const usualHeads = [["from", "until"], ["start", "end"], ["targetYear"], ["landType"], ["year"]] as const;
const ofHeaders: ReadonlySet<string> = new Set(["name", "text", "year", "period", "date"]);

/** The fields that the header above such columns may give. */
export const headFields = (kind: TableKind): readonly string[] => Object.values(inputTables[kind].columns).filter((column) => ofHeaders.has(column.kind)).map(({ header }) => header);

/** Columns as rows, as they are likely meant: a field of amounts that has none yet, what the header most often says, and every free column with numbers. */
export function likelyAcross(range: TableRange, kind: TableKind, mapped: MappedTable): Across | undefined {
  const { columns } = inputTables[kind];
  const { plan } = mapped;
  const has = (key: string): boolean => plan.fields.some((field) => field.key === key && field.origin.by !== "acrossHeader");
  const amounts = amountFields(mapped);
  const cell = amounts.find((header) => !plan.fields.some((field) => field.header === header)) ?? amounts[0];
  if (cell === undefined) return undefined;
  const heads = usualHeads.find((keys) => keys.every((key) => key in columns && !has(key))) ?? [keyField(plan.table)];
  const used = new Set(plan.fields.flatMap(({ origin, header }) => (origin.by === "column" && header !== cell ? [origin.column] : [])));
  return { fields: [...heads.map((key) => columns[key]!.header), cell], columns: numericColumns(range).filter((column) => !used.has(column)).map((column) => columnReference(mapped, column)) };
}
