import { notFound } from "../error";
import { handle, hostClass, type Handle } from "../members";
import type { Session } from "../session";
import type { HostWorkbook } from "../workbook";
import { eventMethods } from "./collection";
import { names } from "./names";
import { cellsAt } from "./ranges";
import { settings } from "./settings";
import { tablesOf } from "./tables";
import { worksheets } from "./worksheets";
import { xmlParts } from "./xml-parts";

const application = hostClass<HostWorkbook>("Application", {
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
});

const eventRange = (_workbook: HostWorkbook, [id]: readonly unknown[], session: Session): Handle | null => session.kept(String(id)) ?? null;

export const workbook = hostClass<HostWorkbook>("Workbook", {
  scalars: {
    Name: { get: ({ name }) => name },
    ReadOnly: { get: () => false },
  },
  children: {
    Worksheets: (self) => handle(worksheets, self),
    Tables: () => handle(tablesOf, {}),
    Names: () => handle(names, { sheet: null }),
    Settings: (self) => handle(settings, self),
    CustomXmlParts: (self) => handle(xmlParts, self),
    Application: (self) => handle(application, self),
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
});

export const workbookClasses = [workbook, application];
