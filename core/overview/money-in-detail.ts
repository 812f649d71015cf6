import { coverageLines, fundedProgramme, moreMoney, sumOfLines, type FundedProgramme, type Line, type MoreMoney } from "../balance";
import { sameName } from "../domain/name";
import { toEuros } from "../numbers/cents";
import { remembering } from "../tables/remember";
import { attempted } from "./attempted";
import type { OverviewOptions, SourceTable } from "./model";
import { canAnswer, moneyQuestion } from "./questions";
import { byKind } from "./tables";

export const moneyFigures = ["cost", "covered", "shortage"] as const;
export type MoneyFigure = (typeof moneyFigures)[number];

export const moneyLayers = ["incidental", "structural"] as const;
export type MoneyLayer = (typeof moneyLayers)[number];

/** One of the amounts that add up to a figure, in euros; below 0 for what a source takes off a shortage. */
export interface MoneyLine {
  /** undefined: what is due. */
  readonly source: string | undefined;
  readonly task: string;
  readonly area: string | undefined;
  readonly year: number;
  readonly euros: number;
}

/** The lines behind a figure, costs that end and costs that stay apart; each sum is that of its lines, to the cent. */
export interface MoneyExplanation {
  readonly euros: number;
  readonly layers: Readonly<Record<MoneyLayer, { readonly euros: number; readonly lines: readonly MoneyLine[] }>>;
}

export interface MoneyInDetail {
  /** The figures of the years of the overview, in their order, and those of the years together. */
  readonly years: readonly { readonly year: number; readonly figures: Readonly<Record<MoneyFigure, MoneyExplanation>> }[];
  readonly total: Readonly<Record<MoneyFigure, MoneyExplanation>>;
  /** What one more euro of each source brings, of all areas together; most first. */
  readonly more: readonly MoreMoney[];
}

/** For the same tables worked out once, whatever the area: the sources serve all of them. */
const fundedOnce = remembering(fundedProgramme, { answers: 4, characters: 16_000_000 });
const moreOnce = remembering(moreMoney, { answers: 4, characters: 16_000_000 });

/** What the figures about money are made of. Undefined where there is no answer; the overview says why. */
export async function moneyInDetail(tables: readonly SourceTable[], options: OverviewOptions = {}): Promise<MoneyInDetail | undefined> {
  const given = byKind(tables);
  if (!canAnswer("money", given)) return undefined;
  return attempted(async () => {
    const question = moneyQuestion(given, options);
    const funded = await fundedOnce(question);
    const figures = (year?: number): MoneyInDetail["total"] => ({
      cost: explained(funded, "cost", options.area, year),
      covered: explained(funded, "covered", options.area, year),
      shortage: explained(funded, "shortage", options.area, year),
    });
    return {
      years: funded.costs.years.map((year) => ({ year, figures: figures(year) })),
      total: figures(),
      more: await moreOnce(question),
    };
  });
}

function explained(funded: FundedProgramme, figure: MoneyFigure, area: string | undefined, year: number | undefined): MoneyExplanation {
  const taskOf = (line: Line) => funded.costs.tasks[line.task!]!.task;
  const isAsked = (line: Line): boolean => {
    const own = taskOf(line).area;
    return area === undefined || own === undefined || sameName(own, area);
  };
  const lines = coverageLines(funded, figure, undefined, year).filter(isAsked);
  const layer = (name: MoneyLayer) => {
    const own = lines.filter((line) => line.layer === name);
    return {
      euros: toEuros(sumOfLines(own)),
      lines: own.map((line): MoneyLine => ({
        source: line.source === undefined ? undefined : funded.sources[line.source]!.name,
        task: taskOf(line).name, area: taskOf(line).area, year: line.year, euros: toEuros(line.cents),
      })),
    };
  };
  return { euros: toEuros(sumOfLines(lines)), layers: { incidental: layer("incidental"), structural: layer("structural") } };
}
