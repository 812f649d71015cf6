import type { Report, ReportCell } from "../../core";
import { columnFormat } from "./column-format";
import { literal } from "./literal";

export interface NamedReport {
  readonly name: string;
  /** What stands above it; default: its name. */
  readonly title?: string | undefined;
  readonly report: Report;
  /** A number format for each cell of its rows; default: by the header of the column. */
  readonly formats?: readonly (readonly string[])[] | undefined;
}

/** Where a report stands on the sheet; rows and columns count from 0. */
export interface Block {
  readonly name: string;
  readonly titleRow: number;
  readonly headerRow: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Layout {
  readonly cells: ReportCell[][];
  readonly formats: string[][];
  readonly blocks: readonly Block[];
}

const GENERAL = "General";

/** Reports below each other as one rectangle, so that one write is enough: a title, the table, two empty rows. */
export function layOut(reports: readonly NamedReport[]): Layout {
  const width = Math.max(1, ...reports.map(({ report }) => report.header.length));
  const cells: ReportCell[][] = [];
  const formats: string[][] = [];
  const blocks: Block[] = [];
  const put = (row: readonly ReportCell[], rowFormats: readonly string[] = []): void => {
    cells.push(Array.from({ length: width }, (_, column) => literal(row[column] ?? "")));
    formats.push(Array.from({ length: width }, (_, column) => rowFormats[column] ?? GENERAL));
  };

  for (const { name, title = name, report, formats: own } of reports) {
    if (cells.length > 0) [0, 1].forEach(() => { put([]); });
    const titleRow = cells.length;
    put([title]);
    blocks.push({ name, titleRow, headerRow: titleRow + 1, rows: report.rows.length, columns: report.header.length });
    put(report.header);
    const columns = report.header.map(columnFormat);
    report.rows.forEach((row, at) => { put(row, own?.[at] ?? columns); });
  }
  return { cells, formats, blocks };
}
