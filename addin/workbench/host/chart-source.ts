import type { Area, Value } from "./workbook";

export type SeriesBy = "Columns" | "Rows";

/** The cells of one series: its name as text, its figures, and what they are set out against. */
export interface SourceSeries {
  readonly name: string;
  readonly values: Area;
  readonly categories: Area | null;
}

/**
 * How Excel reads the range of a new chart: by columns unless there are fewer rows than columns; a first row of texts is
 * the series' names, a first column of texts is the categories. A first column of numbers is a series, also when it
 * holds years.
 */
export function seriesIn(values: readonly (readonly Value[])[], area: Area, by: SeriesBy | "Auto"): SourceSeries[] {
  const seriesBy = by === "Auto" ? (area.rows >= area.columns ? "Columns" : "Rows") : by;
  if (seriesBy === "Rows") return seriesIn(transposed(values), turned(area), "Columns").map(turnedSeries);
  const named = area.rows > 1 && values[0]!.every(isText);
  const first = named ? 1 : 0;
  const categorised = area.columns > 1 && values.slice(first).every((row) => isText(row[0]));
  const body = { ...area, row: area.row + first, rows: area.rows - first, columns: 1 };
  return Array.from({ length: area.columns - (categorised ? 1 : 0) }, (_, index) => {
    const column = index + (categorised ? 1 : 0);
    return {
      name: named ? String(values[0]![column]) : `Reeks${index + 1}`,
      values: { ...body, column: area.column + column },
      categories: categorised ? body : null,
    };
  });
}

const isText = (value: Value | undefined): boolean => typeof value === "string";
const transposed = (values: readonly (readonly Value[])[]): Value[][] => values[0]!.map((_, column) => values.map((row) => row[column]!));
const turned = ({ row, column, rows, columns }: Area): Area => ({ row: column, column: row, rows: columns, columns: rows });
const turnedSeries = ({ name, values, categories }: SourceSeries): SourceSeries => ({ name, values: turned(values), categories: categories && turned(categories) });
