import type { HostChart, HostRange, HostSeries, HostSheet, HostWorkbook } from "../../host";
import type { FileChart } from "./file-charts";
import { typeOf } from "./model";
import { cellsOf } from "./references";

const ONE = { row: 0, column: 0, rows: 1, columns: 1 };

/** The charts of a file as the stand-in for Excel has them. What a name leads to is looked up when it is drawn: a result may still have to come. */
export function hostCharts(charts: readonly FileChart[], sheets: readonly HostSheet[], book: Pick<HostWorkbook, "sheets" | "names">): HostChart[] {
  return charts.flatMap((chart, index): HostChart[] => {
    const sheet = sheets[chart.sheet];
    if (sheet === undefined) return [];
    const named = (reference: string): HostRange => ({ ...cellsOf(reference, sheet, book) ?? { sheet, area: ONE }, reference });
    const series = chart.series.map(({ name, values, categories, colour }): HostSeries => {
      let given = "text" in name ? name.text : undefined;
      return {
        get name() {
          return given ?? textAt(cellsOf((name as { reference: string }).reference, sheet, book));
        },
        set name(text) {
          given = text;
        },
        values: named(values), categories: categories === undefined ? null : named(categories), colour,
      };
    });
    const [first] = series;
    if (first === undefined) return [];
    const corner = ({ row, column }: FileChart["from"]) => sheet.cells.box({ row, column, rows: 1, columns: 1 });
    const [from, to] = [corner(chart.from), corner(chart.to)];
    return [{
      id: `file-chart-${index + 1}`, sheet, source: first.values, series, name: chart.name, type: typeOf(chart), title: chart.title,
      axes: { valueAxis: { style: chart.axis === "" ? {} : { title: chart.axis } }, categoryAxis: { style: { reversed: chart.isReversed } } },
      style: { top: from.top, left: from.left, width: to.left - from.left, height: to.top - from.top },
    }];
  });
}

const textAt = (cell: HostRange | undefined): string => String(cell?.sheet.cells.values(cell.area)[0]?.[0] ?? "");
