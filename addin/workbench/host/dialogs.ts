import type { ExcelState } from "./excel-state";

/** What an add-in asks for: a page of its own, in percents of the screen. */
export interface DialogRequest {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** The window that shows it. */
export interface DialogWindow {
  close(): void;
}

/** Opens that window, and says when the user closed it; undefined: the browser does not let it. */
export type ShowDialog = (request: DialogRequest, closed: () => void) => DialogWindow | undefined;

/** The numbers of the events in both pages: the pane hears of its dialog, the dialog hears the pane. */
export const DIALOG_EVENT = 10;
export const PARENT_EVENT = 12;

/** What Excel says of a dialog, as it is documented (Handle errors and events in the Office dialog box). */
const CODE = { unreadable: 12002, otherDomain: 12004, noHttps: 12005, closed: 12006, alreadyOpen: 12007, ignored: 12009 } as const;
const MESSAGE = 0;

type Callback = (answer: unknown) => void;
export type EventHandler = (id: number, payload: unknown) => void;

/** Excel hands arrays over as "safe arrays", here of one dimension. */
export const safeArray = (items: readonly unknown[]) => ({ toArray: () => [...items], dimensions: () => 1 });

interface Open {
  readonly shown: DialogWindow;
  readonly toPane: EventHandler;
  toDialog: EventHandler | undefined;
}

/** The one dialog that a pane may have open, and the messages between the two. */
export class Dialogs {
  private open: Open | undefined;

  constructor(private readonly excel: ExcelState, private readonly origin: string, private readonly show: ShowDialog) {}

  /** `Office.context.ui.displayDialogAsync`, which comes as the registration of an event with the page as its target. */
  display(target: string, toPane: EventHandler, callback: Callback): void {
    const { url, width, height } = JSON.parse(target) as DialogRequest;
    const refused = this.excel.dialogRefusal ?? this.whyNot(url);
    if (refused !== undefined) {
      callback(refused);
      return;
    }
    const shown = this.show({ url, width, height }, () => { this.ended(CODE.closed); });
    if (shown === undefined) {
      callback(CODE.ignored);
      return;
    }
    this.open = { shown, toPane, toDialog: undefined };
    callback(0);
  }

  private whyNot(url: string): number | undefined {
    if (this.open !== undefined) return CODE.alreadyOpen;
    if (!URL.canParse(url)) return CODE.unreadable;
    const { protocol, hostname, origin } = new URL(url);
    // Excel wants https; a page on this machine is as safe.
    if (protocol !== "https:" && hostname !== "127.0.0.1") return CODE.noHttps;
    return origin === this.origin ? undefined : CODE.otherDomain;
  }

  /** `Dialog.close`: the pane that asked for it hears nothing of it. */
  close(callback: Callback = () => undefined): void {
    const { open } = this;
    this.open = undefined;
    open?.shown.close();
    callback(0);
  }

  /** By the user, or because its page is not there: that the pane hears. */
  ended(code: number): void {
    const { open } = this;
    this.open = undefined;
    open?.shown.close();
    open?.toPane(DIALOG_EVENT, safeArray([code]));
  }

  /** `Dialog.messageChild`. Who does not listen yet never hears it. */
  messageChild(given: string): void {
    const { messageContent } = JSON.parse(given) as { messageContent: string };
    const toDialog = this.open?.toDialog;
    setTimeout(() => { toDialog?.(PARENT_EVENT, safeArray([MESSAGE, messageContent, this.origin])); }, 0);
  }

  /** Everything that office.js asks in the dialog: to be told of messages, and to send them. It has no workbook. */
  external(hostInfo: string, context: object): object {
    return {
      GetHostInfo: () => hostInfo,
      GetContext: () => context,
      RegisterEvent: (id: number, _target: string, handler: EventHandler, callback: Callback) => {
        if (id === PARENT_EVENT && this.open !== undefined) this.open.toDialog = handler;
        callback(0);
      },
      UnregisterEvent: (id: number, _target: string, callback: Callback) => {
        if (id === PARENT_EVENT && this.open !== undefined) this.open.toDialog = undefined;
        callback(0);
      },
      MessageParent2: (given: string) => {
        const { messageToParent } = JSON.parse(given) as { messageToParent: string };
        const { open } = this;
        setTimeout(() => { if (open === this.open) open?.toPane(DIALOG_EVENT, safeArray([MESSAGE, messageToParent, this.origin])); }, 0);
      },
    };
  }
}
