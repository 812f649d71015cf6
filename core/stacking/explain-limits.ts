import { nameKey } from "../domain/name";
import { why, type Why } from "../domain/whys";
import { off, part, sumOf, type Explanation, type ExplanationLine, type InputRow } from "../numbers/explanation";
import { UNNOTICED } from "../numbers/tolerances";
import type { Highs } from "../optimise";
import { cachedOneMoreHectare, cachedSharedPairs, cachedStack } from "./cached";
import type { Area } from "./model";
import { changesByOneMore, type Choice } from "./one-more-hectare";
import type { Used } from "./used-land";

/** A limit of an area: what one hectare more of it brings (KEUZES), or which hectares two tasks share (MEEKOPPELEN). */
export type LimitFigure =
  | { readonly figure: "oneMore"; readonly area: string } & Pick<Choice, "kind" | "limit">
  | { readonly figure: "sharedPair"; readonly area: string; readonly one: string; readonly other: string };

/** Whom a hectare more helps or costs, or who lies on what is shared; undefined for a limit that is not there. */
export function explainLimit(highs: Highs, area: Area, layers: number, asked: LimitFigure): Explanation | undefined {
  return asked.figure === "oneMore" ? ofOneMore(highs, area, layers, asked) : ofPair(highs, area, layers, asked);
}

function ofOneMore(highs: Highs, area: Area, layers: number, asked: Extract<LimitFigure, { figure: "oneMore" }>): Explanation | undefined {
  const choice = cachedOneMoreHectare(highs, area, layers).find(({ kind, limit }) => kind === asked.kind && limit === asked.limit);
  const changes = choice && changesByOneMore(highs, area, layers, choice);
  if (choice === undefined || changes === undefined) return undefined;
  const { kind, limit, value, hectares } = choice;
  const because: Why[] = [
    ...(kind === "land" ? whyFull(highs, area, layers, limit) : [why("pairBinds", { most: hectares })]), why("oneHectare", { area: undefined, limit, kind, value, short: changes.short }),
  ];
  if (changes.short) {
    const lines = changes.perTask.map((amount, at) => lineOf(area, [at], amount)).filter(({ amount }) => Math.abs(amount) > UNNOTICED);
    return sumOf("hectares", [part("lessShort", lines)], because);
  }
  return sumOf("hectares", [part("landUsed", usedLines(area, changes.now)), part("savedThen", off(usedLines(area, changes.then)))], because);
}

/** Land of a type is used up, or how much of it is in use. */
function whyFull(highs: Highs, area: Area, layers: number, type: string): Why[] {
  const land = cachedStack(highs, area, layers).land.find((each) => each.type === type);
  return land === undefined ? [] : [why("landLimit", { type, used: land.used, hectares: land.hectares })];
}

function ofPair(highs: Highs, area: Area, layers: number, { one, other }: Extract<LimitFigure, { figure: "sharedPair" }>): Explanation | undefined {
  const isOf = (name: string, asked: string): boolean => nameKey(name) === nameKey(asked);
  const pair = cachedSharedPairs(highs, area, layers).find((each) => isOf(each.one, one) && isOf(each.other, other));
  if (pair === undefined) return undefined;
  const lines = cachedStack(highs, area, layers).land.flatMap(({ type, uses }) => uses
    .filter(({ tasks }) => tasks.some((name) => isOf(name, one)) && tasks.some((name) => isOf(name, other)))
    .map(({ tasks, hectares }): ExplanationLine => ({ names: [tasks.join(" + "), type], amount: hectares, rows: rowsOf(area, tasks) })));
  return sumOf("hectares", [part("landShared", lines)], pair.gain === undefined
    ? [why("pairHasRoom", { shared: pair.shared, most: pair.most })] : [why("pairBinds", { most: pair.most }), why("pairMore", { gain: pair.gain })]);
}

const usedLines = (area: Area, used: readonly Used[]): ExplanationLine[] =>
  used.filter(({ hectares }) => hectares > UNNOTICED).map(({ tasks, hectares }) => lineOf(area, tasks, hectares));

function lineOf({ tasks }: Area, positions: readonly number[], amount: number): ExplanationLine {
  const own = positions.map((at) => tasks[at]!);
  return { names: [own.map(({ name }) => name).join(" + ")], amount, rows: own.map(({ row }): InputRow => ({ table: "opgaven", row })) };
}

const rowsOf = ({ tasks }: Area, names: readonly string[]): InputRow[] =>
  tasks.filter(({ name }) => names.includes(name)).map(({ row }) => ({ table: "opgaven", row }));
