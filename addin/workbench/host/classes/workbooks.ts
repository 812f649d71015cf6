import { invalid, notFound } from "../error";
import type { CalculationMode } from "../excel-state";
import { handle, type Handle } from "../handle";
import type { ClassOf } from "../host-class";
import type { Session } from "../session";
import type { HostWorkbook } from "../workbook";
import { cellsAt } from "./cells-at";
import { eventMethods } from "./collection";

function calculationMode(mode: unknown): CalculationMode {
  if (mode === "Automatic" || mode === "AutomaticExceptTables" || mode === "Manual") return mode;
  throw invalid(`"${String(mode)}" is no way to calculate.`);
}

const application: ClassOf<"Application"> = {
  scalars: {
    CalculationMode: {
      get: ({ excel }) => excel.calculationMode,
      set: (workbook, mode) => {
        workbook.excel.calculationMode = calculationMode(mode);
      },
    },
    CalculationState: { get: (workbook) => workbook.calculationState() },
    DecimalSeparator: { get: () => "," },
    ThousandsSeparator: { get: () => "." },
    UseSystemSeparators: { get: () => true },
  },
  methods: {
    Calculate: (workbook) => workbook.calculate(),
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
  },
};

const eventRange = (_workbook: HostWorkbook, [id]: readonly unknown[], session: Session): Handle | null => session.kept(String(id)) ?? null;

const workbook: ClassOf<"Workbook"> = {
  scalars: {
    Name: { get: ({ name }) => name },
    ReadOnly: { get: ({ excel }) => excel.readOnly },
  },
  children: {
    Worksheets: (self) => handle("WorksheetCollection", self),
    Tables: () => handle("TableCollection", {}),
    Names: () => handle("NamedItemCollection", { sheet: null }),
    Settings: (self) => handle("SettingCollection", self),
    CustomXmlParts: (self) => handle("CustomXmlPartCollection", self),
    Application: (self) => handle("Application", self),
    Protection: (self) => handle("WorkbookProtection", self),
  },
  methods: {
    ...eventMethods("SelectionChangedEvent", "ActivatedEvent"),
    GetSelectedRange: (self) => {
      const { sheet, area } = self.selection();
      return cellsAt(sheet, area);
    },
    GetActiveCell: (self) => {
      const { sheet, area } = self.selection();
      return cellsAt(sheet, { ...area, rows: 1, columns: 1 });
    },
    _RemoveReference: (_self, [id], session) => {
      session.release(String(id));
    },
    _GetObjectByReferenceId: (_self, [id], session) => session.kept(String(id)) ?? null,
    _GetRangeForEventByReferenceId: (self, given, session) => {
      const found = eventRange(self, given, session);
      if (!found) throw notFound("The range of this event");
      return found;
    },
    _GetRangeOrNullObjectForEventByReferenceId: eventRange,
  },
};

/** Of the workbook: whether its sheets can come, go, move and be called otherwise. */
const workbookProtection: ClassOf<"WorkbookProtection"> = { scalars: { Protected: { get: ({ excel }) => excel.structureProtected } } };

export const workbookClasses = { Workbook: workbook, Application: application, WorkbookProtection: workbookProtection };
