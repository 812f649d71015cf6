import { ratioNames } from "../domain/tables/signaalwaarden";
import type { Costs, Source } from "../funding";
import { toEuros, type Cents } from "../numbers/cents";
import { toNumber } from "../numbers/ratio";
import { sum } from "../numbers/sum";
import type { ShortageWithReasons, Standing } from "./explain-shortages";
import type { Report, ReportCell, ReportColumn } from "../tables";
import { coverageOfTasks, coverageOfYears, totalCoverage, type TaskCoverage } from "./coverage";
import { hasCosts, type FundedProgramme, type Task } from "./model";
import type { Budget } from "./read-budget";
import { signalOf, type Signal } from "./ratios";
import type { Ratios } from "./read-ratios";
import { totalNeeded, type MoneyNeeded } from "./money-needed";
import { reservesTogether, type ReserveOverYears, type ReserveYear } from "./reserves";
import { balanceOfYear, isBalanced, verdictOn, type Verdict } from "./structural-balance";
import { totalBalance, yearBalances, type YearBalance } from "./years";

const euros = (header: string): ReportColumn => ({ header, kind: "euros" });

/** KOSTEN: a row per task and kind that it has, a column per year; all amounts in euros. */
export function costsTable({ years, tasks }: Costs<Task>): Report {
  const totals = (of: readonly (readonly Cents[])[]): Cents[] => years.map((_, year) => sum(of.map((amounts) => amounts[year]!)));
  const incidental = totals(tasks.map((task) => task.incidental));
  const structural = totals(tasks.map((task) => task.structural));
  return {
    columns: [
      { header: "Opgave", kind: "name", key: true }, { header: "Aard", kind: "text", key: true },
      ...years.map(String).map(euros), euros("Totaal"),
    ],
    rows: [
      ...tasks.flatMap(({ task, incidental: once, structural: yearly }) => [
        ...(hasCosts(task, "incidental") ? [amountsRow(task.name, "incidenteel", once)] : []),
        ...(hasCosts(task, "structural") ? [amountsRow(task.name, "structureel", yearly)] : []),
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

/** The columns of BALANS; a figure is an amount that lines add up to. */
export const balanceColumns: readonly (readonly [column: ReportColumn, figure: keyof YearBalance | "year" | "coverage"])[] = [
  [{ header: "Jaar", kind: "year", key: true }, "year"], [euros("Kosten"), "cost"], [euros("Waarvan structureel"), "structural"],
  [euros("Gedekt"), "covered"], [euros("Tekort"), "shortage"], [{ header: "Dekkingsgraad", kind: "share" }, "coverage"],
  [euros("Reserve einde jaar"), "reserve"], [euros("Vrij geld over"), "freeLeft"], [euros("Geoormerkt over"), "earmarkedLeft"],
];

/** BALANS: a row per year and Totaal; amounts in euros, the coverage a fraction. */
function balanceTable(years: readonly number[], balances: readonly YearBalance[]): Report {
  return {
    columns: balanceColumns.map(([column]) => column),
    rows: [
      ...balances.map((balance, index) => balanceRow(years[index]!, balance)),
      balanceRow("Totaal", totalBalance(balances)),
    ],
  };
}

function balanceRow(name: ReportCell, balance: YearBalance): ReportCell[] {
  return balanceColumns.map(([, figure]) => {
    if (figure === "year") return name;
    return figure === "coverage" ? coverage(balance) ?? "" : toEuros(balance[figure]);
  });
}

/** BALANS of a programme. */
export const balanceTableOf = ({ costs, sources, payments }: FundedProgramme): Report =>
  balanceTable(costs.years, yearBalances(costs, sources, payments));

/** What DEKKING says of each task, before a column per source; a figure is an amount that lines add up to. */
export const coverageColumns = (perYear: boolean): readonly (readonly [column: ReportColumn, figure?: "cost" | "covered" | "shortage"])[] => [
  [{ header: "Opgave", kind: "name", key: true }], ...(perYear ? [[{ header: "Jaar", kind: "year", key: true }] as const] : []),
  [euros("Kosten"), "cost"], [euros("Gedekt"), "covered"], [euros("Tekort"), "shortage"], [{ header: "Dekkingsgraad", kind: "share" }],
];

/** DEKKING: a row per task, or per task and year, and Totaal; amounts in euros, the coverage a fraction. */
function coverageTable(coverages: readonly TaskCoverage[], sources: readonly Source[], perYear: boolean): Report {
  const row = (name: string, year: ReportCell, one: Omit<TaskCoverage, "task" | "year">): ReportCell[] => [
    name, ...(perYear ? [year] : []), ...[one.cost, one.covered, one.shortage].map(toEuros), coverage(one) ?? "",
    ...one.bySource.map(toEuros),
  ];
  return {
    columns: [...coverageColumns(perYear).map(([column]) => column), ...sources.map(({ name }) => euros(name))],
    rows: [
      ...coverages.map((one) => row(one.task.name, one.year ?? "", one)),
      row("Totaal", "", totalCoverage(coverages, sources.length)),
    ],
  };
}

/** DEKKING of a programme. */
export function coverageTableOf({ costs, sources, payments }: FundedProgramme, perYear: boolean): Report {
  return coverageTable((perYear ? coverageOfYears : coverageOfTasks)(costs, sources, payments), sources, perYear);
}

/** GELDNODIG: a row per year and Totaal; amounts in euros. Where other sources pay more beside extra money, less is needed than falls short. */
export function moneyNeededTable(years: readonly number[], needed: readonly MoneyNeeded[], shortages: readonly Cents[]): Report {
  const row = (name: ReportCell, { extra, structural }: MoneyNeeded, shortage: Cents): ReportCell[] =>
    [name, ...[extra, structural, shortage, shortage - extra].map(toEuros)];
  return {
    columns: [{ header: "Jaar", kind: "year", key: true }, euros("Extra nodig"), euros("Waarvan structureel"), euros("Tekort nu"), euros("Verschil")],
    rows: [...needed.map((one, at) => row(years[at]!, one, shortages[at]!)), row("Totaal", totalNeeded(needed), sum(shortages))],
  };
}

const standings: Readonly<Record<Standing, string>> = { notStructural: "mag niet structureel", shareFull: "aandeel vol", spent: "op", left: "over" };
const natures = { incidental: "incidenteel", structural: "structureel" } as const;
const NO_SOURCE = "geen bron";

/** WAAROM: a row per shortage and source that may pay for the task, and Totaal; amounts in euros. */
export function reasonsTable(shortages: readonly ShortageWithReasons[]): Report {
  return {
    columns: [
      { header: "Opgave", kind: "name", key: true }, { header: "Jaar", kind: "year", key: true }, { header: "Aard", kind: "text", key: true }, euros("Tekort"),
      { header: "Bron", kind: "name", key: true }, euros("Beschikbaar"), euros("Aan deze opgave"), euros("Aan hogere prioriteit"), euros("Aan andere"), euros("Over"),
      { header: "Toestand", kind: "text" },
    ],
    rows: [
      ...shortages.flatMap(({ task, year, layer, shortage, beside }) => {
        const start = [task.name, year, natures[layer], toEuros(shortage)];
        return beside.length === 0 ? [[...start, NO_SOURCE, 0, 0, 0, 0, 0, NO_SOURCE]] : beside.map(({ source, available, toThis, toHigher, toOthers, left, standing }): ReportCell[] =>
          [...start, source.name, ...[available, toThis, toHigher, toOthers, left].map(toEuros), standings[standing]]);
      }),
      ["Totaal", "", "", toEuros(sum(shortages.map(({ shortage }) => shortage))), "", "", "", "", "", "", ""],
    ],
  };
}

/** RESERVES: a row per reserve and year, and Totaal per year; amounts in euros. */
export function reservesTable(years: readonly number[], reserves: readonly ReserveOverYears[]): Report {
  const row = (name: string, year: number, { opening, inflow, outflow, closing, minimum }: ReserveYear): ReportCell[] =>
    [name, year, ...[opening, inflow, outflow, closing, minimum].map(toEuros)];
  return {
    columns: [
      { header: "Reserve", kind: "name", key: true }, { header: "Jaar", kind: "year", key: true },
      euros("Begin"), euros("Bij"), euros("Af"), euros("Einde"), euros("Minimum"),
    ],
    rows: [
      ...reserves.flatMap(({ source, perYear }) => perYear.map((one, at) => row(source.name, years[at]!, one))),
      ...years.map((year, at) => row("Totaal", year, reservesTogether(reserves, at))),
    ],
  };
}

const verdicts: Record<Verdict, string> = { now: "ja", later: "op termijn", no: "nee" };

/** EVENWICHT: a row per year, and the verdict; amounts in euros. */
export function structuralTable({ years, perYear, from }: Budget): Report {
  const balances = perYear.map(balanceOfYear);
  return {
    columns: [
      { header: "Jaar", kind: "year", key: true }, euros("Saldo"), euros("Structureel saldo"), { header: "In evenwicht", kind: "text" },
    ],
    rows: [
      ...balances.map((balance, index) => [
        years[index]!, toEuros(balance.nominal), toEuros(balance.structural), isBalanced(balance) ? "ja" : "nee",
      ]),
      ["Oordeel", "", "", verdicts[verdictOn(balances.slice(from))]],
    ],
  };
}

const signals: Record<Signal, string> = { least: "minst risicovol", neutral: "neutraal", most: "meest risicovol" };

/** KENGETALLEN: a row per ratio and year; the ratio as a share, "" where it cannot be told. */
export function ratiosTable({ years, ratios }: Ratios): Report {
  return {
    columns: [
      { header: "Kengetal", kind: "name", key: true }, { header: "Jaar", kind: "year", key: true }, { header: "Waarde", kind: "share" }, { header: "Signaal", kind: "text" },
    ],
    rows: ratios.flatMap(({ ratio, bounds, shares }) => shares.map((share, index): ReportCell[] => [
      ratioNames[ratio][0], years[index]!, ...(share === undefined ? ["", ""] : [toNumber(share), signals[signalOf(share, bounds)]]),
    ])),
  };
}

/** The part of the cost that is covered, from the cents; undefined when nothing costs. */
export function coverage({ cost, covered }: { readonly cost: Cents; readonly covered: Cents }): number | undefined {
  return cost === 0 ? undefined : covered / cost;
}
