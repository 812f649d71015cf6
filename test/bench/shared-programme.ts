import type { Programme } from "../core/balance/programmes";
import { programme } from "../core/balance/programmes";
import { source, task } from "../core/balance/example";
import { seeded } from "./seeded";

/**
 * A programme in which the Maximale aandelen of each task's sources add up to 1, as people type them (33,33 % and 33,34 %), with
 * money in plenty or too little of it. The same seed gives the same programme.
 */
export function sharedProgramme(seed: number): Programme & { readonly plenty: boolean } {
  const random = seeded(seed);
  const below = (size: number): number => Math.floor(random() * size);
  const plenty = random() < 0.5;
  const tasks = Array.from({ length: 1 + below(3) }, (_, index) => task({
    name: `opgave ${index}`, row: index + 2, theme: `thema ${index}`, startYear: 2027, targetYear: 2027 + below(3), units: 1,
    costPerUnit: (1 + below(10 ** (3 + below(6)))) / 100, structuralPerUnit: random() < 0.3 ? (1 + below(100_000)) / 100 : 0, priority: 1 + below(2),
  }));
  const sources = tasks.flatMap((own, index) => sharesOf(random).map((largestShare, place) => source({
    name: `bron ${index} ${place}`, row: 2, kind: "cofinancing", earmark: [own.name], structural: true, largestShare,
    amounts: Array.from({ length: 4 }, () => (plenty ? 1e12 : below(Math.ceil(own.costPerUnit * 60)))),
  })));
  return { ...programme(tasks, sources), plenty };
}

/** Two to five shares of so many digits that add up to 1, in decimals. */
function sharesOf(random: () => number): number[] {
  const whole = 10 ** (2 + Math.floor(random() * 5));
  const count = 2 + Math.floor(random() * 4);
  const even = Math.floor(whole / count);
  const parts = Array.from({ length: count - 1 }, () => (random() < 0.5 ? even : 1 + Math.floor(random() * even)));
  return [...parts, whole - parts.reduce((sum, part) => sum + part, 0)].map((part) => part / whole);
}
