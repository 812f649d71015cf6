import { pooledNeeds, readCapacity, type CapacityInput, type CapacityModel } from "../../core/capacity";
import { shortest } from "../../core/capacity/levelling/late/shortest";
import { level } from "../../core/capacity/levelling/level";
import { readPlanning } from "../../core/capacity/levelling/read";
import { windows, type Windows } from "../../core/capacity/levelling/windows";
import { staffingTable } from "../../core/domain/tables/bezetting";
import { workTable } from "../../core/domain/tables/werk";
import { readTable } from "../../core/tables";
import { medianTime, rounded, type Outcome, type Row } from "./outcome";
import { progen } from "./progen";
import { instances } from "./psplib";
import { timed } from "./timed";
import { workforce } from "./workforce";

/** `-- capacity [--psplib FOLDER | --own]`: CAPACITEIT and PLANNEN against plainly reading the same tables, and the field's yardstick. */
export async function run(args: readonly string[]): Promise<Outcome> {
  const folder = args[args.indexOf("--psplib") + 1];
  if (args.includes("--psplib")) {
    if (folder === undefined) throw new Error("--psplib needs a folder");
    return psplib(folder);
  }
  if (args.includes("--own")) return { tables: { "projects of our own": await ownProjects() }, failures: [] };
  const measured = await needs();
  return { tables: { CAPACITEIT: measured, PLANNEN: await planning() }, failures: tooSlow(measured) };
}

/** CAPACITEIT after reading, warm: 300 packages, 40 quarters, 12 roles. */
const SPEED = { packages: 300, ms: 16, "with Vervanging ms": 300 };

function tooSlow(rows: readonly Row[]): string[] {
  const row = rows.find(({ packages }) => packages === SPEED.packages)!;
  return (["ms", "with Vervanging ms"] as const).filter((name) => (row[name] as number) > SPEED[name])
    .map((name) => `CAPACITEIT, ${SPEED.packages} packages: ${name} ${row[name]!}, the aim is ${SPEED[name]}`);
}

const SIZES = [75, 150, 300, 600];

async function needs(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const packages of SIZES) {
    const input = workforce(packages);
    const reading = await medianTime(() => [readTable(workTable, input.work), readTable(staffingTable, input.staffing)]);
    // Short calls want more of them before the machine is warm.
    const apart = await answering({ ...input, substitution: undefined }, 51);
    const standIns = await answering(input, 9);
    rows.push({
      packages, quarters: 40, roles: 12,
      "reading ms": rounded(reading), "ms": rounded(apart), "with Vervanging ms": rounded(standIns),
      "per reading": rounded(apart / reading), "with Vervanging per reading": rounded(standIns / reading),
    });
  }
  return rows;
}

async function answering(input: CapacityInput, times: number): Promise<number> {
  const model: CapacityModel = readCapacity(input);
  return medianTime(() => pooledNeeds(model), times);
}

async function planning(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const packages of [12, ...SIZES]) {
    const { problem, windows: within } = readPlanning(workforce(packages));
    const start = performance.now();
    const { before, after, bound } = await level(problem, within);
    rows.push({
      packages, "seconds": rounded((performance.now() - start) / 1000), "overload before": rounded(before.overload),
      "after": rounded(after.overload), "lower bound": rounded(bound),
    });
  }
  return rows;
}

/** Projects of at most this many activities, how far the average may be from the best known, and how long one may take. */
const AIMS = [{ activities: 30, percent: 0.3, seconds: 2 }, { activities: Infinity, percent: 1.5, seconds: Infinity }];

const PER_SHAPE = 5;

/** Where PSPLIB is not at hand: projects like those, against the lower bound. 0 % is proven; in the hardest most of the gap is the bound's. */
async function ownProjects(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const activities of [30, 60]) {
    for (const factor of [0.25, 0.5, 1]) {
      for (const strength of [0.2, 0.5]) {
        const found: { readonly gap: number; readonly ms: number }[] = [];
        for (let seed = 1; seed <= PER_SHAPE; seed++) {
          const problem = progen({ activities, complexity: 1.8, factor, strength }, seed);
          const within = windows(problem.jobs) as Windows;
          const { ms, result: { duration, bound } } = await timed(() => shortest(problem, within, within.latest));
          found.push({ gap: (100 * (duration!.after - bound)) / bound, ms });
        }
        const average = (of: (each: (typeof found)[number]) => number): number => rounded(found.reduce((sum, each) => sum + of(each), 0) / PER_SHAPE);
        rows.push({
          activities, factor, strength, projects: PER_SHAPE, proven: found.filter(({ gap }) => gap === 0).length,
          "above lower bound %": average(({ gap }) => gap), "average s": rounded(average(({ ms }) => ms) / 1000),
        });
      }
    }
  }
  return rows;
}

async function psplib(folder: string): Promise<Outcome> {
  const rows: Row[] = [];
  for (const { name, problem, best } of instances(folder)) {
    const start = performance.now();
    const within = windows(problem.jobs) as Windows;
    const { duration, bound } = await shortest(problem, within, within.latest);
    const found = duration!.after;
    rows.push({
      problem: name, activities: problem.jobs.length, found, "lower bound": bound, best: best ?? "",
      "deviation %": best === undefined ? "" : rounded((100 * (found - best)) / best), seconds: rounded((performance.now() - start) / 1000),
    });
  }
  const failures: string[] = [];
  const summary = [...new Set(rows.map((row) => row.activities as number))].sort((a, b) => a - b).map((activities): Row => {
    const known = rows.filter((row) => row.activities === activities && row.best !== "");
    const seconds = rows.filter((row) => row.activities === activities).map((row) => row.seconds as number);
    const deviations = known.map(({ found, best }) => (100 * ((found as number) - (best as number))) / (best as number));
    const average = deviations.reduce((sum, each) => sum + each, 0) / deviations.length;
    const { percent: aim, seconds: longest } = AIMS.find((each) => activities <= each.activities)!;
    if (Math.max(...seconds) > longest) failures.push(`${activities} activities: ${Math.max(...seconds)} s for one instance, the aim is ${longest} s`);
    if (!(average <= aim)) failures.push(`${activities} activities: ${known.length > 0 ? `${rounded(average)} % on average` : "no optimum known"}, the aim is ${aim} %`);
    return {
      activities, instances: seconds.length, "with optimum": known.length, "average deviation %": Math.round(average * 1000) / 1000,
      "largest %": rounded(Math.max(...deviations)), "aim %": aim, "proven here": rows.filter((row) => row.activities === activities && row.found === row["lower bound"]).length,
      "average s": rounded(seconds.reduce((sum, each) => sum + each, 0) / seconds.length), "largest s": Math.max(...seconds),
    };
  });
  if (rows.length === 0) failures.push(`${folder}: no .sm files`);
  return { tables: { "PSPLIB by instance": rows, PSPLIB: summary }, failures };
}
