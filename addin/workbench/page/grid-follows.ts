import type { IDisposable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { Area, ExcelState } from "../host";

type Matrix = Record<string, Record<string, unknown> | undefined>;

/** The first calculation of a batch is asked by the engine itself: in an Excel that calculates by hand it is not. */
const CALCULATE = "formula.mutation.set-formula-calculation-start";

/** What the workbook is told of the grid. */
interface Told {
  /** Cells of a sheet, by its id, that were calculated anew. */
  calculated(sheetId: string, area: Area): void;
  /** The user took something back, or did it again. */
  undone(): void;
}

/** What happens on the grid in the words of Excel: a cell that is being edited, results that came, what was undone. */
export class GridFollows {
  readonly listening: readonly IDisposable[];
  /** Something changed while nothing is calculated by itself. */
  isPending = false;
  private asked = false;

  constructor(private readonly grid: FUniver, unitId: string, excel: ExcelState, told: Told) {
    const isOurs = (workbook: { getId(): string }): boolean => workbook.getId() === unitId;
    this.listening = [
      grid.addEvent(grid.Event.SheetEditStarted, ({ workbook }) => { if (isOurs(workbook)) excel.editCell(); }),
      grid.addEvent(grid.Event.SheetEditEnded, ({ workbook }) => { if (isOurs(workbook)) excel.leaveCell(); }),
      grid.addEvent(grid.Event.BeforeCommandExecute, (event) => {
        if (event.id !== CALCULATE || excel.calculationMode !== "Manual" || this.asked) return;
        this.isPending = true;
        event.cancel = true;
      }),
      // The grid does not say that it undid what it could not undo to the end: it is looked at when it is done.
      grid.addEvent(grid.Event.BeforeCommandExecute, ({ id }) => {
        if (id === "univer.command.undo") setTimeout(() => { told.undone(); }, 0);
      }),
      grid.addEvent(grid.Event.CommandExecuted, ({ id }) => {
        if (id === "univer.command.undo" || id === "univer.command.redo") told.undone();
      }),
      grid.getFormula().calculationResultApplied(({ unitData }) => {
        for (const [sheetId, matrix] of Object.entries((unitData as Record<string, Record<string, Matrix | null>>)[unitId] ?? {})) {
          const area = areaIn(matrix ?? {});
          if (area) told.calculated(sheetId, area);
        }
      }),
    ];
  }

  /** Calculates everything, also by hand. */
  async calculate(): Promise<void> {
    const formula = this.grid.getFormula();
    this.asked = true;
    try {
      formula.executeCalculation();
      await formula.onCalculationResultApplied();
      this.isPending = false;
    } finally {
      this.asked = false;
    }
  }
}

function areaIn(matrix: Matrix): Area | null {
  const rows = Object.keys(matrix).map(Number);
  const columns = Object.values(matrix).flatMap((row) => Object.keys(row ?? {}).map(Number));
  if (rows.length === 0 || columns.length === 0) return null;
  const [top, left] = [Math.min(...rows), columns.reduce((a, b) => Math.min(a, b))];
  return { row: top, column: left, rows: Math.max(...rows) - top + 1, columns: columns.reduce((a, b) => Math.max(a, b)) - left + 1 };
}
