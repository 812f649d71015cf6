import fc from "fast-check";
import type { InputRow } from "../../../core";
import { explainRealised, progress, readProgress } from "../../../core/progress";
import { expectExplained } from "../explanations";
import { agreementRows, withHeader } from "../governance/rows";

const measurements = fc.array(fc.tuple(
  fc.constantFrom("A", "B", "C", "D", "E", "X"), fc.constantFrom(2026, 2027, 2028), fc.integer({ min: 0, max: 300 }).map((tenths) => tenths / 10),
), { maxLength: 10 });

describe("the lines behind what has been reached", () => {
  it("make the figure of VOORTGANG, and come from rows that are there, whatever their order", () => fc.assert(
    fc.property(agreementRows, measurements, (agreements, measured) => {
      for (const rows of [measured, [...measured].reverse()]) {
        const monitoring = readProgress({
          agreements: withHeader(agreements), measurements: [["Afspraak", "Jaar", "Realisatie"], ...rows], day: 2027,
        });
        const isThere = ({ table, row }: InputRow): boolean => (table === "metingen" ? monitoring.rows : monitoring.cascade.agreements.map(({ current }) => current))
          .some((each) => each.row === row);
        for (const { agreement: { current }, realised } of progress(monitoring)) {
          const explanation = explainRealised(monitoring, current.agreement);
          if (realised === undefined) expect(explanation).toBeUndefined();
          else expectExplained(explanation, realised, isThere);
        }
      }
    }), { numRuns: 300 },
  ));

  const agreement = (id: string, unit: string, under: string | null): unknown[] => [id, "Rijk", "P", "wind", null, 10, unit, 2030, under, null, null];

  it("are the latest measurement of the agreement, or what is measured one level down, in its unit", () => {
    const monitoring = readProgress({
      agreements: withHeader([agreement("W", "GW", null), agreement("W1", "MW", "W"), agreement("W2", "GW", "W")]),
      measurements: [["Afspraak", "Jaar", "Realisatie"], ["W1", 2026, 100], ["W2", 2026, 2], ["W1", 2027, 500]], day: 2027,
    });
    expect(explainRealised(monitoring, "W1")!.parts).toEqual([
      { kind: "measured", amount: 500, lines: [{ names: ["W1", "P"], amount: 500, rows: [{ table: "metingen", row: 4 }] }] },
    ]);
    expect(explainRealised(monitoring, "w")).toMatchObject({ amount: 2.5, unit: { name: "GW" }, parts: [{ kind: "below", lines: [
      { names: ["W2", "P"], amount: 2, rows: [{ table: "afspraken", row: 4 }] }, { names: ["W1", "P"], amount: 0.5, rows: [{ table: "afspraken", row: 3 }] },
    ] }] });
    expect(explainRealised(monitoring, "X")).toBeUndefined();
  });
});
