import type { TableKind } from "../../../core";

/** A kind of table as users know it: "Opgaven". */
export const tableName = (kind: TableKind): string => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
