import type { Meaning, ValueKind } from "../domain/value-kind";
import { isDay } from "../tables/number-format";
import type { Report, ReportCell, ReportColumn } from "../tables/report";
import { differs } from "./compare-versions";
import { meaningAt, type BasisChange, type Comparison, type ComparedColumn, type LoneRow, type Side, type TableComparison } from "./model";

/** A part of a comparison as a table for a sheet. */
export interface ComparisonReport {
  readonly name: string;
  readonly report: Report;
}

/** A cell with what it is, where its column does not say so. */
type Line = readonly (readonly [cell: ReportCell, meaning?: Meaning | undefined])[];

/** The whole comparison: how much differs in each part, what the results were worked out with, and every cell that differs. */
export function comparisonReports({ basis, tables }: Comparison): ComparisonReport[] {
  const counts = ["Toegevoegd", "Verwijderd", "Gewijzigd", "Gelijk"].map((header): ReportColumn => ({ header, kind: "count" }));
  return [
    { name: "Verschillen", report: { columns: [name("Onderdeel"), ...counts, text("Opmerking")], rows: tables.map(summary) } },
    ...(basis.length === 0 ? [] : [{ name: "Uitgangspunten", report: byCell([name("Uitgangspunt"), text("Voor"), text("Na")], basis.map(basisLine)) }]),
    ...tables.filter(differs).map((table) => ({
      name: `Verschil ${table.name}`,
      report: byCell([
        ...table.key.map((at): ReportColumn => ({ kind: "name", ...table.columns[at]!.meaning, header: table.columns[at]!.name, key: true })),
        text("Wijziging"), name("Kolom"), text("Voor"), text("Na"), text("Verschil"),
      ], details(table)),
    })),
  ];
}

const name = (header: string): ReportColumn => ({ header, kind: "name", key: true });
const text = (header: string): ReportColumn => ({ header, kind: "text" });

/** A report in which each row says what its cells are. */
function byCell(columns: readonly ReportColumn[], lines: readonly Line[]): Report {
  return {
    exact: true,
    columns: withoutRepeats(columns).map((column, at) => ({ ...column, byRow: lines.map((line) => line[at]![1]?.kind ?? column.kind) })),
    rows: lines.map((line) => line.map(([cell]) => cell)),
  };
}

function summary({ name: part, added, removed, changed, same, only, columns }: TableComparison): ReportCell[] {
  const remark = only === undefined ? columnRemark(columns) : only === "after" ? "alleen in de tweede versie" : "alleen in de eerste versie";
  return [part, added.length, removed.length, changed.length, same, remark];
}

function columnRemark(columns: readonly ComparedColumn[]): string {
  const named = (side: ComparedColumn["only"]) => columns.filter(({ only }) => only === side).map((column) => column.name).join(", ");
  const parts = [["kolom erbij: ", named("after")], ["kolom weg: ", named("before")]] as const;
  return parts.filter(([, names]) => names !== "").map((part) => part.join("")).join("; ");
}

const basisNames: Readonly<Record<BasisChange["of"], readonly [name: string, kind: ValueKind]>> = {
  from: ["Startjaar", "year"], to: ["Eindjaar", "year"], norm: ["Productieve uren per fte", "hours"], day: ["Peildatum voortgang", "text"],
};

function basisLine({ of, before = "", after = "" }: BasisChange): Line {
  const [word, kind] = basisNames[of];
  return [[word], [before, { kind }], [after, { kind }]];
}

/** A line for every cell that differs; of a row that has come or gone every cell that is filled. */
function details({ columns, key, added, removed, changed }: TableComparison): Line[] {
  const names = (cells: readonly ReportCell[]): Line => key.map((at) => [cells[at]!, columns[at]!.meaning] as const);
  const lone = (rows: readonly LoneRow[], word: string, side: Side): Line[] => rows.flatMap(({ cells, place }) => {
    const filled = columns.flatMap((column, at): Line[] => {
      if (key.includes(at) || cells[at] === "") return [];
      const cell = [cells[at]!, meaningAt(column, side, place)] as const;
      return [[...names(cells), [word], [column.name], ...(side === "after" ? [[""], cell] as const : [cell, [""]] as const), [""]]];
    });
    return filled.length > 0 ? filled : [[...names(cells), [word], [""], [""], [""], [""]]];
  });
  return [
    ...changed.flatMap(({ cells, places, changes }) => changes.map(({ column, before, after, difference }): Line => {
      const of = columns[column]!;
      const [was, is] = [meaningAt(of, "before", places.before), meaningAt(of, "after", places.after)];
      return [...names(cells), ["gewijzigd"], [of.name], [before, was], [after, is], [difference ?? "", differenceOf(is, after)]];
    })),
    ...lone(added, "toegevoegd", "after"),
    ...lone(removed, "verwijderd", "before"),
  ];
}

/** Between two days lie days, between two years a number of them, between two shares points. `value`: one of the two. */
export function differenceOf(meaning: Meaning | undefined, value: ReportCell): Meaning | undefined {
  switch (meaning?.kind) {
    case "date": return { kind: "days" };
    case "period": return { kind: typeof value === "number" && isDay(value) ? "days" : "count" };
    case "year": case "level": return { kind: "count" };
    case "share": return { ...meaning, kind: "points" };
    default: return meaning;
  }
}

/** The headers of an Excel table are all different. */
function withoutRepeats(columns: readonly ReportColumn[]): ReportColumn[] {
  const header = columns.map((column) => column.header);
  return columns.map((column, index) => ({ ...column, header: header.indexOf(column.header) === index ? column.header : `${column.header} (${index + 1})` }));
}
