import type { CellStyle } from "hucre/xlsx";
import { linesIn } from "./input-table";
import { numberFormat, valueKinds, type Detail, type ValueKind } from "../../core";

type BorderSide = NonNullable<NonNullable<CellStyle["border"]>["top"]>;

const ink = "1F2937";
const blue = "154273";
const line = "B9C4D0";
const font = { name: "Calibri", size: 11, color: { rgb: ink } };
const thin: BorderSide = { style: "thin", color: { rgb: line } };
const fill = (rgb: string): CellStyle => ({ fill: { type: "pattern", pattern: "solid", fgColor: { rgb } } });

/** In a conditional format Excel fills with what elsewhere is the background of a pattern. */
const conditional = (rgb: string): CellStyle => ({ fill: { type: "pattern", pattern: "solid", fgColor: { rgb }, bgColor: { rgb } } });

/** The few looks that all sheets share. */
export const styles = {
  title: { font: { ...font, bold: true, size: 18, color: { rgb: blue } } },
  lead: { font: { ...font, color: { rgb: "4B5563" } } },
  section: {
    font: { ...font, bold: true, size: 13, color: { rgb: blue } },
    border: { bottom: { style: "medium", color: { rgb: blue } } },
  },
  header: {
    font: { ...font, bold: true, color: { rgb: "FFFFFF" } }, ...fill(blue),
    alignment: { vertical: "center", wrapText: true },
  },
  body: { font, alignment: { vertical: "top" }, border: { bottom: { style: "hair", color: { rgb: line } } } },
  total: {
    font: { ...font, bold: true }, ...fill("E8EEF5"),
    border: { top: { style: "thin", color: { rgb: blue } }, bottom: { style: "thin", color: { rgb: blue } } },
  },
  headline: { font: { ...font, bold: true, size: 12, color: { rgb: blue } }, border: { bottom: { style: "hair", color: { rgb: line } } } },
  entry: {
    font: { ...font, bold: true }, ...fill("FFF4CE"),
    border: { top: thin, bottom: thin, left: thin, right: thin },
  },
  label: { font: { ...font, bold: true, color: { rgb: blue } }, alignment: { vertical: "center" } },
  /** What a verdict says, in words; where Excel colours it, the colour only adds to them. */
  verdict: { font: { ...font, bold: true }, ...fill("E8EEF5") },
  notYet: { font: { bold: true, color: { rgb: "8A4B00" } }, ...conditional("FDF1E3") },
  good: { font: { bold: true, color: { rgb: "0B5A2B" } }, ...conditional("E6F4EA") },
  /** A bar in a timeline of cells. */
  running: conditional("154273"),
  partly: conditional("8FB3DC"),
  link: { font: { ...font, underline: true, color: { rgb: "0F6CBD" } }, alignment: { vertical: "top" } },
  wrapped: { font, alignment: { wrapText: true, vertical: "top" } },
} satisfies Record<string, CellStyle>;

const byKind = (detail: Detail): Readonly<Record<ValueKind, string>> =>
  Object.fromEntries(valueKinds.map((kind) => [kind, numberFormat({ kind }, undefined, detail)])) as Record<ValueKind, string>;

/** How each kind of figure is written in a table, and as a headline by itself. */
export const formats = byKind("usual");
export const headlines = byKind("headline");

export const withFormat = (style: CellStyle, numFmt: string | undefined): CellStyle =>
  (numFmt === undefined ? style : { ...style, numFmt });

export const aligned = (style: CellStyle, alignment: NonNullable<CellStyle["alignment"]>): CellStyle =>
  ({ ...style, alignment: { ...style.alignment, ...alignment } });

/** The height of a row in which a text runs on, in a column so wide. */
export const heightOf = (text: string, width: number): number => 4 + 15 * linesIn(text, width);
