import { tableKinds, type TableKind } from "../domain/table";
import { choiceArgument } from "../tables/argument";

/** The arguments of CONTROLE as a spreadsheet hands them over. */
export interface InspectionInput {
  readonly table: unknown;
  /** One of the kinds of table, by its name. */
  readonly kind: unknown;
}

/** @throws InputError when it is not one of the kinds of table. */
export function readKind(kind: unknown): TableKind {
  return choiceArgument("soort", kind, kinds, {});
}

const kinds = Object.fromEntries(tableKinds.map((kind) => [kind, [kind]])) as unknown as Record<TableKind, readonly [string]>;
