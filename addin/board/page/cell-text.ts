import { format } from "numfmt";
import { reportFormats, type MoneyUnit, type Report, type ReportCell } from "../../../core";
import type { Language } from "../../i18n/language";

/** What Excel shows of each cell of a report: the number format that the cell gets on a sheet, applied to the same value. */
export function cellTexts(report: Report, unit: MoneyUnit | undefined, language: Language): string[][] {
  const formats = reportFormats(report, unit ?? "euro");
  return report.rows.map((row, at) => row.map((cell, column) => cellText(cell, formats[at]![column]!, language)));
}

function cellText(cell: ReportCell, numberFormat: string, language: Language): string {
  return typeof cell === "number" ? format(numberFormat, cell, { locale: language }) : String(cell);
}
