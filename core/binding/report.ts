import type { Finding, Wording } from "../domain/findings";
import type { Report, ReportCell } from "../tables/report";

/** What CONTROLE says when there is nothing to mend: a matrix of one cell, for Excel refuses a bare text from a function that spills. */
const NO_PROBLEMS = [["geen problemen"]];

/** CONTROLE: Rij | Kolom | Waarde | Probleem | Wat te doen, or the text `geen problemen`. */
export function problemsTable(problems: readonly Finding[], worded: Wording): Report | string[][] {
  if (problems.length === 0) return NO_PROBLEMS;
  return {
    columns: [
      { header: "Rij", kind: "level", key: true }, { header: "Kolom", kind: "name", key: true }, { header: "Waarde", kind: "text" },
      { header: "Probleem", kind: "text" }, { header: "Wat te doen", kind: "text" },
    ],
    rows: problems.map((problem) => asRow(problem, worded(problem))),
  };
}

function asRow({ row, value }: Finding, { column, message, advice }: ReturnType<Wording>): ReportCell[] {
  return [row ?? "", column, asCell(value), message, advice];
}

const asCell = (value: unknown): ReportCell =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";
