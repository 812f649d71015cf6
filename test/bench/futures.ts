import { ambitionChances, readAmbitionCase, readRobustCase } from "../../core/futures";
import { AmbitionModel } from "../../core/overview/futures/ambition-model";
import { ofChoice } from "../../core/overview/futures/robustness";
import { loadHighs } from "../../core/optimise";
import { cachedOutcome } from "../../core/programme/cached";
import { programme, type ProgrammeTables } from "./budget-programme";
import { largeProgramme } from "./large-programme";
import { rounded, type Outcome, type Row } from "./outcome";
import { cpuOf, median } from "./timed";

/** Cold linear models per class that the futures of an ambition may take. */
const AIM = { tasks: 14, sources: 8, coldPerClass: 30 };
/** Seconds that the futures of a decided programme may take. */
const OF_PROGRAMME = { measures: 60, seconds: 20 };
const FUTURES = 1000;
const TIMES = 5;

/**
 * `-- futures [tasks …]`: 1.000 futures of an ambition (8 sources, 15 years), as so many times one cold linear model per class of priority;
 * and of a decided programme of 60 measures over 15 years, the search for it left out.
 * Processor time, so that what else the machine does counts for little.
 */
export async function run(args: readonly string[]): Promise<Outcome> {
  const rows: Row[] = [];
  const failures: string[] = [];
  for (const tasks of args.length > 0 ? args.map(Number) : [AIM.tasks]) {
    const row = await ambition(tasks);
    rows.push(row);
    if (tasks === AIM.tasks && row["cold LPs per class"]! as number > AIM.coldPerClass) failures.push(`${tasks} tasks: ${row["cold LPs per class"]} cold LPs per class, the aim is ${AIM.coldPerClass}`);
  }
  const programmes = [await decided(OF_PROGRAMME.measures, 1), await decided(OF_PROGRAMME.measures, 2)];
  for (const { seconds } of programmes) if (seconds > OF_PROGRAMME.seconds) failures.push(`${OF_PROGRAMME.measures} measures: ${rounded(seconds)} s, the aim is ${OF_PROGRAMME.seconds}`);
  return { tables: { [`${FUTURES} futures of an ambition`]: rows, [`${FUTURES} futures of a decided programme`]: programmes.map(({ row }) => row) }, failures };
}

const uncertain = [
  ["Betreft", "Naam", "Soort", "Minimaal", "Meest waarschijnlijk", "Maximaal", "Verdeling", "Kans", "Vanaf"],
  ["kosten", "", "factor", 0.9, 1, 1.3, "driehoek", "", ""], ["index", "", "factor", 0.5, 1, 2, "PERT", "", ""], ["bron", "", "factor", 0.8, "", 1.1, "gelijk", "", ""],
  ["kosten", "opgave 1", "factor", 0.8, 1, 1.6, "PERT", "", ""], ["bron", "bron 2", "stopt", "", "", "", "", 0.2, 2031],
];

/** The same with money for about all of it, that may pay for anything: no class is out of reach, so that every future asks each of them. */
function payable({ funding: [header, ...sources], ...input }: ProgrammeTables): ProgrammeTables {
  const all = sources.map(([name, kind, , , share, carry, ...amounts]) => [
    name, kind === "SPUK" ? "cofinanciering" : kind, null, "structureel", share, carry, ...amounts.map((amount) => 2.8 * Number(amount)),
  ]);
  return { ...input, funding: [header!, ...all] };
}

async function ambition(tasks: number): Promise<Row> {
  const input = payable(programme(tasks, { sources: AIM.sources, seed: 2 }));
  const given = readAmbitionCase({ ...input, uncertainties: uncertain, count: FUTURES });
  const highs = await loadHighs();
  const every = [...given.bills.keys()];
  const amounts = { costs: given.bills.map(({ cost }) => cost), money: given.sources.map((source) => source.amounts) };
  const times: number[] = [];
  while (times.length < TIMES) {
    times.push((await cpuOf(async () => {
      const model = new AmbitionModel(highs, given, every, []);
      await model.room(amounts);
      model.dispose();
    })).seconds);
  }
  const cold = median(times);
  const { seconds, result } = await cpuOf(() => ambitionChances(given));
  const models = result.length === 2 ? 1 : result.length;
  return {
    tasks, sources: given.sources.length, years: given.costs.years.length, bills: given.bills.length, classes: result.length - 1, "cold ms": rounded(1000 * cold), "all s": rounded(seconds),
    "ms a future": rounded((1000 * seconds) / FUTURES / models), "cold LPs per class": rounded(seconds / cold / models), chance: rounded(result.at(-1)!.met),
  };
}

async function decided(measures: number, seed: number): Promise<{ readonly row: Row; readonly seconds: number }> {
  const roles = [["bezetting", "", "factor", 0.85, "", 1.05, "gelijk", "", ""], ["uren", "", "factor", 0.9, 1, 1.3, "driehoek", "", ""], ["opbrengst", "", "factor", 0.8, 1, 1.1, "PERT", "", ""]];
  const rows = [uncertain[0]!, ...uncertain.slice(1, 4), ["bron", "SPUK natuur", "stopt", "", "", "", "", 0.2, 2031], ...roles];
  const { given } = readRobustCase({ ...largeProgramme(measures, seed), uncertainties: rows, count: FUTURES });
  const { choice } = await cachedOutcome(given.programme);
  const { seconds, result } = await cpuOf(() => ofChoice(given, choice));
  return {
    seconds,
    row: {
      measures, chosen: result.measures.length, years: given.programme.years.length, "cpu s": rounded(seconds), "ms a future": rounded((1000 * seconds) / FUTURES),
      "fall a future": rounded(result.measures.reduce((sum, { stays }) => sum + 1 - stays, 0)), "nothing falls": result.whole.stays,
    },
  };
}
