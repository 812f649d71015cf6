import { said } from "../../domain/findings";
import { nameKey } from "../../domain/name";
import type { TableKind } from "../../domain/table";
import { changesTable, type ChangeRow } from "../../domain/tables/wijzigingen";
import { InputReader, refuseArgument, textArgument, type Cells } from "../../tables";
import { readKind } from "../read";

/** The arguments of VARIANT as a spreadsheet hands them over. */
export interface VariantInput {
  readonly table: unknown;
  readonly kind: unknown;
  readonly changes: Cells;
  readonly variant: unknown;
}

/** The variants of a table Wijzigingen, in the order in which they are first named, each with its changes. */
export interface Variants {
  readonly names: readonly string[];
  of(name: string): readonly ChangeRow[];
}

/** @throws InputError with every problem in Wijzigingen */
export function readVariants(changes: unknown, reader = new InputReader()): Variants {
  const { rows } = reader.table(changesTable, changes);
  reader.refuse();
  const byKey = new Map<string, { readonly name: string; readonly rows: ChangeRow[] }>();
  for (const row of rows) {
    const own = byKey.get(nameKey(row.variant));
    if (own === undefined) byKey.set(nameKey(row.variant), { name: row.variant, rows: [row] });
    else own.rows.push(row);
  }
  return { names: [...byKey.values()].map(({ name }) => name), of: (name) => byKey.get(nameKey(name))?.rows ?? [] };
}

/** The kind of table, and what the variant changes in it. @throws InputError also for a variant that is not there */
export function readVariant({ kind, changes, variant }: VariantInput, reader?: InputReader): { readonly kind: TableKind; readonly changes: readonly ChangeRow[] } {
  const asked = readKind(kind);
  const name = textArgument("variant", variant, {});
  const variants = readVariants(changes, reader);
  const own = variants.of(name);
  if (own.length === 0) refuseArgument("variant", said("noVariantOfThatName", { variants: variants.names }), name);
  return { kind: asked, changes: own.filter(({ table }) => table === asked) };
}
