import { moneyFigures, type MoneyExplanation, type MoneyFigure, type MoneyInDetail, type MoneyLine } from "../../../core";
import { overview } from "./fixture";

const line = (source: string | undefined, task: string, year: number, euros: number): MoneyLine => ({ source, task, area: undefined, year, euros });

/** Every figure by one line of what ends, and one of what stays. */
const explanation = (source: string | undefined, year: number, euros: number): MoneyExplanation => ({
  euros,
  layers: {
    incidental: { euros: euros - 1000.5, lines: [line(source, "Woningen", year, euros - 1000.5)] },
    structural: { euros: 1000.5, lines: [line(source, "Natuurnetwerk", year, 1000.5)] },
  },
});

const figures = (year: number, of: Readonly<Record<MoneyFigure, number>>): MoneyInDetail["total"] => {
  const [cost, covered, shortage] = moneyFigures.map((figure) => explanation(figure === "covered" ? "SPUK" : undefined, year, of[figure]));
  return { cost: cost!, covered: covered!, shortage: shortage! };
};

const years = Array.from({ length: 9 }, (_, index) => line(undefined, `Opgave ${index + 1}`, 2026 + index, 1));

export const moneyDetail: MoneyInDetail = {
  years: overview.money!.years.map((year) => ({ year: year.year, figures: figures(year.year, year) })),
  total: {
    ...figures(2026, overview.money!),
    cost: { euros: 9, layers: { incidental: { euros: 9, lines: years }, structural: { euros: 0, lines: [] } } },
  },
  more: [
    { source: "Algemene middelen", year: 2028, covers: 1.39 }, { source: "Algemene middelen", year: 2029, covers: 1 },
    { source: "SPUK", year: 2026, covers: 1 }, { source: "SPUK", year: 2027, covers: 0.8 }, { source: "SPUK", year: 2028, covers: 0.5 },
    { source: "Reserve", year: 2026, covers: -0.2 },
  ],
};
