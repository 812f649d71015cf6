import type { Degree, Finding, Wording } from "../domain/findings";
import { asGiven, holdsWords } from "../tables/as-given";
import { furtherMeanings } from "../tables/input-columns";
import type { Report, ReportCell, ReportColumn } from "../tables/report";
import type { TableKind } from "../domain/table";
import { inputTables } from "../domain/tables";
import type { ChangedTable } from "./variant/apply";
import type { MappedTable } from "./mapping/read-through";
import { keyField } from "./mapping/plan";

/** What CONTROLE says when there is nothing to mend: a matrix of one cell, for Excel refuses a bare text from a function that spills. */
const NO_PROBLEMS = [["geen problemen"]];

/** CONTROLE: Rij | Kolom | Waarde | Probleem | Wat te doen | Ernst, or the text `geen problemen`. */
export function findingsTable(findings: readonly Finding[], worded: Wording): Report | string[][] {
  if (findings.length === 0) return NO_PROBLEMS;
  return {
    columns: [
      { header: "Rij", kind: "level", key: true }, { header: "Kolom", kind: "name", key: true }, { header: "Waarde", kind: "text" },
      { header: "Probleem", kind: "text" }, { header: "Wat te doen", kind: "text" }, { header: "Ernst", kind: "text" },
    ],
    rows: findings.map((finding) => asRow(finding, worded(finding))),
  };
}

const severities: Readonly<Record<Degree, string>> = { problem: "fout", remark: "opmerking" };

function asRow({ degree, row, value }: Finding, { column, message, advice }: ReturnType<Wording>): ReportCell[] {
  return [row ?? "", column, asCell(value), message, advice, severities[degree]];
}

const asCell = (value: unknown): ReportCell =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";

/** INLEZEN: the input table, its header as the samples have it; the columns mean what the table says. */
export function mappedTable({ cells, plan }: Pick<MappedTable, "cells" | "plan">): Report {
  const { table } = plan;
  const declared = new Map(Object.entries(table.columns).map(([key, column]) => [column.header, { key, column }]));
  const columns = cells[0]!.map((header): ReportColumn => {
    const known = typeof header === "string" ? declared.get(header) : undefined;
    if (known !== undefined) {
      const { kind, unit, per } = known.column;
      return { header: known.column.header, kind, unit, per, ...(known.key === keyField(table) ? { key: true } : {}) };
    }
    const kind = table.further === "years" ? furtherMeanings.years.kind : table.further === "landUse" ? furtherMeanings.landUse.kind : furtherMeanings.weight.kind;
    return { header: String(header), kind, ...(typeof header === "number" ? { headerCell: header } : {}) };
  });
  const isWords = cells[0]!.map((header) => typeof header === "string" && holdsWords(declared.get(header)?.column));
  return { columns, rows: cells.slice(1).map((line) => line.map((cell, index) => asGiven(cell, isWords[index]))) };
}

/** VARIANT: the table itself, columns and rows as they were given; the columns mean what the table says. */
export function variantTable(kind: TableKind, { cells, layout: { match } }: Pick<ChangedTable, "cells" | "layout">): Report {
  const table = inputTables[kind];
  const meanings = new Map([...match.places].map(([key, { index }]) => [index, { column: table.columns[key]!, key }]));
  const years = new Set(match.years.map(({ index }) => index));
  const header = cells[0]!;
  const columns = header.map((cell, index): ReportColumn => {
    const known = meanings.get(index);
    const name = { header: cell === null || cell === undefined ? "" : String(cell), ...(typeof cell === "number" ? { headerCell: cell } : {}) };
    if (known === undefined) return { ...name, kind: years.has(index) ? furtherMeanings.years.kind : table.further === "landUse" ? furtherMeanings.landUse.kind : "text" };
    const { column: { kind: meaning, unit, per }, key } = known;
    return { ...name, kind: meaning, unit, per, ...(key === keyField(table) ? { key: true } : {}) };
  });
  const isWords = header.map((_, index) => holdsWords(meanings.get(index)?.column));
  return { columns, rows: cells.slice(1).map((line) => header.map((_, index) => asGiven(line[index], isWords[index]))) };
}
