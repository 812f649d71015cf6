import type { FurtherReport, MoreMoney, Outcome } from "../../../core";

export const moreMoney: MoreMoney[] = [
  { source: "Algemene middelen", year: 2028, covers: 1.39 }, { source: "Algemene middelen", year: 2029, covers: 1 },
  { source: "SPUK", year: 2026, covers: 1 }, { source: "SPUK", year: 2027, covers: 0.8 }, { source: "SPUK", year: 2028, covers: 0.5 },
  { source: "Reserve", year: 2026, covers: -0.2 },
];

/** What a function answers beside a view. */
export const furtherFixture: Outcome<FurtherReport> = {
  standing: { state: "answered", remarks: 0 }, found: [],
  answer: {
    says: [{ code: "moneyNeeded", params: { extra: 6_155_500, structural: 0, short: 8_529_226.56 } }],
    report: {
      columns: [{ header: "Jaar", kind: "year", key: true }, { header: "Extra nodig", kind: "euros" }, { header: "Tekort nu", kind: "euros" }],
      rows: [[2027, 1_500_000, 2_000_000], ["Totaal", 6_155_500, 8_529_226.56]],
    },
  },
};
