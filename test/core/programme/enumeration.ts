import { loadHighs } from "../../../core/optimise";
import { WHOLE } from "../../../core/programme/model";
import { solved } from "../../../core/programme/outcome";
import { readProgramme } from "../../../core/programme/read";
import { standingOf } from "../../../core/programme/standing";
import { enumerate } from "./enumerate";
import { asTables, randomProgramme } from "./random-programme";

/** What is not the same in the programme and in the enumeration of all programmes; empty where nothing differs. */
export async function differences(seed: number): Promise<string[]> {
  const small = randomProgramme(seed);
  const { programme } = readProgramme(asTables(small));
  const outcome = solved(await loadHighs(), programme);
  const goalAt = small.goals.map(({ name }) => programme.goals.findIndex((goal) => goal.name === name));
  const best = enumerate(small, goalAt.map((at) => outcome.fair[at]!));
  const starts = small.measures.map(({ name }) => {
    const at = programme.measures.findIndex((measure) => measure.name === name);
    const [part] = outcome.choice[at]!;
    return part === undefined ? 0 : part.millionths === WHOLE ? programme.measures[at]!.starts[part.start]!.year : NaN;
  });
  const { classes, cost, structural, starts: sum } = standingOf(programme, outcome.choice, outcome.fair);
  const vector = [...classes.flatMap(({ late, short }) => [late, short]), cost, structural, sum];
  return [
    ...best.floors.flatMap((floor, at) => (Math.abs(floor - outcome.floors[goalAt[at]!]!) > 1e-6 ? [`floor of ${small.goals[at]!.name}: ${outcome.floors[goalAt[at]!]} is ${floor}`] : [])),
    ...best.vector.flatMap((value, at) => (Math.abs(value - vector[at]!) > 1e-6 ? [`goal ${at}: ${vector[at]} is ${value}`] : [])),
    ...(starts.join() === best.starts.join() ? [] : [`starts: ${starts.join()} are ${best.starts.join()}`]),
    ...(outcome.classes.every(({ proven }) => proven) ? [] : ["not proven"]),
  ];
}
