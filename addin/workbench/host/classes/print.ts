import { parseAddress } from "../address";
import { common } from "../area";
import { invalid } from "../error";
import { handle, selfOf } from "../handle";
import type { ClassOf } from "../host-class";
import type { Session } from "../session";
import type { Area, HostPrint, HostSheet, PrintMargins } from "../workbook";
import { cellsAt } from "./cells-at";
import { collection } from "./collection";
import { mayWrite } from "./permission";

const INCH = 72;
const ORIENTATIONS = ["Portrait", "Landscape"];
/** What Excel allows for a scale, in percent. */
const SCALES = { least: 10, most: 400 };

const orientation = {
  get: ({ print }: HostSheet) => print.orientation,
  set: (sheet: HostSheet, value: HostPrint["orientation"], session: Session) => {
    mayWrite(sheet, session);
    if (!ORIENTATIONS.includes(value)) throw invalid(`"${value}" is no orientation.`);
    sheet.print.orientation = value;
  },
};

const margin = (key: keyof PrintMargins) => ({
  get: ({ print }: HostSheet) => print.margins[key],
  set: (sheet: HostSheet, points: number, session: Session) => {
    mayWrite(sheet, session);
    sheet.print.margins = { ...sheet.print.margins, [key]: points };
  },
});

/** A scale, or so many pages; one of them undoes the other. */
function zoomed(sheet: HostSheet, zoom: unknown, session: Session): void {
  mayWrite(sheet, session);
  if (typeof zoom !== "object" || zoom === null) throw invalid("The zoom is an object.");
  const { scale, horizontalFitToPages, verticalFitToPages } = zoom as HostPrint["zoom"];
  if (scale !== undefined && scale !== null && (scale < SCALES.least || scale > SCALES.most)) throw invalid(`The scale ${scale} is not between 10 and 400.`);
  sheet.print.zoom = { scale: scale ?? undefined, horizontalFitToPages: horizontalFitToPages ?? undefined, verticalFitToPages: verticalFitToPages ?? undefined };
}

/** An address or a range on the sheet itself. */
function areaOn(sheet: HostSheet, given: unknown): Area {
  const range = selfOf("Range", given);
  if (range !== undefined && range.sheet !== sheet) throw invalid("The range lies on another sheet.");
  return range?.area ?? parseAddress(String(given)).area;
}

const rowsOf = ({ row, rows }: Area) => ({ from: row, to: row + rows - 1 });
const columnsOf = ({ column, columns }: Area) => ({ from: column, to: column + columns - 1 });

const pageLayout: ClassOf<"PageLayout"> = {
  scalars: {
    Orientation: orientation,
    PaperSize: {
      get: ({ print }) => print.paperSize,
      set: (sheet, size: string, session) => {
        mayWrite(sheet, session);
        sheet.print.paperSize = size;
      },
    },
    Zoom: { get: ({ print }) => print.zoom, set: zoomed },
    LeftMargin: margin("left"), RightMargin: margin("right"), TopMargin: margin("top"), BottomMargin: margin("bottom"), HeaderMargin: margin("header"), FooterMargin: margin("footer"),
  },
  children: { HeadersFooters: (sheet) => handle("HeaderFooterGroup", sheet) },
  methods: {
    SetPrintArea: (sheet, [given], session) => {
      mayWrite(sheet, session);
      sheet.print.area = areaOn(sheet, given);
    },
    GetPrintAreaOrNullObject: (sheet) => (sheet.print.area === undefined ? null : handle("RangeAreas", { sheet, areas: [sheet.print.area] })),
    SetPrintTitleRows: (sheet, [given], session) => {
      mayWrite(sheet, session);
      sheet.print.titleRows = rowsOf(areaOn(sheet, given));
    },
    GetPrintTitleRowsOrNullObject: (sheet) => {
      const rows = sheet.print.titleRows;
      return rows === undefined ? null : cellsAt(sheet, { ...parseAddress(`${rows.from + 1}:${rows.to + 1}`).area });
    },
    SetPrintTitleColumns: (sheet, [given], session) => {
      mayWrite(sheet, session);
      sheet.print.titleColumns = columnsOf(areaOn(sheet, given));
    },
    SetPrintMargins: (sheet, [unit, given], session) => {
      mayWrite(sheet, session);
      if (unit !== "Points" && unit !== "Inches" && unit !== "Centimeters") throw invalid(`"${String(unit)}" is no unit of margins.`);
      const points = { Points: 1, Inches: INCH, Centimeters: INCH / 2.54 }[unit];
      sheet.print.margins = { ...sheet.print.margins, ...Object.fromEntries(Object.entries(given as PrintMargins).map(([side, size]) => [side, Number(size) * points])) };
    },
  },
};

const headerFooterGroup: ClassOf<"HeaderFooterGroup"> = { children: { DefaultForAllPages: (sheet) => handle("HeaderFooter", sheet) } };

const words = (place: keyof HostPrint["headerFooter"]) => ({
  get: ({ print }: HostSheet) => print.headerFooter[place] ?? "",
  set: (sheet: HostSheet, text: string, session: Session) => {
    mayWrite(sheet, session);
    sheet.print.headerFooter = { ...sheet.print.headerFooter, [place]: text };
  },
});

const headerFooter: ClassOf<"HeaderFooter"> = {
  scalars: {
    LeftHeader: words("leftHeader"), CenterHeader: words("centerHeader"), RightHeader: words("rightHeader"),
    LeftFooter: words("leftFooter"), CenterFooter: words("centerFooter"), RightFooter: words("rightFooter"),
  },
};

/** Breaks before rows, or before columns; the same one twice is one. */
const pageBreaks = collection("PageBreakCollection", {
  of: "PageBreak",
  list: ({ sheet, side: own }) => [...sheet.print[own]].sort((a, b) => a - b).map((before) => ({ sheet, side: own, before })),
  is: ({ before }, key) => before === key,
  methods: {
    Add: ({ sheet, side: own }, [given], session) => {
      mayWrite(sheet, session);
      const area = areaOn(sheet, given);
      const before = own === "rowBreaks" ? area.row : area.column;
      sheet.print[own].add(before);
      return handle("PageBreak", { sheet, side: own, before });
    },
    RemovePageBreaks: ({ sheet, side: own }, _arguments, session) => {
      mayWrite(sheet, session);
      sheet.print[own].clear();
    },
  },
});

const pageBreak: ClassOf<"PageBreak"> = { scalars: {}, methods: { GetCellAfterBreak: ({ sheet, side, before }) => cellsAt(sheet, { row: side === "rowBreaks" ? before : 0, column: side === "rowBreaks" ? 0 : before, rows: 1, columns: 1 }) } };

export const printClasses = {
  PageLayout: pageLayout, HeaderFooterGroup: headerFooterGroup, HeaderFooter: headerFooter, PageBreakCollection: pageBreaks, PageBreak: pageBreak,
};

/** Cells of a table cannot be merged; others become one, with what stands in the first. */
export function merge(sheet: HostSheet, area: Area, across: boolean, session: Session): void {
  mayWrite(sheet, session);
  if (session.workbook.tables.some((table) => table.sheet === sheet && common(table.area, area) !== null)) throw invalid("Cells of a table cannot be merged.");
  const parts = across ? Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 })) : [area];
  sheet.cells.merge(...parts.filter(({ rows, columns }) => rows * columns > 1));
}
