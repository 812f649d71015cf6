import fc from "fast-check";
import { readGovernance, reciprocity, safeguarding } from "../../../core/governance";
import { converted, unitNamed } from "../../../core/domain";
import { agreementRows, withHeader } from "./rows";

const shares = fc.array(fc.tuple(fc.constantFrom("A", "B", "C", "X"), fc.constantFrom(null, 20, 50, 80)), { maxLength: 3 })
  .map((names) => names.map(([name, share]) => (share === null ? name : `${name} ${share}%`)).join("; "));
const contributionRows = fc.array(fc.tuple(
  fc.constantFrom("T1", "T2", "T3"), fc.constantFrom("P", "Q", "R"), fc.constantFrom("wonen", "water"),
  fc.constantFrom("resultaat", "resultaat", "geld"), fc.integer({ min: 0, max: 100 }), fc.constantFrom(null, "ha", "km2", "EUR"), shares, shares,
), { maxLength: 12 });
const tables = fc.record({ agreements: agreementRows, contributions: contributionRows }).map(({ agreements, contributions }) => readGovernance({
  agreements: withHeader(agreements),
  contributions: [["Arrangement", "Partij", "Opgave", "Soort", "Omvang", "Eenheid", "Telt voor", "Ten gunste van"], ...contributions],
}, ["agreements", "contributions"]));

test("every share of every result counts for an agreement or is listed as counting for nothing", () => {
  fc.assert(fc.property(tables, (governance) => {
    const { agreements, lost } = safeguarding(governance);
    const results = governance.contributions.filter(({ kind }) => kind === "result");
    const asked = results.reduce((count, { countsFor }) => count + Math.max(1, countsFor?.length ?? 0), 0);
    expect(agreements.reduce((count, { counted }) => count + counted.length, lost.length)).toBe(asked);
    for (const { agreement, covered, counted } of agreements) {
      const unit = unitNamed(agreement.current.unit);
      const parts = counted.map(({ contribution }) => converted(contribution.size, unitNamed(contribution.unit ?? agreement.current.unit), unit)!);
      expect(covered).toBeLessThanOrEqual(parts.reduce((sum, part) => sum + part, 1e-9));
    }
  }));
});

test("what is brought is received by somebody, or said to be nobody's or too much", () => {
  fc.assert(fc.property(tables, (governance) => {
    const { exchanges, unassigned } = reciprocity(governance);
    const key = ({ kind, unit }: { kind: string; unit: string | undefined }) => `${kind} ${unit}`;
    const left = new Map<string, number>();
    const book = (name: string, amount: number) => left.set(name, (left.get(name) ?? 0) + amount);
    for (const exchange of exchanges) book(key(exchange), exchange.brings - exchange.gets);
    for (const rest of unassigned) book(key(rest), rest.tooMuch - rest.nobody);
    for (const amount of left.values()) expect(amount).toBeCloseTo(0, 6);
    for (const { net, gets, brings } of exchanges) expect(net).toBeCloseTo(gets - brings, 9);
  }));
});

test("the shares of all parties in one kind and unit are one whole", () => {
  fc.assert(fc.property(tables, (governance) => {
    const totals = new Map<string, number>();
    for (const { kind, unit, share } of reciprocity(governance).exchanges) {
      if (share !== undefined) totals.set(`${kind} ${unit}`, (totals.get(`${kind} ${unit}`) ?? 0) + share);
    }
    for (const total of totals.values()) expect(total).toBeCloseTo(1, 9);
  }));
});
