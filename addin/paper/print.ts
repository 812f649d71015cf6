import { MARGINS, room, SLACK, SMALLEST } from "./page-geometry";

/** Rows or columns that stand together, from 0, both ends included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What a sheet is, as far as paper minds. */
export interface Measured {
  /** In points, as far as anything stands: also a chart, or a title that runs on. */
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  /** Charts, which no page may cut. */
  readonly charts: readonly { readonly rows: Span; readonly columns: Span }[];
  /** The rows of each table's header, from top to bottom; one table, or tables beside each other, have one. */
  readonly headers: readonly Span[];
  /** Where each table begins (its own title included) and ends. */
  readonly tables: readonly Span[];
  /** What else no page may cut where it fits on one: a heading with what it is about. */
  readonly together?: readonly Span[] | undefined;
  /** The columns of tables that stand beside another, which no page parts where they fit on one. */
  readonly beside?: readonly Span[] | undefined;
  /** Whether rows may come in. */
  readonly isTable: boolean;
  /** Columns with the names of the rows, repeated where a sheet is wider than a page. */
  readonly names: number;
  /** Down to which scale in percent it stays upright; default: 100. */
  readonly smallestUpright?: number | undefined;
}

/** How a sheet is printed, in the words of a workbook file. */
export interface PrintSetUp {
  readonly pageSetup: {
    readonly paperSize: "a4"; readonly orientation: "portrait" | "landscape"; readonly margins: typeof MARGINS;
    /** So many pages beside and below each other, 0: as many as it takes; else a scale in percent. */
    readonly fitToPage?: true; readonly fitToWidth?: number; readonly fitToHeight?: number; readonly scale?: number;
  };
  readonly headerFooter: { readonly oddFooter: string };
  /** What every page begins with: columns, rows, or both; none where that is nothing. */
  readonly titles: { readonly columns?: Span | undefined; readonly rows?: Span | undefined };
  /** The last row, and the last column, of each page but the last, from 0. */
  readonly rowBreaks?: number[];
  readonly colBreaks?: number[];
}

/** A table below another that is longer than a page: it needs a sheet of its own. */
export class TooLong extends Error {
  constructor(readonly table: Span) {
    super(`the table from row ${table.from + 1} to ${table.to + 1} is longer than a page: give it a sheet of its own`);
  }
}

/** How much smaller a sheet may become to save a page with a few rows. */
const SQUEEZED = 0.85;

/** Which sheet, and which page of how many: pages come loose. */
export const footerOf = (page: string, of: string): { readonly left: string; readonly right: string } => ({ left: "&A", right: `${page} &P ${of} &N` });
const { left, right } = footerOf("Pagina", "van");
const FOOTER = `&L${left}&R${right}`;

/**
 * How a sheet comes on paper: on A4, one page wide where that can be read, else cut between columns with the names on every page;
 * no chart is cut, and every page of a table has its header.
 *
 * Excel passes over breaks that were set where it is told to fit a sheet to a page: what needs breaks is told its scale instead.
 * @throws TooLong where a table below another is longer than a page: its second page would have no header, or a wrong one
 */
export function printSetUp(sheet: Measured): PrintSetUp {
  const { widths, headers, tables, names } = sheet;
  const orientation = sum(widths) <= room("portrait").width * SLACK * 100 / (sheet.smallestUpright ?? 100) ? "portrait" : "landscape";
  const { width, height } = room(orientation);
  const whole = Math.min(100, Math.floor(100 * SLACK * width / sum(widths)));
  const isWide = whole < SMALLEST;
  const usual = isWide ? pagesBeside(sheet, width) : whole;
  // Where only some rows would stand on a next page, everything is a little smaller.
  const onOne = Math.floor(100 * SLACK * height / sum(sheet.heights));
  const isSqueezed = onOne < usual && onOne >= Math.max(SMALLEST, SQUEEZED * usual);
  const scale = isSqueezed ? onOne : usual;
  const columns = isWide ? columnsAt(sheet, width, scale) : [];
  // Over a chart on a page of its own a header says nothing.
  const repeated = headers.length === 1 && sheet.charts.every(({ rows: drawn }) => tables.every(({ to }) => drawn.from <= to)) ? headers[0] : undefined;
  // What nobody adds rows to is one page, where that can be read.
  if (!sheet.isTable && Math.min(whole, onOne) >= SMALLEST) {
    return { pageSetup: { paperSize: "a4", orientation, margins: MARGINS, fitToPage: true, fitToWidth: 1, fitToHeight: 1 }, headerFooter: { oddFooter: FOOTER }, titles: {} };
  }
  const rows = breaksBelow(sheet, 100 * height * SLACK / scale, repeated);
  if (headers.length > 1) {
    const longest = tables.find((table) => size(sheet.heights, table) > 100 * height * SLACK / scale);
    if (longest !== undefined) throw new TooLong(longest);
  }
  return {
    pageSetup: {
      paperSize: "a4", orientation, margins: MARGINS,
      ...(isWide || isSqueezed || rows.length > 0 ? { scale } : { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
    },
    titles: { columns: isWide && names > 0 ? { from: 0, to: names - 1 } : undefined, rows: repeated },
    headerFooter: { oddFooter: FOOTER },
    ...(rows.length > 0 ? { rowBreaks: rows } : {}),
    ...(columns.length > 0 ? { colBreaks: columns } : {}),
  };
}

/** The largest scale at which the columns need the fewest pages beside each other. */
function pagesBeside(sheet: Measured, width: number): number {
  const fewest = columnsAt(sheet, width, SMALLEST).length;
  let scale = SMALLEST;
  while (scale < 100 && columnsAt(sheet, width, scale + 1).length === fewest) scale += 1;
  return scale;
}

/** The last column of each page but the last. */
const columnsAt = ({ widths, charts, names, beside = [] }: Measured, width: number, scale: number): number[] =>
  packed(widths, 100 * width * SLACK / scale, sum(widths.slice(0, names)), [...charts.map(({ columns }) => columns), ...beside]);

/**
 * The rows after which a page has to end, so that it cuts no chart, and no table that would go on without its header: all breaks
 * down to the last of those, for where a page would end by itself is known only roughly.
 */
function breaksBelow({ heights, charts, headers, tables, together = [] }: Measured, page: number, repeated: Span | undefined): number[] {
  const whole = [...charts.map(({ rows }) => rows), ...(headers.length > 1 ? tables : []), ...together];
  const last = Math.max(...whole.map(({ to }) => to));
  return packed(heights, page, repeated === undefined ? 0 : size(heights, repeated), whole).filter((row) => row < last);
}

/** Fills page after page; the last row or column of each but the last. What stands together is not parted where it fits on a page. */
function packed(sizes: readonly number[], page: number, repeated: number, together: readonly Span[]): number[] {
  const ends: number[] = [];
  let [start, used] = [0, 0];
  for (let at = 0; at < sizes.length; at++) {
    used += sizes[at]!;
    if (used <= page || at === start) continue;
    const next = notWithin(at, together.filter(({ from }) => from > start));
    ends.push(next - 1);
    start = next;
    used = repeated + sum(sizes.slice(next, at + 1));
  }
  return ends;
}

/** The last row or column up to this one before which nothing that stands together is cut: what is not cut may stand within something else. */
function notWithin(at: number, together: readonly Span[]): number {
  const before = Math.min(at, ...together.filter(({ from, to }) => from < at && at <= to).map(({ from }) => from));
  return before === at ? at : notWithin(before, together);
}

const size = (sizes: readonly number[], { from, to }: Span): number => sum(sizes.slice(from, to + 1));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
