import { product, times, type Ratio } from "../../../core/numbers/ratio";
import type { Area } from "../../../core/stacking/model";
import { exact, exactLeast, type ExactRow } from "../../exact-simplex";

const ONE = exact(1);
const MINUS = exact(-1);

/**
 * The relative shortages and the net land of an area without any rounding: every group of tasks on every land type, and
 * fairness by trial: a shortage is final when it cannot be lower while the others stay at the level. `rank`: the least that hectares
 * on that land can add up to, each counted by the place of its group (alone before together, then in the order of the sheet).
 * `places`: those places, by the group's names in the order of the sheet.
 */
export function exactStacking(area: Area, layers: number): {
  shares: number[]; net: number; rank: number; places: ReadonlyMap<string, number>;
} {
  const { tasks } = area;
  const types = [...new Set(area.land.map(({ type }) => type))];
  const pairOf = (a: number, b: number) => area.sharing.find(({ one, other }) => (one === a && other === b) || (one === b && other === a));
  const yieldOf = (task: number, beside: number): Ratio => {
    const pair = pairOf(task, beside)!;
    return exact(pair.one === task ? pair.yieldOne : pair.yieldOther);
  };
  const groups = Array.from({ length: 2 ** tasks.length }, (_, set) => tasks.flatMap((__, task) => ((set >> task) & 1 ? [task] : [])))
    .filter((group) => group.length > 0 && group.length <= layers && group.every((a) => tasks[a]!.claim > 0 && group.every((b) => a === b || pairOf(a, b))));
  const uses = groups.flatMap((group) => types
    .filter((type) => group.every((task) => tasks[task]!.landTypes?.includes(type) ?? true))
    .map((type) => ({ group, type })));
  const counts = (group: readonly number[], task: number): Ratio =>
    product(...group.filter((each) => each !== task).map((each) => yieldOf(task, each)));

  const short = tasks.map((_, task) => uses.length + task);
  const level = uses.length + tasks.length;
  const claims = tasks.map(({ claim }) => exact(claim));
  const rows: ExactRow[] = tasks.flatMap(({ claim }, task): ExactRow[] => (claim === 0 ? [] : [{
    relation: "=", right: claims[task]!,
    terms: [[short[task]!, ONE], ...uses.flatMap(({ group }, use) => (group.includes(task) ? [[use, counts(group, task)] as const] : []))],
  }]));
  for (const type of types) {
    const hectares = area.land.reduce((sum, land) => sum + (land.type === type ? land.hectares : 0), 0);
    rows.push({ relation: "<=", right: exact(hectares), terms: uses.flatMap((use, column) => (use.type === type ? [[column, ONE] as const] : [])) });
  }
  for (const { one, other, share } of area.sharing) {
    rows.push({
      relation: "<=", right: times(exact(share), exact(Math.min(tasks[one]!.claim, tasks[other]!.claim))),
      terms: uses.flatMap(({ group }, column) => (group.includes(one) && group.includes(other) ? [[column, ONE] as const] : [])),
    });
  }

  const shares = tasks.map(() => 0);
  for (const priority of [...new Set(tasks.map((task) => task.priority))].sort((a, b) => a - b)) {
    let open = [...tasks.keys()].filter((task) => tasks[task]!.priority === priority && uses.some(({ group }) => group.includes(task)));
    for (const [task] of tasks.entries()) if (tasks[task]!.claim > 0 && !uses.some(({ group }) => group.includes(task))) shares[task] = 1;
    while (open.length > 0) {
      const below = open.map((task): ExactRow => ({ relation: "<=", right: exact(0), terms: [[short[task]!, ONE], [level, times(MINUS, claims[task]!)]] }));
      const least = exactLeast(level + 1, [...rows, ...below], [[level, ONE]])!;
      const capped = open.map((task): ExactRow => ({ relation: "<=", right: times(least, claims[task]!), terms: [[short[task]!, ONE]] }));
      const final = open.filter((task) => {
        const lowest = exactLeast(level, [...rows, ...capped], [[short[task]!, ONE]])!;
        const there = times(least, claims[task]!);
        return lowest.over * there.under === there.over * lowest.under;
      });
      for (const task of final) {
        rows.push({ relation: "=", right: times(least, claims[task]!), terms: [[short[task]!, ONE]] });
        shares[task] = number(least);
      }
      open = open.filter((task) => !final.includes(task));
    }
  }
  const hectares = uses.map((_, use) => [use, ONE] as const);
  const net = exactLeast(level, rows, hectares)!;
  const lean: ExactRow = { relation: "=", right: net, terms: hectares };
  const order = [...new Set(uses.map(({ group }) => group))].sort((one, other) => one.length - other.length || firstApart(one, other));
  const rank = exactLeast(level, [...rows, lean], uses.map(({ group }, use) => [use, exact(order.indexOf(group) + 1)] as const))!;
  const places = new Map(order.map((group, place) => [group.map((task) => tasks[task]!.name).join(), place + 1]));
  return { shares, net: number(net), rank: number(rank), places };
}

const firstApart = (one: readonly number[], other: readonly number[]): number => one.map((task, at) => task - other[at]!).find((apart) => apart !== 0) ?? 0;

/** With as many digits as a double has. */
function number({ over, under }: Ratio): number {
  const places = 40n;
  return Number(`${((over * 10n ** places) / under).toString()}e-${places}`);
}
