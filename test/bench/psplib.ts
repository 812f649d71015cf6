import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Job, LevellingProblem } from "../../core/capacity/levelling/model";

/** A single-mode instance of PSPLIB as a plan that may run late: the source and the sink, which take no time, are left out. */
export function readProject(text: string): LevellingProblem {
  const lines = text.split(/\r?\n/u);
  const section = (title: RegExp): number[][] => {
    const start = lines.findIndex((line) => title.test(line));
    if (start < 0) throw new Error(`no section ${title.source}`);
    const rest = lines.slice(start + 1);
    const end = rest.findIndex((line) => /^\*{4}/u.test(line));
    // Headings and rules hold no row of numbers alone.
    return rest.slice(0, end < 0 ? undefined : end).filter((line) => /^[\s\d]*\d[\s\d]*$/u.test(line))
      .map((line) => line.trim().split(/\s+/u).map(Number));
  };
  const successors = new Map(section(/^PRECEDENCE RELATIONS/u).map(([job, , , ...next]) => [job!, next]));
  const requests = new Map(section(/^REQUESTS\/DURATIONS/u).map(([job, , length, ...needs]) => [job!, { length: length!, needs }]));
  const capacities = section(/^RESOURCEAVAILABILITIES/u)[0]!;
  const numbers = [...requests.keys()].filter((job) => requests.get(job)!.length > 0);
  const place = new Map(numbers.map((job, index) => [job, index]));
  const horizon = numbers.reduce((sum, job) => sum + requests.get(job)!.length, 0);
  return {
    supply: capacities.map((capacity) => Array<number>(horizon).fill(capacity)),
    jobs: numbers.map((number): Job => {
      const { length, needs } = requests.get(number)!;
      return {
        name: String(number), start: 0, earliest: 0, latest: Infinity, length,
        hours: needs.map((need) => Array<number>(length).fill(need)),
        after: numbers.filter((before) => successors.get(before)!.includes(number))
          .map((before) => ({ job: place.get(before)!, lag: requests.get(before)!.length })),
      };
    }),
  };
}

export interface Instance {
  readonly name: string;
  readonly problem: LevellingProblem;
  /** The optimum, or the best that is known. */
  readonly best: number | undefined;
}

/**
 * All instances in a folder and below it, by name, with what optimum/optimum.csv beside or above them says. PSPLIB itself calls
 * folders (j30.sm) and lists of results (j30opt.sm) as it calls instances: those are passed over.
 */
export function instances(folder: string): Instance[] {
  const known = new Map<string, ReadonlyMap<string, number>>();
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).flatMap((file): Instance[] => {
    const path = join(folder, file);
    if (!/\.sm$/iu.test(file) || !statSync(path).isFile()) return [];
    const text = readFileSync(path, "latin1");
    if (!/^PRECEDENCE RELATIONS/mu.test(text)) return [];
    const beside = dirname(path);
    if (!known.has(beside)) known.set(beside, optima(beside));
    const name = basename(file).replace(/\.sm$/iu, "");
    return [{ name, problem: readProject(text), best: known.get(beside)!.get(keyOf(name)) }];
  }).sort((a, b) => a.name.localeCompare(b.name, "en", { numeric: true }));
}

const keyOf = (name: string): string => name.trim().replace(/^"|"$/gu, "").replace(/\.(sm|bas)$/iu, "").toLowerCase();

function optima(folder: string): ReadonlyMap<string, number> {
  const found = [folder, dirname(folder), dirname(dirname(folder))]
    .flatMap((each) => [join(each, "optimum", "optimum.csv"), join(each, "optimum.csv")]).find(existsSync);
  if (found === undefined) return new Map();
  const [header = "", ...rows] = readFileSync(found, "utf8").replace(/^\uFEFF/u, "").split(/\r?\n/u).filter((line) => line.trim() !== "");
  const separator = header.includes(";") ? ";" : header.includes("\t") ? "\t" : ",";
  const columns = header.split(separator).map(keyOf);
  const [problem, optimum] = [columns.indexOf("problem"), columns.indexOf("optimum")];
  if (problem < 0 || optimum < 0) throw new Error(`${found}: the columns problem and optimum are not there`);
  return new Map(rows.map((row) => row.split(separator))
    .map((cells): [string, number] => [keyOf(cells[problem]!), upper(cells[optimum] ?? "")])
    .filter(([, figure]) => figure > 0));
}

/** "82..87": the best known is the upper figure. */
function upper(figure: string): number {
  return Number(figure.replace(/"/gu, "").split("..").at(-1)!.trim());
}
