import type { Cells } from "../../core";
import { themes } from "../../core";
import { seeded } from "./seeded";

export interface Nation {
  readonly tasks: Cells;
  readonly land: Cells;
  readonly combinations: Cells;
}

const landTypes = ["landbouw", "natuur", "bebouwd", "water", "bos"];

/**
 * Areas of fourteen tasks, one per theme, on five types of land, with `landShare` hectares of land per hectare that
 * is claimed. `sharing` of the pairs of themes may share, `suitable` of the types of land suit a task: with the defaults
 * that makes some ninety combinations an area, three deep. The same seed gives the same nation.
 */
export function nation(areas: number, { seed = 2027, landShare = 0.6, sharing = 0.55, suitable = 0.6 } = {}): Nation {
  const random = seeded(seed);
  const between = (low: number, high: number): number => Math.round((low + random() * (high - low)) * 10) / 10;
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;

  const combinations = themes.flatMap((one, i) => themes.slice(i + 1).flatMap((other) =>
    (random() < sharing ? [[one, other, pick([0.1, 0.25, 0.5, 0.8]), pick([0.3, 0.5, 0.8, 1]), pick([0.5, 0.8, 1])]] : [])));
  const tasks: unknown[][] = [];
  const land: unknown[][] = [];
  for (let number = 1; number <= areas; number++) {
    const name = `gebied ${number}`;
    let claimed = 0;
    for (const theme of themes) {
      const claim = between(5, 800);
      claimed += claim;
      const types = landTypes.filter(() => random() < suitable);
      tasks.push([name, `${theme} in ${name}`, theme, claim, pick([1, 1, 2, 3]), types.join("; ")]);
    }
    const parts = landTypes.map(() => between(1, 10));
    const all = parts.reduce((sum, part) => sum + part, 0);
    landTypes.forEach((type, i) => land.push([name, type, (claimed * landShare * parts[i]!) / all]));
  }
  return {
    tasks: [["Gebied", "Opgave", "Thema", "Ruimteclaim", "Prioriteit", "Grondsoorten"], ...tasks] as Cells,
    land: [["Gebied", "Grondsoort", "Oppervlakte"], ...land] as Cells,
    combinations: [["Opgave A", "Opgave B", "Aandeel", "Opbrengst A", "Opbrengst B"], ...combinations] as Cells,
  };
}
