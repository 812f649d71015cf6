import { areaText, quoted } from "../address";
import { invalid } from "../error";
import { handle, hostClass, selfOf } from "../members";
import type { Session } from "../session";
import type { HostChart, HostSheet } from "../workbook";
import { collection, sameName } from "./collection";
import { range } from "./ranges";
import { worksheet } from "./worksheets";

/** A property that is only remembered: nothing is drawn. */
const kept = (key: string, unset: unknown) => ({
  get: ({ style }: HostChart) => style[key] ?? unset,
  set: ({ style }: HostChart, value: unknown) => {
    style[key] = value;
  },
});

const title = hostClass<HostChart>("ChartTitle", {
  scalars: {
    Text: {
      get: (chart) => chart.title,
      set: (chart, text: string) => {
        chart.title = text;
      },
    },
    Visible: kept("titleVisible", true),
  },
});

const legend = hostClass<HostChart>("ChartLegend", {
  scalars: { Visible: kept("legendVisible", true), Position: kept("legendPosition", "Right") },
});

const chart = hostClass<HostChart>("Chart", {
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
    Title: (self) => handle(title, self),
    Legend: (self) => handle(legend, self),
    Worksheet: ({ sheet }) => handle(worksheet, sheet),
  },
  methods: {
    SetPosition: ({ style }, [start, end]) => {
      const text = (cell: unknown) => {
        const cells = selfOf(range, cell);
        return cells ? `${quoted(cells.sheet.name)}!${areaText(cells.area)}` : String(cell);
      };
      style["position"] = end === undefined || end === null ? text(start) : `${text(start)}:${text(end)}`;
    },
    Delete: (self, _arguments, { workbook }) => {
      workbook.charts.splice(workbook.charts.indexOf(self), 1);
    },
  },
});

let made = 0;

const list = (sheet: HostSheet, { workbook }: Session) => workbook.charts.filter((each) => each.sheet === sheet);

export const charts = collection<HostChart, HostSheet>("ChartCollection", {
  of: chart,
  list,
  is: ({ id, name }, key) => id === key || sameName(name, key),
  scalars: { Count: { get: (sheet, session) => list(sheet, session).length } },
  methods: {
    Add: (sheet, [type, source], { workbook }) => {
      const cells = selfOf(range, source);
      if (!cells) throw invalid("A chart needs a range.");
      const added: HostChart = {
        id: `chart${++made}`, sheet, source: cells, name: `Grafiek ${made}`, type: String(type), title: "", style: {},
      };
      workbook.charts.push(added);
      return handle(chart, added);
    },
  },
});

export const chartClasses = [charts, chart, title, legend];
