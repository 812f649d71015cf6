import type { Degree, Finding, Wording } from "../domain/findings";
import type { Report, ReportCell } from "../tables/report";

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
