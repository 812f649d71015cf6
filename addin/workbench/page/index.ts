import "./page.css";
import type { FunctionMetadata } from "../engine/functions";
import { ChartOverlay } from "./charts/overlay";
import { showCard } from "./validation/card";
import { Workbench } from "./workbench";
import { FileProblem } from "../engine/file";
import type { GridWorkbook } from "./grid-workbook";
import { onF6, regionsOf } from "./regions";
import { addInOf, ribbonButtons } from "./ribbon";
import { localeOf, pageTexts, type PageLanguage } from "./texts";

/** What the shim in the pane's frame finds on this page, and what tests look at. */
interface OnWindow {
  readonly external: object | undefined;
  readonly externalOfDialog: object | undefined;
  readonly missing: ReadonlySet<string>;
  readonly workbook: GridWorkbook | undefined;
  /** A button of the ribbon. */
  press(command: string): Promise<void> | undefined;
  /** Takes the dialog of the add-in away, as Excel does when its page is not there (12002). */
  endDialog(code: number): void;
  /** From the pane to the next region of the page, or back. */
  leavePane(backwards: boolean): void;
}

let language: PageLanguage = new URLSearchParams(location.search).get("lang") === "en" ? "en" : "nl";

/** Made when there is a grid to lie over. */
let overlay: ChartOverlay | undefined;

/** The add-in's, as it is built. */
let manifest = "";

async function start(): Promise<void> {
  const { functions } = (await (await fetched("/functions.json")).json()) as { functions: FunctionMetadata[] };
  manifest = await (await fetched("/manifest.xml")).text();
  const workbench = new Workbench(element("grid"), element("pane") as HTMLIFrameElement, functions, addInOf(manifest), language, () => {
    showLines(workbench);
  });
  const onWindow: OnWindow = {
    get external() {
      return workbench.host?.external;
    },
    get externalOfDialog() {
      return workbench.host?.externalOfDialog;
    },
    get missing() {
      return workbench.host?.missing ?? new Set<string>();
    },
    get workbook() {
      return workbench.workbook;
    },
    press: (command) => workbench.host?.press(command),
    endDialog: (code) => workbench.host?.endDialog(code),
    leavePane: (backwards) => {
      regions.goOn(regions.at(element("pane")), backwards);
    },
  };
  Object.assign(window, { workbench: onWindow });
  const regions = regionsOf([
    { element: () => element("head"), focus: () => { element("open").focus(); } },
    { element: () => element("grid"), focus: () => { workbench.focus(); } },
    { element: () => element("pane"), focus: () => { (element("pane") as HTMLIFrameElement).contentWindow?.focus(); } },
  ]);
  onF6(window, (backwards) => {
    regions.goOn(regions.at(document.activeElement), backwards);
  });
  listen(workbench);
  const { fileName } = (await (await fetched("/workbook.json")).json()) as { fileName: string };
  open(workbench, fileName, await (await fetched("/workbook.xlsx")).arrayBuffer());
  showTexts(workbench);
}

function open(workbench: Workbench, name: string, content: ArrayBuffer): void {
  try {
    workbench.open(name, new Uint8Array(content));
    trouble("");
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    trouble(pageTexts[language].unreadable(name, error.message));
  }
  showLines(workbench);
}

function listen(workbench: Workbench): void {
  const choice = element("choice") as HTMLInputElement;
  const take = async (file: File | undefined) => {
    if (file) open(workbench, file.name, await file.arrayBuffer());
  };
  element("open").addEventListener("click", () => {
    choice.click();
  });
  choice.addEventListener("change", () => {
    void take(choice.files?.[0]).finally(() => {
      // The same file can be chosen again.
      choice.value = "";
    });
  });
  const pane = () => element("pane") as HTMLIFrameElement;
  // A file above the pane would go to the pane's own page.
  document.addEventListener("dragenter", () => (pane().style.pointerEvents = "none"), true);
  document.addEventListener("dragover", (event) => {
    event.preventDefault();
  }, true);
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    pane().style.pointerEvents = "";
    void take(event.dataTransfer?.files[0]);
  }, true);
  element("save").addEventListener("click", () => {
    save(workbench);
  });
  const redraw = () => { drawOver(workbench); };
  workbench.onScroll(redraw);
  window.addEventListener("resize", redraw);
  // As in Excel on the web: a browser keeps Ctrl+PageDown for its own tabs.
  document.addEventListener("keydown", (event) => {
    const step = { PageDown: 1, PageUp: -1 }[event.key];
    if (step === undefined || !event.ctrlKey || !event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    turn(workbench, step);
  }, true);
  element("language").addEventListener("change", (event) => {
    language = (event.target as HTMLSelectElement).value as PageLanguage;
    workbench.speak(language);
    showTexts(workbench);
  });
}

/** To the next visible sheet, or the one before. */
function turn({ workbook }: Workbench, step: number): void {
  const visible = workbook?.sheets.filter(({ visibility }) => visibility === "Visible") ?? [];
  const next = visible[visible.findIndex((sheet) => sheet === workbook?.activeSheet()) + step];
  if (next) workbook?.activate(next);
}

function save(workbench: Workbench): void {
  const texts = pageTexts[language];
  try {
    const { bytes, leftOut } = workbench.copy();
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }));
    link.download = (workbench.file?.name ?? "").replace(/(\.xls[xm])?$/i, (extension) => texts.suffix + (extension || ".xlsx"));
    link.click();
    URL.revokeObjectURL(link.href);
    trouble(leftOut.length > 0 ? texts.leftOut(leftOut) : "");
  } catch (error) {
    trouble(texts.notSaved(error instanceof Error ? error.message : String(error)));
  }
}

function showTexts(workbench: Workbench): void {
  const texts = pageTexts[language];
  document.documentElement.lang = language;
  for (const id of ["label", "open", "save"] as const) element(id).textContent = texts[id];
  element("grid").ariaLabel = texts.grid;
  element("language").ariaLabel = texts.language;
  (element("language") as HTMLSelectElement).value = language;
  (element("pane") as HTMLIFrameElement).title = texts.pane;
  showRibbon(workbench);
  trouble("");
  showLines(workbench);
}

function showRibbon(workbench: Workbench): void {
  element("ribbon").ariaLabel = pageTexts[language].ribbon;
  element("ribbon").replaceChildren(...ribbonButtons(manifest, language).map(({ label, description, icon, command }) => {
    const button = document.createElement("button");
    const picture = document.createElement("img");
    Object.assign(picture, { src: icon, alt: "", width: 16, height: 16 });
    button.append(picture, label);
    button.title = description;
    button.addEventListener("click", () => {
      if (command === undefined) (element("pane") as HTMLIFrameElement).contentWindow?.focus();
      else void workbench.host?.press(command);
    });
    return button;
  }));
}

function showLines(workbench: Workbench): void {
  const texts = pageTexts[language];
  const { file } = workbench;
  element("file-name").textContent = file?.name ?? "";
  document.title = `${file?.name ?? ""} - Rol in de Ruimte, ${texts.title}`;
  element("cell-message").textContent = workbench.message();
  const charts = drawOver(workbench);
  element("sheet-message").textContent = [
    file && file.kept > 0 ? texts.kept(file.kept) : "",
    charts.length > 0 ? texts.charts(charts.join(", ")) : "",
    workbench.host && workbench.host.missing.size > 0 ? texts.missing([...workbench.host.missing].join(", ")) : "",
  ].filter(Boolean).join(" ");
}

/** What lies over the grid: the card of the selected cell, and the charts of the sheet that is shown; the names of those that cannot be drawn. */
function drawOver(workbench: Workbench): string[] {
  const { workbook } = workbench;
  const canvas = element("grid").querySelector("canvas[id^=univer-sheet-main-canvas]");
  const view = workbook?.view();
  if (!workbook || !canvas || !view) return [];
  overlay ??= new ChartOverlay(element("grid"));
  const { headers, selected, ...scrolled } = view;
  const [inside, around] = [canvas.getBoundingClientRect(), element("grid").getBoundingClientRect()];
  const corner = { left: inside.left - around.left + headers.width, top: inside.top - around.top + headers.height };
  const place = { left: corner.left - headers.width + selected.left - scrolled.scrolledLeft, top: corner.top - headers.height + selected.bottom - scrolled.scrolledTop + 8 };
  // Of a cell that was scrolled away there is nothing to say.
  const isSeen = place.left >= corner.left && place.top >= corner.top && place.top < around.height - 60;
  showCard(element("card"), workbench.card(), isSeen ? place : undefined, pageTexts[language].choose);
  return overlay.show(workbook, { ...corner, ...scrolled }, localeOf[language]);
}

function trouble(line: string): void {
  element("trouble").hidden = line === "";
  element("trouble").textContent = line;
}

async function fetched(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(await response.text());
  return response;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`#${id} is not on the page`);
  return found;
}

start().catch((error: unknown) => {
  trouble(pageTexts[language].noStart(error instanceof Error ? error.message : String(error)));
});
