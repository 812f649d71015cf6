/** What a workbook says about itself in cells with a name: the years it is about and its norm. */
export interface Settings {
  readonly from?: number;
  readonly to?: number;
  /** Productive hours per fte and year. */
  readonly norm?: number;
}

const cellNames = { from: "Startjaar", to: "Eindjaar", norm: "Norm" } as const satisfies Record<keyof Settings, string>;

/**
 * Loads the settings in the batch that is being made; they are there after it. A name that is absent, or whose cell
 * holds no number above 0, says nothing.
 */
export function loadSettings(context: Excel.RequestContext): () => Settings {
  const cells = Object.entries(cellNames).map(([key, name]) => ({
    key, range: context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load("values"),
  }));
  return () => {
    const found = cells.flatMap(({ key, range }) => {
      const value: unknown = range.isNullObject ? undefined : range.values[0]?.[0];
      return typeof value === "number" && value > 0 ? [[key, value]] : [];
    });
    return Object.fromEntries(found) as Settings;
  };
}
