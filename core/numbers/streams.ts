import { nameKey } from "../domain/name";
import { beside, INSIDE, STEP } from "./ziggurat";

/**
 * Random numbers by name: each name has a stream of its own under a seed, so that what is added, moved or removed leaves the
 * draws of all others as they were. Made by whole numbers of 32 bits alone: the same on every machine.
 */
export interface Stream {
  /** From 0 up to, and not including, 1; in steps of 2^-53. */
  uniform(): number;
  /** Of the standard normal distribution. */
  normal(): number;
  /** The next `count` normal draws, into `into` from index `at`: the same as so many times `normal`. */
  normals(into: Float64Array, count?: number, at?: number): void;
}

/**
 * @param seed an integer.
 * @param name as names are compared: case and doubled spaces do not matter.
 * @throws RangeError when the seed is no safe integer.
 */
export function stream(seed: number, name: string): Stream {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`a seed must be a safe integer: ${seed}`);
  return new Xoshiro128(mixed(seed, nameKey(name)));
}

/** xoshiro128** 1.1 (Blackman and Vigna, ACM Transactions on Mathematical Software 47(4), 2021): all of its bits are good. */
class Xoshiro128 implements Stream {
  private readonly state: Int32Array;
  private bits = 0;
  private readonly share = (): number => this.uniform();

  constructor(state: Int32Array) {
    this.state = state;
  }

  uniform(): number {
    return ((this.next() >>> 5) * 2 ** 26 + (this.next() >>> 6)) / 2 ** 53;
  }

  normal(): number {
    const one = new Float64Array(1);
    this.normals(one);
    return one[0]!;
  }

  normals(into: Float64Array, count = into.length, at = 0): void {
    for (let index = at; index < at + count;) {
      index = this.untilBeside(into, index, at + count);
      if (index === at + count) return;
      const bits = this.bits;
      const kept = beside(bits & 127, (bits >>> 8) * STEP[bits & 127]!, this.share);
      if (kept !== undefined) into[index++] = (1 - (bits >>> 6 & 2)) * kept;
    }
  }

  /**
   * Draws until one does not lie inside its layer (`bits`), and says where that one would come: a loop of its own, with the state
   * in local variables, since millions are drawn here at a time.
   */
  private untilBeside(into: Float64Array, from: number, end: number): number {
    const { state } = this;
    const steps = STEP;
    const sizes = INSIDE;
    let a = state[0]!, b = state[1]!, c = state[2]!, d = state[3]!;
    let index = from;
    let bits = 0;
    for (; index < end; index++) {
      const product = Math.imul(b, 5);
      bits = Math.imul(product << 7 | product >>> 25, 9);
      const shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = d << 11 | d >>> 21;

      const layer = bits & 127;
      const size = bits >>> 8;
      if (size >= sizes[layer]!) break;
      into[index] = (1 - (bits >>> 6 & 2)) * size * steps[layer]!;
    }
    state[0] = a;
    state[1] = b;
    state[2] = c;
    state[3] = d;
    this.bits = bits;
    return index;
  }

  private next(): number {
    const state = this.state;
    const second = state[1]!;
    const product = Math.imul(second, 5);
    const bits = Math.imul(product << 7 | product >>> 25, 9);
    state[2]! ^= state[0]!;
    state[3]! ^= second;
    state[1]! ^= state[2]!;
    state[0]! ^= state[3]!;
    state[2]! ^= second << 9;
    state[3] = state[3]! << 11 | state[3]! >>> 21;
    return bits >>> 0;
  }
}

/** A state of 128 bits from seed and name: four hashes of 32 bits, mixed by the last step of MurmurHash3 (Appleby, public domain). */
function mixed(seed: number, name: string): Int32Array {
  const words = [seed >>> 0, Math.floor(seed / 2 ** 32) >>> 0, ...Array.from({ length: name.length }, (_, index) => name.charCodeAt(index))];
  const hashes = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x6a09e667].map((start, lane) => {
    let hash = start;
    for (const word of words) {
      hash = Math.imul(hash ^ word, 0x01000193 + 2 * lane);
      hash ^= hash >>> 15;
    }
    return hash;
  });
  // Each word of the state depends on all four.
  let all = words.length;
  return Int32Array.from(hashes.concat(hashes), (hash) => all = finished(all + Math.imul(hash, 0x9e3779b1))).slice(4);
}

function finished(hash: number): number {
  hash = Math.imul(hash ^ hash >>> 16, 0x85ebca6b);
  hash = Math.imul(hash ^ hash >>> 13, 0xc2b2ae35);
  return (hash ^ hash >>> 16) >>> 0;
}
