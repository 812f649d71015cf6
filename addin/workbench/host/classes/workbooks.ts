import { notFound } from "../error";
import { handle, type Handle } from "../handle";
import type { ClassOf } from "../host-class";
import type { Session } from "../session";
import type { HostWorkbook } from "../workbook";
import { cellsAt } from "./cells-at";
import { eventMethods } from "./collection";

const application: ClassOf<"Application"> = {
  scalars: {
    // The grid always calculates by itself; the add-in may ask, not change it.
    CalculationMode: { get: () => "Automatic" },
    CalculationState: { get: () => "Done" },
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
    ReadOnly: { get: () => false },
  },
  children: {
    Worksheets: (self) => handle("WorksheetCollection", self),
    Tables: () => handle("TableCollection", {}),
    Names: () => handle("NamedItemCollection", { sheet: null }),
    Settings: (self) => handle("SettingCollection", self),
    CustomXmlParts: (self) => handle("CustomXmlPartCollection", self),
    Application: (self) => handle("Application", self),
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

export const workbookClasses = { Workbook: workbook, Application: application };
