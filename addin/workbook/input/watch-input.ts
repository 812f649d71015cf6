import { boundSheets, loadRemembered } from "./remembered-ranges";
import { loadSettings } from "./settings";

/** How long (ms) the workbook must be quiet: a paste or a fill comes as many events, close together. */
const QUIET = 100;

/**
 * Calls back once after what the pane reads has changed: cells of tables edited, tables added or removed, cells of a sheet
 * with a bound range, or the value of a cell with a name that is a setting (Norm, Startjaar, Eindjaar). An edit of a table
 * costs nothing here; one elsewhere costs a batch, in which settings and bound sheets are read: both may change while the
 * pane is open. Returns the way to stop.
 */
export async function watchInput(changed: () => void, quiet = QUIET): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tablesChanged = false;
  let settings = "";

  const edited = new Set<string>();

  const otherChanged = async (): Promise<boolean> => {
    const [before, sheets] = [settings, [...edited]];
    const bound = await Excel.run(async (context) => {
      const now = loadSettings(context);
      const remembered = loadRemembered(context);
      const worksheets = context.workbook.worksheets.load("items/id,items/name");
      await context.sync();
      settings = JSON.stringify(now());
      return boundSheets(remembered(), worksheets.items);
    });
    // Only now: where the batch could not be made (a cell is being edited), they are compared after the next edit.
    for (const id of sheets) edited.delete(id);
    return settings !== before || bound.some((id) => sheets.includes(id));
  };
  const look = async (): Promise<void> => {
    if (tablesChanged) {
      tablesChanged = false;
      // Everything is read anew, the settings too; at worst the next edit elsewhere makes it read once more.
      edited.clear();
      changed();
      return;
    }
    if (await otherChanged().catch(() => false)) changed();
  };
  const wait = (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), quiet);
    return Promise.resolve();
  };
  const waitForTables = (): Promise<void> => {
    tablesChanged = true;
    return wait();
  };
  const waitForSheet = ({ worksheetId }: Excel.WorksheetChangedEventArgs): Promise<void> => {
    edited.add(worksheetId);
    return wait();
  };

  const handlers = await Excel.run(async (context) => {
    const { tables, worksheets } = context.workbook;
    const added = [
      tables.onChanged.add(waitForTables), tables.onAdded.add(waitForTables), tables.onDeleted.add(waitForTables),
      worksheets.onChanged.add(waitForSheet),
    ];
    const now = loadSettings(context);
    await context.sync();
    settings = JSON.stringify(now());
    return added;
  });
  return async () => {
    clearTimeout(timer);
    const [first] = handlers;
    if (first === undefined) return;
    await Excel.run(first.context as Excel.RequestContext, async (context) => {
      handlers.forEach((handler) => { handler.remove(); });
      await context.sync();
    });
  };
}
