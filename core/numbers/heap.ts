/**
 * Items of which only the first matters, by an order in which no two are equal: a binary heap (Williams, CACM 7, 1964). What
 * happens to the first costs the logarithm of how many there are.
 */
export class Heap<Item> {
  readonly #items: Item[];

  /** @param order below zero when the one comes before the other. */
  constructor(items: readonly Item[], private readonly order: (one: Item, other: Item) => number) {
    this.#items = [...items];
    for (let place = (this.#items.length >> 1) - 1; place >= 0; place--) this.#sink(place);
  }

  get first(): Item {
    if (this.#items.length === 0) throw new RangeError("nothing is left");
    return this.#items[0]!;
  }

  /** The first has another place in the order now. */
  firstChanged(): void {
    this.#sink(0);
  }

  removeFirst(): void {
    const last = this.#items.pop();
    if (this.#items.length === 0) return;
    this.#items[0] = last!;
    this.#sink(0);
  }

  #sink(from: number): void {
    const items = this.#items;
    const item = items[from]!;
    let place = from;
    for (let child = 2 * place + 1; child < items.length; child = 2 * place + 1) {
      if (child + 1 < items.length && this.order(items[child + 1]!, items[child]!) < 0) child++;
      if (this.order(items[child]!, item) >= 0) break;
      items[place] = items[child]!;
      place = child;
    }
    items[place] = item;
  }
}
