import { isOurs } from "./same-origin";

/**
 * In the window of a dialog: listens to the pane, and gives what sends it text. Undefined where no Office has opened the page.
 * @throws when Office does not let it listen
 */
export async function listenToPane(heard: (text: string) => void): Promise<((text: string) => void) | undefined> {
  await Office.onReady();
  const ui = Office.context.ui as Office.UI | undefined;
  if (ui?.addHandlerAsync === undefined || ui.messageParent === undefined) return undefined;
  await new Promise<void>((resolve, reject) => {
    ui.addHandlerAsync(Office.EventType.DialogParentMessageReceived, (event) => {
      if (isOurs(event.origin)) heard(event.message);
    }, ({ status, error }) => {
      if (status === Office.AsyncResultStatus.Failed) reject(new Error(error.message));
      else resolve();
    });
  });
  return (text) => { ui.messageParent(text); };
}
