import { handle } from "../handle";
import type { ClassOf } from "../host-class";
import type { HostRange, Style } from "../workbook";
import type { Session } from "../session";
import { lockedIn, mayWrite } from "./permission";

/** A property of the cells' style: null where the cells differ or it was never set. */
const styled = <K extends keyof Style>(key: K, unset: NonNullable<Style[K]> | null = null) => ({
  get: ({ sheet, area }: HostRange) => sheet.cells.style(area)[key] ?? unset,
  set: ({ sheet, area }: HostRange, value: NonNullable<Style[K]>, session: Session) => {
    mayWrite(sheet, session);
    sheet.cells.restyle(area, { [key]: value });
  },
});

const font: ClassOf<"RangeFont"> = {
  scalars: {
    Bold: styled("bold", false),
    Italic: styled("italic", false),
    Underline: styled("underline", "None"),
    Color: styled("color", "#000000"),
    Name: styled("fontName"),
    Size: styled("fontSize"),
  },
};

const fill: ClassOf<"RangeFill"> = {
  scalars: { Color: styled("fill", "#FFFFFF") },
  methods: {
    Clear: ({ sheet, area }, _arguments, session) => {
      mayWrite(sheet, session);
      sheet.cells.restyle(area, { fill: "" });
    },
  },
};

/** Cells are locked until somebody says otherwise; null where some are and others are not. */
const protection: ClassOf<"FormatProtection"> = {
  scalars: {
    Locked: {
      get: ({ sheet, area }) => lockedIn(sheet.cells, area),
      set: ({ sheet, area }, locked, session) => {
        mayWrite(sheet, session);
        sheet.cells.restyle(area, { locked: locked === true });
      },
    },
  },
};

const rangeFormat: ClassOf<"RangeFormat"> = {
  scalars: {
    HorizontalAlignment: styled("horizontalAlignment", "General"),
    VerticalAlignment: styled("verticalAlignment", "Bottom"),
    WrapText: styled("wrapText", false),
    IndentLevel: styled("indentLevel", 0),
    ColumnWidth: styled("columnWidth"),
    RowHeight: styled("rowHeight"),
  },
  children: {
    Font: (self) => handle("RangeFont", self),
    Fill: (self) => handle("RangeFill", self),
    Protection: (self) => handle("FormatProtection", self),
  },
  methods: {
    AutofitColumns: ({ sheet, area }, _arguments, session) => {
      mayWrite(sheet, session);
      sheet.cells.autofit(area, "columns");
    },
    AutofitRows: ({ sheet, area }, _arguments, session) => {
      mayWrite(sheet, session);
      sheet.cells.autofit(area, "rows");
    },
  },
};

export const formatClasses = { RangeFormat: rangeFormat, RangeFont: font, RangeFill: fill, FormatProtection: protection };
