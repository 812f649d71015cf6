/** Sizes above which Excel says no, or says nothing. */
export interface Limits {
  /** Bytes of one request, and of one response: Excel on the web, and here always. */
  payload: number;
  /** Cells of a range of which values, formulas or texts are asked: above it Excel gives null, and takes nothing. */
  cells: number;
}

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/**
 * The state that Excel is in, as far as it stops an add-in. At first it is as unkind as Excel always is; a test, or who tries
 * something on the page, changes the rest.
 */
export class ExcelState {
  readonly limits: Limits = { payload: 5 * 1024 * 1024, cells: 5_000_000 };
  /** Opened in a way in which nothing can be changed (Protected View, a file somebody else has open, viewing on the web). */
  readOnly = false;
  /** No sheet can be added, deleted, moved, renamed, hidden or shown. */
  structureProtected = false;
  calculationMode: CalculationMode = "Automatic";
  /** In which language `values` names errors. Texts always do so in the language that Excel shows. */
  errorsInValues: "en" | "nl" = "en";
  /** What `Office.addin.setStartupBehavior` wrote into the document: Excel's own word for it. */
  startup = "Inactive";
  /** Why Excel opens no dialog, by its code: 12007 one is open, 12009 the user or the browser says no; undefined: it opens. */
  dialogRefusal: number | undefined;
  /** What one batch changed is taken back by one undo: how many batches changed something. */
  undoRecords = 0;

  private left: Promise<void> | undefined;
  private leave: () => void = () => undefined;

  get isEditing(): boolean {
    return this.left !== undefined;
  }

  /** The user begins to type in a cell: until the cell is left Excel answers no batch. */
  editCell(): void {
    this.left ??= new Promise((done) => { this.leave = done; });
  }

  leaveCell(): void {
    this.left = undefined;
    this.leave();
  }

  /** Waits until no cell is being edited. */
  async cellLeft(): Promise<void> {
    while (this.left !== undefined) await this.left;
  }
}
