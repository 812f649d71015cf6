import type { Cells } from "../../core";
import { seeded } from "./seeded";

/** A programme as a user would type it: the tables, and the years asked. */
export interface ProgrammeTables {
  readonly tasks: Cells;
  readonly funding: Cells;
  readonly index: Cells;
  readonly from: number;
  readonly to: number;
}

const FROM = 2026;
const themes = ["water", "woningen", "natuur", "energie", "mobiliteit", "landbouw"];

/**
 * Tasks in three classes of priority, half of them with costs that stay; sources of every kind: earmarked for one or
 * two themes, with a largest share, carried for some years. All money together is about three quarters of all costs.
 * The same seed gives the same programme.
 */
export function programme(tasks: number, { sources = 40, years = 15, seed = 2027 } = {}): ProgrammeTables {
  const random = seeded(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const cents = (most: number): number => Math.round(random() * most * 100) / 100;
  const columns = Array.from({ length: years }, (_, place) => FROM + place);

  const taskRows = Array.from({ length: tasks }, (_, place) => {
    const start = FROM + Math.floor(random() * years * 0.6);
    const end = Math.min(FROM + years - 1, start + Math.floor(random() * 8));
    return [
      `opgave ${place + 1}`, pick(themes), pick([1, 1, 2, 3]), 1 + Math.floor(random() * 1000), start, end, cents(30_000),
      random() < 0.5 ? null : cents(600), pick(["gelijkmatig", "oplopend", "aflopend", "s-curve"]),
    ];
  });
  const perYear = taskRows.reduce((sum, row) => sum + (row[3] as number) * ((row[6] as number) + 5 * ((row[7] as number | null) ?? 0)), 0)
    / years / sources;
  const sourceRows = Array.from({ length: sources }, (_, place) => {
    const kind = pick(["algemeen", "SPUK", "SPUK", "decentralisatie-uitkering", "bijzondere fondsuitkering", "cofinanciering", "reserve"]);
    const earmarked = kind === "SPUK" || (kind === "cofinanciering" && random() < 0.7);
    const own = kind === "SPUK" || kind === "cofinanciering";
    return [
      `bron ${place + 1}`, kind, earmarked ? `${pick(themes)}; ${pick(themes)}` : null,
      random() < (kind === "algemeen" ? 0.7 : 0.2) ? "structureel" : "incidenteel",
      own ? pick([0.5, 0.75, 0.9, 1]) : pick([0.9, 1, 1]),
      kind === "reserve" ? "ja" : pick(["nee", "nee", FROM + 4, FROM + 9]),
      ...columns.map((year) => (kind === "reserve" ? (year === FROM ? cents(5 * perYear) : 0) : cents(1.5 * perYear))),
    ];
  });
  return {
    from: FROM, to: FROM + years - 1,
    tasks: [
      ["Opgave", "Thema", "Prioriteit", "Doel", "Startjaar", "Doeljaar", "Kosten per eenheid", "Structureel per eenheid", "Verloop"],
      ...taskRows,
    ],
    funding: [["Bron", "Soort", "Oormerk", "Aard", "Maximaal aandeel", "Meenemen", ...columns], ...sourceRows],
    index: [["Jaar", "Index"], ...columns.slice(1).map((year) => [year, "1,85%"])],
  };
}
