import { build } from "../../core/programme/linear-model/build-model";
import { binariesOf, reached } from "../../core/programme/counts";
import { WHOLE, type Case } from "../../core/programme/model";
import { solved, type Outcome as Programme } from "../../core/programme/outcome";
import { readProgramme } from "../../core/programme/read";
import { verdictOf } from "../../core/programme/verdict";
import { loadHighs, solveWith, type Highs } from "../../core/optimise";
import { differences } from "../core/programme/enumeration";
import { knapsackProgramme, knapsacksIn } from "./mknap";
import { largeProgramme } from "./large-programme";
import { marxanIn } from "./marxan";
import { rounded, type Outcome, type Row } from "./outcome";
import { median } from "./timed";

/**
 * `-- programme [sizes] | --small | --mknap FOLDER | --marxan FOLDER`: programmes of 60, 200 and 500 measures over 15 years, five seeds each (six of 60):
 * processor time beside one cold linear model, lateness above the fair level, bounds, and what is proven. `--small`: 200 random small ones
 * beside the enumeration of all programmes. Published instances where a folder has them.
 */
export async function run(args: readonly string[]): Promise<Outcome> {
  const folder = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] ?? missing(name) : undefined);
  const [mknap, marxan] = [folder("--mknap"), folder("--marxan")];
  if (mknap !== undefined) return knapsacks(mknap);
  if (marxan !== undefined) return reserves(marxan);
  if (args.includes("--small")) return small(Number(args[args.indexOf("--small") + 1] ?? 200));
  return large(args.length > 0 ? args.map(Number) : [60, 200, 500]);
}

const missing = (name: string): never => { throw new Error(`${name} needs a folder`); };

/** Seconds (median and most), and points of mean lateness in the first class (averaged over the seeds, and most). */
const AIMS: Readonly<Record<number, { readonly seconds?: number; readonly most?: number; readonly late?: number; readonly lateMost?: number; readonly proven?: number }>> = {
  24: { seconds: 3 }, 36: { seconds: 3 }, 60: { seconds: 12, most: 25, proven: 5 }, 200: { seconds: 10, late: 2.5, lateMost: 4 }, 500: { seconds: 30, late: 0.5 },
};

async function large(sizes: readonly number[]): Promise<Outcome> {
  const highs = await loadHighs();
  // The first programme would pay for the compiling of the solver: a second or more of the processor, once a session.
  measured(highs, 24, 100);
  const rows: Row[] = [];
  const failures: string[] = [];
  for (const size of sizes) {
    const own = Array.from({ length: size === 60 ? 6 : 5 }, (_, seed) => measured(highs, size, seed + 1));
    rows.push(...own.map(({ row }) => row));
    const aim = AIMS[size] ?? {};
    const [seconds, late] = [own.map((each) => each.seconds), own.map((each) => each.late)];
    const check = (what: string, value: number, most: number | undefined): void => { if (most !== undefined && value > most) failures.push(`${size} measures: ${what} ${rounded(value)}, the aim is ${most}`); };
    check("median seconds", median(seconds), aim.seconds);
    check("most seconds", Math.max(...seconds), aim.most);
    check("mean lateness", late.reduce((sum, each) => sum + each, 0) / late.length, aim.late);
    check("most lateness", Math.max(...late), aim.lateMost);
    check("seeds not proven", own.filter(({ proven }) => !proven).length, aim.proven === undefined ? undefined : own.length - aim.proven);
  }
  return { tables: { programmes: rows }, failures };
}

function measured(highs: Highs, size: number, seed: number) {
  const { programme } = readProgramme(largeProgramme(size, seed));
  const cold = cpu(() => solveWith(highs, build(programme, false).model, []));
  const { seconds, result } = cpu(() => solved(highs, programme));
  const late = lateness(programme, result);
  const [first] = result.classes;
  return {
    seconds, late, proven: first!.proven,
    row: {
      measures: size, seed, binaries: binariesOf(programme), "cpu s": rounded(seconds), "per cold LP": rounded(seconds / Math.max(1e-3, cold.seconds)),
      "points late": rounded(late), "verdict 1": verdictOf(first!), "verdict 2": result.classes[1] === undefined ? "" : verdictOf(result.classes[1]),
    } satisfies Row,
  };
}

/** The mean lateness above the fair level in the first class, in percentage points. */
function lateness({ goals }: Case, { short, fair, classes }: Programme): number {
  const own = [...goals.keys()].filter((goal) => goals[goal]!.priority === classes[0]!.priority);
  return (100 * own.reduce((sum, goal) => sum + Math.max(0, short[goal]! - fair[goal]!), 0)) / own.length;
}

/** Processor time: what else the machine does counts for little. */
function cpu<Result>(call: () => Result): { readonly seconds: number; readonly result: Result } {
  const before = process.cpuUsage();
  const result = call();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, result };
}

async function small(count: number): Promise<Outcome> {
  const failures: string[] = [];
  for (let seed = 0; seed < count; seed++) failures.push(...(await differences(seed)).map((what) => `seed ${seed}: ${what}`));
  return { tables: { "small programmes": [{ programmes: count, differences: failures.length }] }, failures };
}

/** The first, second, third, 15th, 16th and 30th of each file. */
const ASKED = [0, 1, 2, 14, 15, 29];
const MOST_GAP = 0.15;

async function knapsacks(folder: string): Promise<Outcome> {
  const highs = await loadHighs();
  const rows = knapsacksIn(folder).filter(({ name, best }) => best > 0 && ASKED.includes(Number(name.split(" ").at(-1)) - 1)).map((knapsack) => {
    const { programme } = readProgramme(knapsackProgramme(knapsack));
    const { seconds, result } = cpu(() => solved(highs, programme));
    const [profit] = reached(programme, result.choice);
    return { knapsack: knapsack.name, profit: profit!, best: knapsack.best, "gap %": (100 * (knapsack.best - profit!)) / knapsack.best, "cpu s": rounded(seconds) };
  });
  const mean = rows.reduce((sum, row) => sum + row["gap %"], 0) / Math.max(1, rows.length);
  return { tables: { knapsacks: rows }, failures: mean > MOST_GAP ? [`mean gap ${rounded(mean)} %, the aim is ${MOST_GAP} %`] : [] };
}

/** prioritizr's sample of Marxan, in euros. */
const BEST_COST = 95_722_060.31;

async function reserves(folder: string): Promise<Outcome> {
  const highs = await loadHighs();
  const { programme } = readProgramme(marxanIn(folder));
  const { seconds, result } = cpu(() => solved(highs, programme));
  const cost = result.choice.reduce((sum, parts, place) => sum + parts.reduce((all, { millionths }) => all + (programme.measures[place]!.costNow * millionths) / WHOLE, 0), 0);
  const above = (100 * (cost - BEST_COST)) / BEST_COST;
  const short = result.short.filter((each) => each > 1e-6).length;
  return {
    tables: { Marxan: [{ cost: rounded(cost), units: result.choice.filter((parts) => parts.length > 0).length, "goals short": short, "above best %": rounded(above), "cpu s": rounded(seconds) }] },
    failures: [...(short > 0 ? [`${short} goals fall short`] : []), ...(above > 0.5 ? [`${rounded(above)} % above the best, the aim is 0,5 %`] : [])],
  };
}
