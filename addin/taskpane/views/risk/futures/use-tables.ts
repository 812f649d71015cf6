import { useMemo } from "react";
import type { TableKind } from "../../../../../core";
import { usePane } from "../../../state/use-pane";
import type { OverviewArguments } from "../../../state/use-overview";

/** What is asked of some of the tables: the same object as long as the answer of the pane is; and which of them are not there. */
export function useTables(needed: readonly TableKind[]): { readonly given: OverviewArguments | undefined; readonly missing: readonly TableKind[] } {
  const { asked } = usePane();
  const missing = needed.filter((kind) => asked?.tables.every((table) => table.kind !== kind) !== false);
  const isThere = missing.length === 0;
  const given = useMemo(() => (isThere ? asked : undefined), [isThere, asked]);
  return { given, missing };
}
