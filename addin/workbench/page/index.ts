import "./page.css";
import type { IWorkbookData } from "@univerjs/core";
import type { FunctionMetadata } from "../engine/functions";
import { memoised } from "../engine/functions";
import { registerFunctions } from "../engine/univer";
import { createHost, schemaOf, type Library } from "../host";
import { bootWorkbook, startGrid } from "./grid";
import { GridWorkbook } from "./grid-workbook";
import { messageLine } from "./message-line";
import { paneRuntime } from "./runtime";

/** What the shim in the pane's frame finds on this page, and what tests look at. */
interface Workbench {
  external: object;
  missing: ReadonlySet<string>;
  workbook: GridWorkbook;
}

async function start(): Promise<void> {
  const { fileName, snapshot } = await read<{ fileName: string; snapshot: IWorkbookData }>("/workbook.json");
  const { functions } = await read<{ functions: FunctionMetadata[] }>("/functions.json");
  element("file-name").textContent = fileName;
  document.title = `${fileName} - Rol in de Ruimte`;

  const pane = element("pane") as HTMLIFrameElement;
  const { grid, formulaData } = startGrid(element("grid"));
  const endBoot = bootWorkbook(grid);
  const messages = messageLine(element("cell-message"));
  registerFunctions(grid.getFormula(), functions, memoised(messages.listen(paneRuntime(pane))));
  const book = grid.createWorkbook(snapshot);
  book.setNumfmtLocal("nl");
  endBoot();

  const workbook = new GridWorkbook(fileName, grid, book, formulaData);
  const showMessage = () => {
    messages.show(workbook);
  };
  workbook.onChange(showMessage);
  grid.getFormula().calculationResultApplied(showMessage);
  const paneExcel = () => (pane.contentWindow as (Window & { Excel?: Library }) | null)?.Excel;
  const host = createHost(workbook, { schema: schemaOf(paneExcel) });
  const workbench: Workbench = { external: host.external, missing: host.missing, workbook };
  Object.assign(window, { workbench });
  pane.src = "/taskpane.html";
}

async function read<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as T;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`#${id} is not on the page`);
  return found;
}

start().catch((error: unknown) => {
  const trouble = element("trouble");
  trouble.hidden = false;
  trouble.textContent = `De werkbank kon niet beginnen: ${error instanceof Error ? error.message : String(error)}`;
});
