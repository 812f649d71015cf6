import { sheetPrefix } from "../../cells/address";
import { areaText, parseAddress } from "../address";
import { HostError, invalid } from "../error";
import { handle, selfOf } from "../handle";
import type { ClassOf } from "../host-class";
import type { Session } from "../session";
import type { HostName, HostRange } from "../workbook";
import { cellsAt } from "./cells-at";
import { collection, sameName } from "./collection";
import { mayChange } from "./permission";

/** The cells a name points at; null when it is a constant, a formula, or points at what is gone. */
function target({ formula, sheet }: HostName, { workbook }: Session): HostRange | null {
  try {
    const parsed = parseAddress(formula.replace(/^=/, ""));
    const on = parsed.sheet === undefined ? sheet : workbook.sheets.find((each) => sameName(each.name, parsed.sheet));
    return on ? { sheet: on, area: parsed.area } : null;
  } catch {
    return null;
  }
}

const rangeOf = (self: HostName, session: Session) => {
  const found = target(self, session);
  return found && cellsAt(found.sheet, found.area);
};

const valueOf = (self: HostName, session: Session) => {
  const cells = target(self, session);
  return cells ? `${sheetPrefix(cells.sheet.name)}${areaText(cells.area)}` : self.formula.replace(/^=/, "");
};

const namedItem: ClassOf<"NamedItem"> = {
  identity: ({ name }) => ({ _Id: name }),
  scalars: {
    Name: { get: ({ name }) => name },
    Formula: {
      get: ({ formula }) => formula,
      set: (self, formula: string, session) => {
        mayChange(session);
        self.formula = formula;
      },
    },
    Value: { get: valueOf },
    Type: { get: (self, session) => (target(self, session) ? "Range" : "String") },
    Scope: { get: ({ sheet }) => (sheet ? "Worksheet" : "Workbook") },
    Comment: {
      get: ({ comment }) => comment,
      set: (self, comment: string) => {
        self.comment = comment;
      },
    },
    Visible: {
      get: ({ visible }) => visible,
      set: (self, visible: boolean) => {
        self.visible = visible;
      },
    },
  },
  children: { WorksheetOrNullObject: ({ sheet }) => sheet && handle("Worksheet", sheet) },
  methods: {
    GetRange: (self, _arguments, session) => {
      const found = rangeOf(self, session);
      if (!found) throw new HostError("InvalidReference", `"${self.name}" points at no range.`);
      return found;
    },
    GetRangeOrNullObject: (self, _arguments, session) => rangeOf(self, session),
    Delete: (self, _arguments, session) => {
      mayChange(session);
      session.workbook.deleteName(self);
    },
  },
};

const names = collection("NamedItemCollection", {
  of: "NamedItem",
  list: ({ sheet }, { workbook }) => workbook.names.filter((name) => name.sheet === sheet),
  is: ({ name }, key) => sameName(name, key),
  methods: {
    Add: ({ sheet }, [name, reference, comment], session) => {
      mayChange(session);
      const { workbook } = session;
      if (typeof name !== "string" || !/^[\p{L}_\\][\p{L}\d_.\\]{0,254}$/u.test(name)) throw invalid(`"${String(name)}" cannot be a name.`);
      if (workbook.names.some((each) => each.sheet === sheet && sameName(each.name, name)))
        throw new HostError("ItemAlreadyExists", `The name "${name}" exists already.`, 409);
      const cells = selfOf("Range", reference);
      const formula = cells ? `=${sheetPrefix(cells.sheet.name)}${areaText(cells.area)}` : String(reference);
      const added: HostName = { name, formula, sheet, comment: String(comment ?? ""), visible: true };
      workbook.addName(added);
      return handle("NamedItem", added);
    },
  },
});

export const nameClasses = { NamedItemCollection: names, NamedItem: namedItem };
