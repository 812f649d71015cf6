import { changedTable } from "../../binding";
import type { Finding } from "../../domain/findings";
import type { TableKind } from "../../domain/table";
import { rowNames } from "../../tables/row-names";
import type { EditedCell, TableEdit } from "../../tables/table-edit";
import type { Cells, ReportCell } from "../../tables";
import type { OverviewOptions, SourceTable } from "../model";
import { problemsOf } from "./apply";
import { changesOf } from "./changes";
import type { Attempt } from "./model";

/** What is tried as new values for the cells of the workbook's own tables; nothing where one of the changes is not allowed. */
export interface TakenOver {
  readonly edits: readonly TableEdit[];
  readonly problems: readonly Finding[];
  /** Tables that the variant changes, and that are not in the workbook. */
  readonly absent: readonly TableKind[];
}

export function takenOver(tables: readonly SourceTable[], options: OverviewOptions, attempt: Attempt): TakenOver {
  try {
    const changes = changesOf(tables, options, attempt);
    const kinds = [...new Set(changes.map(({ table }) => table))];
    const taken = kinds.flatMap((kind) => {
      const cells = tables.find((table) => table.kind === kind)?.cells;
      return cells === undefined ? [] : [editOf(kind, cells, changedTable(kind, cells, changes.filter(({ table }) => table === kind)))];
    });
    const problems = taken.flatMap(({ problems: own }) => own);
    return { edits: problems.length > 0 ? [] : taken.map(({ edit }) => edit), problems, absent: kinds.filter((kind) => !tables.some((table) => table.kind === kind)) };
  } catch (error) {
    return { edits: [], problems: problemsOf(error), absent: [] };
  }
}

function editOf(kind: TableKind, before: Cells, { cells, rows, findings, layout }: ReturnType<typeof changedTable>): { readonly edit: TableEdit; readonly problems: readonly Finding[] } {
  const header = (before[0] ?? []).map((cell) => String(cell).trim());
  const about = rowNames(kind, before);
  const edited = rows.flatMap((row, at): EditedCell[] => header.flatMap((name, column) => {
    const [was, is] = [before[row - 1]?.[column], cells[at + 1]?.[column]];
    return was === is ? [] : [{ row, column, name, about: about(row), value: is as ReportCell }];
  }));
  const kept = new Set(rows);
  const dropped = layout.roles.flatMap((role, place) => ((role === "data" || role === "countedTotal" || role === "falseTotal") && !kept.has(place + 1) ? [place + 1] : []));
  return {
    edit: { kind, cells: edited, cleared: dropped.map((row) => ({ row, about: about(row) })), added: [], lost: [], kept: [], totals: [] },
    problems: findings.filter(({ degree, table }) => degree === "problem" && table === "Wijzigingen"),
  };
}
