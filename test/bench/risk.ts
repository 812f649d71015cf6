import { orderStatistic } from "../../core/numbers/order-statistic";
import { distributionOf } from "../../core/risk/distribution";
import { exactly } from "../../core/risk/exact";
import { gridded } from "../../core/risk/grid/gridded";
import type { Correlation, Loss, Portfolio } from "../../core/risk/model";
import { simulated } from "../../core/risk/simulation";
import { seeded } from "../../core/numbers/seeded";
import { run as runFutures } from "./futures";
import { rounded, type Outcome, type Row } from "./outcome";
import { median, timed } from "./timed";

const TIMES = 5;
const DRAWS = 100_000;
const RISKS = 100;
const SEEDS = 200;

/** What must be done in at most so many milliseconds, or so many times the same work in plain typed loops. */
interface Aim {
  readonly name: string;
  readonly ms: number;
  readonly run: () => unknown;
}

/**
 * How fast, and how true, the register is: draws of correlated risks beside the same work in plain typed loops, the grid, the exact sums,
 * and 200 seeds of a simulation beside the grid that needs no draws; then the futures of an ambition and of a programme.
 */
export async function run(): Promise<Outcome> {
  const failures: string[] = [];
  const speed: Row[] = [];
  const drawn = await medianOf(() => simulated(correlated()).percentile(0.9));
  const plain = await medianOf(plainLoops);
  const times = drawn / plain;
  speed.push({ wat: `${RISKS} samenhangende risico's x ${DRAWS} trekkingen`, "ms (mediaan van 5)": rounded(drawn), doel: 1000, "maal kale lussen": rounded(times) });
  if (times > 1.5) failures.push(`drawing takes ${rounded(times)} times plain loops, the aim is 1,5`);
  if (drawn > 1000) failures.push(`drawing takes ${rounded(drawn)} ms, the aim is 1000`);

  const ranges = manyRanges();
  const [none, single] = [ranges.map(() => undefined), ranges.map((_, place) => [place])];
  const odd = Array.from({ length: 20 }, (_, place) => fixed(0.1 + place / 50, Math.round(1e7 * Math.sqrt(7 * place + 2))));
  const aims: Aim[] = [
    { name: `raster, ${RISKS} bereiken`, ms: 600, run: () => gridded(ranges).percentile(0.9) },
    { name: `raster, ${RISKS} bereiken, met bijdragen`, ms: 1500, run: () => gridded(ranges).shares(0.9, single, none) },
    { name: "exact, gepubliceerd register van 14, met bijdragen", ms: 50, run: () => exactly(published, neverElsewhere)!.shares(0.9, published.map((_, place) => [place]), published.map(() => undefined)) },
    { name: "exact, 20 oneffen bedragen (2^20 sommen), met bijdragen", ms: 1000, run: () => exactly(odd, neverElsewhere)!.shares(0.9, odd.map((_, place) => [place]), odd.map(() => undefined)) },
  ];
  for (const { name, ms, run: work } of aims) {
    const taken = await medianOf(work);
    speed.push({ wat: name, "ms (mediaan van 5)": rounded(taken), doel: ms, "maal kale lussen": "" });
    if (taken > ms) failures.push(`${name}: ${rounded(taken)} ms, the aim is ${ms}`);
  }
  const { row, failure } = besideTheGrid();
  const futures = await runFutures([]);
  return {
    tables: { "Risico's: snelheid": speed, [`Risico's: ${SEEDS} zaden naast het raster`]: [row], ...futures.tables }, failures: [...failures, ...failure, ...futures.failures],
  };
}

async function medianOf(work: () => unknown): Promise<number> {
  await work();
  const taken: number[] = [];
  for (let turn = 0; turn < TIMES; turn++) taken.push((await timed(work)).ms);
  return median(taken);
}

/** In how many of the seeds a percentile lies more than four standard errors off: none of a thousand should. */
function besideTheGrid(): { row: Row; failure: string[] } {
  const losses = manyRanges().slice(0, 12);
  const names = losses.map((_, place) => `risico ${place}`);
  const exact = distributionOf({ names, losses, correlations: [], draws: 1000, seed: 1 });
  const certainties = [0.5, 0.8, 0.9, 0.95];
  let [far, worst] = [0, 0];
  for (let seed = 1; seed <= SEEDS; seed++) {
    const engine = simulated({ names, losses, correlations: [{ one: 0, other: 1, value: 1e-12 }], draws: 20_000, seed });
    const off = Math.max(...certainties.map((certainty) => Math.abs(engine.percentile(certainty) - exact.percentile(certainty)) / engine.error(certainty)));
    worst = Math.max(worst, off);
    if (off > 4) far++;
  }
  return { row: { zaden: SEEDS, "verder dan 4 standaardfouten": far, "verste (standaardfouten)": rounded(worst) }, failure: far > 1 ? [`${far} of ${SEEDS} seeds lie more than four standard errors off`] : [] };
}

const fixed = (chance: number, most: number): Loss => ({ occurrence: { kind: "once", chance }, amount: { shape: "fixed", most } });
const neverElsewhere = (): number => { throw new Error("nothing is too large here"); };

const manyRanges = (): Loss[] => Array.from({ length: RISKS }, (_, place) => ({
  occurrence: { kind: "once", chance: 0.05 + place / 200 },
  amount: { shape: place % 2 === 0 ? "triangular" : "pert", least: 1e6 * place, mode: 2e6 * place + 1e7, most: 6e6 * place + 3e7 },
}));

function correlated(): Portfolio {
  const correlations: Correlation[] = [];
  for (let one = 0; one < RISKS; one++) for (let other = one + 1; other < RISKS; other++) correlations.push({ one, other, value: 0.3 });
  return { names: Array.from({ length: RISKS }, (_, place) => `risico ${place}`), losses: manyRanges(), correlations, draws: DRAWS, seed: 1 };
}

/**
 * The same work with nothing around it: normal draws by Box and Muller, a full lower triangle row by row, the quantile of a triangle in
 * closed form, and the order statistic.
 */
function plainLoops(): number {
  const random = seeded(1);
  const [weight, own] = [Math.sqrt(0.3), Math.sqrt(0.7)];
  const triangle = Float64Array.from({ length: RISKS * RISKS }, (_, index) => (index % RISKS === Math.floor(index / RISKS) ? own : index % RISKS < Math.floor(index / RISKS) ? weight / RISKS : 0));
  const losses = manyRanges();
  const bounds = losses.map(({ amount }) => amount as { least: number; mode: number; most: number });
  const thresholds = losses.map(({ occurrence }) => (occurrence.kind === "once" ? 1.3 - 2 * occurrence.chance : 0));
  const sums = new Float64Array(DRAWS);
  const draws = new Float64Array(RISKS);
  for (let draw = 0; draw < DRAWS; draw++) {
    for (let risk = 0; risk < RISKS; risk += 2) {
      const [radius, angle] = [Math.sqrt(-2 * Math.log(1 - random.share())), 2 * Math.PI * random.share()];
      draws[risk] = radius * Math.cos(angle);
      draws[risk + 1] = radius * Math.sin(angle);
    }
    let sum = 0;
    for (let risk = 0; risk < RISKS; risk++) {
      let score = 0;
      for (let before = 0; before <= risk; before++) score += triangle[risk * RISKS + before]! * draws[before]!;
      if (score <= thresholds[risk]!) continue;
      const { least, mode, most } = bounds[risk]!;
      const part = 1 / (1 + Math.exp(-1.7 * score));
      const width = most - least;
      sum += Math.round(part * width < mode - least ? least + Math.sqrt(part * width * (mode - least)) : most - Math.sqrt((1 - part) * width * (most - mode)));
    }
    sums[draw] = sum;
  }
  return orderStatistic(sums, Math.ceil(0.9 * DRAWS) - 1);
}

/** A published register (a municipality in Drenthe, 2018): chance in percent, and euros. */
const published = ([
  [50, 3801363], [20, 2467250], [50, 1478950], [50, 730236], [40, 709300], [15, 1000000], [20, 6726500], [15, 437000], [15, 500000], [15, 625000], [50, 158000], [20, 350000],
  [20, 80000], [15, 150000],
] as const).map(([percent, euros]) => fixed(percent / 100, euros * 100));
