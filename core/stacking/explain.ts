import { nameKey } from "../domain/name";
import { why, type Why } from "../domain/whys";
import { off, part, shareOf, sumOf, type Explanation, type ExplanationLine, type ExplanationPart, type InputRow } from "../numbers/explanation";
import { UNNOTICED } from "../numbers/tolerances";
import type { Highs } from "../optimise";
import { explainLimit, type LimitFigure } from "./explain-limits";
import type { Area, AreaOutcome, LandUse, Task } from "./model";
import { cachedStack } from "./cached";
import { neededLand } from "./pressure";
import { whyLandFree, whyLandShort, whyTaskShort } from "./why-land";

type TaskFigure = "realised" | "shortage" | "served";

/** A figure about land: of all areas asked, of one task, or of one type of land. */
export type LandFigure =
  | { readonly figure: "gross" | "needed" | "available" | "shared" | "pressure" }
  | { readonly figure: TaskFigure; readonly task?: { readonly name: string; readonly area: string } | undefined }
  | { readonly figure: "used" | "free" | "there"; readonly area: string; readonly type: string }
  | LimitFigure;

/** How an area was stacked. */
interface Stacked {
  readonly area: Area;
  readonly outcome: AreaOutcome;
  /** What an area's names are followed by, where there are several. */
  readonly where: readonly string[];
}

/** The rows of Opgaven and Grond behind a figure of these areas; undefined for what is not there. */
export function explainLand(highs: Highs, areas: readonly Area[], layers: number, asked: LandFigure): Explanation | undefined {
  const all = areas.map((area): Stacked => ({
    area, outcome: cachedStack(highs, area, layers), where: areas.length > 1 ? [area.name] : [],
  }));
  const over = (lines: (each: Stacked) => readonly ExplanationLine[]): ExplanationLine[] => all.flatMap(lines);
  const needed = (): ExplanationLine[] => over((each) => neededLines(highs, each, layers));
  switch (asked.figure) {
    case "gross": return sumOf("hectares", [part("claims", over(claimLines))]);
    case "needed": return withSharing(needed());
    case "available": return sumOf("hectares", [part("landThere", over(lotLines))]);
    case "shared": return sumOf("hectares", [part("landShared", over(sharedLines))]);
    case "pressure": return pressure(part("landNeeded", needed()), part("landThere", over(lotLines)));
    case "served":
    case "realised":
    case "shortage": {
      const { figure, task } = asked;
      if (task === undefined) return ofAllTasks(figure, over, () => whyLandShort(highs, all, layers));
      const own = all.find(({ area }) => nameKey(area.name) === nameKey(task.area));
      return own && ofTask(own, figure, task.name, (position) => whyTaskShort(highs, own.area, own.outcome, position, layers));
    }
    case "oneMore":
    case "sharedPair": {
      const own = all.find(({ area }) => nameKey(area.name) === nameKey(asked.area));
      return own && explainLimit(highs, own.area, layers, asked);
    }
    default: {
      const own = all.find(({ area }) => nameKey(area.name) === nameKey(asked.area));
      return own && ofLandType(own, asked.figure, asked.type);
    }
  }

  function withSharing(lines: readonly ExplanationLine[]): Explanation {
    const { amount, ...landNeeded } = part("landNeeded", lines);
    const gross = part("claims", over(claimLines)).amount;
    const saves = gross - amount > UNNOTICED * gross;
    return sumOf("hectares", [{ ...landNeeded, amount }], [saves ? why("sharingSaves", { gross, needed: amount }) : why("nothingShared")]);
  }
}

function pressure(needed: ExplanationPart, there: ExplanationPart): Explanation | undefined {
  const lacks = needed.amount - there.amount;
  return shareOf("hectares", needed, there, [lacks > 0 ? why("pressureAbove", { lacks }) : why("pressureBelow", { left: -lacks })]);
}

function ofAllTasks(
  figure: TaskFigure, over: (lines: (each: Stacked) => readonly ExplanationLine[]) => readonly ExplanationLine[], because: () => readonly Why[],
): Explanation | undefined {
  if (figure === "shortage") return sumOf("hectares", [part("shortages", over((each) => taskLines(each, figure)))], because());
  const realised = part("realised", over((each) => taskLines(each, "realised")));
  return figure === "realised" ? sumOf("hectares", [realised], because()) : shareOf("hectares", realised, part("claims", over(claimLines)), because());
}

function ofTask(own: Stacked, figure: TaskFigure, name: string, because: (position: number) => readonly Why[]): Explanation | undefined {
  const position = own.area.tasks.findIndex((task) => nameKey(task.name) === nameKey(name));
  const task = own.area.tasks[position];
  if (task === undefined) return undefined;
  const realised = realisedLines(own, task);
  const reasons = because(position);
  if (figure === "realised") return sumOf("hectares", [part("realised", realised)], reasons);
  if (figure === "served") return shareOf("hectares", part("realised", realised), part("claims", [claimLine(own, task)]), reasons);
  return sumOf("hectares", [part("claims", [claimLine(own, task)]), part("realised", off(realised))], reasons);
}

function ofLandType(own: Stacked, figure: "used" | "free" | "there", type: string): Explanation | undefined {
  const land = own.outcome.land.find((each) => nameKey(each.type) === nameKey(type));
  if (land === undefined) return undefined;
  const used = land.uses.map((use) => useLine(own, use, []));
  const limit = why("landLimit", { type: land.type, used: land.used, hectares: land.hectares });
  if (figure === "used") return sumOf("hectares", [part("landUsed", used)], [limit]);
  const there = part("landThere", lotLines(own).filter((_, index) => own.area.land[index]!.type === land.type));
  return figure === "there" ? sumOf("hectares", [there]) : sumOf("hectares", [there, part("landUsed", off(used))], [limit, ...whyLandFree(own.area, own.outcome, land.type)]);
}

const claimLine = ({ where }: Stacked, task: Task): ExplanationLine =>
  ({ names: [task.name, ...where], amount: task.claim, rows: [taskRow(task)] });

const claimLines = (own: Stacked): ExplanationLine[] => own.area.tasks.filter(({ claim }) => claim > 0).map((task) => claimLine(own, task));

/** A task by one amount; how that is made up is asked of the task. */
function taskLines({ area, outcome, where }: Stacked, figure: "realised" | "shortage"): ExplanationLine[] {
  return outcome.tasks.flatMap(({ realised, short }, position) => {
    const amount = figure === "realised" ? realised : short;
    const task = area.tasks[position]!;
    return amount > 0 ? [{ names: [task.name, ...where], amount, rows: [taskRow(task)] }] : [];
  });
}

/** On which land a task lies, and beside whom: what those hectares count for it. */
function realisedLines({ area, outcome }: Stacked, { name }: Task): ExplanationLine[] {
  return outcome.land.flatMap(({ type, uses }) => uses.flatMap(({ tasks, yields, hectares }) => {
    const index = tasks.indexOf(name);
    const amount = index < 0 ? 0 : hectares * yields[index]!;
    return amount > 0 ? [{ names: [type, ...tasks.filter((other) => other !== name)], amount, rows: lotRows(area, type) }] : [];
  }));
}

const lotLines = ({ area: { land }, where }: Stacked): ExplanationLine[] =>
  land.map(({ row, type, hectares }) => ({ names: [type, ...where], amount: hectares, rows: [{ table: "grond", row }] }));

function sharedLines(own: Stacked): ExplanationLine[] {
  return own.outcome.land.flatMap(({ type, uses }) =>
    uses.filter(({ tasks }) => tasks.length > 1).map((use) => useLine(own, use, [type, ...own.where])));
}

function useLine({ area }: Stacked, { tasks, hectares }: LandUse, further: readonly string[]): ExplanationLine {
  return { names: [tasks.join(" + "), ...further], amount: hectares, rows: area.tasks.filter(({ name }) => tasks.includes(name)).map(taskRow) };
}

function neededLines(highs: Highs, { area, where }: Stacked, layers: number): ExplanationLine[] {
  return neededLand(highs, area, layers).filter(({ hectares }) => hectares > 0).map(({ tasks, hectares }) => {
    const together = tasks.map((position) => area.tasks[position]!);
    return { names: [together.map(({ name }) => name).join(" + "), ...where], amount: hectares, rows: together.map(taskRow) };
  });
}

const taskRow = ({ row }: Task): InputRow => ({ table: "opgaven", row });

const lotRows = ({ land }: Area, type: string): InputRow[] =>
  land.filter((lot) => lot.type === type).map(({ row }) => ({ table: "grond", row }));
