import { readFileSync } from "node:fs";
import { parseCsv } from "hucre/csv";

/** A table of the sample as its text file has it. */
export interface Data {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}
export type Value = string | number | null;

/** Reads a data file: commas between cells, a point for decimals, header first. */
export function readData(path: URL): Data {
  const [header = [], ...rows] = parseCsv(readFileSync(path, "utf8"), { delimiter: ",", typeInference: true });
  return {
    // The header of an Excel table is always text, also where it is a year.
    header: header.map(String),
    rows: rows.map((row) => row.map((cell) => (cell === "" ? null : (cell as Value)))),
  };
}

/** The cells of one column. */
export function column(data: Data, header: string): readonly Value[] {
  const index = data.header.indexOf(header);
  if (index < 0) throw new Error(`no column ${header}`);
  return data.rows.map((row) => row[index] ?? null);
}

export const numbers = (data: Data, header: string): readonly number[] => column(data, header).map(Number);
export const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
