import { fullPayment, fund, type Costs, type GroupBill, type Payment, type Source } from "../../funding";
import { billsOf, hiredFor, hoursOf } from "../amounts";
import type { Case, Choice } from "../model";

/** What a source pays in a year, in cents; both by position. */
export interface YearPayment {
  readonly source: number;
  readonly year: number;
  readonly cents: number;
}

/**
 * Who pays the chosen bills: per group by the goals of the balance after its first (reserves, general money and the later years are
 * spared, sources higher in the table go first), to the cent.
 */
export async function paymentsOf(programme: Case, choice: Choice): Promise<YearPayment[]> {
  const { sources, years } = programme;
  const bills = billsOf(programme, choice, hiredFor(programme, hoursOf(programme, choice)));
  const payments = await fund(...asCosts(bills, sources, years));
  const paid = new Map<number, number>();
  for (const { year, cents } of payments) paid.set(year, (paid.get(year) ?? 0) + cents);
  const inFull = years.every((_, year) => (paid.get(year) ?? 0) === bills.reduce((sum, bill) => (bill.year === year ? sum + bill.cents : sum), 0));
  // A share that was rounded up can leave the shared rounding a cent short: then any payment in full will do.
  return inFull ? perYear(payments) : perYear(fullPayment(bills, sources, years)!.map(({ source, bill, cents }) => ({ source, year: bill.year, cents })));
}

/** A group as one thing to be paid, by the sources that may: each group has a name, and its sources are marked by it. */
function asCosts(bills: readonly GroupBill[], sources: readonly Source[], years: readonly number[]): [Costs, Source[]] {
  const groups = [...new Set(bills.map(({ payers }) => payers.join()))].sort();
  const marks = (source: number): string[] => groups.filter((group) => group.split(",").includes(String(source)));
  return [
    {
      years, tasks: groups.map((name) => ({
        task: { name, area: undefined, theme: undefined, cluster: undefined, priority: 1 },
        incidental: years.map((_, year) => bills.find((bill) => bill.year === year && bill.payers.join() === name)?.cents ?? 0), structural: years.map(() => 0),
      })),
    },
    sources.map((source, place) => ({ ...source, earmark: marks(place), structural: true })),
  ];
}

function perYear(payments: readonly Pick<Payment, "source" | "year" | "cents">[]): YearPayment[] {
  const sums = new Map<string, YearPayment>();
  for (const { source, year, cents } of payments) {
    const key = `${source} ${year}`;
    sums.set(key, { source, year, cents: (sums.get(key)?.cents ?? 0) + cents });
  }
  return [...sums.values()];
}
