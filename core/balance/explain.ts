import { isBound, isFree, isReserve, layers, spendable, spendingLimits, stays, type Costs, type Layer, type Source } from "../funding";
import type { Cents } from "../numbers/cents";
import type { FundedProgramme } from "./model";
import type { YearBalance } from "./years";

/** One of the amounts that add up to a figure. What it is not about is undefined. */
export interface Line {
  /** By position in `sources` and `costs.tasks`; their rows lead back to the sheet. */
  readonly source: number | undefined;
  readonly task: number | undefined;
  /** A calendar year. */
  readonly year: number;
  readonly layer: Layer | undefined;
  /** Below 0 for what goes off: payments out of what came in or was due. */
  readonly cents: Cents;
}

export type BalanceFigure = keyof YearBalance;

/** The lines of a figure of BALANS, in a calendar year; undefined: of Totaal. Their sum is the figure, to the cent. */
export function balanceLines(funded: FundedProgramme, figure: BalanceFigure, year?: number): Line[] {
  const { costs, sources } = funded;
  const inYear = (line: Line): boolean => year === undefined || line.year === year;
  const leftOf = (which: (source: Source) => boolean) =>
    sources.flatMap((source, position) => (which(source) ? lapsedLines(funded, position, year) : []));
  switch (figure) {
    case "cost": return costLines(costs).filter(inYear);
    case "structural": return costLines(costs).filter((line) => line.layer === "structural" && inYear(line));
    case "covered": return paymentLines(funded).filter(inYear);
    case "shortage": return shortageLines(funded).filter(inYear);
    case "reserve": return sources.flatMap((source, position) =>
      (isReserve(source) ? carriedLines(funded, position, year ?? costs.years.at(-1)) : []));
    case "freeLeft": return leftOf(isFree);
    case "earmarkedLeft": return leftOf(isBound);
  }
}

/** A figure of DEKKING; a number is the source by its position. */
export type CoverageFigure = "cost" | "covered" | "shortage" | number;

/** The lines of a figure of DEKKING, of a task (by position; undefined: of Totaal), in a year or in all. Their sum is the figure. */
export function coverageLines(funded: FundedProgramme, figure: CoverageFigure, task?: number, year?: number): Line[] {
  const lines = figure === "cost" ? costLines(funded.costs)
    : figure === "shortage" ? shortageLines(funded)
    : paymentLines(funded).filter(({ source }) => figure === "covered" || source === figure);
  return lines.filter((line) => (task === undefined || line.task === task) && (year === undefined || line.year === year));
}

export const sumOfLines = (lines: readonly Line[]): Cents => lines.reduce((total, { cents }) => total + cents, 0);

function costLines({ tasks, years }: Costs): Line[] {
  return tasks.flatMap((cost, task) => layers.flatMap((layer) => cost[layer].flatMap((cents, index) =>
    (cents > 0 ? [{ source: undefined, task, year: years[index]!, layer, cents }] : []))));
}

function paymentLines({ costs, payments }: FundedProgramme): Line[] {
  return payments.map(({ source, task, year, layer, cents }) => ({ source, task, year: costs.years[year]!, layer, cents }));
}

/** Per bill what is due, and off it what each source pays; bills that are paid in full are left out. */
function shortageLines(funded: FundedProgramme): Line[] {
  const keyOf = ({ task, year, layer }: Line): string => `${task}/${year}/${layer}`;
  const short = new Map<string, Cents>();
  const add = (line: Line, cents: Cents): void => void short.set(keyOf(line), (short.get(keyOf(line)) ?? 0) + cents);
  const [due, paid] = [costLines(funded.costs), paymentLines(funded)];
  for (const line of due) add(line, line.cents);
  for (const line of paid) add(line, -line.cents);
  return [...due, ...paid.map(off)].filter((line) => short.get(keyOf(line)) !== 0);
}

/** What a source lapses at the end of a year, or in all years: what came in, and off it what it paid. */
function lapsedLines(funded: FundedProgramme, source: number, year: number | undefined): Line[] {
  const { costs, sources } = funded;
  return spendingLimits(sources[source]!, costs.years)
    .filter(({ last }) => (year === undefined || costs.years[last] === year) && costs.years[last]! >= sources[source]!.carriedUntil)
    .flatMap(({ first, last }) => leftLines(funded, source, first, last));
}

/** What a source still has at the end of a year: what must stay, and what is carried. */
function carriedLines(funded: FundedProgramme, source: number, year: number | undefined): Line[] {
  const { costs, sources } = funded;
  const run = spendingLimits(sources[source]!, costs.years).find(({ last }) => costs.years[last] === year);
  if (run === undefined) return [];
  const lapses = year! >= sources[source]!.carriedUntil;
  const kept = stays(sources[source]!)[run.last]!;
  return [
    ...(kept > 0 ? [{ source, task: undefined, year: costs.years[0]!, layer: undefined, cents: kept }] : []),
    ...(lapses ? [] : leftLines(funded, source, run.first, run.last)),
  ];
}

function leftLines(funded: FundedProgramme, source: number, first: number, last: number): Line[] {
  const { years } = funded.costs;
  const came = spendable(funded.sources[source]!).flatMap((cents, index): Line[] =>
    (first <= index && index <= last && cents > 0
      ? [{ source, task: undefined, year: years[index]!, layer: undefined, cents }] : []));
  const went = paymentLines(funded).filter((line) =>
    line.source === source && years[first]! <= line.year && line.year <= years[last]!);
  return [...came, ...went.map(off)];
}

const off = (line: Line): Line => ({ ...line, cents: -line.cents });
