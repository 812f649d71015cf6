import type { ReportColumn, ValueKind } from "../core";

/** Columns of a result made by hand: of text, or of the kind that stands beside the header. */
export const columnsOf = (headers: readonly (string | readonly [header: string, kind: ValueKind])[]): ReportColumn[] =>
  headers.map((each) => (typeof each === "string" ? { header: each, kind: "text" } : { header: each[0], kind: each[1] }));
