import { refusalOf, runExcel } from "../excel-run";
import { boundSheets, loadRemembered } from "./remembered-ranges";
import { loadSettings } from "./settings";

/** How long (ms) the workbook must be quiet: a paste or a fill comes as many events, close together. Who edits one cell waits for this, too. */
const QUIET = 40;
/** Recalculation may go on and on (a clock, a feed): it is told once in so many times the pause for edits. */
const SELDOM = 12;

/** What happened to what the pane reads. */
export interface Heard {
  /** It was edited, by the user or by a colleague: something is different. */
  readonly edited: boolean;
  /** Sheets, by Excel's own id, on which formulas were calculated anew: something may be different. */
  readonly calculated: readonly string[];
}

/**
 * Calls back once after what the pane reads has changed: cells of tables edited, tables added or removed, cells of a sheet
 * with a bound range, or the value of a cell with a name that is a setting (Norm, Startjaar, Eindjaar); and after a recalculation,
 * which Excel tells as no edit. An edit of a table costs nothing here; one elsewhere costs a batch, in which settings and bound
 * sheets are read: both may change while the pane is open. Edits of a colleague come as one's own do. Returns the way to stop.
 */
export async function watchInput(changed: (heard: Heard) => void, quiet = QUIET): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let recalculated: ReturnType<typeof setTimeout> | undefined;
  let tablesChanged = false;
  let settings = "";

  const edited = new Set<string>();
  const calculated = new Set<string>();

  const otherChanged = async (): Promise<boolean> => {
    const [before, sheets] = [settings, [...edited]];
    const bound = await runExcel(async (context) => {
      const now = loadSettings(context);
      const remembered = loadRemembered(context);
      const worksheets = context.workbook.worksheets.load("items/id,items/name");
      await context.sync();
      settings = JSON.stringify(now().settings);
      return boundSheets(remembered(), worksheets.items);
    });
    // Only now: where the batch could not be made, they are compared later.
    for (const id of sheets) edited.delete(id);
    return settings !== before || bound.some((id) => sheets.includes(id));
  };
  const look = async (): Promise<void> => {
    if (tablesChanged) {
      tablesChanged = false;
      // Everything is read anew, the settings too; at worst the next edit elsewhere makes it read once more.
      edited.clear();
      changed({ edited: true, calculated: [] });
      return;
    }
    try {
      if (await otherChanged()) changed({ edited: true, calculated: [] });
    } catch (error) {
      // A colleague edits while this user types: it is looked at when the cell is left.
      if (refusalOf(error)?.why === "editing") wait(quiet * SELDOM);
    }
  };
  const wait = (pause = quiet): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), pause);
  };
  const waitForTables = (): Promise<void> => {
    tablesChanged = true;
    wait();
    return Promise.resolve();
  };
  const waitForSheet = ({ worksheetId }: Excel.WorksheetChangedEventArgs): Promise<void> => {
    edited.add(worksheetId);
    wait();
    return Promise.resolve();
  };
  const waitForFormulas = ({ worksheetId }: Excel.WorksheetCalculatedEventArgs): Promise<void> => {
    calculated.add(worksheetId);
    recalculated ??= setTimeout(() => {
      recalculated = undefined;
      const sheets = [...calculated];
      calculated.clear();
      changed({ edited: false, calculated: sheets });
    }, quiet * SELDOM);
    return Promise.resolve();
  };

  // Also where a cell is being edited just then: it waits for that.
  const handlers = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { tables, worksheets } = context.workbook;
    const added = [
      tables.onChanged.add(waitForTables), tables.onAdded.add(waitForTables), tables.onDeleted.add(waitForTables),
      worksheets.onChanged.add(waitForSheet), worksheets.onCalculated.add(waitForFormulas),
    ];
    const now = loadSettings(context);
    await context.sync();
    settings = JSON.stringify(now().settings);
    return added;
  });
  return async () => {
    clearTimeout(timer);
    clearTimeout(recalculated);
    const [first] = handlers;
    if (first === undefined) return;
    await Excel.run(first.context as Excel.RequestContext, async (context) => {
      handlers.forEach((handler) => { handler.remove(); });
      await context.sync();
    });
  };
}
