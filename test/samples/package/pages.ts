import type { Area } from "../../../addin/workbench/cells/area";
import { parseArea } from "../../../addin/workbench/cells/address";
import { attribute, cellsOf, chartsOf, namesOf, tablesOf, type PackageSheet, type Parts } from "./parts";

/** How a sheet comes on paper, worked out from the package alone. */
export interface Pages {
  readonly isA4: boolean;
  readonly footer: string;
  /** In percent. */
  readonly scale: number;
  /** The first row of each page below the first, and the first column of each page beside it. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Rows that stand on every page, from 0. */
  readonly repeated: { readonly from: number; readonly to: number } | undefined;
  /** Columns that stand on every page beside the first, from the left. */
  readonly names: number;
  readonly charts: readonly Area[];
  /** Tables and results of more than one column: what is read under a header. */
  readonly tables: readonly Area[];
}

const POINTS = { inch: 72, row: 15, column: 51, figure: 5.577 } as const;

/** @param room how much of a page printers fill: 1 as Excel calculates it, less for wider letters. */
export function pagesOf(parts: Parts, sheet: PackageSheet, room = 1): Pages {
  const { xml, name } = sheet;
  const setUp = /<pageSetup [^>]*>/u.exec(xml)?.[0] ?? "";
  const margins = /<pageMargins [^>]*>/u.exec(xml)?.[0] ?? "";
  const [width, height] = attribute(setUp, "orientation") === "landscape" ? [841.9, 595.3] : [595.3, 841.9];
  const inside = (whole: number, ...sides: readonly string[]): number => room * (whole - POINTS.inch * sides.reduce((sum, side) => sum + Number(attribute(margins, side)), 0));
  const own = namesOf(parts).filter((each) => each.sheet === name);
  const area = parseArea(/!(.*)$/u.exec(own.find((each) => each.name === "_xlnm.Print_Area")?.formula ?? "")?.[1]?.replaceAll("$", "") ?? "");
  const titles = own.find((each) => each.name === "_xlnm.Print_Titles")?.formula ?? "";
  const [, from, to] = /\$(\d+):\$(\d+)/u.exec(titles) ?? [];
  const repeated = from === undefined ? undefined : { from: Number(from) - 1, to: Number(to) - 1 };
  const [, lastName] = /\$A:\$([A-Z])/u.exec(titles) ?? [];

  const isPrinted = ({ row, column }: { row: number; column: number }): boolean => area === null || (row <= area.bottom && column <= area.right);
  const cells = cellsOf(parts, sheet).filter(isPrinted);
  const charts = chartsOf(parts, sheet).map((chart) => chart.area);
  // Also what has only a border or a colour, and what is merged.
  const drawn = [...xml.matchAll(/<c r="([A-Z]+\d+)"|<mergeCell ref="([^"]+)"/gu)].map(([, cell, merged]) => parseArea(cell ?? merged!)!).filter(({ top, left }) => isPrinted({ row: top, column: left }));
  const last = (edge: "bottom" | "right"): number => Math.max(...drawn.map((each) => each[edge]), ...charts.map((chart) => chart[edge]));
  const widths = sizes(last("right"), POINTS.column, [...xml.matchAll(/<col [^>]*>/gu)].flatMap(([tag]) => {
    const [min, max, characters] = ["min", "max", "width"].map((each) => Number(attribute(tag, each))) as [number, number, number];
    return Array.from({ length: max - min + 1 }, (_, index) => [min - 1 + index, characters * POINTS.figure] as const);
  }));
  const heights = sizes(last("bottom"), POINTS.row, [...xml.matchAll(/<row [^>]*>/gu)].flatMap(([tag]) => {
    const own = attribute(tag, "ht");
    return own === undefined ? [] : [[Number(attribute(tag, "r")) - 1, Number(own)] as const];
  }));
  const isFitted = attribute(setUp, "fitToWidth") === "1" && xml.includes("fitToPage=\"1\"");
  const isOne = isFitted && attribute(setUp, "fitToHeight") === "1";
  const scale = isFitted ? Math.min(100, 100 * inside(width, "left", "right") / sum(widths), ...(isOne ? [100 * inside(height, "top", "bottom") / sum(heights)] : [])) : Number(attribute(setUp, "scale") ?? 100);
  const breaks = (element: string): number[] => [...(new RegExp(`<${element} .*?</${element}>`, "su").exec(xml)?.[0] ?? "").matchAll(/<brk [^>]*>/gu)].map(([tag]) => Number(attribute(tag, "id")));
  const names = lastName === undefined ? 0 : lastName.charCodeAt(0) - 64;
  return {
    isA4: attribute(setUp, "paperSize") === "9", footer: /<oddFooter>(.*?)<\/oddFooter>/u.exec(xml)?.[1]?.replaceAll("&amp;", "&") ?? "", scale, repeated, names, charts,
    rows: isOne ? [] : starts(heights, 100 * inside(height, "top", "bottom") / scale, isFitted ? [] : breaks("rowBreaks"), repeated === undefined ? 0 : sum(heights.slice(repeated.from, repeated.to + 1))),
    columns: isFitted ? [] : starts(widths, 100 * inside(width, "left", "right") / scale, breaks("colBreaks"), sum(widths.slice(0, names))),
    tables: [...tablesOf(parts, sheet), ...cells.flatMap(({ fills }) => (fills !== undefined && fills.right > fills.left && fills.bottom > fills.top ? [fills] : []))],
  };
}

function sizes(last: number, usual: number, own: readonly (readonly [number, number])[]): number[] {
  const known = new Map(own);
  return Array.from({ length: last + 1 }, (_, at) => known.get(at) ?? usual);
}

/** Where a new page begins: where Excel is told to, or where the page is full. */
function starts(sizes: readonly number[], page: number, told: readonly number[], repeated: number): number[] {
  const found: number[] = [];
  let used = 0;
  sizes.forEach((size, at) => {
    used += size;
    if (at === 0 || (used <= page && !told.includes(at))) return;
    found.push(at);
    used = repeated + size;
  });
  return found;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
