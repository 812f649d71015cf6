import fc from "fast-check";
import type { InputRow } from "../../../core";
import { cascadeLines, explainAgreements, readGovernance, reciprocity, safeguarding, type Governance } from "../../../core/governance";
import { expectExplained, linesOf } from "../explanations";
import { agreementRows, withHeader } from "./rows";

const contributionHeader = ["Arrangement", "Partij", "Opgave", "Soort", "Omvang", "Eenheid", "Telt voor", "Ten gunste van"];
const contributionRows = fc.array(fc.tuple(
  fc.constantFrom("RES", "Deal"), fc.constantFrom("P", "Q", "R"), fc.constantFrom("wonen", "water"),
  fc.constantFrom("resultaat", "resultaat", "geld", "capaciteit"), fc.integer({ min: 1, max: 400 }).map((tenths) => tenths / 10),
  fc.constantFrom(null, "ha", "km2", "TWh"), fc.constantFrom(null, "A", "B 60%; C 40%", "D; E", "X"), fc.constantFrom(null, "P", "Q 25%; R 50%"),
), { minLength: 1, maxLength: 12 });

const read = (agreements: readonly unknown[][], contributions: readonly unknown[][]): Governance =>
  readGovernance({ agreements: withHeader(agreements), contributions: [contributionHeader, ...contributions] }, []);

const rowsOf = (governance: Governance) => ({ table, row }: InputRow): boolean => table === "bijdragen"
  ? governance.contributions.some((each) => each.row === row)
  : governance.cascade.agreements.some(({ current }) => table === "afspraken" && current.row === row);

describe("the lines behind a figure about agreements", () => {
  it("make every figure of the reports, and come from rows that are there, whatever the order of the rows", () => fc.assert(
    fc.property(agreementRows, contributionRows, (agreements, contributions) => {
      const governance = read(agreements, contributions);
      const turned = read([...agreements].reverse(), [...contributions].reverse());
      const isThere = rowsOf(governance);
      const check = (asked: Parameters<typeof explainAgreements>[1], figure: number): void => {
        expectExplained(explainAgreements(governance, asked), figure, isThere);
        expectExplained(explainAgreements(turned, asked), figure, rowsOf(turned));
      };
      for (const { agreement: { current: { agreement } }, amount, difference } of cascadeLines(governance)) {
        if (amount === undefined) expect(explainAgreements(governance, { figure: "passedDown", agreement })).toBeUndefined();
        else {
          check({ figure: "passedDown", agreement }, amount);
          check({ figure: "difference", agreement }, difference!);
        }
      }
      for (const { agreement: { current: { agreement } }, covered } of safeguarding(governance).agreements) check({ figure: "covered", agreement }, covered);
      for (const { party, kind, unit, brings, gets, net } of reciprocity(governance).exchanges) {
        check({ figure: "brings", party, kind, unit }, brings);
        check({ figure: "gets", party, kind, unit }, gets);
        check({ figure: "net", party, kind, unit }, net);
      }
    }), { numRuns: 200 },
  ));

  const agreement = (id: string, goal: number, unit: string, under: string | null, combine: string | null = null): unknown[] =>
    [id, "Rijk", `${id}-partij`, "wind", null, goal, unit, 2030, under, combine, null];

  it("count one level down in the unit of the agreement, against its goal", () => {
    const governance = read([agreement("W", 6, "GW", null), agreement("W1", 3500, "MW", "W"), agreement("W2", 2, "GW", "W"), agreement("W21", 1, "GW", "W2")], []);
    const { unit, amount, parts } = explainAgreements(governance, { figure: "difference", agreement: "w" })!;
    expect([unit, amount]).toEqual([{ name: "GW" }, -0.5]);
    expect(parts).toEqual([
      { kind: "derived", amount: 5.5, lines: [
        { names: ["W1", "W1-partij"], amount: 3.5, rows: [{ table: "afspraken", row: 3 }] },
        { names: ["W2", "W2-partij"], amount: 2, rows: [{ table: "afspraken", row: 4 }] },
      ] },
      { kind: "goal", amount: -6, lines: [{ names: ["W", "W-partij"], amount: -6, rows: [{ table: "afspraken", row: 2 }] }] },
    ]);
  });

  it("show which one decides where the weakest does", () => {
    const governance = read([agreement("W", 10, "MW", null, "minimum"), agreement("W1", 8, "MW", "W"), agreement("W2", 5, "MW", "W"), agreement("W3", 9, "MW", "W")], []);
    const explanation = explainAgreements(governance, { figure: "passedDown", agreement: "W" })!;
    expect(explanation.parts.map(({ kind }) => kind)).toEqual(["weakest"]);
    expect(linesOf(explanation).map(({ names }) => names[0])).toEqual(["W2"]);
  });

  it("are not there for an agreement that is not there", () => {
    expect(explainAgreements(read([agreement("W", 10, "MW", null)], []), { figure: "covered", agreement: "X" })).toBeUndefined();
  });
});
