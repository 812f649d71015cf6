import type { MoreMoney } from "../../../core";

export const moreMoney: MoreMoney[] = [
  { source: "Algemene middelen", year: 2028, covers: 1.39 }, { source: "Algemene middelen", year: 2029, covers: 1 },
  { source: "SPUK", year: 2026, covers: 1 }, { source: "SPUK", year: 2027, covers: 0.8 }, { source: "SPUK", year: 2028, covers: 0.5 },
  { source: "Reserve", year: 2026, covers: -0.2 },
];
