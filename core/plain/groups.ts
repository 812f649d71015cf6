import { nameKey } from "../domain/name";
import type { Piece } from "./model";

/** Of fewer people a public report names no group: who they are could be guessed. */
export const FEWEST_PEOPLE = 5;

/** What stands where a group is not named, also for "de", "alle" or "veel" before it: of all or many it still holds. */
const SOME_PEOPLE = "sommige mensen";
const BEFORE = "(?:de|het|deze|alle|(?:heel\\s+)?veel)\\s+";

/** Groups as they are found in a text, and the text without those that are not to be named. */
export interface Groups {
  /** Those that a text names, each once, in its order. */
  namedIn(text: string): readonly string[];
  /** The pieces of a sentence in which these are not named; a value that was one is text, for its cell names it. */
  without(pieces: readonly Piece[], hidden: ReadonlySet<string>): readonly Piece[];
}

interface Found {
  readonly name: string;
  readonly at: number;
  readonly end: number;
  readonly beginsSentence: boolean;
}

/** As whole words and whatever their case; of "omwonenden van de weg" the shorter "omwonenden" is no part. */
export function groupsOf(names: readonly string[]): Groups {
  const known = new Map(names.filter((name) => /[\p{L}\p{N}]/u.test(name)).map((name) => [nameKey(name), name.trim()]));
  const longestFirst = [...known.values()].sort((one, other) => other.length - one.length);
  const any = longestFirst.map((name) => name.split(/\s+/u).map(escaped).join("\\s+")).join("|");
  // A name that itself begins with "de" goes first.
  const pattern = any === "" ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])(?:(${any})|${BEFORE}(${any}))(?![\\p{L}\\p{N}])`, "giu");
  const foundIn = (text: string): readonly Found[] => (pattern === undefined ? [] : [...text.matchAll(pattern)].map((match): Found => {
    const [whole, alone, after] = match;
    const name = (alone ?? after)!;
    const before = text.slice(0, match.index);
    return {
      name: known.get(nameKey(name)) ?? name, at: match.index, end: match.index + whole.length,
      // After "o.a." nothing begins.
      beginsSentence: !/[\p{L}\p{N}]/u.test(before) || (/[.!?]\s+$/u.test(before) && /^\p{Lu}/u.test(whole)),
    };
  }));
  return {
    namedIn: (text) => [...new Set(foundIn(text).map(({ name }) => name))],
    without: (pieces, hidden) => {
      const found = foundIn(pieces.map(({ text }) => text).join("")).filter(({ name }) => hidden.has(name));
      return found.length === 0 ? pieces : cutOut(pieces, found);
    },
  };
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&");

/** A group may begin in the sentence itself and end in a value: what replaces it belongs to the piece in which it begins. */
function cutOut(pieces: readonly Piece[], found: readonly Found[]): Piece[] {
  let start = 0;
  return pieces.map((piece): Piece => {
    const [from, to] = [start, start + piece.text.length];
    start = to;
    let text = "";
    let at = from;
    for (const group of found) {
      if (group.end <= at || group.at >= to) continue;
      text += piece.text.slice(at - from, Math.max(group.at, at) - from);
      if (group.at >= from) text += group.beginsSentence ? capital(SOME_PEOPLE) : SOME_PEOPLE;
      at = Math.min(group.end, to);
    }
    const isGone = found.some((group) => group.at <= from && group.end >= to);
    return { ...piece, ...(isGone ? { value: undefined, column: undefined } : {}), text: text + piece.text.slice(at - from) };
  }).filter(({ text }) => text !== "");
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
