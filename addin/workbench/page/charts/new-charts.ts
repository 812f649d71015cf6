import { areaAddress, cellAddress, quoteSheet } from "../../cells/address";
import type { NewChart } from "../../engine/chart-parts";
import type { HostChart, HostRange, HostSheet } from "../../host";
import { shapeOf } from "./model";

/** The charts that an add-in made on a sheet, for a file; of a kind that is not known here none. */
export function newCharts(charts: readonly HostChart[], sheet: HostSheet): NewChart[] {
  return charts.filter((chart) => chart.sheet === sheet).flatMap((chart): NewChart[] => {
    const shape = shapeOf(chart.type);
    if (shape === undefined) return [];
    const size = (key: string, usual: number): number => Number(chart.style[key] ?? usual);
    const [left, top] = [size("left", 0), size("top", 0)];
    const at = (x: number, y: number) => ({ row: cellAt(y, (row) => sheet.cells.box({ ...ONE, row }).top), column: cellAt(x, (column) => sheet.cells.box({ ...ONE, column }).left) });
    return [{
      ...shape, format: String(chart.axes.valueAxis.style["numberFormat"] ?? formatOf(chart.series[0]?.values)), name: chart.name, title: chart.title, axis: String(chart.axes.valueAxis.style["title"] ?? ""), isReversed: chart.axes.categoryAxis.style["reversed"] === true,
      series: chart.series.map(({ name, values, categories }) => ({ name, values: fixed(values), categories: categories === null ? undefined : fixed(categories) })),
      from: at(left, top), to: at(left + size("width", 360), top + size("height", 216)),
    }];
  });
}

/** How the figures are written that it is made of. */
const formatOf = (values: HostRange | undefined): string => values?.sheet.cells.numberFormats({ ...values.area, rows: 1, columns: 1 })[0]?.[0] ?? "General";

const ONE = { row: 0, column: 0, rows: 1, columns: 1 };

/** The row or column that begins nearest to a place, in points. */
function cellAt(place: number, start: (index: number) => number): number {
  let index = 0;
  while (index < 1_000 && start(index + 1) <= place + 1) index += 1;
  return index;
}

/** "Blad!$A$1:$A$9" */
function fixed({ sheet, area: { row, column, rows, columns } }: HostRange): string {
  const address = rows * columns === 1 ? cellAddress(row, column) : areaAddress({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });
  return quoteSheet(sheet.name) + address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
