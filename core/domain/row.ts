import type { Column, Columns } from "./column";

/** The values of a row, by column. */
export type ValuesOf<C extends Columns> = {
  readonly [K in keyof C]: C[K] extends Column<infer Value, infer Always>
    ? (Always extends true ? Value : Value | undefined)
    : never;
};

/** Any record, where the table is not known. */
export type Row = { readonly row: number } & Readonly<Record<string, unknown>>;
