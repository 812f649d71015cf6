import type { ICellData } from "@univerjs/core";
import { FileProblem } from "../engine/file";
import { memoised, type FunctionMetadata } from "../engine/functions";
import type { Calculated } from "../engine/headless";
import { readSettings, type AddIn } from "../engine/keep-settings";
import { registerFunctions } from "../engine/univer";
import { createHost, requirementSets, schemaOf, type Host, type HostChart, type Library } from "../host";
import { changedCopy, type ChangedCopy } from "./changed-copy";
import { hostCharts } from "./charts/host-charts";
import { bootWorkbook, startGrid } from "./grid";
import { GridWorkbook } from "./grid-workbook";
import { showDialog } from "./dialog-window";
import { errorMessage } from "./error-message";
import { openFile, type OpenedFile } from "./opened-file";
import { ResultsByCell } from "./results-by-cell";
import { paneRuntime } from "./runtime";
import { localeOf, pageTexts, type PageLanguage } from "./texts";
import { cardAt, type CardContent } from "./validation/card";

interface CheckedLibrary {
  readonly OfficeExtension: { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

/** One workbook on the grid, and the pane beside it. */
export class Workbench {
  private readonly results = new ResultsByCell();
  private readonly grid;
  private readonly endBoot: () => void;
  private readonly runtime = paneRuntime(() => this.pane, () => this.opened);
  /** For the open workbook: a call that a workbook before it left pending is not its own. */
  private call = memoised(this.runtime);
  private opened: OpenedFile | undefined;
  private fileCharts: ReadonlySet<HostChart> = new Set();
  private pane: HTMLIFrameElement;
  host: Host | undefined;
  workbook: GridWorkbook | undefined;

  /** `changed` is called when the selection or the results changed. */
  constructor(
    container: HTMLElement, pane: HTMLIFrameElement, private readonly functions: readonly FunctionMetadata[], private readonly addIn: AddIn,
    private language: PageLanguage, private readonly changed: () => void,
  ) {
    this.pane = pane;
    this.grid = startGrid(container);
    const { grid } = this.grid;
    this.endBoot = bootWorkbook(grid);
    this.grid.typedInDutch(() => this.language === "nl");
    const call = this.results.listen((id, args) => this.call(id, args));
    registerFunctions(this.results.watch(grid.getFormula()) as never, functions, call);
    grid.getFormula().calculationResultApplied(changed);
  }

  get file(): OpenedFile | undefined {
    return this.opened;
  }

  /**
   * Puts a file in the place of the one before.
   * @throws FileProblem when it cannot be shown: then everything stays as it was.
   */
  open(name: string, bytes: Uint8Array): void {
    const opened = openFile(name, bytes, this.functions, this.grid.knows);
    const { grid, formulaData, undo, forgetFormulas } = this.grid;
    const before = this.workbook;
    const book = grid.createWorkbook(opened.snapshot);
    if (before) {
      before.close();
      grid.disposeUnit(before.id);
      this.results.forget(before.id);
    } else this.endBoot();
    this.opened = opened;
    this.call = memoised(this.runtime);
    const waiting = this.results.waiting.bind(this.results);
    this.workbook = new GridWorkbook(name, grid, book, opened.state, { ...undo, formulaData, forgetFormulas, waiting });
    for (const [key, value] of readSettings(bytes, this.addIn)) this.workbook.settings.set(key, value);
    this.workbook.xmlParts.push(...opened.xmlParts.map(({ id, xml }) => ({ id, xml })));
    const { sheetOrder } = opened.snapshot;
    const { sheets } = this.workbook;
    this.workbook.charts.push(...hostCharts(opened.charts, sheetOrder.map((id) => sheets.find((sheet) => sheet.id === id)!), this.workbook));
    this.fileCharts = new Set(this.workbook.charts);
    this.workbook.onChange(this.changed);
    this.connect();
    if (before) this.calculateAfterAnother();
  }

  /**
   * While it calculates the workbook before, the engine passes over the first calculation of this one: it is asked at once, and
   * again when it is done. That costs little, for the add-in's answers are remembered.
   */
  private calculateAfterAnother(): void {
    const formula = this.grid.grid.getFormula();
    const ended = formula.calculationEnd(() => {
      ended.dispose();
      formula.executeCalculation();
    });
    formula.executeCalculation();
  }

  /** The pane starts anew in the other language, as it does in an Excel of that language. */
  speak(language: PageLanguage): void {
    this.language = language;
    if (this.workbook) this.connect();
  }

  /** Called when the sheet that is shown was scrolled. */
  onScroll(scrolled: () => void): void {
    const { grid } = this.grid;
    grid.addEvent(grid.Event.Scroll, scrolled);
  }

  /** The keyboard to the grid. */
  focus(): void {
    this.grid.focus();
  }

  /** Why the selected cell is an error; empty when it is none. */
  message(): string {
    const { workbook } = this;
    return workbook ? errorMessage(workbook, (place, id) => this.results.of(workbook.id, place, id)) : "";
  }

  /** What the selected cell asks for, as its file says. */
  card(): CardContent | undefined {
    const { workbook, opened } = this;
    const sheet = workbook && opened?.snapshot.sheetOrder.indexOf(workbook.activeSheet().id);
    return workbook && sheet !== undefined ? cardAt(opened?.validations[sheet] ?? [], workbook) : undefined;
  }

  copy(): ChangedCopy {
    const { opened, workbook } = this;
    if (!opened || !workbook) throw new FileProblem("Er is geen werkmap open.");
    const resultOf = (place: Parameters<ResultsByCell["of"]>[1], id: string) => this.results.of(workbook.id, place, id);
    return changedCopy(opened, { workbook, calculated: this.calculated(workbook.id), resultOf, fileCharts: this.fileCharts, addIn: this.addIn }, pageTexts[this.language]);
  }

  private calculated(unitId: string): Calculated {
    const arrays = this.grid.formulaData.getArrayFormulaRange()[unitId] ?? {};
    const spilled = this.grid.formulaData.getArrayFormulaCellData()[unitId] ?? {};
    const own = (sheetId: string, row: number, column: number): ICellData | null =>
      this.workbook?.cellOf(sheetId, row, column) ?? null;
    return {
      value: (sheetId, row, column) => spilled[sheetId]?.[row]?.[column] ?? own(sheetId, row, column),
      spill: (sheetId, row, column) => {
        const range = arrays[sheetId]?.[row]?.[column];
        return range ? { rows: range.endRow - range.startRow + 1, columns: range.endColumn - range.startColumn + 1 } : null;
      },
    };
  }

  /** A frame of its own for each: nothing of the workbook before is left in it. */
  private connect(): void {
    this.host?.close();
    const fresh = this.pane.cloneNode() as HTMLIFrameElement;
    const paneExcel = () => (fresh.contentWindow as (Window & { Excel?: Library }) | null)?.Excel;
    this.host = createHost(this.workbook!, {
      schema: schemaOf(paneExcel), locale: localeOf[this.language],
      // The grid spills and knows its merged cells, and an Excel that does answers for both; the page shows dialogs.
      requirementSets: { ...requirementSets, ExcelApi: "1.13", DialogApi: "1.2" },
      origin: location.origin, showDialog,
      missed: this.changed,
    });
    // From here on the library itself refuses what is above these sets: an Excel that is no newer would, too.
    fresh.addEventListener("load", () => {
      const { OfficeExtension: library } = fresh.contentWindow as unknown as Partial<CheckedLibrary>;
      if (library) library.CommonUtility._doApiNotSupportedCheck = true;
    });
    this.grid.grid.getActiveWorkbook()?.setNumfmtLocal(this.language);
    fresh.src = "/taskpane.html";
    this.pane.replaceWith(fresh);
    this.pane = fresh;
  }
}
