/** Names that are in use in a workbook: what is made there needs another one. */
export interface TakenNames {
  readonly sheets: readonly string[];
  /** Of tables and of cells with a name: Excel keeps both in one set. */
  readonly tables: readonly string[];
}

/** Loads the names in the batch that is being made; they are there after it. */
export function loadTakenNames({ workbook: { worksheets, tables, names } }: Excel.RequestContext): () => TakenNames {
  for (const list of [worksheets, tables, names]) list.load("items/name");
  const namesOf = ({ items }: { readonly items: readonly { readonly name: string }[] }): string[] => items.map(({ name }) => name);
  return () => ({ sheets: namesOf(worksheets), tables: [...namesOf(tables), ...namesOf(names)] });
}
