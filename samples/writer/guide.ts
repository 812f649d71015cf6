import { Sheet, type SampleSheet } from "./sheet";
import { aligned, heightOf, styles } from "./styles";

/** What a first sheet says: about ten lines on what this is, for whom and what to try, and where everything stands. */
export interface Guide {
  readonly title: string;
  readonly lead: string;
  readonly lines: readonly string[];
  readonly contents: readonly (readonly [sheet: string, about: string])[];
}

/** What to do where a workbook looks alive and is not: Excel does not start an add-in by itself. */
const nothingMoves = "Beweegt er niets als u iets verandert? Open het venster (Start > Gebied in beeld), en kies daar in het menu Delen en herstellen, en dan Herstel. Zonder de invoegtoepassing blijven de uitkomsten staan zoals ze zijn opgeslagen.";

/** Of column B, which has the lines, in characters. */
const WIDE = 120;

/** The first sheet. `between` may lay more between the lines and the list of sheets: it gets the row to begin at and tells the row after it. */
export function guideSheet({ title, lead, lines, contents }: Guide, between: (sheet: Sheet, row: number) => number = (_, row) => row): SampleSheet {
  const sheet = new Sheet("Leeswijzer", "guide", title, lead).widths(4, WIDE, 24);
  const number = aligned(styles.wrapped, { horizontal: "center" });
  for (const [index, line] of lines.entries()) {
    const row = 4 + index;
    sheet.put(`A${row}`, index + 1, number).put(`B${row}`, line, styles.wrapped).height(row, heightOf(line, WIDE));
  }
  const last = 4 + lines.length;
  sheet.put(`B${last}`, nothingMoves, aligned(styles.lead, { wrapText: true, vertical: "top" })).height(last, heightOf(nothingMoves, WIDE));
  const below = between(sheet, last + 2);
  sheet.put(`B${below}`, "De bladen", styles.section).keep(below, contents.length + 1);
  for (const [index, [name, about]] of contents.entries()) sheet.link(`B${below + 1 + index}`, `${name}: ${about}`, name);
  return sheet.finished();
}
