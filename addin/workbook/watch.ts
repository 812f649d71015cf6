/** How long the workbook must be quiet: a paste or a fill comes as many events. */
const QUIET = 600;

/**
 * Calls back once after the tables of the workbook changed: cells edited, tables added or removed.
 * Returns the way to stop.
 */
export async function watchTables(changed: () => void, quiet = QUIET): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const notice = (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(changed, quiet);
    return Promise.resolve();
  };
  const handlers = await Excel.run(async (context) => {
    const { tables } = context.workbook;
    const added = [tables.onChanged.add(notice), tables.onAdded.add(notice), tables.onDeleted.add(notice)];
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
