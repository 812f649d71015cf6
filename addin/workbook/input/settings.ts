/** What a workbook says about itself in cells with a name: the years it is about and its norm. */
export interface Settings {
  readonly from?: number;
  readonly to?: number;
  /** Productive hours per fte and year. */
  readonly norm?: number;
}

const cellNames = { from: "Startjaar", to: "Eindjaar", norm: "Norm" } as const satisfies Record<keyof Settings, string>;

/**
 * Loads the settings in the batch that is being made; they are there after it, with the sheets of their cells. A name that is absent, or whose cell
 * holds no number above 0, says nothing.
 */
export function loadSettings(context: Excel.RequestContext): () => { readonly settings: Settings; readonly sheetIds: readonly string[] } {
  const cells = Object.entries(cellNames).map(([key, name]) => ({
    key, range: context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load("values,worksheet/id"),
  }));
  return () => {
    const there = cells.filter(({ range }) => !range.isNullObject);
    const found = there.flatMap(({ key, range }) => {
      const value: unknown = range.values[0]?.[0];
      return typeof value === "number" && value > 0 ? [[key, value]] : [];
    });
    return { settings: Object.fromEntries(found) as Settings, sheetIds: there.map(({ range }) => range.worksheet.id) };
  };
}
