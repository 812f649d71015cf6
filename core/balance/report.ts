import { toEuros, type Cents } from "../numbers/cents";
import type { Report, ReportCell } from "../tables";
import type { Costs } from "./model";
import { sum, totalBalance, type YearBalance } from "./years";

/** KOSTEN: a row per task and kind that it has, a column per year; all amounts in euros. */
export function costsTable({ years, tasks }: Costs): Report {
  const totals = (of: readonly (readonly Cents[])[]): Cents[] => years.map((_, year) => sum(of.map((amounts) => amounts[year]!)));
  const incidental = totals(tasks.map((task) => task.incidental));
  const structural = totals(tasks.map((task) => task.structural));
  return {
    header: ["Opgave", "Aard", ...years.map(String), "Totaal"],
    rows: [
      ...tasks.flatMap(({ task, incidental: once, structural: yearly }) => [
        ...(task.costPerUnit > 0 ? [amountsRow(task.name, "incidenteel", once)] : []),
        ...(task.structuralPerUnit > 0 ? [amountsRow(task.name, "structureel", yearly)] : []),
      ]),
      amountsRow("Totaal incidenteel", "", incidental),
      amountsRow("Totaal structureel", "", structural),
      amountsRow("Totaal", "", totals([incidental, structural])),
    ],
  };
}

function amountsRow(name: string, kind: string, amounts: readonly Cents[]): ReportCell[] {
  return [name, kind, ...amounts.map(toEuros), toEuros(sum(amounts))];
}

/** BALANS: a row per year and Totaal; amounts in euros, the coverage a fraction. */
export function balanceTable(years: readonly number[], balances: readonly YearBalance[]): Report {
  return {
    header: [
      "Jaar", "Kosten", "Waarvan structureel", "Gedekt", "Tekort", "Dekkingsgraad",
      "Reserve einde jaar", "Vrij geld over", "Geoormerkt over",
    ],
    rows: [
      ...balances.map((balance, index) => balanceRow(years[index]!, balance)),
      balanceRow("Totaal", totalBalance(balances)),
    ],
  };
}

function balanceRow(name: ReportCell, balance: YearBalance): ReportCell[] {
  const { cost, structural, covered, shortage, reserve, freeLeft, earmarkedLeft } = balance;
  return [
    name, ...[cost, structural, covered, shortage].map(toEuros), coverage(balance) ?? "",
    ...[reserve, freeLeft, earmarkedLeft].map(toEuros),
  ];
}

/** The part of the cost that is covered, from the cents; undefined when nothing costs. */
export function coverage({ cost, covered }: Pick<YearBalance, "cost" | "covered">): number | undefined {
  return cost === 0 ? undefined : covered / cost;
}
