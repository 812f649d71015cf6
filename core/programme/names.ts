/** Below zero when one name comes before the other, by code point: the order of rows decides nothing. */
export function byName(one: string, other: string): number {
  const [left, right] = [Array.from(one), Array.from(other)];
  for (let place = 0; place < left.length && place < right.length; place++) {
    const difference = left[place]!.codePointAt(0)! - right[place]!.codePointAt(0)!;
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** The positions of items in the order of their names; of equal names by the next. */
export function inNameOrder<Item>(items: readonly Item[], namesOf: (item: Item) => readonly string[]): number[] {
  const names = items.map(namesOf);
  return [...items.keys()].sort((a, b) => {
    for (let place = 0; place < names[a]!.length; place++) {
      const difference = byName(names[a]![place]!, names[b]![place]!);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
}
