import { sheetPrefix } from "../../cells/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../cells/area";
import { areaText } from "../address";
import { around, common } from "../area";
import { HostError, invalid } from "../error";
import { isError, shownError } from "../error-names";
import { handle, selfOf, type Handle } from "../handle";
import type { ClassOf } from "../host-class";
import { inputMatrix, type Input } from "../input-matrix";
import type { Session } from "../session";
import type { Area, HostCells, HostRange, Value } from "../workbook";
import { cellsAt } from "./cells-at";
import { mayWrite, mayWriteValues } from "./permission";
import { merge } from "./print";
import { areaClasses, mergedIn, rowProperties, rowsHidden, specialCells } from "./range-areas";

const typeOf = (value: Value) =>
  value === "" ? "Empty" : typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean"
    : isError(value) ? "Error" : "String";

/** Moves and resizes: every method of this kind gives another rectangle on the same sheet. */
const moved = (change: (area: Area, ...numbers: number[]) => Area) =>
  ({ sheet, area }: HostRange, numbers: readonly unknown[]) => cellsAt(sheet, change(area, ...numbers.map(Number)));

const partOf = ({ sheet, area }: HostRange, other: unknown): Handle | null => {
  const second = selfOf("Range", other);
  if (!second) throw invalid("A range is expected.");
  const both = second.sheet === sheet ? common(area, second.area) : null;
  return both && cellsAt(sheet, both);
};

const orNotFound = (found: Handle | null) => {
  if (!found) throw new HostError("ItemNotFound", "The ranges have no cell in common.", 404);
  return found;
};

const usedPart = ({ sheet, area }: HostRange, valuesOnly: unknown) => {
  const part = sheet.cells.used(valuesOnly === true, area);
  return part && cellsAt(sheet, part);
};

const spilled = ({ sheet, area }: HostRange, anchorOnly: boolean) => {
  const spill = sheet.cells.spill(area.row, area.column);
  if (!spill) return null;
  if (!anchorOnly) return spill.row === area.row && spill.column === area.column ? cellsAt(sheet, spill) : null;
  return cellsAt(sheet, { ...spill, rows: 1, columns: 1 });
};

/** What is asked of every cell: null, and no error, above the number of cells that Excel gives at a time. */
const each = <Answer>(ask: (cells: HostCells, area: Area, session: Session) => Answer) =>
  ({ sheet, area }: HostRange, session: Session): Answer | null =>
    (area.rows * area.columns > session.workbook.excel.limits.cells ? null : ask(sheet.cells, area, session));

const values = each((cells, area, { workbook: { excel } }) =>
  cells.values(area).map((row) => row.map((value) => shownError(value, excel.errorsInValues))));

const texts = each((cells, area, { locale }) => cells.texts(area).map((row) => row.map((text) => shownError(text, locale))));

const refuseTooMany = ({ rows, columns }: Area, { workbook: { excel } }: Session) => {
  if (rows * columns > excel.limits.cells) throw new HostError("RangeExceedsLimit", "The range has more cells than can be written at a time.");
};

const writeCells = (range: HostRange, input: Input, session: Session) => {
  const { sheet, area } = range;
  mayWriteValues(range, session);
  refuseTooMany(area, session);
  sheet.cells.write(area, inputMatrix(input, area));
};

const writeFormats = ({ sheet, area }: HostRange, input: Input, session: Session) => {
  mayWrite(sheet, session);
  refuseTooMany(area, session);
  const formats = inputMatrix(input, area).map((row) => row.map((format) => (format === null ? null : String(format))));
  sheet.cells.writeNumberFormats(area, formats);
};

const address = ({ sheet, area }: HostRange) => `${sheetPrefix(sheet.name)}${areaText(area)}`;

const range: ClassOf<"Range"> = {
  identity: (self, session) => ({ _ReferenceId: session.keep(handle("Range", self)) }),
  scalars: {
    Address: { get: address },
    AddressLocal: { get: address },
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rows },
    ColumnCount: { get: ({ area }) => area.columns },
    CellCount: { get: ({ area }) => area.rows * area.columns },
    IsEntireColumn: { get: ({ area }) => area.rows === MAX_ROWS },
    IsEntireRow: { get: ({ area }) => area.columns === MAX_COLUMNS },
    Values: { get: values, set: writeCells },
    ValueTypes: { get: each((cells, area) => cells.values(area).map((row) => row.map(typeOf))) },
    Text: { get: texts },
    Formulas: { get: each((cells, area) => cells.formulas(area)), set: writeCells },
    NumberFormat: { get: each((cells, area) => cells.numberFormats(area)), set: writeFormats },
    Top: { get: ({ sheet, area }) => sheet.cells.box(area).top },
    Left: { get: ({ sheet, area }) => sheet.cells.box(area).left },
    Width: { get: ({ sheet, area }) => sheet.cells.box(area).width },
    Height: { get: ({ sheet, area }) => sheet.cells.box(area).height },
    RowHidden: { get: rowsHidden },
    HasSpill: { get: ({ sheet, area }) => sheet.cells.spill(area.row, area.column) !== null },
  },
  children: {
    Worksheet: ({ sheet }) => handle("Worksheet", sheet),
    Format: (self) => handle("RangeFormat", self),
  },
  methods: {
    _KeepReference: () => undefined,
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== area.rows || columns !== area.columns) throw invalid("The size of the values differs from the size of the range.");
    },
    GetCell: moved((area, row = 0, column = 0) => ({ row: area.row + row, column: area.column + column, rows: 1, columns: 1 })),
    GetRow: moved((area, row = 0) => ({ ...area, row: area.row + row, rows: 1 })),
    GetColumn: moved((area, column = 0) => ({ ...area, column: area.column + column, columns: 1 })),
    GetLastCell: moved((area) => ({ row: area.row + area.rows - 1, column: area.column + area.columns - 1, rows: 1, columns: 1 })),
    GetLastRow: moved((area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 })),
    GetLastColumn: moved((area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 })),
    GetRowsBelow: moved((area, rows = 1) => ({ ...area, row: area.row + area.rows, rows })),
    GetRowsAbove: moved((area, rows = 1) => ({ ...area, row: area.row - rows, rows })),
    GetColumnsAfter: moved((area, columns = 1) => ({ ...area, column: area.column + area.columns, columns })),
    GetColumnsBefore: moved((area, columns = 1) => ({ ...area, column: area.column - columns, columns })),
    GetOffsetRange: moved((area, rows = 0, columns = 0) => ({ ...area, row: area.row + rows, column: area.column + columns })),
    GetResizedRange: moved((area, rows = 0, columns = 0) => ({ ...area, rows: area.rows + rows, columns: area.columns + columns })),
    GetAbsoluteResizedRange: moved((area, rows = 1, columns = 1) => ({ ...area, rows, columns })),
    GetEntireColumn: moved((area) => ({ ...area, row: 0, rows: MAX_ROWS })),
    GetEntireRow: moved((area) => ({ ...area, column: 0, columns: MAX_COLUMNS })),
    GetBoundingRect: ({ sheet, area }, [other]) => {
      const second = selfOf("Range", other);
      if (second?.sheet !== sheet) throw invalid("The ranges lie on different sheets.");
      return cellsAt(sheet, around(area, second.area));
    },
    GetIntersection: (self, [other]) => orNotFound(partOf(self, other)),
    GetIntersectionOrNullObject: (self, [other]) => partOf(self, other),
    GetUsedRange: (self, [valuesOnly]) => usedPart(self, valuesOnly) ?? cellsAt(self.sheet, { ...self.area, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (self, [valuesOnly]) => usedPart(self, valuesOnly),
    GetSpillingToRange: (self) => orNotFound(spilled(self, false)),
    GetSpillingToRangeOrNullObject: (self) => spilled(self, false),
    GetSpillParent: (self) => orNotFound(spilled(self, true)),
    GetSpillParentOrNullObject: (self) => spilled(self, true),
    GetMergedAreasOrNullObject: mergedIn,
    GetSpecialCellsOrNullObject: specialCells,
    GetRowProperties: rowProperties,
    GetTables: ({ sheet, area }) => handle("TableCollection", { sheet, area }),
    Merge: ({ sheet, area }, [across], session) => {
      merge(sheet, area, across === true, session);
    },
    Select: ({ sheet, area }, _arguments, { workbook }) => {
      workbook.select(sheet, area);
    },
    Clear: ({ sheet, area }, [what], session) => {
      if (what === "Hyperlinks" || what === "RemoveHyperlinks") return;
      mayWrite(sheet, session);
      sheet.cells.clear(area, what === "Contents" ? "contents" : what === "Formats" ? "formats" : "all");
    },
  },
};

export const rangeClasses = { Range: range, ...areaClasses };
