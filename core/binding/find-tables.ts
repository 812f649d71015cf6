import { rulesTable } from "../domain/tables/koppelregels";
import { matchHeader } from "../tables/match-header";
import { headersIn, isBetter, type Candidate, type Stretch } from "./candidates";
import type { FoundTable } from "./found";
import { namesAt, type HeaderPlace } from "./header-row";
import { proposalAt } from "./propose-table";
import { freeCells, lastColumn, lastRow, overlap, type Area, type SheetCells } from "./sheet";

/** So many rows below something that looks like a header a better one is looked for: titles and dates stand above it. */
const LOOK_AHEAD = 6;
/** Of a longer table the first rows tell what it is. */
const ROWS_THAT_TELL = 500;
/** More tables than these on one sheet are no input that a person keeps. */
const MOST = 40;

/**
 * The tables on a sheet, from top to bottom: those of a kind that the core knows, and ranges that only look like a table.
 * The name of the sheet may say what they are. Cells that are taken are left alone.
 * @param most so many rows of a table are read to see what it is: a sheet is looked through while somebody waits.
 */
export function findTables(given: SheetCells, sheetName = "", most = ROWS_THAT_TELL): FoundTable[] {
  const whole = freeCells(given);
  // What stands above an Excel table explains its columns, and is no header of it.
  const sheet = freeCells({ ...whole, taken: whole.tables ?? [] });
  const found: FoundTable[] = [];
  const done: Area[] = [];
  for (const area of whole.tables ?? []) {
    if ((given.taken ?? []).some((taken) => overlap(taken, area))) continue;
    const within = { ...whole, row: area.row, cells: whole.cells.slice(area.row - whole.row, area.row - whole.row + area.rows) };
    const place: HeaderPlace = { row: area.row, column: area.column, columns: area.columns, headerRows: 1 };
    if (!areRules(namesAt(within, place))) found.push(proposalAt(within, place, sheetName, most));
  }
  const candidates = new Map<number, Candidate[]>();
  const isFree = (stretch: Stretch): boolean => !done.some((area) => overlap(area, headerArea(stretch)));
  const at = (row: number): Candidate[] => {
    if (!candidates.has(row)) candidates.set(row, headersIn(sheet, row, sheetName, isFree));
    return candidates.get(row)!.filter(({ place }) => isFree(place));
  };
  const width = lastColumn(sheet) - sheet.column + 1;
  const isFull = (row: number): boolean => done.some((area) => row >= area.row && row < area.row + area.rows && area.column <= sheet.column && area.column + area.columns >= sheet.column + width);
  for (let row = sheet.row; row < lastRow(sheet) && found.length < MOST; row++) {
    if (isFull(row)) continue;
    for (const first of at(row)) {
      if (!at(row).includes(first)) continue;
      const best = bestFrom(first, at);
      const table = proposalAt(sheet, best.place, sheetName, most);
      if (!hasData(table)) continue;
      if (!areRules(table.names)) found.push(table);
      done.push({ ...table.area, row, rows: table.area.row + table.area.rows - row });
    }
  }
  return found.sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
}

/** Koppelregels say how a range is read: they are none themselves. */
const areRules = (names: readonly string[]): boolean => matchHeader(rulesTable, names).problems.length === 0;

const headerArea = ({ row, column, columns }: Stretch): Area => ({ row, column, rows: 1, columns });

function bestFrom(first: Candidate, at: (row: number) => readonly Candidate[]): Candidate {
  let best = first;
  for (let ahead = 1; ahead <= LOOK_AHEAD; ahead++) {
    for (const other of at(first.place.row + ahead)) {
      const below = { ...headerArea(other.place), row: first.place.row };
      if (overlap(headerArea(first.place), below) && isBetter(other, best)) best = other;
    }
  }
  return best;
}

/** One row may do for a table that is known; what only looks like one needs more. */
const hasData = ({ body, kind }: FoundTable): boolean =>
  body.kinds.filter((each) => each === "data").length >= (kind === undefined ? 2 : 1);
