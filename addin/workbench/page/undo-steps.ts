import { CommandType, ICommandService, IUndoRedoService, IUniverInstanceService, type IDisposable, type IMutationInfo, type IUndoRedoItem, type Univer, type Workbook } from "@univerjs/core";
import { RemoveSheetMutation, SetWorksheetActiveOperation } from "@univerjs/sheets";

/** What the grid takes back in one step. */
export interface UndoSteps {
  /** What happens to a workbook until it is disposed is one step back. */
  batchUndo(unitId: string): IDisposable;
  /** Makes something that the grid does not know part of the step: called when it is taken back, and when it is done again. */
  alsoUndo(unitId: string, undo: () => void, redo: () => void): void;
  /** A change of the grid that it makes no step of by itself. */
  rememberChange(unitId: string, undo: IMutationInfo, redo: IMutationInfo): void;
}

type Injector = ReturnType<Univer["__getInjector"]>;

const BESIDE_THE_GRID = "workbench.mutation.beside-the-grid";

interface Batching {
  _tryBatchingElements(item: IUndoRedoItem, later: IUndoRedoItem): void;
}

/** The steps of the grid's own undo and redo. */
export function undoSteps(injector: Injector): UndoSteps {
  const service = injector.get(IUndoRedoService);
  // Univer 0.25.1 takes back what was done first, first: of a new sheet that was filled the sheet goes, and then its cells are not found, where it ends.
  (service as unknown as Batching)._tryBatchingElements = (item, later) => {
    item.redoMutations.push(...later.redoMutations);
    item.undoMutations.unshift(...later.undoMutations);
  };
  leaveInTime(injector);
  injector.get(ICommandService).registerCommand({
    id: BESIDE_THE_GRID, type: CommandType.MUTATION,
    handler: (_accessor, params) => {
      (params as { run: () => void }).run();
      return true;
    },
  });
  const beside = (run: () => void): IMutationInfo => ({ id: BESIDE_THE_GRID, params: { run } });
  const rememberChange: UndoSteps["rememberChange"] = (unitID, undo, redo) => {
    service.pushUndoRedo({ unitID, undoMutations: [undo], redoMutations: [redo] });
  };
  return {
    batchUndo: (unitId) => service.__tempBatchingUndoRedo(unitId),
    alsoUndo: (unitId, undo, redo) => { rememberChange(unitId, beside(undo), beside(redo)); },
    rememberChange,
  };
}

/**
 * Where the sheet that is shown goes, Univer shows another one, but draws it only when all of an undo is done: a cell that
 * changes in the meantime finds nothing that it could be drawn on, and the undo ends there.
 */
function leaveInTime(injector: Injector): void {
  const commands = injector.get(ICommandService);
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== RemoveSheetMutation.id) return;
    const { unitId, subUnitId } = params as { unitId: string; subUnitId: string };
    const book = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId);
    if (book?.getActiveSheet()?.getSheetId() !== subUnitId) return;
    const at = book.getSheetOrders().indexOf(subUnitId);
    const others = book.getSheets().filter((sheet) => sheet.getSheetId() !== subUnitId && sheet.isSheetHidden() === 0);
    const next = others[Math.max(0, at - 1)] ?? others.at(-1);
    if (next) commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId: next.getSheetId() });
  });
}
