import fc from "fast-check";
import { riskCapacityReport, riskSharesReport } from "../../../core/risk";

/** A row of a register with fixed amounts, or with ranges as well. */
interface Given {
  readonly chance: number;
  readonly amount: number;
  readonly spread: number;
  readonly owner: string;
}

const HEADER = ["Risico", "Kans", "Gevolg", "Minimaal", "Meest waarschijnlijk", "Maximaal", "Eigenaar"];
const rows = (given: readonly Given[]): unknown[][] => given.map(({ chance, amount, spread, owner }, place) =>
  [`Risico ${place}`, chance, ...(spread === 0 ? [amount, "", "", ""] : ["", amount / 2, amount, amount * (1 + spread)]), owner]);
const table = (given: readonly Given[]): unknown[][] => [HEADER, ...rows(given)];

const givenOf = (spread: fc.Arbitrary<number>) => fc.record({
  chance: fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100), amount: fc.integer({ min: 1, max: 50 }).map((times) => times * 12_345.67),
  spread, owner: fc.constantFrom("Ada", "Bo", "", "Cas"),
});
const fixedOnly = fc.array(givenOf(fc.constant(0)), { minLength: 1, maxLength: 8 });
const withRanges = fc.array(givenOf(fc.integer({ min: 0, max: 3 })), { minLength: 1, maxLength: 4 });
const certainty = fc.integer({ min: 500, max: 999 }).map((promille) => promille / 1000);
const dependence = [["Risico A", "Risico B", "Correlatie"], ["Risico 0", "Risico 1", 0.5], ["Risico 1", "Risico 2", -0.4]];

const cents = (euros: unknown): number => Math.round(Number(euros) * 100);
async function shares(risks: unknown[][], certainty: number, own: object = {}) {
  const report = await riskSharesReport({ risks, certainty, ...own });
  const total = report.rows.at(-1)!;
  return { lines: report.rows.slice(0, -1), needed: cents(total[5]), expected: cents(total[4]) };
}

/** What may differ between two grids: two cells of each. */
const cellsOf = (given: readonly Given[]): number => given.some(({ spread }) => spread > 0)
  ? 5 * given.reduce((sum, { amount, spread }) => sum + amount * (1 + spread) * 100, 0) / 65_000 : 0;

describe.each([["fixed amounts", fixedOnly, 30], ["ranges", withRanges, 6]] as const)("with %s", (_, register, numRuns) => {
  test("the contributions and the expected losses add up to the cent, per risk and per owner", () =>
    fc.assert(fc.asyncProperty(register, certainty, async (given, q) => {
      for (const per of [undefined, "eigenaar"]) {
        const { lines, needed, expected } = await shares(table(given), q, { per });
        expect(lines.reduce((sum, line) => sum + cents(line[5]), 0)).toBe(needed);
        expect(lines.reduce((sum, line) => sum + cents(line[4]), 0)).toBe(expected);
      }
    }), { numRuns }));

  test("a higher chance, a larger amount and more certainty never ask less", () =>
    fc.assert(fc.asyncProperty(register, certainty, fc.nat(), fc.nat({ max: 50 }), async (given, q, which, more) => {
      const error = cellsOf(given);
      const { needed } = await shares(table(given), q);
      const changed = (change: (row: Given) => Given): unknown[][] => table(given.map((row, place) => (place === which % given.length ? change(row) : row)));
      const likelier = changed((row) => ({ ...row, chance: Math.min(1, row.chance + more / 100) }));
      const larger = changed((row) => ({ ...row, amount: row.amount * (1 + more / 10) }));
      expect((await shares(likelier, q)).needed).toBeGreaterThanOrEqual(needed - error);
      expect((await shares(larger, q)).needed).toBeGreaterThanOrEqual(needed - error * (1 + more / 10));
      expect((await shares(table(given), Math.min(0.999, q + more / 100))).needed).toBeGreaterThanOrEqual(needed);
    }), { numRuns }));

  test("the order of rows decides nothing", () =>
    fc.assert(fc.asyncProperty(register.chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray(rows(given), { minLength: given.length }))), certainty, async ([given, shuffled], q) => {
      const [one, other] = [await riskSharesReport({ risks: table(given), certainty: q }), await riskSharesReport({ risks: [HEADER, ...shuffled], certainty: q })];
      // What is equal in all that decides may be called otherwise: names go last, and they differ.
      expect(other.rows).toEqual(one.rows);
    }), { numRuns }));

  test("a thousand times the amounts are a thousand times the figures", () =>
    fc.assert(fc.asyncProperty(register, certainty, async (given, q) => {
      const [one, other] = [await shares(table(given), q), await shares(table(given.map((row) => ({ ...row, amount: row.amount * 1000 }))), q)];
      expect(Math.abs(other.needed - 1000 * one.needed)).toBeLessThanOrEqual(cellsOf(given) === 0 ? 0 : 1000);
    }), { numRuns }));
});

test("where risks depend, the parts add up too, and the same cells come back", () =>
  fc.assert(fc.asyncProperty(fc.array(givenOf(fc.integer({ min: 0, max: 3 })), { minLength: 3, maxLength: 5 }), certainty, async (given, q) => {
    const own = { dependence, draws: 2000 };
    const [one, again] = [await shares(table(given), q, own), await shares(table(given), q, own)];
    expect(again).toEqual(one);
    expect(one.lines.reduce((sum, line) => sum + cents(line[5]), 0)).toBe(one.needed);
  }), { numRuns: 8 }));

test("ratio and class do not depend on the seed where risks are independent", async () => {
  const given: Given[] = [{ chance: 0.4, amount: 1e6, spread: 2, owner: "" }, { chance: 0.2, amount: 2e6, spread: 0, owner: "" }];
  const capacity = [["Post", "Bedrag"], ["Reserve", 2_000_000]];
  const reports = await Promise.all([1, 2, 99].map((seed) => riskCapacityReport({ risks: table(given), capacity, seed, draws: 1000 * seed })));
  expect(reports[1]).toEqual(reports[0]);
  expect(reports[2]).toEqual(reports[0]);
});

test("a class at its bound says so where the grid could decide otherwise", async () => {
  const given: Given[] = [{ chance: 0.4, amount: 1e6, spread: 2, owner: "" }];
  const needed = Number((await riskCapacityReport({ risks: table(given), capacity: [["Post", "Bedrag"], ["Reserve", 1]] })).rows[0]![1]);
  const classAt = async (amount: number) => (await riskCapacityReport({ risks: table(given), capacity: [["Post", "Bedrag"], ["Reserve", amount]] })).rows[3]![1];
  expect([await classAt(needed), await classAt(needed - 0.01), await classAt(1.2 * needed)]).toEqual(["C voldoende (grens)", "D matig (grens)", "C voldoende"]);
});
