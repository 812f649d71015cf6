import "@univerjs/preset-sheets-core/lib/index.css";
import { ICommandService, LocaleType, Univer, type IWorkbookData } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { CalculateController, FormulaDataModel, FormulaDependencyTree, FormulaDependencyTreeVirtual, IFunctionService, LexerTreeBuilder, ReferenceNodeFactory } from "@univerjs/engine-formula";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import { SheetInterceptorService } from "@univerjs/sheets";
import { ILayoutService } from "@univerjs/ui";
import "@univerjs/sheets-table/facade";
import { applyWorkarounds } from "../engine/univer-workarounds";
import { restfulFrames } from "./frames";
import { readTyping } from "./typed/typed-in-dutch";
import { undoSteps, type UndoSteps } from "./undo-steps";

export interface Grid {
  grid: FUniver;
  formulaData: FormulaDataModel;
  /** Whether the engine knows a function, by its plain name in capitals. */
  knows: (functionName: string) => boolean;
  /** The engine remembers what it made of a formula, also when a table in it has become another one. */
  forgetFormulas: () => void;
  undo: UndoSteps;
  /** Reads what the user types as a Dutch Excel does, where that is so. */
  typedInDutch: (isDutch: () => boolean) => void;
  /** The keyboard to the selected cell. */
  focus: () => void;
}

/** An empty grid: cells, formula bar and sheet tabs, without the toolbar of a full spreadsheet program. */
export function startGrid(container: HTMLElement): Grid {
  applyWorkarounds({ CalculateController, FormulaDependencyTree, FormulaDependencyTreeVirtual, LexerTreeBuilder, ReferenceNodeFactory });
  const frames = restfulFrames(window);
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: enUS as never } });
  const { plugins } = UniverSheetsCorePreset({ container, toolbar: false, contextMenu: false });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(UniverSheetsTablePlugin);
  const injector = univer.__getInjector();
  injector.get(ICommandService).onCommandExecuted(frames.wake);
  return {
    grid: FUniver.newAPI(univer),
    formulaData: injector.get(FormulaDataModel),
    knows: (name) => injector.get(IFunctionService).hasExecutor(name),
    // Of what is longer than 64 letters it keeps a hash, in which no name is found any more: it forgets all.
    forgetFormulas: () => { injector.get(IFunctionService).deleteFormulaAstCacheKey("" as never); },
    undo: undoSteps(injector),
    typedInDutch: (isDutch) => { readTyping(injector.get(SheetInterceptorService).writeCellInterceptor as never, isDutch); },
    focus: () => {
      injector.get(ILayoutService).focus();
    },
  };
}

/** The engine takes new functions only once some workbook exists: a small one comes first, and goes when the real one is there. */
export function bootWorkbook(grid: FUniver): () => void {
  const boot = { id: "boot", name: "boot", sheetOrder: ["boot"], sheets: { boot: { id: "boot", name: "boot" } } } as unknown as IWorkbookData;
  grid.createWorkbook(boot);
  return () => {
    grid.disposeUnit("boot");
  };
}
