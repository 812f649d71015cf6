/**
 * Runs in the pane's frame before every other script: Excel for Windows gives an add-in `window.external`,
 * and office.js asks everything there. Here the page around the frame gives it.
 */
const page = window.parent as Window & { workbench?: { external: object } };
if (page.workbench) Object.defineProperty(window, "external", { value: page.workbench.external, configurable: true });
