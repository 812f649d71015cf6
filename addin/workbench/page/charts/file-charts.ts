import { openPackage, type Package } from "../../engine/file/package";
import type { WorkbookFile } from "../../engine/file";
import type { Shape } from "./model";

/** A chart as a file has it: where it stands and what it reads, in the file's own words. */
export interface FileChart extends Shape {
  /** The sheet it lies on, by its place in the file. */
  readonly sheet: number;
  readonly name: string;
  readonly title: string;
  readonly axis: string;
  readonly isReversed: boolean;
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
  readonly series: readonly FileSeries[];
}

export interface FileSeries {
  /** A text, or the cell that holds it. */
  readonly name: { readonly text: string } | { readonly reference: string };
  readonly values: string;
  readonly categories: string | undefined;
  readonly colour: string | undefined;
}

/** The charts of a file that can be drawn: bars, columns and lines. */
export function readCharts(file: WorkbookFile, bytes: Uint8Array): FileChart[] {
  const parts = openPackage(bytes);
  return file.sheets.flatMap(({ part }, sheet) => parts.relationships(part).filter(({ type, target }) => type === "drawing" && parts.has(target))
    .flatMap(({ target }) => anchored(parts, target, sheet)));
}

const parsed = (xml: string): Document => new DOMParser().parseFromString(xml, "application/xml");
const all = (within: Document | Element, name: string): Element[] => [...within.getElementsByTagNameNS("*", name)];
const first = (within: Document | Element | undefined, name: string): Element | undefined => within && all(within, name)[0];
const value = (within: Element | undefined, name: string): string | undefined => first(within, name)?.getAttribute("val") ?? undefined;

function anchored(parts: Package, drawing: string, sheet: number): FileChart[] {
  const links = parts.relationships(drawing);
  return all(parsed(parts.text(drawing)), "twoCellAnchor").flatMap((anchor): FileChart[] => {
    const id = all(anchor, "chart").map((each) => each.getAttribute("r:id")).find(Boolean);
    const part = links.find((link) => link.id === id)?.target;
    const chart = part !== undefined && parts.has(part) ? readChart(parsed(parts.text(part))) : undefined;
    const corner = (name: string) => ({ row: Number(first(first(anchor, name), "row")?.textContent ?? 0), column: Number(first(first(anchor, name), "col")?.textContent ?? 0) });
    return chart ? [{ ...chart, sheet, name: first(anchor, "cNvPr")?.getAttribute("name") ?? "", from: corner("from"), to: corner("to") }] : [];
  });
}

function readChart(chart: Document): Omit<FileChart, "sheet" | "name" | "from" | "to"> | undefined {
  const bars = first(chart, "barChart");
  const plot = bars ?? first(chart, "lineChart");
  if (plot === undefined) return undefined;
  const grouping = value(plot, "grouping");
  const values = first(chart, "valAx");
  return {
    kind: bars === undefined ? "line" : value(bars, "barDir") === "bar" ? "bar" : "column",
    grouping: grouping === "stacked" || grouping === "percentStacked" ? grouping : "clustered",
    title: texts([...chart.documentElement.children].flatMap((each) => [...each.children]).find(({ localName }) => localName === "title")),
    axis: texts(first(values, "title")),
    isReversed: value(first(first(chart, "catAx"), "scaling"), "orientation") === "maxMin",
    series: all(plot, "ser").map((series): FileSeries => {
      const name = first(series, "tx");
      const reference = first(name, "f")?.textContent ?? undefined;
      return {
        name: reference === undefined ? { text: first(name, "v")?.textContent ?? "" } : { reference },
        values: first(first(series, "val"), "f")?.textContent ?? "",
        categories: first(first(series, "cat"), "f")?.textContent ?? undefined,
        colour: first(first(series, "spPr"), "srgbClr")?.getAttribute("val") ?? undefined,
      };
    }),
  };
}

const texts = (title: Element | undefined): string => (title === undefined ? "" : all(title, "t").map((each) => each.textContent ?? "").join(""));
