import { isOurs } from "./same-origin";

/** What stands in the way of a window, with Excel's own code: nothing is guessed beyond what is documented of it. */
export interface DialogTrouble {
  readonly why: "alreadyOpen" | "heldBack" | "address" | "other";
  readonly code: number;
}

/** A page of the add-in in a window of its own. */
export interface ShownDialog {
  /** Text for the page; one that does not listen yet never gets it. */
  send(text: string): void;
  close(): void;
}

/** What the pane hears of the window. The text is from whatever page stands there: it is to be checked. */
export interface DialogHeard {
  message(text: string): void;
  /** The window is no longer there: the user closed it, or there is trouble. */
  ended(trouble: DialogTrouble | undefined): void;
}

/** The set in which a pane can also send to its dialog; without it the figures would stand still. */
const canShowDialog = (): boolean => Office.context.requirements.isSetSupported("DialogApi", "1.2");

/** As much of the screen as there is: percents. */
const WHOLE_SCREEN = { width: 100, height: 100 };

/** The user who closes the window; the other codes stand beside what they mean (Handle errors and events in the Office dialog box). */
const CLOSED = 12006;
const meanings: Readonly<Record<number, DialogTrouble["why"]>> = { 12002: "address", 12003: "address", 12004: "address", 12005: "address", 12007: "alreadyOpen", 12009: "heldBack" };
const troubleOf = (code: number): DialogTrouble => ({ why: meanings[code] ?? "other", code });

/**
 * Opens a page beside the pane's own in a window as large as the screen. Never in a frame: that would be no larger than the browser's
 * window, and on the web Excel asks the user first whether the window may come. Undefined: this Excel shows none.
 */
export function showDialog(page: string, heard: DialogHeard): Promise<ShownDialog | DialogTrouble | undefined> {
  if (!canShowDialog()) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(new URL(page, location.href).href, { ...WHOLE_SCREEN, displayInIframe: false, promptBeforeOpen: true }, ({ status, value: dialog, error }) => {
      if (status === Office.AsyncResultStatus.Failed) {
        resolve(troubleOf(error.code));
        return;
      }
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
        if ("message" in event && isOurs(event.origin)) heard.message(event.message);
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, (event) => {
        if (!("error" in event)) return;
        // A window without its page would stand in the way of the next.
        if (event.error !== CLOSED) unlessGone(() => { dialog.close(); });
        heard.ended(event.error === CLOSED ? undefined : troubleOf(event.error));
      });
      resolve({ send: (text) => { unlessGone(() => { dialog.messageChild(text); }); }, close: () => { unlessGone(() => { dialog.close(); }); } });
    });
  });
}

/** The user may have closed the window a moment ago: Excel then throws, and tells of the closing by an event. */
function unlessGone(action: () => void): void {
  try {
    action();
  } catch {
    // There is nothing left to do it to.
  }
}
