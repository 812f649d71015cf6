import type { BoardReport } from "../../../board";
import { loadTakenNames } from "../../cells/taken-names";
import { runForUser } from "../../excel-run";
import { widthOf } from "../layout";
import { setUpPrint, type PageWords } from "../print-set-up";
import { uniqueSheetName } from "../report-names";
import { withUniqueNames } from "../unique-names";
import { writeLayout } from "../write-layout";
import { layOutBoard, type BoardSheetWords } from "./lay-out";
import { loadOwnSheets, rememberOwnSheets } from "./own-sheets";
import type { BoardSheet } from "./sheet";

export type BoardWords = BoardSheetWords & PageWords;

/** What would be written, and which sheets of an earlier report that would replace. */
export interface BoardPreview {
  readonly sheets: readonly { readonly name: string; readonly tables: number; readonly charts: number }[];
  readonly replaces: readonly string[];
}

export type BoardWritten =
  | { readonly done: true; readonly sheets: readonly string[] }
  /** The workbook has changed since: nothing was written. */
  | { readonly done: false; readonly preview: BoardPreview };

/** What the report would make; nothing is written. One batch. */
export async function previewBoard(report: BoardReport, words: BoardWords): Promise<BoardPreview> {
  return runForUser(async (context) => {
    const taken = loadTakenNames(context);
    const found = loadOwnSheets(context);
    await context.sync();
    const own = found().own.map(({ name }) => name);
    return previewOf(layOutBoard(report, words), taken().sheets, own);
  });
}

/**
 * Writes the report on new sheets, in the place of those of an earlier one where that was said; everything in one batch, so that one undo takes it back.
 * @param replaces the sheets that the user agreed to replace: with other ones nothing is written
 */
export async function writeBoard(report: BoardReport, words: BoardWords, replaces: readonly string[]): Promise<BoardWritten> {
  return runForUser(async (context) => {
    const taken = loadTakenNames(context);
    const found = loadOwnSheets(context);
    await context.sync();
    const { own, made, tables: ownTables } = found();
    const names = own.map(({ name }) => name);
    const sheets = layOutBoard(report, words);
    const preview = previewOf(sheets, taken().sheets, names);
    if (names.length !== replaces.length || names.some((name) => !replaces.includes(name))) return { done: false, preview };

    // A workbook keeps at least one sheet in view: the first new one is there before the old ones go, and gets its name after that.
    const temporary = uniqueSheetName(words.report, taken().sheets);
    const first = context.workbook.worksheets.add(temporary);
    for (const sheet of own) sheet.delete();
    const [firstName] = preview.sheets.map(({ name }) => name);
    if (firstName !== temporary) first.name = firstName!;
    const tables = taken().tables.filter((name) => !ownTables.includes(name));
    const written = sheets.map(({ layout: bare, print }, at) => {
      const layout = withUniqueNames(bare, { tables, charts: [] });
      tables.push(...layout.tables.map(({ name }) => name));
      const sheet = at === 0 ? first : context.workbook.worksheets.add(preview.sheets[at]!.name);
      writeLayout(sheet, layout, { row: 0, column: 0 });
      setUpPrint(sheet, { row: 0, rows: layout.cells.length, columns: widthOf(layout) }, { row: 0, column: 0 }, print, words);
      sheet.showGridlines = false;
      return sheet.load("id,name");
    });
    first.activate();
    first.getRangeByIndexes(0, 0, 1, 1).select();
    await context.sync();

    // Settings are never undone: this is no step of its own.
    rememberOwnSheets(context, made, written.map(({ id, name }) => ({ id, name })));
    await context.sync();
    return { done: true, sheets: written.map(({ name }) => name) };
  }, "sheets");
}

/** With the names that are free when the own sheets are gone. */
function previewOf(sheets: readonly BoardSheet[], taken: readonly string[], own: readonly string[]): BoardPreview {
  const names = taken.filter((name) => !own.includes(name));
  return {
    replaces: own,
    sheets: sheets.map(({ name: wanted, layout }) => {
      const name = uniqueSheetName(wanted, names);
      names.push(name);
      return { name, tables: layout.tables.length, charts: layout.charts.length };
    }),
  };
}
