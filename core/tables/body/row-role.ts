/**
 * What a row below the header is. Only `data` and `countedTotal` are records: the second is named as a total, is no sum of
 * other rows, and counts with a remark. A `falseTotal` bears nothing but a total word and is no sum: that is a problem.
 */
export type RowRole = "data" | "blank" | "header" | "units" | "result" | "total" | "heading" | "countedTotal" | "falseTotal";
