import { changesTable } from "../../domain/tables/wijzigingen";
import type { Finding } from "../../domain/findings";
import { sameName } from "../../domain/name";
import { readTable, type Report } from "../../tables";
import { byKind } from "../by-kind";
import { keyFiguresFound } from "../key-figures/in-cells";
import type { OverviewOptions, SourceTable } from "../model";
import { keyFiguresQuestion } from "../questions";
import { variantNames } from "./changes";
import type { WrittenChange } from "./model";
import { MOST_VARIANTS } from "./slider";

/** KERNCIJFERS of a workbook, as it is and in each of the variants chosen. */
export interface SideBySide {
  /** Every variant of Wijzigingen, in order of first mention. */
  readonly names: readonly string[];
  /** Those shown. */
  readonly shown: readonly string[];
  /** The columns of Wijzigingen by what they are, with the names that they have in the workbook; undefined where there is no such table. */
  readonly columns: Readonly<Partial<Record<keyof WrittenChange, string>>> | undefined;
  readonly years: { readonly from: number | undefined; readonly to: number | undefined };
  /** Undefined where the tables do not allow it: a problem among what was found says why. */
  readonly report: Report | undefined;
  readonly found: readonly Finding[];
}

/** @param chosen the variants to show, at most four; default: the last ones, for who just kept one wants to see it */
export async function sideBySide(tables: readonly SourceTable[], options: OverviewOptions, chosen?: readonly string[]): Promise<SideBySide> {
  const given = byKind(tables);
  const names = variantNames(tables);
  const shown = (chosen === undefined ? names : names.filter((name) => chosen.some((one) => sameName(one, name)))).slice(-MOST_VARIANTS);
  const question = keyFiguresQuestion(given, options);
  const { report, found } = await keyFiguresFound({ ...question, changes: changesOfThese(question.changes, shown) });
  return { names, shown, columns: columnsOf(tables.find(({ kind }) => kind === "wijzigingen")?.cells), years: { from: question.from, to: question.to }, report, found };
}

function columnsOf(cells: SourceTable["cells"] | undefined): SideBySide["columns"] {
  if (cells === undefined) return undefined;
  const { has, nameOf } = readTable(changesTable, cells);
  const keys = Object.keys(changesTable.columns) as (keyof WrittenChange)[];
  return Object.fromEntries(keys.filter(has).map((key) => [key, nameOf(key)]));
}

/** Wijzigingen with the rows of these variants alone, each where it was, so that a remark names its row; undefined where there is none. */
function changesOfThese(cells: SourceTable["cells"] | undefined, shown: readonly string[]): SourceTable["cells"] | undefined {
  if (cells === undefined) return undefined;
  const { rows, problems } = readTable(changesTable, cells);
  // What is wrong in it is said by who reads it.
  if (problems.length > 0) return cells;
  const own = new Set(rows.filter(({ variant }) => shown.some((name) => sameName(name, variant))).map(({ row }) => row));
  return shown.length === 0 ? undefined : cells.map((line, at) => (at === 0 || own.has(at + 1) ? line : line.map(() => "")));
}
