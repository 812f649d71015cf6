import { runBatch } from "./batch";
import { appContext, requirementSets, type RequirementSets } from "./context";
import { DIALOG_EVENT, Dialogs, safeArray, type EventHandler, type ShowDialog } from "./dialogs";
import { messages, type Message } from "./events";
import type { BatchRequest } from "./protocol";
import { Session, type Schema } from "./session";
import type { HostWorkbook } from "./workbook";

const EXECUTE_BATCH = 93;
const COMMAND_DONE = 94;
const RICH_API_EVENT = 33;
const COMMAND_EVENT = 39;
/** Also what Excel answers while a cell is being edited; the library makes InvalidOperationInCellEditMode of it. */
const NOT_SUPPORTED = 5004;
const INTERNAL_ERROR = 5001;
const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;
/** Of the flags of a request: it waits until no cell is being edited (`Excel.run({ delayForCellEdit: true })`). */
const DELAY_FOR_CELL_EDIT = 64;

type Callback = (answer: unknown) => void;

export interface HostOptions {
  /** Read from the library's own classes; without it every member the stand-in knows is in the default set. */
  schema?: Schema;
  requirementSets?: RequirementSets;
  locale?: string;
  /** Called when an add-in asks for what is not there; `missing` then names it. */
  missed?: () => void;
  /** Where the add-in comes from, and what shows its dialogs; without it no dialog opens, as where a browser blocks it. */
  origin?: string;
  showDialog?: ShowDialog;
}

export interface Host {
  /** What goes under `window.external` before office.js is loaded. */
  readonly external: object;
  /** The same in the window of a dialog. */
  readonly externalOfDialog: object;
  /** The members an add-in asked for in vain, as "Class.Member". */
  readonly missing: ReadonlySet<string>;
  /** Presses a ribbon button: the function of the add-in that is associated with the id. Resolves when it is done. */
  press(command: string): Promise<void>;
  /** Takes the add-in's dialog away, for a reason that the pane hears. */
  endDialog(code: number): void;
  /** Tells nobody any more. */
  close(): void;
}

/** The stand-in for Excel: everything office.js asks goes through `external`. */
export function createHost(workbook: HostWorkbook, options: HostOptions = {}): Host {
  const { schema = () => undefined, requirementSets: sets = requirementSets, locale = "nl-NL", missed, origin = "", showDialog = () => undefined } = options;
  const session = new Session(workbook, schema, locale, missed);
  const handlers = new Map<number, Set<EventHandler>>();
  const commands: (() => void)[] = [];
  const context = appContext(workbook, sets, locale);
  const dialogs = new Dialogs(workbook.excel, origin, showDialog);
  /** The sixth says which of an add-in's pages asks; the last is flags: 1 shared runtime, 2 custom functions. */
  const hostInfo = (page: "" | "isDialog"): string => `excel|win32|16.01|${locale}|workbench|${page}|disableLogging|${page === "" ? 3 : 0}`;

  const fire = (id: number, payload: unknown) => {
    for (const handler of handlers.get(id) ?? []) handler(id, payload);
  };
  // Several changes in a row go out together, after the batch that made them.
  let waiting: Message[] = [];
  const send = () => {
    const entries = waiting;
    waiting = [];
    fire(RICH_API_EVENT, safeArray(entries));
  };
  const stopListening = workbook.onChange((change) => {
    if (waiting.length === 0) setTimeout(send, 0);
    waiting.push(...messages(change, session));
  });

  const external = {
    GetHostInfo: () => hostInfo(""),
    GetContext: () => context,
    Execute(id: number, parameters: unknown, callback: Callback) {
      if (id === EXECUTE_BATCH) answerBatch(parameters, callback, session).catch((error: unknown) => {
        // The add-in must not wait for ever for a fault of the stand-in's own, and nobody may overlook it.
        callback(INTERNAL_ERROR);
        throw error;
      });
      else if (id === COMMAND_DONE) {
        commands.shift()?.();
        callback(safeArray([0]));
      } else callback(NOT_SUPPORTED);
    },
    RegisterEvent(id: number, target: string, handler: EventHandler, callback: Callback) {
      if (id === DIALOG_EVENT) {
        dialogs.display(target, handler, callback);
        return;
      }
      handlers.set(id, (handlers.get(id) ?? new Set()).add(handler));
      callback(0);
    },
    UnregisterEvent(id: number, _target: string, callback: Callback) {
      if (id === DIALOG_EVENT) {
        dialogs.close(callback);
        return;
      }
      handlers.delete(id);
      callback(0);
    },
    MessageChild2: (given: string) => { dialogs.messageChild(given); },
  };
  const press = (command: string) =>
    new Promise<void>((resolve) => {
      commands.push(resolve);
      fire(COMMAND_EVENT, safeArray([command, command, JSON.stringify({ source: { id: command } })]));
    });
  return {
    external, externalOfDialog: dialogs.external(hostInfo("isDialog"), context), missing: session.missing, press,
    endDialog: (code) => { dialogs.ended(code); },
    close: () => {
      stopListening();
      dialogs.close();
    },
  };
}

async function answerBatch(parameters: unknown, callback: Callback, session: Session): Promise<void> {
  const [, , , , body, , flags] = (parameters as [[unknown, unknown, unknown, unknown, string, unknown, number]])[0];
  const { excel } = session.workbook;
  if (excel.isEditing && (flags & DELAY_FOR_CELL_EDIT) === 0) {
    callback(NOT_SUPPORTED);
    return;
  }
  await excel.cellLeft();
  if (isLonger(body, excel.limits.payload)) {
    callback(REQUEST_TOO_LARGE);
    return;
  }
  const request = JSON.parse(body) as BatchRequest;
  const response = await session.workbook.undoable(() => runBatch(request, session));
  const answer = JSON.stringify(response);
  callback(isLonger(answer, excel.limits.payload) ? RESPONSE_TOO_LARGE : safeArray([0, 200, [], answer]));
}

/** In bytes, as it goes over the line. */
const isLonger = (text: string, bytes: number): boolean => text.length > bytes || (text.length * 3 > bytes && new Blob([text]).size > bytes);
