import { footerOf, type PrintSetUp } from "../../paper";
import type { Spot } from "./layout";
import type { Corner } from "./write-layout";

/** How the footer counts pages: "Pagina 1 van 3". */
export interface PageWords {
  readonly page: string;
  readonly of: string;
}

/**
 * How a sheet comes out of a printer, in the batch that is being made: these cells, on A4, with what every page begins with, where pages end, and below each page
 * the sheet's name and which page of how many it is.
 */
export function setUpPrint(sheet: Excel.Worksheet, { row, rows, columns }: Spot, corner: Corner, { pageSetup, titles, rowBreaks = [], colBreaks = [] }: PrintSetUp, words: PageWords): void {
  const at = (down: number, high: number, wide: number, right = 0): Excel.Range => sheet.getRangeByIndexes(corner.row + down, corner.column + right, high, wide);
  const { pageLayout } = sheet;
  pageLayout.setPrintArea(at(row, rows, columns));
  pageLayout.paperSize = "A4";
  pageLayout.orientation = pageSetup.orientation === "portrait" ? "Portrait" : "Landscape";
  // Excel passes over breaks where it is told to fit a sheet to a page.
  pageLayout.zoom = pageSetup.scale === undefined
    ? { horizontalFitToPages: 1, ...(pageSetup.fitToHeight === 1 ? { verticalFitToPages: 1 } : {}) } : { scale: pageSetup.scale };
  pageLayout.setPrintMargins("Inches", pageSetup.margins);
  const { left, right } = footerOf(words.page, words.of);
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = left;
  footer.rightFooter = right;
  if (titles.rows !== undefined) pageLayout.setPrintTitleRows(at(titles.rows.from, titles.rows.to - titles.rows.from + 1, 1));
  if (titles.columns !== undefined) pageLayout.setPrintTitleColumns(at(0, 1, titles.columns.to - titles.columns.from + 1, titles.columns.from));
  // Breaks and titles count from the corner.
  for (const last of rowBreaks) sheet.horizontalPageBreaks.add(at(last + 1, 1, 1));
  for (const last of colBreaks) sheet.verticalPageBreaks.add(at(0, 1, 1, last + 1));
}
