import { areaText } from "./address";
import { common } from "./area";
import { cellsAt } from "./classes/cells-at";
import type { Session } from "./session";
import type { Change } from "./workbook";

/** The library's event numbers. */
const EVENT = { changed: 10, activated: 11, added: 13, selected: 14, deleted: 15, calculated: 16, tableChanged: 101, tableAdded: 102, tableDeleted: 103 } as const;
const CATEGORY = 65_536;
const WORKBOOK = "Workbook";

/** [category, type, target, json, id, remote]: the entry as Excel hands it over. */
export type Message = [number, number, string, string, number, boolean];

/** The messages for one change. Each goes to the sheet's own listeners and to those of the whole workbook. */
export function messages(change: Change, session: Session): Message[] {
  const { sheet } = change;
  if (change.kind === "cells") return [...cellMessages(change, session), ...tableMessages(change, session)];
  if (change.kind === "tableAdded" || change.kind === "tableDeleted") {
    const { id, name } = change.table;
    return both(EVENT[change.kind], sheet.id, { source: "Local", tableId: id, tableName: name, worksheetId: sheet.id });
  }
  if (change.kind === "calculated") return both(EVENT.calculated, sheet.id, { worksheetId: sheet.id, address: areaText(change.area) });
  const content = {
    worksheetId: sheet.id, source: "Local", ...(change.kind === "selection" ? { address: areaText(change.area) } : {}),
  };
  const type = { selection: EVENT.selected, activated: EVENT.activated, added: EVENT.added, deleted: EVENT.deleted }[change.kind];
  return both(type, sheet.id, content);
}

type CellChange = Extract<Change, { kind: "cells" }>;

const edited = ({ sheet, by }: CellChange) => ({
  changeType: "RangeEdited", source: by === "colleague" ? "Remote" : "Local", worksheetId: sheet.id, shiftDirection: "None",
  triggerSource: by === "addIn" ? "ThisLocalAddin" : "Unknown",
});

function cellMessages(change: CellChange, session: Session): Message[] {
  const { sheet, area } = change;
  const referenceId = session.keep(cellsAt(sheet, area));
  return both(EVENT.changed, sheet.id, { ...edited(change), address: areaText(area), referenceId });
}

function tableMessages(change: CellChange, session: Session): Message[] {
  return session.workbook.tables.flatMap((table) => {
    const part = table.sheet === change.sheet ? common(table.area, change.area) : null;
    if (!part) return [];
    const referenceId = session.keep(cellsAt(change.sheet, part));
    const content = { ...edited(change), tableId: table.id, address: areaText(part), referenceId };
    return [...both(EVENT.tableChanged, table.id, content), message(EVENT.tableChanged, change.sheet.id, content)];
  });
}

const message = (type: number, target: string, content: object): Message => [CATEGORY, type, target, JSON.stringify(content), 0, false];
const both = (type: number, target: string, content: object) => [message(type, target, content), message(type, WORKBOOK, content)];
