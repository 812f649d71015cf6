/** A row that is to find its counterpart: what names it, all that stands in it, and its place in its own table. */
export interface Row<Cells> {
  readonly name: string;
  readonly content: string;
  readonly place: number;
  readonly cells: Cells;
}

export interface Pairing<Cells> {
  readonly pairs: readonly (readonly [before: Row<Cells>, after: Row<Cells>])[];
  readonly removed: readonly Row<Cells>[];
  readonly added: readonly Row<Cells>[];
}

/** Up to so many pairs of rows with one name are all weighed; beyond that the order of what stands in them decides. */
const MOST_WEIGHED = 10_000;

/**
 * Which row of one table is which of the other: by name, never by position. Of several rows with one name those that are the
 * same go first, then those that are most alike; what is then left has come or gone. The outcome does not depend on the
 * order of the rows, and from after to before it is the same the other way round.
 */
export function pairRows<Cells>(
  before: readonly Row<Cells>[], after: readonly Row<Cells>[], alike: (one: Row<Cells>, other: Row<Cells>) => number,
): Pairing<Cells> {
  const groups = new Map<string, { before: Row<Cells>[]; after: Row<Cells>[] }>();
  const group = ({ name }: Row<Cells>) => {
    let found = groups.get(name);
    if (found === undefined) groups.set(name, found = { before: [], after: [] });
    return found;
  };
  for (const row of before) group(row).before.push(row);
  for (const row of after) group(row).after.push(row);
  const parts = [...groups.values()].map((each) => pairNamesakes(each.before, each.after, alike));
  return {
    pairs: parts.flatMap(({ pairs }) => pairs).sort(([, a], [, b]) => a.place - b.place),
    removed: parts.flatMap(({ removed }) => removed).sort((a, b) => a.place - b.place),
    added: parts.flatMap(({ added }) => added).sort((a, b) => a.place - b.place),
  };
}

function pairNamesakes<Cells>(before: readonly Row<Cells>[], after: readonly Row<Cells>[], alike: (one: Row<Cells>, other: Row<Cells>) => number): Pairing<Cells> {
  if (before.length === 0 || after.length === 0) return { pairs: [], removed: before, added: after };
  if (before.length === 1 && after.length === 1) return { pairs: [[before[0]!, after[0]!]], removed: [], added: [] };
  const equal = pairEqual(before, after);
  const [was, is] = [inOrder(equal.removed), inOrder(equal.added)];
  const rest = was.length * is.length > MOST_WEIGHED ? was.map((_row, index): [number, number] => [index, index]) : mostAlike(was, is, alike);
  const chosen = rest.filter(([one, other]) => one < was.length && other < is.length);
  const [usedBefore, usedAfter] = [new Set(chosen.map(([one]) => one)), new Set(chosen.map(([, other]) => other))];
  return {
    pairs: [...equal.pairs, ...chosen.map(([one, other]) => [was[one]!, is[other]!] as const)],
    removed: was.filter((_row, index) => !usedBefore.has(index)),
    added: is.filter((_row, index) => !usedAfter.has(index)),
  };
}

/** Rows in which the same stands, each with one of the other table. */
function pairEqual<Cells>(before: readonly Row<Cells>[], after: readonly Row<Cells>[]): Pairing<Cells> {
  const waiting = new Map<string, Row<Cells>[]>();
  for (const row of before) waiting.set(row.content, [...(waiting.get(row.content) ?? []), row]);
  const pairs: [Row<Cells>, Row<Cells>][] = [];
  const added = after.filter((row) => {
    const equal = waiting.get(row.content)?.shift();
    if (equal !== undefined) pairs.push([equal, row]);
    return equal === undefined;
  });
  return { pairs, removed: [...waiting.values()].flat(), added };
}

/** Places in the two lists, the most alike first; of equals the first by what stands in them. */
function mostAlike<Cells>(before: readonly Row<Cells>[], after: readonly Row<Cells>[], alike: (one: Row<Cells>, other: Row<Cells>) => number): [number, number][] {
  const weighed = before.flatMap((one, i) => after.map((other, j) => ({ i, j, weight: alike(one, other) })));
  weighed.sort((a, b) => b.weight - a.weight || a.i - b.i || a.j - b.j);
  const [takenBefore, takenAfter] = [new Set<number>(), new Set<number>()];
  return weighed.flatMap(({ i, j }): [number, number][] => {
    if (takenBefore.has(i) || takenAfter.has(j)) return [];
    takenBefore.add(i);
    takenAfter.add(j);
    return [[i, j]];
  });
}

const inOrder = <Cells>(rows: readonly Row<Cells>[]): Row<Cells>[] =>
  [...rows].sort((a, b) => (a.content < b.content ? -1 : a.content > b.content ? 1 : 0));
