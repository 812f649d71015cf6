import type { HostChart, HostRange, HostWorkbook } from "../../host";
import { drawChart } from "./draw";
import { shapeOf, type DrawnChart } from "./model";
import { cellsOf } from "./references";

/** What the overlay has to know of the grid: where on the screen the top left of a sheet is, by how far it was scrolled, in pixels. */
export interface View {
  readonly left: number;
  readonly top: number;
  readonly scrolledLeft: number;
  readonly scrolledTop: number;
}

const PIXELS_PER_POINT = 4 / 3;
/** As large as Excel makes a chart whose size nobody set, in points. */
const USUAL = { width: 360, height: 216 };

/** Charts over the cells of the grid, which draws none; they take no mouse and no keyboard from it. */
export class ChartOverlay {
  private readonly layer = document.createElement("div");

  constructor(container: HTMLElement) {
    this.layer.id = "charts";
    container.append(this.layer);
  }

  /** Draws the charts of the sheet that is shown. What cannot be drawn is given back, by its name. */
  show(workbook: HostWorkbook, { left, top, scrolledLeft, scrolledTop }: View, locale: string): string[] {
    const sheet = workbook.activeSheet();
    const charts = workbook.charts.filter((chart) => chart.sheet === sheet);
    const drawn = charts.map((chart) => ({ chart, content: contentOf(chart, workbook) }));
    Object.assign(this.layer.style, { left: `${left}px`, top: `${top}px` });
    this.layer.replaceChildren(...drawn.flatMap(({ chart, content }) => {
      if (content === undefined) return [];
      const pixels = (key: string, usual: number): number => Number(chart.style[key] ?? usual) * PIXELS_PER_POINT;
      const element = document.createElement("div");
      Object.assign(element.style, { left: `${pixels("left", 0) - scrolledLeft}px`, top: `${pixels("top", 0) - scrolledTop}px` });
      element.innerHTML = drawChart(content, pixels("width", USUAL.width), pixels("height", USUAL.height), locale);
      return [element];
    }));
    return drawn.flatMap(({ chart, content }) => (content === undefined ? [chart.title || chart.name] : []));
  }
}

/** The figures of a chart as they are now. */
export function contentOf(chart: HostChart, book: Pick<HostWorkbook, "sheets" | "names">): DrawnChart | undefined {
  const shape = shapeOf(chart.type);
  if (shape === undefined || chart.series.length === 0) return undefined;
  const now = (range: HostRange): HostRange | undefined => (range.reference === undefined ? range : cellsOf(range.reference, chart.sheet, book));
  const [first] = chart.series;
  const categories = first!.categories === null ? undefined : now(first!.categories);
  const cells = chart.series.map((series) => now(series.values));
  if (cells.includes(undefined) || (first!.categories !== null && categories === undefined)) return undefined;
  const values = cells.map((range) => column(range!));
  const count = Math.max(...values.map(({ length }) => length));
  return {
    ...shape, title: chart.title, axis: String(chart.axes.valueAxis.style["title"] ?? ""), isReversed: chart.axes.categoryAxis.style["reversed"] === true,
    format: formatOf(cells[0]!),
    categories: categories === undefined ? Array.from({ length: count }, (_, index) => String(index + 1)) : column(categories).map(String),
    series: chart.series.map(({ name, colour }, index) => ({ name, colour, values: values[index]!.map((value) => (typeof value === "number" ? value : null)) })),
  };
}

const formatOf = ({ sheet, area }: HostRange): string => sheet.cells.numberFormats({ ...area, rows: 1, columns: 1 })[0]![0]!;
const column = ({ sheet, area }: HostRange): unknown[] => sheet.cells.values(area).flat();
