import { choicesReport, landPressure, sharedPairsReport, stackingReport } from "../../core";
import { loadHighs, type Highs } from "../../core/optimise";
import { layOut } from "../../core/optimise/layout";
import { areaModel } from "../../core/stacking/area-model";
import type { Area } from "../../core/stacking/model";
import { readStacking } from "../../core/stacking/read";
import { nation, type Nation } from "./nation";
import { rounded, type Outcome, type Row } from "./outcome";
import { median, timed } from "./timed";

const LAYERS = 3;
const AIM = { ratio: 3.2, calls: 1000, growth: 1.6 };
/** Each is another nation: the same one twice would be answered from memory. */
const SEEDS = [2027, 2028, 2029, 2030, 2031];

/**
 * The land of the nation (400 areas, 14 tasks, 5 types of land, some 90 combinations each) from cells to report, beside
 * one plain solve of the same areas for the least total shortage (HiGHS as it comes, its models ready and waiting).
 * Option: a number of areas instead of 400.
 */
export async function run(args: readonly string[]): Promise<Outcome> {
  const size = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 400);
  const highs = await loadHighs();
  const failures: string[] = [];
  await stackingReport(nation(20, { seed: 1 }));

  const answers = await besidePlain(highs, size);
  const ratio = answers.find(({ answer }) => answer === "STAPELING")!["ratio"] as number;
  if (ratio > AIM.ratio) failures.push(`the nation takes ${ratio} times a plain solve; the aim is ${AIM.ratio}`);

  const again = await identicalCalls();
  if ((again["calls ms"] as number) > (again["allowed ms"] as number)) failures.push("identical calls cost more than one call and reading");

  const growth = await growing(highs);
  const ratios = growth.map((row) => row["ratio"] as number);
  if (ratios.at(-1)! > AIM.growth * Math.min(...ratios)) failures.push("the cost grows faster than the number of areas");

  return {
    tables: {
      "The nation beside a plain solve of each area": answers, "Identical calls": [again],
      "One area of fourteen tasks that may all share": await oneArea(), "Growth": growth,
    },
    failures,
  };
}

type Question = (tables: Nation) => Promise<unknown>;

async function besidePlain(highs: Highs, size: number): Promise<Row[]> {
  // The first to see a nation reads it: the figure of STAPELING is the whole line from cells to report.
  const questions: Record<string, Question> = {
    STAPELING: stackingReport, RUIMTEDRUK: landPressure, MEEKOPPELEN: sharedPairsReport, KEUZES: choicesReport,
  };
  const times = new Map(Object.keys(questions).map((answer): [string, { ms: number; plain: number }[]] => [answer, []]));
  const reading: number[] = [];
  for (const seed of SEEDS) {
    const tables = nation(size, { seed });
    const read = await timed(() => readStacking(tables.tasks, tables.land, tables.combinations));
    reading.push(read.ms);
    const models = plainModels(read.result);
    solvePlainly(highs, models);
    for (const [answer, question] of Object.entries(questions)) {
      // Side by side, so that a busy machine is as busy for both.
      const before = solvePlainly(highs, models);
      const { ms } = await timed(() => question(tables));
      times.get(answer)!.push({ ms, plain: (before + solvePlainly(highs, models)) / 2 });
    }
  }
  return [...times].map(([answer, found]) => ({
    answer, areas: size,
    "plain ms": rounded(median(found.map(({ plain }) => plain))),
    "answer ms": rounded(median(found.map(({ ms }) => ms))),
    "of which reading ms": answer === "STAPELING" ? rounded(median(reading)) : 0,
    ratio: rounded(median(found.map(({ ms, plain }) => ms / plain))),
  }));
}

type PlainModel = ReturnType<typeof plainModels>[number];

/** The areas as HiGHS takes them: the same constraints, and the total shortage as the only goal. */
function plainModels(areas: readonly Area[]) {
  return areas.map((area) => {
    const { model, shortages } = areaModel(area, LAYERS);
    const { data } = layOut(model, []);
    const colCost = new Float64Array(data.numCols);
    shortages.forEach((short, task) => { if (short !== undefined) colCost[short] = area.tasks[task]!.claim; });
    return { ...data, colCost };
  });
}

/** The milliseconds that it takes. */
function solvePlainly(highs: Highs, models: readonly PlainModel[]): number {
  const start = performance.now();
  for (const data of models) {
    highs.withModel((model) => {
      model.options.set({ output_flag: false });
      model.passModel(data);
      if (model.run().modelStatus !== highs.constants.modelStatus.optimal) throw new Error("the plain solve found no optimum");
      return model.getSolution();
    });
  }
  return performance.now() - start;
}

/** A sheet with the same formula a thousand times, each with its own copy of the tables, as Excel hands them over. */
async function identicalCalls(): Promise<Row> {
  const tables = nation(40, { seed: 77 });
  const copies = Array.from({ length: 20 }, () => structuredClone(tables));
  const readings: number[] = [];
  for (const { tasks, land, combinations } of copies) readings.push((await timed(() => readStacking(tasks, land, combinations))).ms);
  const reading = median(readings);
  const first = await timed(() => stackingReport(tables));
  const all = await timed(() => Promise.all(Array.from({ length: AIM.calls }, (_, call) => stackingReport(copies[call % copies.length]!))));
  const calls = first.ms + all.ms;
  const allowed = first.ms + AIM.calls * reading;
  return {
    calls: AIM.calls, "first ms": rounded(first.ms), "one reading ms": rounded(reading),
    "calls ms": rounded(calls), "allowed ms": rounded(allowed), ratio: rounded(calls / allowed),
  };
}

/** Land for a seventh of the claims: everything is scarce and everything may lie together. */
async function oneArea(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const layers of [1, 2, 3, 4]) {
    const times: number[] = [];
    let combinations = 0;
    for (const seed of SEEDS) {
      const all = nation(1, { seed: seed + layers * 100, landShare: 0.15, sharing: 1, suitable: 1 });
      combinations = areaModel(readStacking(all.tasks, all.land, all.combinations)[0]!, layers).uses.length;
      times.push((await timed(() => stackingReport({ ...all, layers }))).ms);
    }
    rows.push({ layers, combinations, "answer ms": rounded(median(times)) });
  }
  return rows;
}

/** Beside a plain solve of the same areas: a machine that gets busy halfway does not look like growth. */
async function growing(highs: Highs): Promise<Row[]> {
  const rows: Row[] = [];
  for (const areas of [25, 50, 100, 200, 400, 800]) {
    const found: { ms: number; plain: number }[] = [];
    for (const seed of SEEDS.slice(0, areas < 400 ? 5 : 3)) {
      const tables = nation(areas, { seed: seed + areas });
      const models = plainModels(readStacking(tables.tasks, tables.land, tables.combinations));
      const before = solvePlainly(highs, models);
      const { ms } = await timed(() => stackingReport(tables));
      found.push({ ms, plain: (before + solvePlainly(highs, models)) / 2 });
    }
    const ms = median(found.map((each) => each.ms));
    rows.push({
      areas, "answer ms": rounded(ms), "ms per area": rounded(ms / areas),
      ratio: rounded(median(found.map((each) => each.ms / each.plain))),
    });
  }
  return rows;
}
