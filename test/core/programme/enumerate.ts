import type { SmallMeasure, SmallProgramme } from "./random-programme";

/** A start year per measure; 0 where it is not chosen. */
type Starts = readonly number[];

/** What the specification says of one programme, worked out without the core. */
export interface Best {
  readonly floors: readonly number[];
  readonly starts: Starts;
  /** Per class J and S, then cost, structural costs and the sum of starts. */
  readonly vector: readonly number[];
}

const inOrder = (one: string, other: string): number => (one < other ? -1 : 1);

/** All programmes there are, and the best of them by the goals in their order; the fair levels are given. */
export function enumerate(small: SmallProgramme, fair: readonly number[]): Best {
  const { measures, goals } = small;
  const floors = goals.map(() => 1);
  const classes = [...new Set(goals.map(({ priority }) => priority))].sort((a, b) => a - b).map((priority) => [...goals.keys()].filter((at) => goals[at]!.priority === priority));
  const byName = [...measures.keys()].sort((a, b) => inOrder(measures[a]!.name, measures[b]!.name));
  let best: { starts: Starts; vector: number[] } | undefined;
  for (const starts of feasible(small)) {
    const short = goals.map((goal, at) => Math.max(0, 1 - reachedOf(small, starts, at) / goal.size));
    short.forEach((each, at) => (floors[at] = Math.min(floors[at]!, each)));
    const chosen = measures.filter((_, at) => starts[at]! > 0);
    const vector = [
      ...classes.flatMap((own) => [own.reduce((sum, at) => sum + weighed(Math.max(0, short[at]! - fair[at]!)), 0), own.reduce((sum, at) => sum + short[at]!, 0)]),
      chosen.reduce((sum, { cost }) => sum + cost, 0), chosen.reduce((sum, { structural }) => sum + structural, 0),
      starts.reduce((sum, start) => sum + (start > 0 ? start - small.from + 1 : 0), 0),
    ];
    if (best === undefined || isBetter(vector, starts, best, byName)) best = { starts, vector };
  }
  return { floors, ...best! };
}

/** The integral of slopes 1, 2, 4 and 8 that begin at 0, 0,05, 0,15 and 0,35. */
function weighed(late: number): number {
  if (late <= 0.05) return late;
  if (late <= 0.15) return 0.05 + 2 * (late - 0.05);
  return late <= 0.35 ? 0.25 + 4 * (late - 0.15) : 1.05 + 8 * (late - 0.35);
}

function isBetter(vector: readonly number[], starts: Starts, best: { readonly starts: Starts; readonly vector: readonly number[] }, byName: readonly number[]): boolean {
  for (const [at, value] of vector.entries()) if (Math.abs(value - best.vector[at]!) > 1e-6) return value < best.vector[at]!;
  for (const at of byName) if (starts[at] !== best.starts[at]) return (starts[at]! || Infinity) < (best.starts[at]! || Infinity);
  return false;
}

function reachedOf({ measures, goals }: SmallProgramme, starts: Starts, goal: number): number {
  return measures.reduce((sum, { yields, duration }, at) => yields.reduce((all, each) =>
    (each.goal === goal && starts[at]! > 0 && starts[at]! + duration - 1 + each.delay <= goals[goal]!.year ? all + each.amount : all), sum), 0);
}

/** Money, hours and land only get scarcer with each measure, so a beginning that does not fit is not gone on with. */
function* feasible(small: SmallProgramme, starts: number[] = []): Generator<Starts> {
  const { measures, from, to } = small;
  if (!fits(small, starts)) return;
  if (starts.length === measures.length) {
    const waits = measures.every(({ after }, at) => starts[at] === 0 || after.every((other) => starts[other]! > 0 && starts[other]! + measures[other]!.duration <= starts[at]!));
    const alone = new Set<string>();
    const excludes = measures.some(({ group }, at) => starts[at]! > 0 && group !== "" && (alone.has(group) || !alone.add(group)));
    if (waits && !excludes) yield [...starts];
    return;
  }
  const { earliest, latest, duration } = measures[starts.length]!;
  yield* feasible(small, [...starts, 0]);
  for (let year = Math.max(from, earliest); year <= Math.min(latest, to - duration + 1); year++) yield* feasible(small, [...starts, year]);
}

function fits(small: SmallProgramme, starts: readonly number[]): boolean {
  const { measures, from, to, hours, hectares } = small;
  const own = (of: (measure: SmallMeasure, start: number) => number): number => starts.reduce((sum, start, at) => (start > 0 ? sum + of(measures[at]!, start) : sum), 0);
  if (own((measure) => measure.hectares) > hectares + 1e-6) return false;
  for (let year = from; year <= to; year++) {
    if (own(({ duration, hours: all }, start) => (year >= start && year < start + duration ? all / duration : 0)) > hours + 1e-6) return false;
  }
  return canPay(small, starts);
}

/** By Hall: whatever bills are taken together, the sources that may pay them have so much. A flow by single paths (Ford and Fulkerson), in cents. */
function canPay({ measures, from, to, sources }: SmallProgramme, starts: readonly number[]): boolean {
  const groups = new Map<string, { year: number; payers: number[]; cents: number }>();
  starts.forEach((start, at) => {
    if (start === 0) return;
    const { name, cost, structural, duration } = measures[at]!;
    for (let year = from; year <= to; year++) {
      // An uneven cent goes to the first year.
      const whole = Math.floor((cost * 100) / duration);
      const once = year < start || year >= start + duration ? 0 : year === start ? cost * 100 - whole * (duration - 1) : whole;
      for (const [cents, layer] of [[once, false], [year >= start + duration ? structural * 100 : 0, true]] as const) {
        if (cents === 0) continue;
        const payers = [...sources.keys()].filter((each) => (!layer || sources[each]!.structural) && (sources[each]!.earmark.length === 0 || sources[each]!.earmark.includes(name)));
        const key = `${year} ${payers.join()}`;
        groups.set(key, { year, payers, cents: (groups.get(key)?.cents ?? 0) + cents });
      }
    }
  });
  const bills = [...groups.values()];
  const capacity = new Map<string, Map<string, number>>();
  const arc = (one: string, other: string, size: number): void => {
    for (const [a, b, c] of [[one, other, size], [other, one, 0]] as const) capacity.set(a, (capacity.get(a) ?? new Map<string, number>()).set(b, (capacity.get(a)?.get(b) ?? 0) + c));
  };
  sources.forEach(({ amounts, carried }, each) => amounts.forEach((euros, at) => {
    arc("in", `${each}/${from + at}`, euros * 100);
    if (carried && at + 1 < amounts.length) arc(`${each}/${from + at}`, `${each}/${from + at + 1}`, 1e12);
  }));
  bills.forEach(({ year, payers, cents }, at) => {
    arc(`bill ${at}`, "out", cents);
    for (const each of payers) arc(`${each}/${year}`, `bill ${at}`, Math.ceil(sources[each]!.share * cents - 1e-9));
  });
  let paid = 0;
  for (let more = augment(capacity, "in", new Set(), Infinity); more > 0; more = augment(capacity, "in", new Set(), Infinity)) paid += more;
  return paid >= bills.reduce((sum, { cents }) => sum + cents, 0);
}

function augment(capacity: Map<string, Map<string, number>>, node: string, seen: Set<string>, most: number): number {
  if (node === "out") return most;
  seen.add(node);
  for (const [to, left] of capacity.get(node) ?? []) {
    if (left <= 0 || seen.has(to)) continue;
    const pushed = augment(capacity, to, seen, Math.min(most, left));
    if (pushed === 0) continue;
    capacity.get(node)!.set(to, left - pushed);
    capacity.get(to)!.set(node, capacity.get(to)!.get(node)! + pushed);
    return pushed;
  }
  return 0;
}
