import { moneyUnitInWords, numberFormat } from "../../core";
import type { Calculated } from "./formula";
import type { Sheet } from "./sheet";
import type { Native } from "./spill";
import { aligned, formats, headlines, styles, withFormat } from "./styles";

/** One question with its headline figures; the verdict, and formulas of Excel itself, name figures by their label in braces. */
export interface Block {
  readonly question: string;
  readonly lines: readonly Line[];
  readonly verdict?: Native;
}
type Line = readonly [label: string, figure: Native | Calculated, format: string | undefined, unit: string, meaning: string];

/** What the reader may fill in, by the name that formulas have for it. */
export type Basics = Readonly<Record<string, { readonly value: number; readonly cell: string; readonly label: string }>>;

/** What the reader may fill in, in column C from row 6 on, with what it is in B. */
export function layBasics(sheet: Sheet, basics: Basics): void {
  sheet.put("B5", "Uitgangspunten", styles.section);
  for (const { cell, label, value } of Object.values(basics)) {
    sheet.put(cell.replace("C", "B"), label).put(cell, value, withFormat(styles.entry, Number.isInteger(value) ? value > 1900 && value < 2200 ? formats.year : formats.count : formats.share));
  }
  const names = new Intl.ListFormat("nl", { type: "conjunction" }).format(Object.keys(basics));
  sheet.put("E6", `Geel is in te vullen; de formules gebruiken deze cellen bij hun naam: ${names}.`);
  if (basics["Norm"] !== undefined) sheet.put(basics["Norm"].cell.replace("C", "E"), "1.363 uur: Handleiding Overheidstarieven 2023.");
}

/** Blocks below each other in columns B to E, with a row between. */
export function layBlocks(sheet: Sheet, top: number, blocks: readonly Block[]): void {
  let row = top;
  for (const block of blocks) {
    lay(sheet, row, block);
    row += block.lines.length + 2;
  }
}

function lay(sheet: Sheet, top: number, { question, lines, verdict }: Block): void {
  for (const column of ["C", "D", "E"]) sheet.put(`${column}${top}`, "", styles.section);
  sheet.put(`B${top}`, question, styles.section);
  const cellOf = (label: string) => `C${top + 1 + lines.findIndex(([name]) => name === label)}`;
  const filled = (formula: string) => formula.replace(/\{([^}]+)\}/gu, (_, label: string) => cellOf(label));
  if (verdict !== undefined) sheet.formula(`E${top}`, filled(verdict.formula), verdict.value, styles.section);
  // The amounts of a block have one unit.
  const amounts = lines.flatMap(([, figure, format]) => (format === headlines.euros ? [valueOf(figure)] : []));
  const euros = numberFormat({ kind: "euros" }, undefined, "headline", moneyUnitInWords(amounts));
  for (const [label, figure, format, unit, meaning] of lines) {
    const cell = cellOf(label);
    const look = withFormat(aligned(styles.headline, { horizontal: "right" }), format === headlines.euros ? euros : format);
    sheet.put(cell.replace("C", "B"), label).put(cell.replace("C", "E"), meaning)
      .put(cell.replace("C", "D"), unit, aligned(styles.body, { horizontal: "left", indent: 1 }));
    if ("result" in figure) sheet.spill(cell, figure.formula, figure.result, () => look);
    else sheet.formula(cell, filled(figure.formula), figure.value, look);
  }
}

const valueOf = (figure: Native | Calculated): number => Number("result" in figure ? figure.result[0]![0] : figure.value);
