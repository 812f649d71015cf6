import { pagesOf, type Pages } from "./pages";
import { sheetsOf, type Parts } from "./parts";
import { changed, type Rule } from "./rule";

const SMALLEST = 60;
/** As Excel calculates a page, and as a printer with wider letters fills it. */
const rooms = [1, 0.985];

/** What has to hold of a sheet on paper, and a workbook in which it does not. */
interface Demand {
  readonly name: string;
  readonly holds: (pages: Pages) => boolean;
  readonly planted: (parts: Parts) => Parts;
}

const first = (parts: Parts): string => sheetsOf(parts)[0]!.path;
const sheetNamed = (parts: Parts, wanted: string): string => sheetsOf(parts).find(({ name }) => name === wanted)!.path;
/** Sheets of fictief-gebied.xlsx: one of several pages, one with a chart, one with two tables. */
const [LONG, DRAWN, TWO] = ["Mensen per jaar", "Mensen", "Gebieden"] as const;

const demands: readonly Demand[] = [
  { name: "is on A4", holds: ({ isA4 }) => isA4, planted: (parts) => changed(parts, first(parts), 'paperSize="9"', 'paperSize="1"') },
  {
    name: "says below which sheet and page it is", holds: ({ footer }) => footer.includes("&A") && footer.includes("&P van &N"),
    planted: (parts) => changed(parts, first(parts), /<oddFooter>.*?<\/oddFooter>/u, "<oddFooter/>"),
  },
  { name: `is not smaller than ${SMALLEST} %`, holds: ({ scale }) => scale >= SMALLEST, planted: (parts) => changed(parts, sheetNamed(parts, DRAWN), /(<col [^>]*width=")\d+/u, "$1999") },
  {
    name: "cuts no chart",
    holds: ({ charts, rows, columns }) => charts.every(({ top, bottom, left, right }) => rows.every((row) => row <= top || row > bottom) && columns.every((column) => column <= left || column > right)),
    planted: (parts) => {
      const number = sheetsOf(parts).findIndex(({ name }) => name === DRAWN) + 1;
      return changed(parts, `xl/drawings/drawing${number}.xml`, /(<xdr:to>.*?<xdr:row>)\d+/su, "$1200");
    },
  },
  {
    name: "has no chart over the names that come back on the next page", holds: ({ charts, names }) => charts.every(({ left }) => left >= names),
    planted: (parts) => {
      const index = sheetsOf(parts).findIndex(({ name }) => name === DRAWN);
      const moved = changed(parts, `xl/drawings/drawing${index + 1}.xml`, /(<xdr:from><xdr:col>)\d+/u, "$10");
      return changed(moved, "xl/workbook.xml", new RegExp(`(<definedName name="_xlnm.Print_Titles" localSheetId="${index}">)`, "u"), `$1${DRAWN}!$$A:$$A,`);
    },
  },
  {
    name: "has the header of its table on every page",
    holds: ({ tables, rows, repeated }) => tables.every(({ top, bottom }) => rows.every((row) => row <= top || row > bottom || (repeated !== undefined && repeated.from <= top && repeated.to === top))),
    planted: (parts) => changed(parts, "xl/workbook.xml", new RegExp(`<definedName name="_xlnm.Print_Titles"[^>]*>'${LONG}'[^<]*</definedName>`, "u"), ""),
  },
  {
    name: "has no header over another table", holds: ({ tables, repeated }) => repeated === undefined || tables.every(({ top }) => top === repeated.to),
    planted: (parts) => {
      const index = sheetsOf(parts).findIndex(({ name }) => name === TWO);
      return changed(parts, "xl/workbook.xml", "</definedNames>", `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${TWO}!$$4:$$4</definedName></definedNames>`);
    },
  },
];

export const printing: readonly Rule[] = demands.map(({ name, holds, planted }) => ({
  name: `on paper every sheet ${name}`, planted,
  faultsIn: (parts) => sheetsOf(parts).filter((sheet) => !rooms.every((room) => holds(pagesOf(parts, sheet, room)))).map(({ name: sheet }) => sheet),
}));
