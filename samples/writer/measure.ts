import type { Cell, WriteSheet } from "hucre/xlsx";
import { parseArea } from "../../addin/workbench/cells/address";
import type { BarChart } from "./chart";
import { columnPoints, rowPoints, textPoints, type Measured, type Span } from "../../addin/paper";

interface Laid {
  readonly cells: ReadonlyMap<string, Partial<Cell>>;
  readonly columns: readonly { readonly width: number }[];
  readonly heights: ReadonlyMap<number, { readonly height: number }>;
  readonly charts: readonly BarChart[];
  readonly merges: NonNullable<WriteSheet["merges"]>;
  /** Tables and results, their header included. */
  readonly blocks: readonly Span[];
  /** The columns of those that stand beside another. */
  readonly beside: readonly Span[];
  readonly together: readonly Span[];
  /** The header of a sheet without blocks. */
  readonly header: Span | undefined;
  readonly printed: string | undefined;
  readonly names: number;
}

/** How large a sheet is on paper, and what on it stands together. */
export function measured({ cells, columns, heights, charts, merges, blocks, beside, together, header, printed, names }: Laid): Measured {
  const area = printed === undefined ? undefined : parseArea(printed) ?? undefined;
  // Cells without anything in them may have a border or a colour.
  const places = [...cells].map(([key, cell]) => {
    const [row, column] = key.split(",").map(Number) as [number, number];
    return { row, column, text: cell };
  }).filter(({ row, column }) => area === undefined || (row <= area.bottom && column <= area.right));
  // The row above a chart goes with it, or the line round it would stand on the page before.
  const spans = charts.map(({ frame: { anchor: { from, to } } }) => ({ rows: { from: from.row - 1, to: to.row - 1 }, columns: { from: from.col, to: to.col - 1 } }));
  const right = Math.max(...places.map(({ column }) => column), ...merges.map(({ endCol }) => endCol), ...spans.map((span) => span.columns.to));
  const bottom = Math.max(...places.map(({ row }) => row), ...spans.map((span) => span.rows.to));
  const widths = Array.from({ length: right + 1 }, (_, column) => columnPoints(columns[column]?.width));
  const whole = widths.reduce((total, each) => total + each, 0);
  // Titles and leads run on over what stands beside them, which is nothing.
  const running = places.filter(({ row, column }) => column === 0 && row < 2).map(({ row, text }) => textPoints(String(text.value ?? "").length, row === 0 ? 18 : 11));
  const further = area === undefined ? Math.max(...running) - whole : 0;
  const within = blocks.filter(({ from }) => area === undefined || from <= area.bottom);
  const tops = [...new Set(within.map(({ from }) => from))].sort((a, b) => a - b);
  return {
    isTable: tops.length > 0 || header !== undefined,
    widths: further > 0 ? [...widths, further] : widths,
    heights: Array.from({ length: bottom + 1 }, (_, row) => rowPoints(heights.get(row)?.height)),
    charts: spans, names, beside, together,
    headers: tops.length > 0 ? tops.map((from) => ({ from, to: from })) : header === undefined ? [] : [header],
    // The words above a table are its title.
    tables: tops.map((from, index) => ({
      from: index === 0 ? 0 : [from - 2, from - 1].find((above) => places.some(({ row, column, text }) => row === above && column === 0 && text.value !== null)) ?? from,
      to: Math.max(...within.filter((block) => block.from === from).map(({ to }) => to)),
    })),
  };
}
