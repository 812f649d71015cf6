import type { Area } from "../../core/stacking/model";
import { seeded } from "./seeded";

/**
 * A small area whose claims and hectares lie anywhere between two sizes, by orders of magnitude: land that is not there, tasks that
 * find none, priorities, sharing that hardly counts. The same seed gives the same area.
 */
export function wideArea(seed: number, low: number, high: number): Area {
  const random = seeded(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const size = (): number => Number((low * (high / low) ** random()).toPrecision(pick([1, 2, 4, 7])));
  const types = ["g0", "g1", "g2"].slice(0, 1 + Math.floor(random() * 3));
  const tasks = Array.from({ length: 2 + Math.floor(random() * 4) }, (_, index) => {
    const claim = random() < 0.05 ? 0 : size();
    const priority = pick([1, 1, 1, 2, 3]);
    const somewhere = random() < 0.4 ? [] : types.filter(() => random() < 0.6);
    return { row: index + 2, name: `t${index}`, claim, priority, landTypes: somewhere.length === 0 ? undefined : somewhere };
  });
  const claims = tasks.reduce((sum, { claim }) => sum + claim, 0);
  const hectares = (): number => {
    if (random() < 0.2) return 0;
    return random() < 0.5 ? size() : Number(((claims * random()) / types.length).toPrecision(6));
  };
  return {
    name: `gebied ${seed}`, tasks,
    land: types.map((type, index) => ({ row: index + 2, type, hectares: hectares() })),
    sharing: tasks.flatMap((_, one) => tasks.slice(one + 1).flatMap((__, further) => (random() < 0.45 ? [{
      one, other: one + 1 + further, share: pick([0.001, 0.1, 0.25, 0.5, 1]),
      yieldOne: pick([1, 1, 0.5, 0.8, 0.01, 0]), yieldOther: pick([1, 1, 0.5, 0.7]),
    }] : []))),
  };
}

/** The same area with its rows in another order; `order` says where each task was. */
export function shuffled(area: Area, seed: number): { readonly area: Area; readonly order: readonly number[] } {
  const random = seeded(seed);
  const turned = <Item>(items: readonly Item[]): Item[] => items.map((item) => ({ item, key: random() })).sort((a, b) => a.key - b.key).map(({ item }) => item);
  const order = turned([...area.tasks.keys()]);
  return {
    order,
    area: {
      ...area, tasks: order.map((task) => area.tasks[task]!), land: turned(area.land),
      sharing: turned(area.sharing).map((pair) => ({
        ...pair, one: order.indexOf(pair.other), other: order.indexOf(pair.one), yieldOne: pair.yieldOther, yieldOther: pair.yieldOne,
      })),
    },
  };
}
