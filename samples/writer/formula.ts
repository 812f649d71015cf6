import { answer, type Answer } from "./answers";
import type { Data, Value } from "./data";
import type { Result } from "./sheet";

/** An argument of a function: how it is written in the formula, and what the function gets. */
export interface Argument {
  readonly text: string;
  readonly value: unknown;
}

/** A whole table with its header: Opgaven[#All]. Empty cells are passed as Excel on Windows passes them: as 0. */
export const table = (name: string, data: Data): Argument =>
  ({ text: `${name}[#All]`, value: [data.header, ...data.rows.map((row) => row.map((cell) => cell ?? 0))] });
/** The cells of one column of a table, without its header. */
export const cells = (text: string, values: readonly Value[]): Argument => ({ text, value: values.map((value) => [value]) });
/** A defined name, or a cell. */
export const named = (text: string, value: unknown): Argument => ({ text, value });
export const text = (value: string): Argument => ({ text: `"${value}"`, value });
export const number = (value: number): Argument => ({ text: String(value), value });
export const yes: Argument = { text: "TRUE", value: true };
export const omitted: Argument = { text: "", value: null };

export interface Calculated {
  readonly formula: string;
  readonly result: Result;
  readonly columns?: Answer["columns"];
}

/** A formula with a function of the add-in, as Excel stores it, and the result of that very call. */
export async function ruimte(id: string, ...values: readonly Argument[]): Promise<Calculated> {
  const { cells: result, columns } = await answer(id, values.map(({ value }) => value));
  return { formula: `_xldudf_RUIMTE_${id}(${values.map((argument) => argument.text).join(",")})`, result, columns };
}
