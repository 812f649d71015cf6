import { onF6 } from "./regions";

/**
 * Runs in the pane's frame before every other script: Excel for Windows gives an add-in `window.external`,
 * and office.js asks everything there. Here the page around the frame gives it.
 */
const page = window.parent as Window & { workbench?: { external: object; leavePane(backwards: boolean): void } };
const { workbench } = page;
if (workbench) {
  Object.defineProperty(window, "external", { value: workbench.external, configurable: true });
  // In Excel F6 goes from the pane to the sheet; a frame keeps its keys to itself.
  onF6(window, (backwards) => {
    workbench.leavePane(backwards);
  });
}
