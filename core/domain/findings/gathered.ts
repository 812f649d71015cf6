import type { Finding } from "./finding";

/**
 * Findings of one kind about one column as one, with all their rows: what is assumed in forty rows is one thing to know.
 * They stay in the order in which the kinds came.
 */
export function gathered(findings: readonly Finding[]): Finding[] {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { degree, table, column, code, params } = finding;
    const kind = JSON.stringify([degree, table, column, code, params]);
    const others = kinds.get(kind);
    if (others === undefined) kinds.set(kind, [finding]);
    else others.push(finding);
  }
  return [...kinds.values()].map(asOne);
}

function asOne(same: readonly Finding[]): Finding {
  const rows = [...new Set(same.flatMap(rowsOf))].sort((a, b) => a - b);
  const first = same.find((finding) => rowsOf(finding)[0] === rows[0])!;
  return rows.length > 1 ? { ...first, row: rows[0], rows } : first;
}

const rowsOf = ({ row, rows }: Finding): readonly number[] => rows ?? (row === undefined ? [] : [row]);

/** The same finding may come from several readings of one table: it is said once. */
export const withoutRepeats = (findings: readonly Finding[]): Finding[] => [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
