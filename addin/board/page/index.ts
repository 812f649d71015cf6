import { recogniseTable, type Cells, type OverviewOptions } from "../../../core";
import { boardFigures } from "../../../core/reported";
import { fetchTexts } from "../../i18n/texts";
import type { Language } from "../../i18n/language";
import { boardReport } from "../board-report";
import type { BoardAbout } from "../model";
import { tablesRead } from "../tables-read";
import { pageHtml, type Draw } from "./page";

/** A table of a workbook, with its header. */
export interface NamedCells {
  readonly name: string;
  readonly cells: Cells;
}

/**
 * The board's report of a workbook as a page; undefined where it has no table that is known here.
 * @throws Error for an area that the tables do not name
 */
export async function reportPage(
  tables: readonly NamedCells[], options: OverviewOptions, about: Omit<BoardAbout, "tables">, language: Language, draw: Draw,
): Promise<string | undefined> {
  await fetchTexts(language);
  const found = tables.flatMap(({ name, cells }) => {
    const kind = recogniseTable(cells, name);
    return kind === undefined ? [] : [{ kind, name, cells }];
  });
  if (found.length === 0) return undefined;
  const figures = await boardFigures(found, options);
  if (options.area !== undefined && figures.overview.area === undefined) throw new UnknownArea(figures.overview.areas);
  return pageHtml(boardReport(figures, { ...about, tables: tablesRead(found, figures) }, language), about.version, draw);
}

/** The tables do not name the area that was asked. */
export class UnknownArea extends Error {
  constructor(readonly areas: readonly string[]) {
    super("unknown area");
  }
}
