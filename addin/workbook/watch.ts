import { readSettings } from "./settings";

/** How long the workbook must be quiet: a paste or a fill comes as many events. */
const QUIET = 600;

/**
 * Calls back once after what the pane reads has changed: cells of tables edited, tables added or removed, or the value of
 * a cell with a name that is a setting (Norm, Startjaar, Eindjaar). An edit elsewhere costs one batch, in which the
 * settings are read and compared: names may be given, and moved, while the pane is open. Returns the way to stop.
 */
export async function watchTables(changed: () => void, quiet = QUIET): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tablesChanged = false;
  let settings = "";

  const settingsChanged = async (): Promise<boolean> => {
    const [before, now] = [settings, JSON.stringify(await readSettings())];
    settings = now;
    return now !== before;
  };
  const look = async (): Promise<void> => {
    const tables = tablesChanged;
    tablesChanged = false;
    // Settings that cannot be read now (a cell is being edited) are compared after the next edit.
    const other = await settingsChanged().catch(() => false);
    if (tables || other) changed();
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

  await settingsChanged();
  const handlers = await Excel.run(async (context) => {
    const { tables, worksheets } = context.workbook;
    const added = [
      tables.onChanged.add(waitForTables), tables.onAdded.add(waitForTables), tables.onDeleted.add(waitForTables),
      worksheets.onChanged.add(wait),
    ];
    await context.sync();
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
