/** What the user chose in the pane: on this machine, not in the workbook, for a colleague who opens it has wishes of their own. */
export function remembered<Choice>(key: string, isOne: (value: unknown) => value is Choice): Choice | undefined {
  try {
    const chosen: unknown = localStorage.getItem(key);
    return isOne(chosen) ? chosen : undefined;
  } catch {
    return undefined;
  }
}

/** A browser may refuse storage to a frame of another site: the choice then lasts as long as the pane. */
export function remember(key: string, choice: string): void {
  try {
    localStorage.setItem(key, choice);
  } catch {
    // As above.
  }
}
