import fc from "fast-check";
import { cascadeLines, cascadeReport, readGovernance } from "../../../core/governance";
import { converted, unitNamed } from "../../../core/domain";
import { agreementRows, sorted, withHeader } from "./rows";

test("the order of the rows decides nothing", () => {
  fc.assert(fc.property(agreementRows, fc.infiniteStream(fc.nat()), (rows, keys) => {
    const shuffled = rows.map((row) => ({ row, key: keys.next().value })).sort((a, b) => a.key - b.key).map(({ row }) => row);
    expect(sorted(cascadeReport({ agreements: withHeader(shuffled) }), 9)).toEqual(sorted(cascadeReport({ agreements: withHeader(rows) }), 9));
  }));
});

test("every row of the sheet is there once, in sheet order", () => {
  fc.assert(fc.property(agreementRows, (rows) => {
    const answer = cascadeReport({ agreements: withHeader(rows) }).rows;
    expect(answer.map((row) => row.slice(0, 4))).toEqual(rows.map((row) => row.slice(0, 4)));
  }));
});

test("goals that add up come to their sum, and that sum explains status and difference", () => {
  fc.assert(fc.property(agreementRows, (rows) => {
    const governance = readGovernance({ agreements: withHeader(rows.map((row) => row.map((cell, i) => (i === 9 ? null : cell)))) }, ["agreements"]);
    for (const { agreement, amount, difference, status } of cascadeLines(governance)) {
      const { goal, unit } = agreement.current;
      const derived = governance.cascade.derivedFrom(agreement);
      // What does not convert counts for nothing.
      const below = derived
        .map(({ current }) => converted(current.goal, unitNamed(current.unit), unitNamed(unit)))
        .filter((part) => part !== undefined);
      if (derived.length === 0) expect([amount, difference, status]).toEqual([undefined, undefined, "notPassedDown"]);
      else {
        expect(amount).toBeCloseTo(below.reduce((sum, part) => sum + part, 0), 9);
        expect(amount! - goal).toBeCloseTo(difference!, 9);
        expect(status === "closes").toBe(difference === 0);
      }
    }
  }));
});

test("sums of decimals close as on paper", () => {
  const rows = [["A", 0.3, null], ["B", 0.1, "A"], ["C", 0.2, "A"]].map(([id, goal, under]) =>
    [id, "Rijk", "P", "wonen", null, goal, "mln", 2030, under, null, 46_000]);
  expect(cascadeReport({ agreements: withHeader(rows) }).rows[0]!.slice(6, 9)).toEqual([0.3, 0, "sluit"]);
});

test("an empty cell of Windows (0) is an empty cell", () => {
  const rows = [["A", "Rijk", "P", "wonen", null, 5, "ha", 2030, null, null, null], ["B", "P", "Q", "wonen", null, 5, "ha", 2030, "A", null, null]];
  const windows = rows.map((row) => row.map((cell) => cell ?? 0));
  expect(cascadeReport({ agreements: withHeader(windows) })).toEqual(cascadeReport({ agreements: withHeader(rows) }));
});

test("a long chain and a large circle are walked, not climbed into", () => {
  const chain = (last: string | null) => Array.from({ length: 30_000 }, (_, i) =>
    [`A${i}`, "Rijk", "P", "wonen", null, 1, "ha", 2030, i === 0 ? last : `A${i - 1}`, null, 46_000]);
  expect(cascadeReport({ agreements: withHeader(chain(null)) }).rows.filter((row) => row[8] === "sluit")).toHaveLength(29_999);
  const circle = cascadeReport({ agreements: withHeader(chain("A29999")) }).rows;
  expect(circle[2]![9]).toBe("kring: A2 > A1 > A0 > A29999 > A29998 > … > A2; telt niet mee");
  expect(circle.every((row) => row[8] === "niet doorvertaald")).toBe(true);
});
