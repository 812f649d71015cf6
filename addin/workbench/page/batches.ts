import type { IDisposable } from "@univerjs/core";
import type { Remembered } from "../host";
import type { UndoSteps } from "./undo-steps";

/** What the workbook is asked around a batch. */
interface AroundBatch {
  /** What the grid does not know of the workbook, as it is now. */
  remember(): Remembered;
  /** Until the grid has done what it takes its time over. */
  settled(): Promise<unknown>;
}

/** Runs the add-in's batches: what one does, on the grid and beside it, is taken back in one step and done again in one. */
export class Batches {
  private step: IDisposable | undefined;
  private before: Remembered | undefined;
  private running = 0;

  constructor(private readonly unitId: string, private readonly undo: UndoSteps, private readonly around: AroundBatch) {}

  async run<Answer>(batch: () => Promise<Answer>): Promise<Answer> {
    // Two parts of the add-in may ask at once: the grid keeps one such step open at a time.
    this.step ??= this.undo.batchUndo(this.unitId);
    this.before ??= this.around.remember();
    this.running += 1;
    try {
      return await batch();
    } finally {
      await this.around.settled();
      this.running -= 1;
      if (this.running === 0) this.end();
    }
  }

  private end(): void {
    const { before, step } = this;
    [this.before, this.step] = [undefined, undefined];
    if (before?.isAsNow() === false) this.undo.alsoUndo(this.unitId, before.back.bind(before), this.after());
    step?.dispose();
  }

  private after(): () => void {
    const after = this.around.remember();
    return () => { after.back(); };
  }
}
