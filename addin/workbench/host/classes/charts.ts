import { parseAddress } from "../address";
import { seriesIn } from "../chart-source";
import { invalid } from "../error";
import { handle, selfOf } from "../handle";
import type { ClassOf } from "../host-class";
import type { Session } from "../session";
import type { Area, HostChart, HostRange, HostSheet } from "../workbook";
import { collection, sameName } from "./collection";
import { mayWrite } from "./permission";

/** A property that is only remembered: nothing is drawn. */
const kept = <T extends { readonly style: Record<string, unknown> }>(key: string, unset: unknown) => ({
  get: ({ style }: T) => style[key] ?? unset,
  set: ({ style }: T, value: unknown) => {
    style[key] = value;
  },
});

const title: ClassOf<"ChartTitle"> = {
  scalars: {
    Text: {
      get: (chart) => chart.title,
      set: (chart, text: string) => {
        chart.title = text;
      },
    },
    Visible: kept("titleVisible", true),
  },
};

const legend: ClassOf<"ChartLegend"> = {
  scalars: { Visible: kept("legendVisible", true), Position: kept("legendPosition", "Right") },
};

const axisTitle: ClassOf<"ChartAxisTitle"> = {
  scalars: { Text: kept("title", ""), Visible: { get: ({ style }) => style["title"] !== undefined } },
};

const axis: ClassOf<"ChartAxis"> = {
  scalars: {
    ReversePlotOrder: kept("reversed", false), Visible: kept("visible", true), MajorTickMark: kept("tickMarks", "None"), TickLabelPosition: kept("labels", "NextToAxis"),
    Position: kept("crossedAt", "Automatic"), NumberFormat: kept("numberFormat", "General"),
  },
  children: { Title: (self) => handle("ChartAxisTitle", self) },
};

const axisOf = (name: "valueAxis" | "categoryAxis") => (self: HostChart) => handle("ChartAxis", self.axes[name]);

const axes: ClassOf<"ChartAxes"> = {
  children: { ValueAxis: axisOf("valueAxis"), CategoryAxis: axisOf("categoryAxis") },
};

const cellsIn = (given: unknown): HostRange => {
  const cells = selfOf("Range", given);
  if (!cells) throw invalid("A series needs a range.");
  return cells;
};

const chartSeries: ClassOf<"ChartSeries"> = {
  scalars: {
    Name: {
      get: ({ name }) => name,
      set: (self, name: string) => {
        self.name = name;
      },
    },
  },
  methods: {
    SetValues: (self, [given]) => {
      self.values = cellsIn(given);
    },
    SetXAxisValues: (self, [given]) => {
      self.categories = cellsIn(given);
    },
  },
};

const series = collection("ChartSeriesCollection", {
  of: "ChartSeries",
  list: (chart) => chart.series,
  is: (one, key) => sameName(one.name, key),
  scalars: { Count: { get: (chart) => chart.series.length } },
});

/** The chart covers these cells, as it does after `setPosition` without an end cell only from its corner. */
function place(chart: HostChart, [start, end]: readonly unknown[]): void {
  const areaOf = (cell: unknown): Area => selfOf("Range", cell)?.area ?? parseAddress(String(cell)).area;
  const { cells } = chart.sheet;
  const from = cells.box(areaOf(start));
  Object.assign(chart.style, { top: from.top, left: from.left });
  if (end === undefined || end === null) return;
  const to = cells.box(areaOf(end));
  Object.assign(chart.style, { width: to.left + to.width - from.left, height: to.top + to.height - from.top });
}

const chart: ClassOf<"Chart"> = {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (self, name: string) => {
        self.name = name;
      },
    },
    ChartType: {
      get: ({ type }) => type,
      set: (self, type: string) => {
        self.type = type;
      },
    },
    Top: kept("top", 0),
    Left: kept("left", 0),
    Width: kept("width", 360),
    Height: kept("height", 216),
  },
  children: {
    Title: (self) => handle("ChartTitle", self),
    Legend: (self) => handle("ChartLegend", self),
    Axes: (self) => handle("ChartAxes", self),
    Series: (self) => handle("ChartSeriesCollection", self),
    Worksheet: ({ sheet }) => handle("Worksheet", sheet),
  },
  methods: {
    SetPosition: place,
    Delete: (self, _arguments, session) => {
      mayWrite(self.sheet, session);
      const { workbook } = session;
      workbook.charts.splice(workbook.charts.indexOf(self), 1);
    },
  },
};

let made = 0;

const list = (sheet: HostSheet, { workbook }: Session) => workbook.charts.filter((each) => each.sheet === sheet);

const charts = collection("ChartCollection", {
  of: "Chart",
  list,
  is: ({ id, name }, key) => id === key || sameName(name, key),
  scalars: { Count: { get: (sheet, session) => list(sheet, session).length } },
  methods: {
    Add: (sheet, [type, given, by], session) => {
      mayWrite(sheet, session);
      const { workbook } = session;
      const source = selfOf("Range", given);
      if (!source) throw invalid("A chart needs a range.");
      const found = seriesIn(source.sheet.cells.values(source.area), source.area, by === "Columns" || by === "Rows" ? by : "Auto");
      const on = (area: Area) => ({ sheet: source.sheet, area });
      const added: HostChart = {
        id: `chart${++made}`, sheet, source, name: `Grafiek ${made}`, type: String(type), title: "", style: {},
        axes: { valueAxis: { style: {} }, categoryAxis: { style: {} } },
        series: found.map(({ name, values, categories }) => ({ name, values: on(values), categories: categories && on(categories) })),
      };
      workbook.charts.push(added);
      return handle("Chart", added);
    },
  },
});

export const chartClasses = {
  ChartCollection: charts, Chart: chart, ChartTitle: title, ChartLegend: legend, ChartAxes: axes, ChartAxis: axis, ChartAxisTitle: axisTitle,
  ChartSeriesCollection: series, ChartSeries: chartSeries,
};
