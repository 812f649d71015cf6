import { axisFormat } from "../../../core";
import { rowPoints } from "../../paper";
import type { ChartSpot, Layout, Spot, TableSpot, Words } from "./layout";

/** The cell at the top left, from where everything is written. */
export interface Corner {
  readonly row: number;
  readonly column: number;
}

const chartTypes = { stackedBars: "BarStacked", bars: "BarClustered", stackedColumns: "ColumnStacked", columns: "ColumnClustered" } as const satisfies Record<ChartSpot["picture"]["kind"], string>;

/** Of words that are no title: as a heading, what it comes to, a name above a table, and what matters less. */
const looks = {
  heading: { size: 15, bold: true, color: "#154273" }, lead: { size: 13, bold: true, color: "#154273" }, strong: { size: 11, bold: true, color: "#1F2933" }, soft: { size: 10, bold: false, color: "#52606D" },
} as const satisfies Record<NonNullable<Words["look"]>, object>;

/**
 * Puts everything on the sheet in the batch that is being made: what one batch does, one undo takes back. Columns with
 * something of the user in them keep their width.
 */
export function writeLayout(sheet: Excel.Worksheet, { cells, formats, words, tables, charts, widths, heights }: Layout, corner: Corner, isUsed: (column: number) => boolean = () => false): void {
  const at = (row: number, rows: number, columns: number, column = 0): Excel.Range =>
    sheet.getRangeByIndexes(corner.row + row, corner.column + column, rows, columns);
  const range = at(0, cells.length, cells[0]!.length);
  range.numberFormat = formats;
  range.values = cells;
  for (const { name, row, rows, columns } of tables) {
    const table = sheet.tables.add(at(row, rows, columns), true);
    table.name = name;
    // What is made to be printed has colours of its own: not every reader of a file draws the style of a table.
    table.style = widths === undefined ? "TableStyleMedium2" : "TableStyleLight1";
    if (widths !== undefined) table.showFilterButton = false;
  }
  cells[0]!.forEach((_cell, column) => {
    if (isUsed(corner.column + column)) return;
    const { format } = at(0, cells.length, 1, column);
    const width = widths?.[column];
    if (width === undefined) format.autofitColumns();
    else format.columnWidth = width;
  });
  for (const each of words) putWords(each, at);
  if (widths !== undefined) for (const spot of tables) dressTable(spot, cells, widths, at);
  for (const [row, height] of heights ?? []) at(row, 1, 1).format.rowHeight = height;
  for (const chart of charts) putChart(sheet, chart, formatOf(chart.figures, cells, formats), at);
}

type At = (row: number, rows: number, columns: number, column?: number) => Excel.Range;

function putWords({ row, text, isTitle, look, over }: Words, at: At): void {
  const cell = at(row, 1, 1, over?.column ?? 0);
  cell.values = [[text]];
  const { font } = cell.format;
  if (isTitle) {
    font.bold = true;
    font.size = over === undefined ? 14 : 20;
  }
  if (look !== undefined) {
    const { size, bold, color } = looks[look];
    font.size = size;
    font.bold = bold;
    font.color = color;
  }
  if (over === undefined) return;
  const whole = at(row, 1, over.columns, over.column);
  whole.merge(false);
  whole.format.wrapText = true;
  whole.format.verticalAlignment = "Top";
}

/** Of cells of which nothing is said. */
const GENERAL = "General";
/** In points. */
const USUAL_ROW = rowPoints(undefined);

const colours = { header: "#154273", onHeader: "#FFFFFF", band: "#EEF3F8", total: "#D5E0EC" } as const;

/**
 * A table as it is printed: without buttons to filter by, which hide a part of a header; headers, and columns that are as wide as is allowed, on more lines
 * where they need them; every other row on a ground, and totals on another.
 */
function dressTable({ row, rows, columns, totals = [] }: TableSpot, cells: Layout["cells"], widths: readonly (number | undefined)[], at: At): void {
  // Else each reader of the file makes rows with words that nearly fill their column as high as it thinks they need.
  at(row, rows, 1).format.rowHeight = USUAL_ROW;
  const header = at(row, 1, columns);
  header.format.fill.color = colours.header;
  header.format.font.color = colours.onHeader;
  header.format.font.bold = true;
  header.format.wrapText = true;
  header.format.verticalAlignment = "Bottom";
  const body = Array.from({ length: columns }, (_, column) => cells.slice(row + 1, row + rows).map((line) => line[column]!));
  body.forEach((values, column) => {
    if (rows < 2) return;
    // A year that names its row stands where names stand.
    const isAmount = column > 0 && values.some((value) => typeof value === "number");
    const whole = at(row, rows, 1, column);
    whole.format.horizontalAlignment = isAmount ? "Right" : "Left";
    // Words do not stand against the figures before them.
    if (column > 0 && !isAmount) whole.format.indentLevel = 1;
    const { format } = at(row + 1, rows - 1, 1, column);
    format.verticalAlignment = "Top";
    if (widths[column] !== undefined && values.some((value) => typeof value === "string")) format.wrapText = true;
  });
  for (let line = 2; line < rows; line += 2) at(row + line, 1, columns).format.fill.color = colours.band;
  for (const line of totals) {
    const total = at(row + line, 1, columns);
    total.format.fill.color = colours.total;
    total.format.font.bold = true;
  }
}

/** How figures along the axis are written. */
function formatOf({ row, rows, columns }: Spot, cells: Layout["cells"], formats: Layout["formats"]): string {
  const figures = cells.slice(row + 1, row + rows).flatMap((line) => line.slice(1, columns).map((cell) => (typeof cell === "number" ? Math.abs(cell) : 0)));
  return axisFormat(formats[row + 1]?.[1] ?? GENERAL, Math.max(0, ...figures));
}

/**
 * A chart in the colours of the workbook's own theme. It is made of the columns with figures alone: Excel would take a first
 * column of years for figures too.
 */
function putChart(
  sheet: Excel.Worksheet, { name, row, rows, columns, picture, figures }: ChartSpot, format: string,
  at: At,
): void {
  const chart = sheet.charts.add(chartTypes[picture.kind], at(figures.row, figures.rows, figures.columns - 1, 1), "Columns");
  chart.name = name;
  chart.title.text = picture.title;
  chart.legend.position = "Bottom";
  const { categoryAxis, valueAxis } = chart.axes;
  valueAxis.title.text = picture.axis;
  valueAxis.numberFormat = format;
  for (const axis of [categoryAxis, valueAxis]) axis.majorTickMark = "Outside";
  // Below the bars also where some are negative.
  categoryAxis.tickLabelPosition = "Low";
  // Bars are drawn from below: turned round, the first category stands on top, as in the table, and the figures stay at the bottom.
  if (picture.kind === "stackedBars" || picture.kind === "bars") {
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
