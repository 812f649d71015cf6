import { inputColumns, tableKinds, type InputColumn, type TableKind } from "../../../core";
import type { FunctionMetadata } from "../../../addin/workbench/engine/functions";
import type { GoldenCase } from "../cases";

export type Cells = readonly (readonly unknown[])[];

/** A table among the arguments of a call. */
export interface GivenTable {
  readonly argument: number;
  readonly kind: TableKind;
  readonly cells: Cells;
  /** What its columns are, in the order of its header. */
  readonly columns: readonly InputColumn[];
}

/** The input tables of a golden case, known by the names of the function's parameters; what CONTROLE reads, by its soort. */
export function tablesOf({ input }: GoldenCase, { id, parameters }: FunctionMetadata): GivenTable[] {
  return parameters.flatMap(({ name }, argument) => {
    const kind = tableKinds.find((each) => each === (id === "CONTROLE" && argument === 0 ? input[1] : name));
    const cells = input[argument];
    return kind === undefined || !isTable(cells) ? [] : [{ argument, kind, cells, columns: inputColumns(kind, cells[0]!.map((cell) => String(cell ?? ""))) }];
  });
}

const isTable = (value: unknown): value is Cells => Array.isArray(value) && value.length > 1 && value.every((line) => Array.isArray(line));

/** The arguments with another table in the place of one. */
export const withTable = (input: readonly unknown[], { argument }: GivenTable, cells: Cells): unknown[] => input.with(argument, cells);
