import { parseAddress } from "../address";
import { HostError, invalid } from "../error";
import { handle, type Handle } from "../handle";
import type { ClassOf } from "../host-class";
import type { Session } from "../session";
import type { HostSheet, HostWorkbook } from "../workbook";
import { cellsAt } from "./cells-at";
import { collection, eventMethods, sameName } from "./collection";
import { mayRestructure } from "./permission";

const index = (sheet: HostSheet, workbook: HostWorkbook) => workbook.sheets.indexOf(sheet);

/** Excel's rules: 1-31 characters, none of \ / ? * [ ] :, no apostrophe at either end, each name once. */
export function checkSheetName(name: unknown, workbook: HostWorkbook, except?: HostSheet): string {
  if (typeof name !== "string" || !/^(?!')[^\\/?*[\]:]{1,31}(?<!')$/.test(name)) throw invalid(`"${String(name)}" cannot be a sheet's name.`);
  if (workbook.sheets.some((sheet) => sheet !== except && sameName(sheet.name, name)))
    throw new HostError("ItemAlreadyExists", `A sheet named "${name}" exists already.`, 409);
  return name;
}

const rangeAt = (sheet: HostSheet, address: unknown): Handle => {
  if (address === undefined || address === null || address === "") return cellsAt(sheet, parseAddress("1:1048576").area);
  const parsed = parseAddress(String(address));
  if (parsed.sheet !== undefined && !sameName(parsed.sheet, sheet.name)) throw invalid(`"${String(address)}" is on another sheet.`);
  return cellsAt(sheet, parsed.area);
};

const used = (sheet: HostSheet, valuesOnly: unknown) => {
  const area = sheet.cells.used(valuesOnly === true);
  return area && cellsAt(sheet, area);
};

const visible = (value: unknown): HostSheet["visibility"] => {
  if (value === "Visible" || value === "Hidden" || value === "VeryHidden") return value;
  throw invalid(`"${String(value)}" is no visibility.`);
};

const neighbour = (step: 1 | -1) => (sheet: HostSheet, [visibleOnly]: readonly unknown[], { workbook }: Session) => {
  const candidates = workbook.sheets.filter((each) => each === sheet || visibleOnly !== true || each.visibility === "Visible");
  const found = candidates[candidates.indexOf(sheet) + step];
  return found ? handle("Worksheet", found) : null;
};

const freezePanes: ClassOf<"WorksheetFreezePanes"> = {
  // Panes are a matter of showing; the page's grid decides that for itself.
  methods: { FreezeRows: () => undefined, FreezeColumns: () => undefined, FreezeAt: () => undefined, Unfreeze: () => undefined },
};

const protection: ClassOf<"WorksheetProtection"> = { scalars: { Protected: { get: ({ isProtected }) => isProtected } } };

const gridlines = {
  get: (sheet: HostSheet) => sheet.showGridlines,
  set: (sheet: HostSheet, shown: boolean) => {
    sheet.showGridlines = shown;
  },
};

const worksheet: ClassOf<"Worksheet"> = {
  identity: (sheet) => ({ Id: sheet.id }),
  scalars: {
    Id: { get: (sheet) => sheet.id },
    Name: {
      get: (sheet) => sheet.name,
      set: (sheet, name, session) => {
        mayRestructure(session);
        sheet.name = checkSheetName(name, session.workbook, sheet);
      },
    },
    Position: {
      get: (sheet, { workbook }) => index(sheet, workbook),
      set: (sheet, position: number, session) => {
        mayRestructure(session);
        session.workbook.moveSheet(sheet, position);
      },
    },
    Visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, value, session) => {
        mayRestructure(session);
        sheet.visibility = visible(value);
      },
    },
    TabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, color: string) => {
        sheet.tabColor = color;
      },
    },
    ShowGridlines: gridlines,
    // The library sets it under this older name.
    Gridlines: gridlines,
  },
  children: {
    Tables: (sheet) => handle("TableCollection", { sheet }),
    Names: (sheet) => handle("NamedItemCollection", { sheet }),
    Charts: (sheet) => handle("ChartCollection", sheet),
    FreezePanes: (sheet) => handle("WorksheetFreezePanes", sheet),
    Protection: (sheet) => handle("WorksheetProtection", sheet),
    PageLayout: (sheet) => handle("PageLayout", sheet),
    HorizontalPageBreaks: (sheet) => handle("PageBreakCollection", { sheet, side: "rowBreaks" }),
    VerticalPageBreaks: (sheet) => handle("PageBreakCollection", { sheet, side: "columnBreaks" }),
  },
  methods: {
    ...eventMethods("DataChangedEvent", "ActivatedEvent", "DeactivatedEvent", "SelectionChangedEvent", "CalculatedEvent"),
    Activate: (sheet, _arguments, { workbook }) => {
      workbook.activate(sheet);
    },
    Delete: (sheet, _arguments, session) => {
      mayRestructure(session);
      const { workbook } = session;
      const others = workbook.sheets.some((each) => each !== sheet && each.visibility === "Visible");
      if (!others) throw new HostError("InvalidOperation", "A workbook keeps at least one visible sheet.");
      workbook.deleteSheet(sheet);
    },
    GetRange: (sheet, [address]) => rangeAt(sheet, address),
    GetCell: (sheet, [row, column]) => cellsAt(sheet, { row: Number(row), column: Number(column), rows: 1, columns: 1 }),
    GetRangeByIndexes: (sheet, [row, column, rows, columns]) =>
      cellsAt(sheet, { row: Number(row), column: Number(column), rows: Number(rows), columns: Number(columns) }),
    GetUsedRange: (sheet, [valuesOnly]) => used(sheet, valuesOnly) ?? cellsAt(sheet, parseAddress("A1").area),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => used(sheet, valuesOnly),
    GetNextOrNullObject: neighbour(1),
    GetPreviousOrNullObject: neighbour(-1),
    _GetSheetById: (_sheet, [id], { workbook }) => {
      const found = workbook.sheets.find((each) => each.id === id);
      return found ? handle("Worksheet", found) : null;
    },
  },
};

/** "Blad4": the first name of this kind that is free. */
function freeName(workbook: HostWorkbook): string {
  for (let number = workbook.sheets.length + 1; ; number++) {
    const name = `Blad${number}`;
    if (!workbook.sheets.some((sheet) => sameName(sheet.name, name))) return name;
  }
}

const worksheets = collection("WorksheetCollection", {
  of: "Worksheet",
  list: (workbook) => workbook.sheets,
  is: (sheet, key) => sheet.id === key || sameName(sheet.name, key),
  methods: {
    ...eventMethods("DataChangedEvent", "ActivatedEvent", "DeactivatedEvent", "AddedEvent", "DeletedEvent", "SelectionChangedEvent", "CalculatedEvent"),
    Add: (workbook, [name], session) => {
      mayRestructure(session);
      const free = name === undefined || name === null || name === "" ? freeName(workbook) : checkSheetName(name, workbook);
      return handle("Worksheet", workbook.addSheet(free));
    },
    GetActiveWorksheet: (workbook) => handle("Worksheet", workbook.activeSheet()),
    GetFirst: (workbook) => handle("Worksheet", workbook.sheets[0]!),
    GetLast: (workbook) => handle("Worksheet", workbook.sheets.at(-1)!),
  },
});

export const worksheetClasses = {
  WorksheetCollection: worksheets, Worksheet: worksheet, WorksheetFreezePanes: freezePanes, WorksheetProtection: protection,
};
