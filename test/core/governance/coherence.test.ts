import fc from "fast-check";
import { overlappingGroups, overlappingPairs, readGovernance, type Overlap } from "../../../core/governance";

const names = ["T1", "T2", "T3", "T4", "T5"];
const tables = fc.record({
  arrangements: fc.tuple(...names.map((name) => fc.tuple(
    fc.constant(name), fc.constantFrom("Noord", "Zuid"), fc.constantFrom("P", "Q", "R"), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 4 }),
  ))),
  contributions: fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom("P", "Q", "R"), fc.constantFrom("zon", "wind", "water")), { maxLength: 25 }),
});
const governanceOf = (arrangements: readonly unknown[][], contributions: readonly unknown[][]) => readGovernance({
  arrangements: [["Arrangement", "Gebied", "Trekker", "Overleg per jaar", "Uren per overleg"], ...arrangements],
  contributions: [["Arrangement", "Partij", "Opgave", "Soort", "Omvang"], ...contributions.map((row) => [...row, "geld", 1])],
}, ["arrangements", "contributions"]);
const members = ({ arrangements }: Overlap) => arrangements.map(({ arrangement }) => arrangement).sort();
const figures = ({ arrangements: _, ...rest }: Overlap) => rest;

test("overlap is a share, two arrangements share no more than either has, and rows in another order give the same pairs", () => {
  fc.assert(fc.property(tables, ({ arrangements, contributions }) => {
    const pairs = overlappingPairs(governanceOf(arrangements, contributions));
    const turned = overlappingPairs(governanceOf([...arrangements].reverse(), [...contributions].reverse()));
    const byName = (all: readonly Overlap[]) => new Map(all.map((pair) => [members(pair).join(), figures(pair)]));
    expect(byName(turned)).toEqual(byName(pairs));
    for (const { overlap, sharedTasks, sharedParties } of pairs) {
      expect(overlap).toBeGreaterThanOrEqual(0);
      expect(overlap).toBeLessThanOrEqual(1);
      expect(sharedTasks).toBeLessThanOrEqual(3);
      expect(sharedParties).toBeLessThanOrEqual(3);
    }
  }));
});

test("a group spends the hours of its members, its saving is what is left of them, and the largest saving comes first", () => {
  fc.assert(fc.property(tables, fc.double({ min: 0.01, max: 1, noNaN: true }), ({ arrangements, contributions }, threshold) => {
    const governance = governanceOf(arrangements, contributions);
    const alone = new Map(arrangements.map(([name, , lead, meetings, hours]) => {
      const parties = new Set([lead, ...contributions.filter(([table]) => table === name).map(([, party]) => party)]);
      return [name, meetings * hours * parties.size];
    }));
    const groups = overlappingGroups(governance, threshold);
    for (const group of groups) expect(group.hoursNow).toBe(members(group).reduce((sum, name) => sum + alone.get(name)!, 0));
    const savings = groups.map(({ hoursNow, hoursTogether }) => hoursNow - hoursTogether);
    expect(savings).toEqual([...savings].sort((a, b) => b - a));
  }));
});

test("a higher threshold only splits groups", () => {
  fc.assert(fc.property(tables, fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 })), ({ arrangements, contributions }, limits) => {
    const governance = governanceOf(arrangements, contributions);
    const [low, high] = limits.map((limit) => limit / 100).sort((a, b) => a - b) as [number, number];
    const wide = overlappingGroups(governance, low).map(members);
    for (const group of overlappingGroups(governance, high).map(members)) {
      expect(wide.some((other) => group.every((name) => other.includes(name)))).toBe(true);
    }
  }));
});

test("the same table twice costs half as one", () => {
  const governance = governanceOf([["A", "Noord", "P", 4, 3], ["B", "Noord", "P", 4, 3]], [["A", "P", "zon"], ["B", "P", "zon"]]);
  expect(figures(overlappingGroups(governance, 1)[0]!)).toEqual({
    area: "Noord", sharedTasks: 1, sharedParties: 1, overlap: 1, hoursNow: 24, hoursTogether: 12,
  });
});
