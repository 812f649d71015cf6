import { createRequire } from "node:module";
import type * as UniverCore from "@univerjs/core";
import type { ICellData, IWorkbookData } from "@univerjs/core";
import type * as UniverFacade from "@univerjs/core/facade";
import type * as UniverFormula from "@univerjs/engine-formula";
import type * as UniverPreset from "@univerjs/preset-sheets-node-core";
import type * as UniverTable from "@univerjs/sheets-table";
import { FileProblem } from "./file/problem";
import type { Call, CallResult, FunctionMetadata } from "./functions";
import { applyWorkarounds } from "./univer-workarounds";
import { registerFunctions } from "./univer";

/** What the engine found; sheets by their id in the snapshot. */
export interface Calculated {
  value(sheetId: string, row: number, column: number): ICellData | null;
  /** The size of the array that the formula in a cell gave. */
  spill(sheetId: string, row: number, column: number): { rows: number; columns: number } | null;
}

/** Univer without a screen. */
export interface Headless {
  /** Whether the engine knows a function, by its plain name in capitals. */
  knows(functionName: string): boolean;
  /** Calculates all formulas of a snapshot; each snapshot needs an id of its own. */
  calculate(snapshot: IWorkbookData): Promise<Calculated>;
  close(): void;
}

/**
 * The engine throws where nobody can catch it, outside any promise: such an exception ends the calculation, not the process.
 * @throws FileProblem
 */
async function unlessItFails<T>(calculation: () => Promise<T>): Promise<T> {
  let fail: (reason: unknown) => void = () => undefined;
  const failure = new Promise<never>((_, reject) => { fail = reject; });
  process.on("uncaughtException", fail);
  try {
    return await Promise.race([calculation(), failure]);
  } catch {
    throw new FileProblem("Het rekenen liep vast op deze werkmap; er is niets geschreven.");
  } finally {
    process.off("uncaughtException", fail);
  }
}

/** Longer than any real calculation, so that a lost result ends as a message and not as a silence. */
const PATIENCE = 300_000;

/** `observe` hears the exact result of each call that carries a mark: the engine's own copy of it is rounded. */
export function openHeadless(
  functions: readonly FunctionMetadata[], call: Call, observe?: (mark: string, result: CallResult) => void,
): Headless {
  // Univer's packages load in Node through require only; loading takes a second, so it waits until it is needed.
  const require = createRequire(import.meta.url);
  const { LocaleType, LogLevel, Univer } = require("@univerjs/core") as typeof UniverCore;
  const { FUniver } = require("@univerjs/core/facade") as typeof UniverFacade;
  const engine = require("@univerjs/engine-formula") as typeof UniverFormula;
  const { UniverSheetsNodeCorePreset } = require("@univerjs/preset-sheets-node-core") as typeof UniverPreset;
  const { UniverSheetsTablePlugin } = require("@univerjs/sheets-table") as typeof UniverTable;

  applyWorkarounds(engine);
  const univer = new Univer({ logLevel: LogLevel.SILENT, locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  for (const item of UniverSheetsNodeCorePreset().plugins) {
    const [plugin, options] = Array.isArray(item) ? item : [item];
    univer.registerPlugin(plugin as typeof UniverSheetsTablePlugin, options as object);
  }
  univer.registerPlugin(UniverSheetsTablePlugin);
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  // Functions can be registered only once some workbook is there, and must be before the real one comes.
  api.createWorkbook({ id: "start", sheetOrder: ["sheet"], sheets: { sheet: { id: "sheet", name: "sheet", cellData: {} } } });
  const formula = api.getFormula();
  registerFunctions(formula, functions, call, observe);

  return {
    knows: (name) => injector.get(engine.IFunctionService).hasExecutor(name),
    calculate: async (snapshot) => {
      const workbook = await unlessItFails(async () => {
        const created = api.createWorkbook(snapshot);
        await formula.onCalculationResultApplied(PATIENCE);
        return created;
      });
      const model = injector.get(engine.FormulaDataModel);
      const arrays = structuredClone(model.getArrayFormulaRange()[snapshot.id] ?? {});
      const spilled = structuredClone(model.getArrayFormulaCellData()[snapshot.id] ?? {});
      const own = new Map(workbook.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getSheet().getCellMatrix()]));
      return {
        value: (sheetId, row, column) =>
          spilled[sheetId]?.[row]?.[column] ?? own.get(sheetId)?.getValue(row, column) ?? null,
        spill: (sheetId, row, column) => {
          const range = arrays[sheetId]?.[row]?.[column];
          return range ? { rows: range.endRow - range.startRow + 1, columns: range.endColumn - range.startColumn + 1 } : null;
        },
      };
    },
    close: () => univer.dispose(),
  };
}
