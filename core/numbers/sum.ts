/** The sum of amounts: whole numbers (cents) exactly, others as floats add up. */
export const sum = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + amount, 0);

/** The sum of what each item has. */
export const total = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((all, item) => all + of(item), 0);
