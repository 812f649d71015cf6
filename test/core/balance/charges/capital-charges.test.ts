import fc from "fast-check";
import { balanceReport, capitalChargesReport } from "../../../../core/balance";
import { capitalCharges } from "../../../../core/balance/charges/capital-charges";
import type { Investment } from "../../../../core/balance/model";
import { toCells } from "../../../../core/tables";

const years = Array.from({ length: 40 }, (_, index) => 2027 + index);

/** Spending at random over some years, of which others pay a part and a part stays, and how it is written off; all within 40 years. */
const investment = fc.record({
  spent: fc.array(fc.integer({ min: 0, max: 10 ** 9 }), { minLength: 1, maxLength: 4 }).filter((cents) => cents.some((each) => each > 0)),
  parts: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
  term: fc.integer({ min: 1, max: 30 }),
  method: fc.constantFrom("linear" as const, "annuity" as const),
  rate: fc.constantFrom(0, 0.0001, 0.015, 0.02, 0.1, 1),
  later: fc.nat({ max: 3 }),
}).map(({ spent, parts: [theirs, stays], term, method, rate, later }): Investment => {
  const spending = spent.flatMap((cents, index) => (cents > 0 ? [{ year: 2025 + index, cents }] : []));
  const whole = spent.reduce((sum, cents) => sum + cents, 0);
  const contribution = Math.floor(theirs * whole);
  return {
    row: 2, name: "Depot", task: "Depot", term, method, spending, contribution, residual: Math.floor(stays * (whole - contribution)), bookValue: 0, rate,
    firstYear: spending.at(-1)!.year + 1 + later,
  };
});

const linesOf = (one: Investment) => capitalCharges(one, [2025, 2026, ...years]);
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

it("hands each year's closing book value to the next, and has nothing below zero", () => {
  fc.assert(fc.property(investment, (one) => {
    const lines = linesOf(one);
    lines.forEach((line, index) => {
      expect(line.closing).toBe(line.opening + line.spending - line.contribution - line.depreciation);
      expect(line.opening).toBe(lines[index - 1]?.closing ?? 0);
      expect(Math.min(...Object.values(line) as number[])).toBeGreaterThanOrEqual(0);
      expect(Object.values(line).every(Number.isSafeInteger)).toBe(true);
    });
  }));
});

it("writes off to the cent what was spent less what others paid and what stays, within its term", () => {
  fc.assert(fc.property(investment, (one) => {
    const lines = linesOf(one);
    const base = sumOf(one.spending.map(({ cents }) => cents)) - one.contribution - one.residual;
    expect(sumOf(lines.map(({ depreciation }) => depreciation))).toBe(base);
    expect(sumOf(lines.map(({ contribution }) => contribution))).toBe(one.contribution);
    expect(lines.at(-1)!.closing).toBe(one.residual);
    lines.forEach(({ depreciation }, index) => {
      const place = 2025 + index - one.firstYear;
      if (place < 0 || place >= (one.term as number)) expect(depreciation).toBe(0);
    });
  }));
});

it("is linear to within a cent, the larger parts first; an annuity is one charge to within a cent but in the last year", () => {
  fc.assert(fc.property(investment, (one) => {
    const inTerm = linesOf(one).filter((_, index) => 2025 + index >= one.firstYear && 2025 + index < one.firstYear + (one.term as number));
    const parts = inTerm.map(({ depreciation }) => depreciation);
    if (one.method === "linear" || one.rate === 0) {
      expect([...parts].sort((a, b) => b - a)).toEqual(parts);
      expect(parts[0]! - parts.at(-1)!).toBeLessThanOrEqual(1);
    } else if (parts[0]! > (one.term as number)) {
      const charges = inTerm.slice(0, -1).map(({ depreciation, interest }) => depreciation + interest);
      expect(new Set(charges).size).toBeLessThanOrEqual(1);
    }
  }));
});

it("does not change with the first year asked, once it is built", () => {
  fc.assert(fc.property(investment, fc.integer({ min: 2025, max: 2040 }), (one, from) => {
    expect(capitalCharges(one, years.filter((year) => year >= from))).toEqual(linesOf(one).filter((_, index) => 2025 + index >= Math.max(from, 2027)));
  }));
});

const header = ["Investering", "Opgave", "Termijn", "Methode", "Bijdrage derden", 2027, 2028];
const rows = fc.array(fc.tuple(fc.constantFrom("Depot", "Brug", "Sluis"), fc.constantFrom("Natuur", "Water"), fc.constantFrom(1, 7, 30, "geen"), fc.constantFrom("lineair", "annuïtair"),
  fc.nat({ max: 500 }), fc.integer({ min: 500, max: 10 ** 6 }), fc.nat({ max: 10 ** 6 })), { minLength: 1, maxLength: 6 });
const asked = { from: 2027, to: 2040, rate: 0.02 };

it("does not depend on the order of the rows, and its years add up to its rows", () => {
  fc.assert(fc.property(rows, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (list, places) => {
    const mixed = list.map((row) => ({ row, at: places.next().value! })).sort((a, b) => a.at - b.at).map(({ row }) => row);
    const report = (order: typeof list, per: string) => capitalChargesReport({ investments: [header, ...order], ...asked, per }).rows;
    const totals = report(list, "jaar");
    expect(report(mixed, "jaar")).toEqual(totals);
    const apart = report(list, "investering");
    for (const [year, ...amounts] of totals) {
      const own = apart.filter((row) => row[1] === year);
      amounts.forEach((amount, column) => { expect(sumOf(own.map((row) => row[column + 2] as number))).toBeCloseTo(amount as number, 6); });
    }
  }));
});

it("gives a table of Uitgaven that BALANS takes as it is, to the cent", async () => {
  await fc.assert(fc.asyncProperty(rows, async (list) => {
    const investments = [header, ...list];
    const spending = toCells(capitalChargesReport({ investments, ...asked, per: "uitgaven" }));
    const tasks = [["Opgave"], ...[...new Set(list.map(([, task]) => task))].map((task) => [task])];
    const funding = [["Bron", ...years.filter((year) => year <= 2040)], ["Algemeen", ...years.filter((year) => year <= 2040).map(() => 1)]];
    const balance = await balanceReport({ tasks, funding, from: 2027, to: 2040, spending });
    const charges = capitalChargesReport({ investments, ...asked, per: "jaar" }).rows.map((row) => row[6]);
    expect(balance.rows.slice(0, -1).map((row) => row[1])).toEqual(charges);
    expect(balance.rows.slice(0, -1).map((row) => row[2])).toEqual(charges);
  }), { numRuns: 15 });
});
