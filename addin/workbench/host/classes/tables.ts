import { parseAddress } from "../address";
import { around, common } from "../area";
import { HostError, invalid } from "../error";
import { handle, selfOf, type Handle } from "../handle";
import type { ClassOf } from "../host-class";
import type { TablePart, TableScope } from "../object-model";
import type { Session } from "../session";
import { inputMatrix, type Input } from "../input-matrix";
import type { Area, HostTable, HostWorkbook } from "../workbook";
import { cellsAt } from "./cells-at";
import { collection, eventMethods, sameName } from "./collection";
import { mayWrite } from "./permission";

const header = ({ area }: HostTable): Area => ({ ...area, rows: 1 });

/** Excel keeps one empty row in a table without data. */
function body({ area, showHeaders, showTotals }: HostTable): Area {
  const top = showHeaders ? 1 : 0;
  return { ...area, row: area.row + top, rows: Math.max(1, area.rows - top - (showTotals ? 1 : 0)) };
}

const part = ({ index }: TablePart, area: Area): Area => ({ ...area, column: area.column + index, columns: 1 });
const columnsOf = (table: HostTable): TablePart[] => Array.from({ length: table.area.columns }, (_, index) => ({ table, index }));
const nameOf = (column: TablePart) => String(column.table.sheet.cells.values(part(column, header(column.table)))[0]?.[0] ?? "");

const tableColumn: ClassOf<"TableColumn"> = {
  identity: ({ index }) => ({ Id: index + 1 }),
  scalars: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: {
      get: nameOf,
      set: (column, name: string, session) => {
        mayWrite(column.table.sheet, session);
        column.table.sheet.cells.write(part(column, header(column.table)), [[name]]);
      },
    },
    Values: {
      get: (column) => column.table.sheet.cells.values(part(column, column.table.area)),
      set: (column, input: Input, session) => {
        mayWrite(column.table.sheet, session);
        const area = part(column, column.table.area);
        column.table.sheet.cells.write(area, inputMatrix(input, area));
      },
    },
  },
  methods: {
    GetRange: (column) => cellsAt(column.table.sheet, part(column, column.table.area)),
    GetHeaderRowRange: (column) => cellsAt(column.table.sheet, part(column, header(column.table))),
    GetDataBodyRange: (column) => cellsAt(column.table.sheet, part(column, body(column.table))),
  },
};

const tableColumns = collection("TableColumnCollection", {
  of: "TableColumn",
  list: columnsOf,
  is: (column, key) => key === column.index + 1 || sameName(nameOf(column), key),
  scalars: { Count: { get: ({ area }) => area.columns } },
});

const rowArea = ({ table, index }: TablePart): Area => ({ ...body(table), row: body(table).row + index, rows: 1 });

const tableRow: ClassOf<"TableRow"> = {
  identity: ({ index }) => ({ _Id: index }),
  scalars: {
    Index: { get: ({ index }) => index },
    Values: { get: (row) => row.table.sheet.cells.values(rowArea(row)) },
  },
  methods: { GetRange: (row) => cellsAt(row.table.sheet, rowArea(row)) },
};

/** Rows are added below the last one only, above the total row, where the cells are free: Excel would push down what stands there. */
function addRows(table: HostTable, index: unknown, values: unknown, session: Session): Handle {
  mayWrite(table.sheet, session);
  const place = typeof index === "number" && index >= 0 ? index : null;
  if (place !== null) throw session.notImplemented("TableRowCollection.add in the middle of a table");
  const rows = Array.isArray(values) ? (Array.isArray(values[0]) ? (values as Input[]) : [values]) : [];
  const count = Math.max(1, rows.length);
  const end = table.area.row + table.area.rows;
  const added: Area = { ...table.area, row: table.showTotals ? end - 1 : end, rows: count };
  if (table.sheet.cells.values({ ...added, row: end }).flat().some((value) => value !== "")) throw session.notImplemented("TableRowCollection.add above filled cells");
  if (table.showTotals) {
    const total = { ...added, rows: 1 };
    const formulas = table.sheet.cells.formulas(total);
    table.sheet.cells.clear(total, "contents");
    table.sheet.cells.write({ ...total, row: total.row + count }, formulas);
  }
  table.area = { ...table.area, rows: table.area.rows + count };
  if (rows.length > 0) table.sheet.cells.write(added, inputMatrix(rows as unknown as Input, added));
  return handle("TableRow", { table, index: body(table).rows - count });
}

const tableRows = collection("TableRowCollection", {
  of: "TableRow",
  list: (table) => Array.from({ length: body(table).rows }, (_, index) => ({ table, index })),
  is: ({ index }, key) => index === key,
  scalars: { Count: { get: (table) => body(table).rows } },
  methods: { Add: (table, [index, values], session) => addRows(table, index, values, session) },
});

/** A table's name starts with a letter or _, has no spaces, and looks like no cell. */
function checkTableName(name: unknown, workbook: HostWorkbook, except?: HostTable): string {
  if (typeof name !== "string" || !/^[\p{L}_\\][\p{L}\d_.]{0,254}$/u.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name))
    throw invalid(`"${String(name)}" cannot be a table's name.`);
  const taken = workbook.tables.some((table) => table !== except && sameName(table.name, name)) || workbook.names.some((each) => sameName(each.name, name));
  if (taken) throw new HostError("ItemAlreadyExists", `The name "${name}" exists already.`, 409);
  return name;
}

const showHeaders = {
  get: (table: HostTable) => table.showHeaders,
  set: (table: HostTable, shown: boolean, session: Session) => {
    mayWrite(table.sheet, session);
    table.showHeaders = shown;
  },
};

/** The total row comes below the last one and belongs to the table (`[#All]` has it); where the cells below are filled Excel would push them down. */
function showTotals(table: HostTable, shown: boolean, session: Session): void {
  mayWrite(table.sheet, session);
  if (shown === table.showTotals) return;
  const { area, sheet: { cells } } = table;
  const total = { ...area, row: shown ? area.row + area.rows : area.row + area.rows - 1, rows: 1 };
  if (!shown) cells.clear(total, "contents");
  else if (cells.values(total)[0]!.some((value) => value !== "")) throw session.notImplemented("Table.showTotals above filled cells");
  table.showTotals = shown;
  table.area = { ...area, rows: area.rows + (shown ? 1 : -1) };
  if (!shown) return;
  // As Excel begins: the word in the first column, the sum (or, of text, the number of cells) in the last one.
  const last = { table, index: area.columns - 1 };
  const isFigures = cells.values(part(last, body(table))).some(([value]) => typeof value === "number");
  const sum = `=SUBTOTAL(${isFigures ? 109 : 103},${table.name}[${nameOf(last)}])`;
  cells.write(total, [Array.from({ length: area.columns }, (_, index) => (index === area.columns - 1 ? sum : index === 0 ? "Totaal" : ""))]);
}

const table: ClassOf<"Table"> = {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (self, name, session) => {
        mayWrite(self.sheet, session);
        self.name = checkTableName(name, session.workbook, self);
      },
    },
    ShowHeaders: showHeaders,
    ShowFilterButton: {
      get: ({ showFilterButton }) => showFilterButton,
      set: (self, shown: boolean, session) => {
        mayWrite(self.sheet, session);
        self.showFilterButton = shown;
      },
    },
    ShowTotals: {
      get: ({ showTotals }) => showTotals,
      set: showTotals,
    },
    Style: {
      get: ({ style }) => style,
      set: (self, style: string, session) => {
        mayWrite(self.sheet, session);
        self.style = style;
      },
    },
  },
  children: {
    Worksheet: ({ sheet }) => handle("Worksheet", sheet),
    Columns: (self) => handle("TableColumnCollection", self),
    Rows: (self) => handle("TableRowCollection", self),
  },
  methods: {
    ...eventMethods("DataChangedEvent", "SelectionChangedEvent"),
    GetRange: ({ sheet, area }) => cellsAt(sheet, area),
    GetHeaderRowRange: (self) => cellsAt(self.sheet, header(self)),
    GetDataBodyRange: (self) => cellsAt(self.sheet, body(self)),
    Resize: (self, [target], session) => {
      mayWrite(self.sheet, session);
      self.area = selfOf("Range", target)?.area ?? parseAddress(String(target)).area;
    },
    Delete: (self, _arguments, session) => {
      const { sheet, area } = self;
      mayWrite(sheet, session);
      session.workbook.deleteTable(self);
      sheet.cells.clear(area, "all");
    },
    ConvertToRange: (self, _arguments, session) => {
      mayWrite(self.sheet, session);
      session.workbook.deleteTable(self);
      return cellsAt(self.sheet, self.area);
    },
  },
};

const list = ({ sheet, area }: TableScope, { workbook }: Session) =>
  workbook.tables.filter((each) => (!sheet || each.sheet === sheet) && (!area || common(area, each.area)));

/** `tables.add(range or address, has headers)`; without headers Excel inserts a row of them, which is not done here. */
function addTable({ sheet }: TableScope, [target, hasHeaders]: readonly unknown[], session: Session): Handle {
  const { workbook } = session;
  const cells = selfOf("Range", target);
  const parsed = cells ? { area: cells.area, sheet: cells.sheet.name } : parseAddress(String(target));
  const on = workbook.sheets.find((each) => sameName(each.name, parsed.sheet)) ?? sheet ?? workbook.activeSheet();
  mayWrite(on, session);
  if (hasHeaders !== true) throw session.notImplemented("TableCollection.add without headers");
  const overlap = workbook.tables.some((each) => each.sheet === on && common(each.area, parsed.area));
  if (overlap) throw new HostError("InvalidOperation", "A table cannot overlap another table.");
  let number = workbook.tables.length + 1;
  while (workbook.tables.some((each) => sameName(each.name, `Tabel${number}`))) number++;
  const area = parsed.area.rows > 1 ? parsed.area : around(parsed.area, { ...parsed.area, row: parsed.area.row + 1 });
  return handle("Table", workbook.addTable(on, area, `Tabel${number}`));
}

const tables = collection("TableCollection", {
  of: "Table",
  list,
  is: ({ id, name }, key) => id === key || sameName(name, key),
  scalars: { Count: { get: (self, session) => list(self, session).length } },
  methods: { ...eventMethods("DataChangedEvent", "AddedEvent", "DeletedEvent"), Add: addTable },
});

export const tableClasses = {
  TableCollection: tables, Table: table, TableColumnCollection: tableColumns, TableColumn: tableColumn, TableRowCollection: tableRows, TableRow: tableRow,
};
