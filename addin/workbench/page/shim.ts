import { onF6 } from "./regions";

/**
 * Runs in the pane's frame, and in the window of a dialog, before every other script: Excel for Windows gives an add-in
 * `window.external`, and office.js asks everything there. Here the page around the frame, or the one that opened the window, gives it.
 */
interface Page {
  readonly workbench?: { readonly external: object; readonly externalOfDialog: object; leavePane(backwards: boolean): void };
}
const isDialog = window.opener !== null;
const { workbench } = (isDialog ? window.opener : window.parent) as Page;
if (workbench) {
  Object.defineProperty(window, "external", { value: isDialog ? workbench.externalOfDialog : workbench.external, configurable: true });
  // In Excel F6 goes from the pane to the sheet; a frame keeps its keys to itself.
  if (!isDialog) {
    onF6(window, (backwards) => {
      workbench.leavePane(backwards);
    });
  }
}
