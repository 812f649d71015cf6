/**
 * The largest flow through a network whose capacities are whole numbers, in whole numbers: shortest augmenting paths by levels
 * (Dinic 1970). Doubles hold whole numbers to 2^53 exactly, so nothing is rounded.
 */
export class FlowNetwork {
  readonly #to: number[] = [];
  readonly #left: number[] = [];
  readonly #next: number[] = [];
  readonly #first: number[];

  constructor(private readonly nodes: number) {
    this.#first = new Array<number>(nodes).fill(-1);
  }

  /** @returns the arc, to ask what flows through it */
  arc(from: number, to: number, capacity: number): number {
    const arc = this.#half(from, to, capacity);
    this.#half(to, from, 0);
    return arc;
  }

  /** Gives an arc another capacity; nothing flows through it any more. To be done for all arcs of a flow that begins anew. */
  renew(arc: number, capacity: number): void {
    this.#left[arc] = capacity;
    this.#left[arc ^ 1] = 0;
  }

  /** Gives an arc more capacity; what flows stays. */
  widen(arc: number, more: number): void {
    this.#left[arc]! += more;
  }

  /** All that flows, to go back to. */
  keep(): readonly number[] {
    return this.#left.slice();
  }

  restore(kept: readonly number[]): void {
    for (let arc = 0; arc < kept.length; arc++) this.#left[arc] = kept[arc]!;
  }

  flow(arc: number): number {
    return this.#left[arc ^ 1]!;
  }

  maximise(source: number, sink: number): number {
    let total = 0;
    for (;;) {
      const level = this.#levels(source);
      if (level[sink]! < 0) return total;
      const at = this.#first.slice();
      for (let pushed = this.#push(source, sink, Infinity, level, at); pushed > 0; pushed = this.#push(source, sink, Infinity, level, at)) total += pushed;
    }
  }

  #half(from: number, to: number, capacity: number): number {
    this.#to.push(to);
    this.#left.push(capacity);
    this.#next.push(this.#first[from]!);
    return (this.#first[from] = this.#to.length - 1);
  }

  #levels(source: number): Int32Array {
    const level = new Int32Array(this.nodes).fill(-1);
    level[source] = 0;
    const queue = [source];
    // What is pushed while it walks is walked too.
    for (const node of queue) {
      for (let arc = this.#first[node]!; arc >= 0; arc = this.#next[arc]!) {
        const to = this.#to[arc]!;
        if (level[to]! >= 0 || this.#left[arc]! <= 0) continue;
        level[to] = level[node]! + 1;
        queue.push(to);
      }
    }
    return level;
  }

  #push(node: number, sink: number, most: number, level: Int32Array, at: number[]): number {
    if (node === sink) return most;
    for (; at[node]! >= 0; at[node] = this.#next[at[node]!]!) {
      const arc = at[node]!;
      const to = this.#to[arc]!;
      if (this.#left[arc]! <= 0 || level[to] !== level[node]! + 1) continue;
      const pushed = this.#push(to, sink, Math.min(most, this.#left[arc]!), level, at);
      if (pushed <= 0) continue;
      this.#left[arc]! -= pushed;
      this.#left[arc ^ 1]! += pushed;
      return pushed;
    }
    return 0;
  }
}
