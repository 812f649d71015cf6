import { readFileSync } from "node:fs";
import { TextDecoder } from "node:util";
import { recogniseTable, type SourceTable } from "../../../core";
import { boardFigures } from "../../../core/reported";
import { boardReport, type BoardAbout, type BoardReport } from "../../../addin/board";
import { fetchTexts } from "../../../addin/i18n/texts";
import type { Language } from "../../../addin/i18n/language";
import { tablesIn } from "../../../addin/workbench/cli/file-tables";
import { readWorkbookFile } from "../../../addin/workbench/engine/file";

// A page of jsdom has none.
Object.assign(globalThis, { TextDecoder });

export const about: BoardAbout = { file: "polder.xlsx", day: "2026-11-28", version: "0.1.0", normFrom: "handbook", tables: ["Opgaven", "Grond"] };

/** The tables of a sample as the command reads them. */
export function tablesOfSample(name: string): (SourceTable & { name: string })[] {
  return tablesIn(readWorkbookFile(new Uint8Array(readFileSync(`samples/${name}.xlsx`)))).flatMap(({ name: table, cells }) => {
    const kind = recogniseTable(cells, table);
    return kind === undefined ? [] : [{ kind, name: table, cells }];
  });
}

const known = new WeakMap<readonly SourceTable[], ReturnType<typeof boardFigures>>();

/** The figures of the same tables are calculated once: they are the same in every language, and for everybody. */
export function figuresOf(tables: readonly SourceTable[]): ReturnType<typeof boardFigures> {
  const figures = known.get(tables) ?? boardFigures(tables, { norm: 1363, day: "2026-11-28" });
  known.set(tables, figures);
  return figures;
}

export async function reportOn(tables: readonly SourceTable[], own: Partial<BoardAbout> = {}, language: Language = "nl"): Promise<BoardReport> {
  await fetchTexts(language);
  return boardReport(await figuresOf(tables), { ...about, ...own }, language);
}
