import { cellAddress } from "../cells/address";
import { cellKey, contains, type Area } from "../cells/area";
import { arraysOf } from "./file/model";
import type { FileSheet, WorkbookFile } from "./file/model";
import { encodeAs } from "./file/encoding";
import { openPackage } from "./file/package";
import { FileProblem } from "./file/problem";
import { replaceParts } from "./file/zip";
import { patchSheet } from "./patch-sheet";
import type { CellChange } from "./patch-sheet";

export type Change = CellChange & {
  sheet: string;
  /** For a cell without a formula: the cell whose array fills it, or filled it. */
  anchor?: { row: number; column: number };
};

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
    own.forEach((change) => refuseOthers(sheet, change, own));
    const xml = parts.text(sheet.part);
    try {
      replacements.set(sheet.part, encodeAs(parts.bytes(sheet.part), patchSheet(xml, own.map((change) => ({ ...change, filled: change.anchor !== undefined })))));
    } catch (error) {
      throw error instanceof RangeError ? new FileProblem(`Het werkblad ${sheet.name}: ${error.message}.`) : error;
    }
  }
  return replaceParts(bytes, replacements);
}

/** A value goes into a formula's own cell or into the cells that its array fills; nothing else of the user is overwritten. */
function refuseOthers(sheet: FileSheet, { row, column, anchor }: Change, changes: readonly Change[]): void {
  const name = `${sheet.name}!${cellAddress(row, column)}`;
  if (sheet.cells.get(cellKey(row, column))?.formula !== undefined) {
    if (anchor) throw new FileProblem(`${name} heeft een eigen formule en wordt niet overschreven.`);
    return;
  }
  const inside = (area: Area): boolean => contains(area, row, column);
  if (sheet.merges.some(inside)) throw new FileProblem(`${name} hoort bij samengevoegde cellen en wordt niet overschreven.`);
  if (sheet.tables.some(({ area, headerRow }) => headerRow && inside({ ...area, bottom: area.top }))) {
    throw new FileProblem(`${name} is een kop van een tabel en wordt niet overschreven.`);
  }
  const stranger = arraysOf(sheet).find((array) => {
    if (array.row === anchor?.row && array.column === anchor.column) return false;
    const changed = changes.find((change) => change.row === array.row && change.column === array.column);
    return changed?.formula !== null && inside(changed?.area ?? array.array!.area);
  });
  if (stranger) throw new FileProblem(`${name} hoort bij de matrix in ${cellAddress(stranger.row, stranger.column)} en wordt niet overschreven.`);
}
