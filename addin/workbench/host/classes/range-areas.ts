import { sheetPrefix } from "../../cells/address";
import { areaText } from "../address";
import { HostError, invalid } from "../error";
import { handle, type Handle } from "../handle";
import type { ClassOf } from "../host-class";
import type { Session } from "../session";
import type { HostAreas, HostRange } from "../workbook";
import { cellsAt } from "./cells-at";

/** Excel tells no more merged cells of a range at a time. */
const MOST_MERGED = 512;

/** Null: nothing in the range is merged. Merged cells count where their first one lies in it. */
export function mergedIn({ sheet, area }: HostRange): Handle | null {
  const areas = sheet.cells.merged(area);
  if (areas.length > MOST_MERGED) throw new HostError("GeneralException", `More than ${MOST_MERGED} merged areas in the range.`, 500);
  return areas.length === 0 ? null : handle("RangeAreas", { sheet, areas });
}

/** The cells with a formula, in rectangles of one row; other special cells are not known here. Null: there are none. Text that begins with "=" is its own value. */
export function specialCells({ sheet, area }: HostRange, [type]: readonly unknown[], session: Session): Handle | null {
  if (type !== "Formulas") throw session.notImplemented(`Range.GetSpecialCells ${String(type)}`);
  if (sheet.isProtected) throw new HostError("AccessDenied", "The sheet is protected.", 403);
  const used = sheet.cells.used(true, area);
  if (!used) return null;
  const areas = sheet.cells.formulas(used).flatMap((cells, down) => {
    if (!cells.some(looksLikeFormula)) return [];
    const row = used.row + down;
    const [values] = sheet.cells.values({ ...used, row, rows: 1 });
    const isFormula = cells.map((cell, at) => looksLikeFormula(cell) && cell !== values![at]);
    return isFormula.flatMap((found, right) => {
      if (!found || isFormula[right - 1] === true) return [];
      const end = isFormula.indexOf(false, right);
      return [{ row, column: used.column + right, rows: 1, columns: (end < 0 ? cells.length : end) - right }];
    });
  });
  return areas.length === 0 ? null : handle("RangeAreas", { sheet, areas });
}

const looksLikeFormula = (cell: unknown): boolean => typeof cell === "string" && cell.startsWith("=");

/** All rows, none, or some: then Excel says null. */
export function rowsHidden({ sheet, area }: HostRange): boolean | null {
  const hidden = sheet.cells.hiddenRows(area);
  return hidden.every(Boolean) ? true : hidden.some(Boolean) ? null : false;
}

/** Of the properties that Excel can give of a row: where it is, and whether it is hidden. */
export function rowProperties({ sheet, area }: HostRange, [asked]: readonly unknown[], session: Session): Record<string, unknown>[] {
  const wanted = Object.entries(asked ?? {}).flatMap(([name, isAsked]) => (isAsked === true ? [name] : []));
  return sheet.cells.hiddenRows(area).map((rowHidden, index) => {
    const known: Record<string, unknown> = { rowHidden, rowIndex: area.row + index };
    return Object.fromEntries(wanted.map((name) => {
      if (!Object.hasOwn(known, name)) throw session.notImplemented(`RowProperties.${name}`);
      return [name, known[name]];
    }));
  });
}

const rangeAreas: ClassOf<"RangeAreas"> = {
  identity: (self, session) => ({ _ReferenceId: session.keep(handle("RangeAreas", self)) }),
  scalars: {
    Address: { get: ({ sheet, areas }: HostAreas) => areas.map((area) => `${sheetPrefix(sheet.name)}${areaText(area)}`).join(",") },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((all, { rows, columns }) => all + rows * columns, 0) },
  },
  children: {
    Areas: (self) => handle("RangeCollection", self),
    Worksheet: ({ sheet }) => handle("Worksheet", sheet),
  },
  methods: { _KeepReference: () => undefined },
};

const rangeCollection: ClassOf<"RangeCollection"> = {
  items: ({ sheet, areas }) => areas.map((area) => cellsAt(sheet, area)),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheet, areas }, [index]) => {
      const area = areas[Number(index)];
      if (area === undefined) throw invalid(`RangeCollection: no item at ${String(index)}.`);
      return cellsAt(sheet, area);
    },
  },
};

export const areaClasses = { RangeAreas: rangeAreas, RangeCollection: rangeCollection };
