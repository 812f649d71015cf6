import { areaAddress } from "../cells/address";
import { loadTakenNames } from "../cells/taken-names";
import { runForUser } from "../excel-run";
import { layOut, widthOf, type Layout, type NamedReport, type Spot } from "./layout";
import { setUpPrint, type PageWords } from "./print-set-up";
import { printTogether } from "./paper";
import { loadObstacle, type Obstacle } from "./obstacle";
import { withUniqueNames } from "./unique-names";
import { areaOf, writeLayout, type Corner } from "./write-layout";

/** A cell from where reports may be written; `sheetId` is Excel's own, which stays when the sheet is renamed. */
export interface ReportCorner extends Corner {
  readonly sheetId: string;
}

/** What would be written where. */
export interface ReportPlace {
  readonly corner: ReportCorner;
  readonly sheet: string;
  /** Of everything together: "C5:L60". */
  readonly address: string;
  readonly tables: readonly { readonly name: string; readonly address: string; readonly rows: number }[];
  readonly charts: readonly { readonly title: string; readonly address: string }[];
  readonly inTheWay: Obstacle | undefined;
  /** Places on the same sheet that are free, where this one is not: beside and below what is there. */
  readonly instead: readonly (ReportCorner & { readonly address: string; readonly side: "beside" | "below" })[];
}

export type Placed =
  | { readonly done: true; readonly sheet: string; readonly address: string }
  /** The workbook has changed since: nothing was written. */
  | { readonly done: false; readonly place: ReportPlace };

/** What the reports would take from a cell on, by default the selected one; nothing is written. At most three batches. */
export async function previewReports(reports: readonly NamedReport[], corner?: ReportCorner): Promise<ReportPlace> {
  return runForUser(async (context) => (await placed(context, layOut(reports), corner ?? await selected(context))).place);
}

/** Writes the reports from a cell on when everything there is still free; one batch to look, one to write. */
export async function writeReportsAt(reports: readonly NamedReport[], corner: ReportCorner, words: PageWords): Promise<Placed> {
  return runForUser(async (context) => {
    const sheet = context.workbook.worksheets.getItem(corner.sheetId);
    const used = sheet.getUsedRangeOrNullObject(false).load("columnIndex,columnCount");
    const { layout, place } = await placed(context, layOut(reports), corner);
    if (place.inTheWay !== undefined) return { done: false, place };
    writeLayout(sheet, layout, corner, (column) => !used.isNullObject && column >= used.columnIndex && column < used.columnIndex + used.columnCount);
    // How a sheet with something of the user on it is printed is for the user to say.
    if (used.isNullObject) setUpPrint(sheet, wholeOf(layout), corner, printTogether(layout), words);
    sheet.activate();
    sheet.getRangeByIndexes(corner.row, corner.column, 1, 1).select();
    await context.sync();
    return { done: true, sheet: place.sheet, address: place.address };
  });
}

async function selected(context: Excel.RequestContext): Promise<ReportCorner> {
  const range = context.workbook.getSelectedRange().load("rowIndex,columnIndex,worksheet/id");
  await context.sync();
  return { sheetId: range.worksheet.id, row: range.rowIndex, column: range.columnIndex };
}

/** The layout with the names that it gets there, and what stands there now. */
async function placed(context: Excel.RequestContext, bare: Layout, corner: ReportCorner): Promise<{ layout: Layout; place: ReportPlace }> {
  const takenNames = loadTakenNames(context);
  const sheet = context.workbook.worksheets.getItem(corner.sheetId).load("name,protection/protected");
  const charts = sheet.charts.load("items/name");
  const used = sheet.getUsedRangeOrNullObject(false).load("rowIndex,rowCount,columnIndex,columnCount");
  const obstacle = loadObstacle(sheet, bare, corner);
  await context.sync();

  const inTheWay: Obstacle | undefined = sheet.protection.protected ? { what: "protected", where: "" } : obstacle();
  const candidates = inTheWay === undefined || inTheWay.what === "protected" || used.isNullObject ? [] : [
    { sheetId: corner.sheetId, side: "beside" as const, row: corner.row, column: used.columnIndex + used.columnCount + 1 },
    { sheetId: corner.sheetId, side: "below" as const, row: used.rowIndex + used.rowCount + 1, column: corner.column },
  ].map((candidate) => ({ candidate, found: loadObstacle(sheet, bare, candidate) }));
  if (candidates.length > 0) await context.sync();

  const layout = withUniqueNames(bare, { tables: takenNames().tables, charts: charts.items.map(({ name }) => name) });
  const addressOf = (spot: Spot, from: Corner = corner): string => areaAddress(areaOf(spot, from));
  return {
    layout,
    place: {
      corner, sheet: sheet.name, inTheWay,
      address: addressOf(wholeOf(layout)),
      tables: layout.tables.map((table) => ({ name: table.name, address: addressOf(table), rows: table.rows - 1 })),
      charts: layout.charts.map((chart) => ({ title: chart.picture.title, address: addressOf(chart) })),
      instead: candidates.flatMap(({ candidate, found }) =>
        (found() === undefined ? [{ ...candidate, address: addressOf(wholeOf(layout), candidate) }] : [])),
    },
  };
}

const wholeOf = (layout: Layout): Spot => ({ row: 0, rows: layout.cells.length, columns: widthOf(layout) });
