import type { Finding } from "../domain/findings";
import type { TableKind } from "../domain/table";
import { inputTables } from "../domain/tables";
import type { ColumnMap } from "./columns";
import { columnsNow, followed, marksOf, type Mark } from "./follow-rules";
import type { MappedTable } from "./mapping/read-through";
import { rulesOfChoices } from "./old-choices";
import { placeNow, type KnownPlace } from "./place-now";
import { keepable } from "./propose-rules";
import { rangeOf, readRange, readsAsItStands, type TableRange } from "./read-range";
import type { WrittenRule } from "./rules/rule";
import type { SheetCells } from "./sheet";

/** What the user said of a range: of which kind it is, and by which rules it is read. */
export interface Mapping {
  readonly kind: TableKind;
  readonly rules: readonly WrittenRule[];
  /** What stood in the rows that the rules name by number. */
  readonly marks: readonly Mark[];
}

/** What older versions kept: a column per field. */
export interface Choices {
  readonly kind: TableKind;
  readonly columns: ColumnMap;
}

export type Binding = KnownPlace & (Mapping | Choices);

/** A bound range as it is now. */
export interface BoundTable {
  readonly kind: TableKind;
  readonly range: TableRange;
  /** The rules as they hold now: rows and places that have moved are followed. */
  readonly rules: readonly WrittenRule[];
  readonly mapped: MappedTable;
  /** What the mapping itself gives to know: its problems, and what it assumes. Rows count in the range, from 1. */
  readonly findings: readonly Finding[];
  /** A custom function, given the cells themselves, reads the same. */
  readonly asIs: boolean;
}

/** The table as it is now; undefined when its headers no longer stand anywhere on the sheet, or in several places. */
export function readBound(sheet: SheetCells, binding: Binding): BoundTable | undefined {
  const place = placeNow(sheet, binding);
  if (place === undefined) return undefined;
  const { kind, names } = binding;
  const { rules: kept, marks } = "columns" in binding ? mappingOfChoices(rangeOf(sheet, place), binding, names) : binding;
  const found = rangeOf(sheet, place, kept);
  const { rules, findings } = followed(kept, marks, found.cells, columnsNow(names, found.names));
  const range = rangeOf(sheet, place, rules);
  const mapped = readRange(range, kind, rules);
  return { kind, range, rules, mapped, findings: [...findings, ...mapped.findings], asIs: findings.length === 0 && readsAsItStands(range, mapped) };
}

function mappingOfChoices(range: TableRange, { kind, columns }: Choices, names: readonly string[]): Mapping {
  return { kind, rules: keepable(range, kind, rulesOfChoices(kind, names, columns)), marks: [] };
}

/** What is to be kept of a choice, with what it takes to follow the sheet; of a confidential table nothing that stands in it. */
export const mappingOf = ({ cells }: Pick<TableRange, "cells">, kind: TableKind, rules: readonly WrittenRule[]): Mapping => ({ kind, rules, marks: inputTables[kind].confidential ? [] : marksOf(rules, cells) });
