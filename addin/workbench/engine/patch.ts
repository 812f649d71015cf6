import { areaAddress, cellAddress } from "./file/address";
import type { WorkbookFile } from "./file/model";
import { openPackage } from "./file/package";
import { FileProblem } from "./file/problem";
import { replaceParts } from "./file/zip";
import { patchSheet } from "./patch-sheet";
import type { CellChange } from "./patch-sheet";

export type Change = CellChange & { sheet: string };

/**
 * The workbook with some values changed, and nothing else: only the `<c>` elements concerned are written anew, all
 * other parts are the packed bytes they were. Formulas, styles and shared strings stay.
 */
export function patchWorkbook(bytes: Uint8Array, file: WorkbookFile, changes: readonly Change[]): Uint8Array {
  if (changes.length === 0) return bytes;
  const parts = openPackage(bytes);
  const replacements = new Map<string, Uint8Array>();
  for (const sheet of file.sheets) {
    const own = changes.filter((change) => change.sheet === sheet.name);
    if (own.length === 0) continue;
    const xml = parts.text(sheet.part);
    if (/^<\?xml[^>]*encoding=["'](?!utf-8)/i.test(xml)) {
      throw new FileProblem(`Het werkblad ${sheet.name} is niet in UTF-8 bewaard; open de werkmap in Excel en bewaar haar opnieuw.`);
    }
    try {
      replacements.set(sheet.part, new TextEncoder().encode(patchSheet(xml, own)));
    } catch (error) {
      throw error instanceof RangeError ? new FileProblem(`Het werkblad ${sheet.name}: ${error.message}.`) : error;
    }
  }
  return replaceParts(bytes, replacements);
}

/** How a change is named in a message: "Blad1!B3" or "Blad1!B3:D9". */
export const changeAddress = ({ sheet, row, column, area }: Change): string =>
  `${sheet}!${area ? areaAddress(area) : cellAddress(row, column)}`;
