import type { seeded } from "../bench/seeded";

/** What people, other programs and strangers put into cells: blank in every form, words for nothing, doubtful figures, errors, and worse. */
const cells: readonly unknown[] = [
  null, "", " ", 0, "0", "0%", "-", "–", "p.m.", "n.v.t.", "nihil", "x", "geen", "veel", "ja", "nee", true, false,
  "1.234", "1,234", "1.234,56", "€ 1.234,-", "(5)", "5-", "12%", 12, 0.5, -1, 1.5, 1e-9, 1e15, 1e16, -1e16, 1e300, 1e308, -1e308, 2027, "2027", "2027K3", 46388, "31-2-2027", "1-7-2027", 99999999,
  "#N/A", "#WAARDE!", "#REF!", "constructor", "__proto__", "toString", "hasOwnProperty", "Totaal", "Subtotaal", "Som Natuurfonds", "saldo", "\u200bnaam\u200b", "\u2212 5", "a; b; a", ";", "A 60%; B 60%",
  "=1+1", "<b>", "\u0000", "\uD800", "'", "lang ".repeat(200), "NaN", "Infinity", "undefined", "null", "1e5", "0x10", "½", "٣", "１２",
];

/** What stands in headers. */
const headers: readonly unknown[] = [
  null, "", 0, "Totaal", "2027", 2027, "2027 (x € 1.000)", "2027 mln", "2027 kg mln", "Stand 31-12-2026", "Rekening 2025", "2027 Q1", "2027/2028", 46388, 46500, "2e begrotingswijziging 2027", "#REF!",
  "constructor", "__proto__", "Prioriteit", "Doel", "Eenheid (x 1.000)", "Gewicht Loon", "kop".repeat(50), true,
];

type Random = ReturnType<typeof seeded>;
type Grid = unknown[][];

const below = (random: Random, size: number): number => Math.floor(random() * size);
const oneOf = <Item>(random: Random, items: readonly Item[]): Item => items[below(random, items.length)]!;

/** One thing that goes wrong with a range, in place. */
type Mutation = (grid: Grid, random: Random) => void;

const row = (grid: Grid, random: Random): unknown[] => grid[below(random, grid.length)] ?? [];

const mutations: readonly Mutation[] = [
  (grid, random) => { const line = row(grid, random); line[below(random, line.length || 1)] = oneOf(random, cells); },
  (grid, random) => { const line = row(grid, random); line[below(random, line.length || 1)] = oneOf(random, cells); },
  (grid, random) => { const [line = []] = grid; line[below(random, line.length || 1)] = oneOf(random, headers); },
  // A column full of one thing.
  (grid, random) => { const column = below(random, grid[0]?.length ?? 1); const cell = oneOf(random, cells); grid.slice(1).forEach((line) => { line[column] = cell; }); },
  // A totals row, the header again, units, a blank row, a row twice: somewhere.
  (grid, random) => { grid.splice(below(random, grid.length) + 1, 0, (grid[0] ?? []).map((_, column) => (column === 0 ? "Totaal" : grid.slice(1).reduce((sum, line) => sum + (typeof line[column] === "number" ? line[column] : 0), 0)))); },
  (grid, random) => { grid.splice(below(random, grid.length) + 1, 0, [...(grid[0] ?? [])]); },
  (grid, random) => { grid.splice(1, 0, (grid[0] ?? []).map(() => oneOf(random, ["€", "x € 1.000", "ha", "mln", "", "x"]))); },
  (grid, random) => { grid.splice(below(random, grid.length) + 1, 0, (grid[0] ?? []).map(() => oneOf(random, [null, "", 0]))); },
  (grid, random) => { const at = below(random, grid.length); if (grid[at] !== undefined) grid.splice(at, 0, [...grid[at]]); },
  // Rows and columns that are gone, or in another place.
  (grid, random) => { grid.splice(below(random, grid.length), 1); },
  (grid, random) => { const column = below(random, grid[0]?.length ?? 1); grid.forEach((line) => line.splice(column, 1)); },
  (grid, random) => { const line = row(grid, random); line.length = below(random, line.length + 1); },
  (grid, random) => { grid.sort(() => random() - 0.5); },
  (grid) => { grid.length = 1; },
  (grid) => { grid.length = 0; },
];

/** The arguments of a function that was called rightly, with one thing gone wrong, or a few. */
export function malformed(args: readonly unknown[], random: Random): unknown[] {
  const broken = structuredClone(args) as unknown[];
  do {
    const at = below(random, broken.length || 1);
    const argument = broken[at];
    if (!Array.isArray(argument)) broken[at] = oneOf(random, [...cells, [[]], [[null]], []]);
    else if (random() < 0.03) broken[at] = oneOf(random, cells);
    else oneOf(random, mutations)(argument as Grid, random);
  } while (random() < 0.3);
  return broken;
}
