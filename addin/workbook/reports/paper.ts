import { columnPoints, printSetUp, rowPoints, TooLong, type Measured, type PrintSetUp, type Span } from "../../paper";
import { layOut, type Layout, type NamedReport, type Spot } from "./layout";

/** Reports on a sheet, with how it is printed. */
export interface PrintedLayout {
  /** Undefined: several; else what the sheet is called that one of them needs for itself. */
  readonly alone: string | undefined;
  readonly layout: Layout;
  readonly print: PrintSetUp;
}

/** Beside what stands in a column: the button to filter by, and room at both sides. In characters. */
const BESIDE = 4;
/** As many as the widest amount has with its sign and marks; a column is made so wide when there is no telling. */
const AMOUNT = 16;

/**
 * Reports on as few sheets as can be printed with a header on every page of a table: below each other, and a table that is longer than a page on a sheet of its
 * own, where its header is repeated.
 */
export function onSheets(reports: readonly NamedReport[]): PrintedLayout[] {
  const [alone, together] = parted(reports);
  return [
    ...(together.length === 0 ? [] : [{ alone: undefined, layout: layOut(together), print: printSetUp(measured(layOut(together))) }]),
    ...alone.map((report) => {
      const layout = layOut([report]);
      return { alone: report.sheet ?? report.name, layout, print: printSetUp(measuredAlone(layout)) };
    }),
  ];
}

/** How reports are printed that stand together, whatever their length; where one is longer than a page, its next page has no header. */
export function printTogether(layout: Layout): PrintSetUp {
  const whole = measured(layout);
  try {
    return printSetUp(whole);
  } catch (error) {
    if (!(error instanceof TooLong)) throw error;
    return printSetUp({ ...whole, headers: [], tables: [] });
  }
}

/** Those that need a sheet of their own, and the others. */
function parted(reports: readonly NamedReport[]): [alone: NamedReport[], together: NamedReport[]] {
  const alone: NamedReport[] = [];
  let together = [...reports];
  while (together.length > 0) {
    const layout = layOut(together);
    try {
      printSetUp(measured(layout));
      return [alone, together];
    } catch (error) {
      if (!(error instanceof TooLong)) throw error;
      const { table } = error;
      const at = titlesOf(layout, together.length).findLastIndex((row) => row <= table.to);
      const found = together[Math.max(0, at)]!;
      alone.push(found);
      together = together.filter((report) => report !== found);
    }
  }
  return [alone, together];
}

/** The rows of the titles, one for each report. */
const titlesOf = ({ words }: Layout, count: number): number[] => words.filter(({ isTitle }) => isTitle).map(({ row }) => row).slice(0, count);

function measured(layout: Layout): Measured {
  const titles = layout.words.filter(({ isTitle }) => isTitle).map(({ row }) => row);
  const headers = layout.tables.map(headerOf);
  return {
    ...sizes(layout), headers,
    // A title belongs to what comes first below it.
    tables: layout.tables.map((table) => {
      const before = Math.max(...layout.tables.filter(({ row }) => row < table.row).map(endOf), -1);
      return { from: titles.find((row) => row > before && row < table.row) ?? table.row, to: endOf(table) };
    }).map((span, at) => (layout.charts.some(({ figures }) => figures.row === layout.tables[at]!.row) ? { ...span, from: layout.tables[at]!.row } : span)),
    together: layout.charts.map(({ row, rows }) => ({ from: titles.findLast((title) => title < row) ?? row, to: row + rows })),
  };
}

/** The last table goes on over pages, with its header; what stands above it is kept together. */
function measuredAlone(layout: Layout): Measured {
  const last = layout.tables.at(-1)!;
  const above = layout.tables.at(-2);
  return {
    ...sizes(layout), headers: [headerOf(last)], tables: [{ from: 0, to: endOf(last) }],
    together: above === undefined ? [] : [{ from: 0, to: endOf(above) }],
  };
}

const headerOf = ({ row }: Spot): Span => ({ from: row, to: row });
const endOf = ({ row, rows }: Spot): number => row + rows - 1;

function sizes({ cells, charts }: Layout): Pick<Measured, "widths" | "heights" | "charts" | "isTable" | "names"> {
  return {
    widths: cells[0]!.map((_, column) => columnPoints(BESIDE + cells.reduce((most, row) => Math.max(most, lengthOf(row[column])), 5))),
    heights: cells.map(() => rowPoints(undefined)), isTable: true, names: 1,
    charts: charts.map(({ row, rows, columns }) => ({ rows: { from: row, to: row + rows - 1 }, columns: { from: 0, to: columns - 1 } })),
  };
}

/** In characters; of a number as many as an amount of its size has, with its decimals. */
function lengthOf(cell: unknown): number {
  if (typeof cell === "string") return cell.length;
  return typeof cell === "number" ? Math.min(AMOUNT, Math.abs(cell).toFixed(0).length * 1.3 + 5) : 5;
}
