import type { Picture } from "../../../core";
import type { ChartSpot, Layout, Spot } from "./layout";

/** The cell at the top left, from where everything is written. */
export interface Corner {
  readonly row: number;
  readonly column: number;
}

const chartTypes = { stackedBars: "BarStacked", stackedColumns: "ColumnStacked", columns: "ColumnClustered" } as const satisfies Record<Picture["kind"], string>;

/**
 * Puts everything on the sheet in the batch that is being made: what one batch does, one undo takes back. Columns with
 * something of the user in them keep their width.
 */
export function writeLayout(sheet: Excel.Worksheet, { cells, formats, words, tables, charts }: Layout, corner: Corner, isUsed: (column: number) => boolean = () => false): void {
  const at = (row: number, rows: number, columns: number, column = 0): Excel.Range =>
    sheet.getRangeByIndexes(corner.row + row, corner.column + column, rows, columns);
  const range = at(0, cells.length, cells[0]!.length);
  range.numberFormat = formats;
  range.values = cells;
  for (const { name, row, rows, columns } of tables) {
    const table = sheet.tables.add(at(row, rows, columns), true);
    table.name = name;
    table.style = "TableStyleMedium2";
  }
  cells[0]!.forEach((_cell, column) => {
    if (!isUsed(corner.column + column)) at(0, cells.length, 1, column).format.autofitColumns();
  });
  for (const { row, text, isTitle } of words) {
    const cell = at(row, 1, 1);
    cell.values = [[text]];
    if (!isTitle) continue;
    cell.format.font.bold = true;
    cell.format.font.size = 14;
  }
  for (const chart of charts) putChart(sheet, chart, at);
}

/**
 * A chart in the colours of the workbook's own theme. It is made of the columns with figures alone: Excel would take a first
 * column of years for figures too.
 */
function putChart(
  sheet: Excel.Worksheet, { name, row, rows, columns, picture, figures }: ChartSpot,
  at: (row: number, rows: number, columns: number, column?: number) => Excel.Range,
): void {
  const chart = sheet.charts.add(chartTypes[picture.kind], at(figures.row, figures.rows, figures.columns - 1, 1), "Columns");
  chart.name = name;
  chart.title.text = picture.title;
  chart.legend.position = "Bottom";
  const { categoryAxis, valueAxis } = chart.axes;
  valueAxis.title.text = picture.axis;
  for (const axis of [categoryAxis, valueAxis]) axis.majorTickMark = "Outside";
  // Below the bars also where some are negative.
  categoryAxis.tickLabelPosition = "Low";
  // Bars are drawn from below: turned round, the first category stands on top, as in the table, and the figures stay at the bottom.
  if (picture.kind === "stackedBars") {
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = "Maximum";
  }
  const categories = at(figures.row + 1, figures.rows - 1, 1);
  for (let series = 0; series < figures.columns - 1; series++) chart.series.getItemAt(series).setXAxisValues(categories);
  chart.setPosition(at(row, 1, 1), at(row + rows - 1, 1, 1, columns - 1));
}

/** Within the layout: the cells that something takes on the sheet. */
export const areaOf = ({ row, rows, columns }: Spot, corner: Corner): { row: number; column: number; rows: number; columns: number } =>
  ({ row: corner.row + row, column: corner.column, rows, columns });
