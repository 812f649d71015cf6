import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ProgrammeInput } from "../../core/programme";

/** A multidimensional knapsack: the most profit within capacities. */
export interface Knapsack {
  readonly name: string;
  readonly profits: readonly number[];
  /** Per capacity what each item takes. */
  readonly weights: readonly (readonly number[])[];
  readonly capacities: readonly number[];
  /** The best that is known; 0: not known. */
  readonly best: number;
}

/** A file of OR-Library's form: how many there are, and of each its sizes, the best known, profits, weights and capacities, as numbers. */
export function readKnapsacks(text: string, name: string): Knapsack[] {
  const numbers = text.split(/\s+/u).filter((part) => part !== "").map(Number);
  let at = 0;
  const next = (): number => {
    const value = numbers[at++];
    if (value === undefined || Number.isNaN(value)) throw new Error(`${name}: number ${at} is missing`);
    return value;
  };
  const several = (count: number): number[] => Array.from({ length: count }, next);
  return Array.from({ length: next() }, (_, place): Knapsack => {
    const [items, limits, best] = [next(), next(), next()];
    return { name: `${name} ${place + 1}`, profits: several(items), weights: Array.from({ length: limits }, () => several(items)), capacities: several(limits), best };
  });
}

/** All files `mknap*.txt` of a folder; the best known also from `mkcbres.txt` beside them ("5.100-00  24381"). */
export function knapsacksIn(folder: string): Knapsack[] {
  const results = join(folder, "mkcbres.txt");
  const known = new Map(existsSync(results) ? [...readFileSync(results, "utf8").matchAll(/^\s*(\d+)\.(\d+)-(\d+)\s+(\d+)/gmu)]
    .map(([, limits, items, place, best]) => [`${limits} ${items} ${Number(place)}`, Number(best)] as const) : []);
  return readdirSync(folder).filter((file) => /^mknap.*\.txt$/u.test(file) && file !== "mkcbres.txt").sort().flatMap((file) =>
    readKnapsacks(readFileSync(join(folder, file), "utf8"), file).map((knapsack, place) =>
      ({ ...knapsack, best: knapsack.best || (known.get(`${knapsack.capacities.length} ${knapsack.profits.length} ${place}`) ?? 0) })));
}

/** As a programme: one year, one goal of all profit, a measure per item, a role per capacity. */
export function knapsackProgramme({ profits, weights, capacities }: Knapsack): ProgrammeInput {
  const item = (place: number): string => `Item ${String(place + 1).padStart(4, "0")}`;
  const role = (place: number): string => `Grens ${place + 1}`;
  return {
    from: 2027, to: 2027, norm: 1,
    measures: [["Maatregel", "Kosten"], ...profits.map((_, place) => [item(place), "0%"])],
    tasks: [["Opgave", "Doel", "Doeljaar"], ["Winst", profits.reduce((sum, each) => sum + each, 0), 2027]],
    yields: [["Maatregel", "Opgave", "Hoeveelheid"], ...profits.map((profit, place) => [item(place), "Winst", profit])],
    funding: [["Bron", 2027], ["Algemeen", 1]],
    effort: [["Maatregel", "Rol", "Uren"], ...weights.flatMap((own, limit) => own.flatMap((weight, place) => (weight > 0 ? [[item(place), role(limit), weight]] : [])))],
    staffing: [["Organisatie", "Rol", "Fte"], ...capacities.map((capacity, limit) => ["Provincie", role(limit), capacity])],
  };
}
