import type { TableKind } from "../domain/table";
import { inputTables } from "../domain/tables";
import { columnNamed } from "../tables/match-header";
import type { ColumnMap } from "./columns";
import { quotedName } from "./rules/notation";
import type { WrittenRule } from "./rules/rule";

/** What older versions kept, a column per field, as rules: what was not chosen is not read, though its name is the table's own. */
export function rulesOfChoices(kind: TableKind, names: readonly string[], columns: ColumnMap): WrittenRule[] {
  const { columns: declared, further } = inputTables[kind];
  const named = new Set(names.flatMap((name) => columnNamed(declared, name) ?? []));
  return [
    ...Object.entries(declared).flatMap(([key, { header }]): WrittenRule[] => {
      const index = columns[key];
      if (index !== undefined) return [{ field: header, from: referenceTo(names, index), operation: "" }];
      return named.has(key) ? [{ field: header, from: "-", operation: "" }] : [];
    }),
    ...(further === "years" ? [{ field: "jaren", from: "alle", operation: "" }] : []),
  ];
}

/** How a rule names a column: by its name, or by its place when several have that name or it has none. */
export function referenceTo(names: readonly string[], index: number): string {
  const name = names[index] ?? "";
  return name === "" || names.filter((other) => other === name).length > 1 ? `kolom ${index + 1}` : quotedName(name);
}
