import type { Finding } from "../domain/findings";

/** One remark per kind and column: the first row, with the others that are concerned. */
export function merged(remarks: readonly Finding[]): Finding[] {
  const byKind = new Map<string, Finding & { rows: number[] }>();
  for (const remark of remarks) {
    const key = JSON.stringify([remark.code, remark.column ?? "", remark.row === 1 ? remark.params : ""]);
    const earlier = byKind.get(key);
    if (earlier === undefined) byKind.set(key, { ...remark, rows: remark.row === undefined ? [] : [remark.row] });
    else if (remark.row !== undefined && !earlier.rows.includes(remark.row)) earlier.rows.push(remark.row);
  }
  return [...byKind.values()].map((remark) => (remark.rows.length > 1 ? remark : { ...remark, rows: undefined }));
}
