import { SHEET_SIZE, withoutSheet } from "../cells/address";
import { widthOf, type Layout } from "./layout";
import type { Corner } from "./write-layout";

/** What is in the way: cells with something in them or with a format, a table, a chart, protection, or the edge of the sheet. */
export interface Obstacle {
  readonly what: "cells" | "table" | "chart" | "protected" | "edge";
  /** Which: an address or a name; empty where the whole sheet is meant. */
  readonly where: string;
}

/** Loads in the batch that is being made what stands where the reports would come; the answer is there after it. */
export function loadObstacle(sheet: Excel.Worksheet, layout: Layout, corner: Corner): () => Obstacle | undefined {
  const [rows, columns] = [layout.cells.length, widthOf(layout)];
  if (corner.row + rows > SHEET_SIZE.rows || corner.column + columns > SHEET_SIZE.columns) return () => ({ what: "edge", where: "" });
  const range = sheet.getRangeByIndexes(corner.row, corner.column, rows, columns).load("top,left,width,height");
  const filled = range.getUsedRangeOrNullObject(false).load("address");
  const tables = range.getTables(false).load("items/name");
  const charts = sheet.charts.load("items/name,items/top,items/left,items/width,items/height");
  return () => {
    const [table] = tables.items;
    if (table !== undefined) return { what: "table", where: table.name };
    if (!filled.isNullObject) return { what: "cells", where: withoutSheet(filled.address) };
    const chart = charts.items.find((each) => overlap(each, range));
    return chart && { what: "chart", where: chart.name };
  };
}

interface Box {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.left + other.width && other.left < one.left + one.width && one.top < other.top + other.height && other.top < one.top + one.height;
