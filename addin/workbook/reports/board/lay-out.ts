import { kindAt, writingOf, type Report } from "../../../../core";
import { textWidth } from "../../../paper";
import type { Annex, Block, BoardReport, BoardTable, Chapter } from "../../../board";
import { SheetBuilder, type BoardSheet } from "./sheet";

/** What the sheets are called, and the words between their parts. */
export interface BoardSheetWords {
  readonly report: string;
  readonly assumptions: string;
  readonly annex: (letter: string) => string;
  readonly annexTitle: (letter: string, title: string) => string;
}

/** Columns of what the board reads: a name and four amounts; of what it rests on: a name, a value, its unit and its source. Together as wide as an A4. */
const widths = { report: [159, 89, 89, 89, 89], assumptions: [205, 65, 65, 180] } as const;
/** Of an annex: a text longer than the widest goes on below, a column of figures is as wide as they are. */
const [WIDEST, NARROWEST, FIGURES, OTHER_FIGURES, TEXT, BESIDE] = [176, 45, 88, 50, 11, 14];
/** So small an annex may become before it is turned on its side. */
const SMALLEST_UPRIGHT = 75;
/** Below a heading on the same page: its chart, or so many rows of its table. */
const FIRST_ROWS = 3;

/** The board's report as sheets: one to read, one on what it rests on, and one for each full table. */
export function layOutBoard(report: BoardReport, words: BoardSheetWords): BoardSheet[] {
  return [reportSheet(report, words), assumptionsSheet(report, words), ...report.annexes.map((annex) => annexSheet(annex, words))];
}

function reportSheet({ title, facts, headline, chapters }: BoardReport, words: BoardSheetWords): BoardSheet {
  const sheet = new SheetBuilder(widths.report);
  sheet.say(title, "title");
  for (const { name, value } of facts) sheet.fact(name, value);
  sheet.leave();
  if (headline !== "") sheet.say(headline, "lead");
  sheet.keep(0);
  for (const chapter of chapters) putChapter(sheet, chapter);
  return sheet.finished(words.report, { headers: [], tables: [] });
}

function assumptionsSheet({ assumptions }: BoardReport, words: BoardSheetWords): BoardSheet {
  const sheet = new SheetBuilder(widths.assumptions);
  putChapter(sheet, assumptions, false);
  return sheet.finished(words.assumptions, { headers: [], tables: [] });
}

function annexSheet({ name, letter, title, about, report, unit }: Annex, words: BoardSheetWords): BoardSheet {
  const columns = annexWidths(report);
  const free = widths.report.reduce<number>((all, width) => all + width, 0) - columns.reduce((all, { estimated }) => all + estimated, 0);
  // Beside a small table is room for its title.
  const measured = free > NARROWEST ? [...columns, { said: free, estimated: free }] : columns;
  const sheet = new SheetBuilder(measured.map(({ said }) => said), measured.map(({ estimated }) => estimated));
  sheet.say(words.annexTitle(letter, title), "heading");
  sheet.say(about, "soft");
  sheet.leave();
  const { row, rows } = sheet.table(tableName(name), report, unit);
  return sheet.finished(words.annex(letter), { headers: [{ from: row, to: row }], tables: [{ from: 0, to: row + rows - 1 }], smallestUpright: SMALLEST_UPRIGHT });
}

function putChapter(sheet: SheetBuilder, { title, blocks }: Chapter, isBelow = true): void {
  if (isBelow) sheet.leave();
  const from = sheet.row;
  sheet.say(title, "heading");
  let first: { readonly begun: number; readonly end: number } | undefined;
  for (const block of blocks) {
    const begun = putBlock(sheet, block);
    first ??= begun === undefined ? undefined : { begun, end: sheet.row - 1 };
  }
  // A heading stays with the words below it and what they are about: all of it, or as much as it begins with.
  sheet.keep(from, first?.end);
  sheet.keep(from, first?.begun);
}

/** The last row of what stays with a heading above it, where not all of it can; undefined: the next block does, too. */
function putBlock(sheet: SheetBuilder, block: Block): number | undefined {
  switch (block.kind) {
    case "text":
      if (sheet.isBelowTable) sheet.leave();
      sheet.say(block.text);
      return undefined;
    case "list": {
      const from = sheet.row;
      sheet.leave();
      sheet.say(block.title, "strong");
      block.items.forEach((item, at) => {
        sheet.say(`- ${item}`);
        if (at === 0) sheet.keep(from);
      });
      return from + 2;
    }
    case "table": return putTable(sheet, block);
  }
}

function putTable(sheet: SheetBuilder, { name, title, report, unit, chart }: BoardTable): number {
  const from = sheet.row;
  sheet.leave();
  const drawn = chart === undefined ? undefined : sheet.chart(chart.kind === "bars" || chart.kind === "stackedBars" ? chart.rows : 0);
  if (drawn !== undefined) sheet.leave();
  const heading = sheet.row;
  sheet.say(title, "strong");
  const spot = sheet.table(tableName(name), report, unit);
  if (chart !== undefined) drawn!.draw({ name: chart.title, picture: chart, figures: { row: spot.row, rows: chart.rows + 1, columns: chart.series + 1 } });
  sheet.keep(heading);
  // A chart is on the page of its figures.
  sheet.keep(from);
  return drawn === undefined ? Math.min(sheet.row - 1, spot.row + FIRST_ROWS) : heading - 1;
}

/** Names of tables of the board's report, by which it knows its own sheets. */
export const tableName = (name: string): string => `Bestuur_${name}`;

/** Per column of a full table: what is said of its width, and how wide it will probably be: a column that fits itself is as wide as its header, too. */
function annexWidths({ columns, rows }: Report): { readonly said: number | undefined; readonly estimated: number }[] {
  return columns.map((column, at) => {
    const isText = writingOf(column).as === "text";
    const longest = Math.max(...rows.map((row, index) => (typeof row[at] === "string" ? wide(row[at]) : writingOf({ ...column, kind: kindAt(column, index) }).as === "euros" ? 0 : OTHER_FIGURES)));
    if (isText || longest > WIDEST) {
      const said = Math.min(WIDEST, Math.max(NARROWEST, longest, ...column.header.split(" ").map(wide)));
      return { said, estimated: said };
    }
    return { said: undefined, estimated: Math.max(NARROWEST, longest, wide(column.header), column.kind === "euros" ? FIGURES : 0) };
  });
}

/** In bold, as headers and totals are. */
const wide = (text: string): number => textWidth(text, TEXT, true) + BESIDE;
