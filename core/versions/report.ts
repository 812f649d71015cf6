import type { ColumnKind } from "../domain";
import type { Report, ReportCell } from "../tables/report";
import { differs } from "./compare-versions";
import type { BasisChange, Comparison, ComparedColumn, LoneRow, TableComparison } from "./model";

/** A part of a comparison as a table for a sheet; `kinds` says how each cell reads. */
export interface ComparisonReport {
  readonly name: string;
  readonly report: Report;
  readonly kinds: readonly (readonly (ColumnKind | undefined)[])[];
}

type Line = readonly (readonly [cell: ReportCell, kind?: ColumnKind | undefined])[];

/** The whole comparison: how much differs in each part, what the results were worked out with, and every cell that differs. */
export function comparisonReports({ basis, tables }: Comparison): ComparisonReport[] {
  return [
    reportOf("Verschillen", ["Onderdeel", "Toegevoegd", "Verwijderd", "Gewijzigd", "Gelijk", "Opmerking"], tables.map(summary)),
    ...(basis.length === 0 ? [] : [reportOf("Uitgangspunten", ["Uitgangspunt", "Voor", "Na"], basis.map(basisLine))]),
    ...tables.filter(differs).map((table) => reportOf(
      `Verschil ${table.name}`,
      [...keyColumns(table).map(({ name }) => name), "Wijziging", "Kolom", "Voor", "Na", "Verschil"], details(table),
    )),
  ];
}

function reportOf(name: string, header: readonly string[], lines: readonly Line[]): ComparisonReport {
  return {
    name,
    report: { columns: withoutRepeats(header).map((each) => ({ header: each, kind: "text" })), rows: lines.map((line) => line.map(([cell]) => cell)) },
    kinds: lines.map((line) => line.map(([, kind]) => kind)),
  };
}

const count = (rows: readonly unknown[]) => [rows.length, "whole"] as const;

function summary(table: TableComparison): Line {
  const { name, added, removed, changed, same, only } = table;
  const remark = only === undefined ? columnRemark(table.columns) : only === "after" ? "alleen in de tweede versie" : "alleen in de eerste versie";
  return [[name], count(added), count(removed), count(changed), [same, "whole"], [remark]];
}

function columnRemark(columns: readonly ComparedColumn[]): string {
  const named = (side: ComparedColumn["only"]) => columns.filter(({ only }) => only === side).map(({ name }) => name).join(", ");
  const parts = [["kolom erbij: ", named("after")], ["kolom weg: ", named("before")]] as const;
  return parts.filter(([, names]) => names !== "").map((part) => part.join("")).join("; ");
}

const basisNames: Record<BasisChange["of"], string> = {
  from: "Startjaar", to: "Eindjaar", norm: "Productieve uren per fte", day: "Peildatum voortgang",
};
const basisLine = ({ of, before = "", after = "" }: BasisChange): Line => [[basisNames[of]], [before, "year"], [after, "year"]];

const keyColumns = ({ columns, key }: TableComparison): ComparedColumn[] => key.map((at) => columns[at]!);

/** A line for every cell that differs; of a row that has come or gone every cell that is filled. */
function details(table: TableComparison): Line[] {
  const { columns, key, added, removed, changed } = table;
  const names = (cells: readonly ReportCell[]): Line => key.map((at) => [cells[at]!, columns[at]!.kind] as const);
  const lone = (rows: readonly LoneRow[], word: string, cellsOf: (cell: ReportCell) => [before: ReportCell, after: ReportCell]): Line[] =>
    rows.flatMap(({ cells }) => {
      const filled = columns.flatMap(({ name, kind }, at): Line[] => {
        const [before, after] = cellsOf(cells[at]!);
        return key.includes(at) || cells[at] === "" ? [] : [[...names(cells), [word], [name], [before, kind], [after, kind], [""]]];
      });
      return filled.length > 0 ? filled : [[...names(cells), [word], [""], [""], [""], [""]]];
    });
  return [
    ...changed.flatMap(({ cells, changes }) => changes.map(({ column, before, after, difference }): Line => {
      const { name, kind } = columns[column]!;
      return [...names(cells), ["gewijzigd"], [name], [before, kind], [after, kind], [difference ?? "", differenceKind(kind)]];
    })),
    ...lone(added, "toegevoegd", (cell) => ["", cell]),
    ...lone(removed, "verwijderd", (cell) => [cell, ""]),
  ];
}

/** Between two days or years lies a number of them. */
const differenceKind = (kind: ColumnKind | undefined): ColumnKind | undefined =>
  (kind === "date" || kind === "period" || kind === "year" ? "whole" : kind);

/** The headers of an Excel table are all different. */
function withoutRepeats(header: readonly string[]): string[] {
  return header.map((name, index) => (header.indexOf(name) === index ? name : `${name} (${index + 1})`));
}
