import { pagesOf, type Pages } from "./pages";
import { sheetsOf, type Parts } from "./parts";
import { changed, type Rule } from "./rule";

const SMALLEST = 60;
/** As Excel calculates a page, and as a printer with wider letters fills it. */
const rooms = [1, 0.985];

/** What has to hold of a sheet on paper: [in words, whether it does]. */
const demands: readonly (readonly [string, (pages: Pages) => boolean])[] = [
  ["is not on A4", ({ isA4 }) => isA4],
  ["does not say which sheet and page it is", ({ footer }) => footer.includes("&A") && footer.includes("&P van &N")],
  [`is smaller than ${SMALLEST} %`, ({ scale }) => scale >= SMALLEST],
  ["cuts a chart", ({ charts, rows, columns }) => charts.every(({ top, bottom, left, right }) => rows.every((row) => row <= top || row > bottom) && columns.every((column) => column <= left || column > right))],
  ["has a page of a table without its header", ({ tables, rows, repeated }) => tables.every(({ top, bottom }) => rows.every((row) => row <= top || row > bottom || (repeated !== undefined && repeated.from <= top && repeated.to === top)))],
  ["repeats a header over another table", ({ tables, repeated }) => repeated === undefined || tables.every(({ top }) => top === repeated.to)],
];

export const printing: Rule = {
  name: "every sheet can be printed: A4, sheet and page below, headers on every page, nothing cut, nothing too small",
  faultsIn: (parts) => sheetsOf(parts).flatMap((sheet) => {
    const faults = rooms.flatMap((room) => {
      const pages = pagesOf(parts, sheet, room);
      return demands.filter(([, holds]) => !holds(pages)).map(([fault]) => fault);
    });
    return [...new Set(faults)].map((fault) => `${sheet.name}: ${fault}`);
  }),
  planted: (parts: Parts) => changed(parts, sheetsOf(parts)[0]!.path, /paperSize="9"/u, 'paperSize="1"'),
};
