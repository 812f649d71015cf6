import type { TableKind } from "../domain/table";
import { inputTables } from "../domain/tables";
import type { Meaning } from "../domain/value-kind";
import { headerKey } from "./header-key";
import { matchHeader } from "./match-header";

/** A column of a range that is read as an input table. */
export interface InputColumn {
  /** The same for the same column, whatever its header says: by what is declared, by its year, else by its header. */
  readonly id: string;
  readonly name: string;
  /** What its values are; undefined for a column that the table does not know. */
  readonly meaning: Meaning | undefined;
}

/** A column of a year holds euros; of a kind of land hectares; a rate is by which part prices rise in a year, beside its weight. */
export const furtherMeanings = {
  years: { kind: "euros" }, landUse: { kind: "hectares" }, rate: { kind: "share", per: "jaar" }, weight: { kind: "number" },
} as const satisfies Record<string, Meaning>;

/** Of a declaration only what the values are: it travels to the worker and back, where no schema can go. */
const meaningOf = ({ kind, unit, per }: Meaning): Meaning => ({ kind, unit, per });

export const columnId = (key: string): string => `column:${key}`;
export const headerId = (header: string): string => `header:${headerKey(header)}`;

/** What the columns of a range are when it is read as this table, in the order of its header. */
export function inputColumns(kind: TableKind, header: readonly string[]): InputColumn[] {
  const table = inputTables[kind];
  const { places, years, weighted, rest } = matchHeader(table, header);
  const known = new Map<number, Omit<InputColumn, "name">>([
    ...[...places].map(([key, { index }]) => [index, { id: columnId(key), meaning: meaningOf(table.columns[key]!) }] as const),
    ...years.map(({ year, index }) => [index, { id: `year:${year}`, meaning: furtherMeanings.years }] as const),
    ...weighted.flatMap(({ index, name, weight }) => [
      [index, { id: headerId(name), meaning: furtherMeanings.rate }], [weight.index, { id: headerId(weight.name), meaning: furtherMeanings.weight }],
    ] as const),
    ...(table.further === "landUse" ? rest : []).map(({ index, name }) => [index, { id: headerId(name), meaning: furtherMeanings.landUse }] as const),
  ]);
  return header.map((name, index) => ({ id: headerId(name), meaning: undefined, ...known.get(index), name }));
}
