import type { Explanation } from "../../../core";

/** A payment of what ends, and one of what stays. */
export const explanation: Explanation = {
  why: [{ code: "paidBy", params: { name: "SPUK", share: 0.99998, count: 2 } }], makes: "sum", unit: "euros", amount: 58_000_000,
  parts: [
    { kind: "incidental", amount: 57_998_999.5, lines: [
      { names: ["SPUK", "Woningen"], amount: 57_998_999.5, rows: [{ table: "middelen", row: 3 }, { table: "opgaven", row: 2 }] },
    ] },
    { kind: "structural", amount: 1000.5, lines: [{ names: ["Zon op land"], amount: 1000.5, rows: [{ table: "opgaven", row: 3 }] }] },
  ],
};
