import type { Bundle } from "./bundle";
import type { Call, CallResult, FunctionMetadata } from "./functions";

/** Days from 1 January 1900, as Excel counts them, to 1 January 1904. */
const SHIFT = 1462;

/** Numbers that can only be days in a column of days or periods: a year is less, an amount stands in another column. */
const isDay = (value: unknown): value is number => typeof value === "number" && value >= 20_000 && value <= 80_000;

/** Headers of columns in which days stand, in the words that the add-in knows for them. */
const DAYS = /\b(?:peil)?datum\b|\bdate\b|\bstart\b|\beinde?\b|\bbegin\b|\bend\b|\bvan\b|\btot\b|\bfrom\b|\buntil\b/i;

/**
 * The add-in's functions for a workbook that counts its days from 1904: they count from 1900, as nearly every workbook does, so days
 * go in and come out moved. Which numbers are days tell the header of their column, the name of their argument, and the kind of the
 * column that the function gives.
 */
export function countingFrom1904({ functions, callForColumns }: Pick<Bundle, "functions" | "callForColumns">): Call {
  const byId = new Map(functions.map((each) => [each.id.toUpperCase(), each]));
  return async (id, args) => {
    const { result, columns } = await callForColumns(id, args.map((argument, index) => moved(argument, byId.get(id.toUpperCase()), index)));
    return movedBack(result, columns);
  };
}

function moved(argument: unknown, metadata: FunctionMetadata | undefined, index: number): unknown {
  if (!Array.isArray(argument)) return isDay(argument) && DAYS.test(metadata?.parameters[index]?.name ?? "") ? argument + SHIFT : argument;
  return from1900(argument as unknown[][]);
}

/** A table with its header row, its days counted from 1900. */
export function from1900(rows: readonly unknown[][]): unknown[][] {
  const holdsDays = (rows[0] ?? []).map((header) => typeof header === "string" && DAYS.test(header));
  const hasHeader = (rows[0] ?? []).some((header) => typeof header === "string");
  return rows.map((row, at) => row.map((value, column) =>
    (isDay(value) && (at === 0 ? hasHeader : holdsDays[column]) ? value + SHIFT : value)));
}

function movedBack(result: CallResult, columns: unknown): CallResult {
  if ("error" in result || !Array.isArray(result.value) || !Array.isArray(columns)) return result;
  const isDays = (columns as { kind?: unknown }[]).map(({ kind }) => kind === "date" || kind === "period");
  return { ...result, value: (result.value as unknown[][]).map((row) => row.map((value, at) => (isDays[at] && isDay(value) ? value - SHIFT : value))) };
}
