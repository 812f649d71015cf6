import { kindAt, writingOf, type ReportCell } from "../../../core";
import type { Language } from "../../i18n/language";
import type { BoardTable } from "../model";
import { isTotalRow } from "../total-row";
import { cellTexts } from "./cell-text";
import { element, escaped } from "./html";

/** A table with its caption; figures to the right, each with its own value beside what is shown of it. */
export function tableHtml({ report, title, unit }: Pick<BoardTable, "report" | "title" | "unit">, language: Language): string {
  const { columns, rows } = report;
  const texts = cellTexts(report, unit, language);
  const isAmount = columns.map((column, at) => rows.some((row, index) => typeof row[at] === "number" && writingOf({ ...column, kind: kindAt(column, index) }).as !== "code"));
  const classOf = (at: number): Readonly<Record<string, string>> => (isAmount[at] ? { class: "amount" } : {});
  const cell = (value: ReportCell, text: string): string => (typeof value === "number" ? element("data", { value: String(value) }, escaped(text)) : escaped(text));
  return element("table", {},
    element("caption", {}, escaped(title)),
    element("thead", {}, element("tr", {}, ...columns.map(({ header }, at) => element("th", { scope: "col", ...classOf(at) }, escaped(header))))),
    element("tbody", {}, ...rows.map((row, index) => element("tr", isTotalRow(report, index) ? { class: "total" } : {}, ...row.map((value, at) =>
      (at === 0 ? element("th", { scope: "row", ...classOf(at) }, cell(value, texts[index]![at]!)) : element("td", classOf(at), cell(value, texts[index]![at]!))))))),
  );
}
