import fc from "fast-check";
import { dayNumber } from "../../../core/domain";
import { forecast } from "../../../core/progress/forecast";
import { lineByMilestones, lineByProfile, plannedAt, reachedAt } from "../../../core/progress/plan-line";
import { dayOf, endOfDay, startOfDay } from "../../../core/progress/time";
import { verdict } from "../../../core/progress/verdict";

const limits = { green: 0.95, orange: 0.8 };
const profile = fc.constantFrom("even" as const, "rising" as const, "falling" as const, "sCurve" as const);
const lines = fc.record({ profile, start: fc.integer({ min: 202000, max: 203000 }), length: fc.integer({ min: 1, max: 900 }), goal: fc.integer({ min: 1, max: 1000 }) })
  .map(({ profile, start, length, goal }) => ({ goal, start: start / 100, end: (start + length) / 100, line: lineByProfile(start / 100, (start + length) / 100, goal, profile) }));

test("a year is a year, leap or not, and a day comes back from its moment", () => {
  expect(startOfDay(dayNumber(2027, 1, 1)!)).toBe(2027);
  expect(endOfDay(dayNumber(2028, 12, 31)!)).toBe(2029);
  fc.assert(fc.property(fc.integer({ min: 2200, max: 100_000 }), (day) => {
    expect(dayOf(endOfDay(day))).toBe(day);
    expect(startOfDay(day + 1)).toBeCloseTo(endOfDay(day), 9);
  }));
});

test("a plan rises from 0 to its goal, and is reached when it says so", () => {
  fc.assert(fc.property(lines, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), ({ line, goal, start, end }, one, other) => {
    expect(plannedAt(line, start)).toBe(0);
    expect(plannedAt(line, end)).toBeCloseTo(goal, 9);
    const [early, late] = [one, other].sort((a, b) => a - b).map((part) => start + part * (end - start)) as [number, number];
    expect(plannedAt(line, late)).toBeGreaterThanOrEqual(plannedAt(line, early) - 1e-9);
    expect(plannedAt(line, reachedAt(line, one * goal, start))).toBeCloseTo(one * goal, 6);
  }));
});

test("on plan is index 1; more realised is never worse", () => {
  fc.assert(fc.property(lines, fc.double({ min: 0.05, max: 1, noNaN: true }), fc.integer({ min: 0, max: 500 }), ({ line, goal, start, end }, part, extra) => {
    const now = start + part * (end - start);
    const on = verdict(line, goal, plannedAt(line, now), now, limits);
    expect(on.spiTime).toBeCloseTo(1, 6);
    expect(on.status).toBe("green");
    expect(verdict(line, goal, on.planned + extra, now, limits).spiTime).toBeGreaterThanOrEqual(on.spiTime! - 1e-9);
  }));
});

test("milestones are the plan: from 0 at the start, straight between, to the goal at the end", () => {
  const line = lineByMilestones(2025, 2029, 100, [{ at: 2026, value: 10 }, { at: 2027, value: 60 }]);
  expect([2024, 2025.5, 2026, 2026.5, 2027, 2028, 2029, 2031].map((at) => plannedAt(line, at))).toEqual([0, 5, 10, 35, 60, 80, 100, 100]);
  expect([-5, 0, 10, 35, 60, 100, 120].map((value) => reachedAt(line, value, 2028))).toEqual([2025, 2025, 2026, 2026.5, 2027, 2029, 2029]);
});

test("where the plan stays level, it is reached at the moment of that stretch that is nearest", () => {
  const line = lineByMilestones(2025, 2029, 100, [{ at: 2026, value: 10 }, { at: 2027, value: 10 }, { at: 2028, value: 10 }]);
  expect([2025.5, 2026.5, 2027, 2028.5].map((now) => reachedAt(line, 10, now))).toEqual([2026, 2026.5, 2027, 2028]);
  expect(verdict(line, 100, 10, 2027.5, limits)).toMatchObject({ planned: 10, spi: 1, spiTime: 1, status: "green" });
  const falling = lineByMilestones(2025, 2029, 100, [{ at: 2026, value: 50 }, { at: 2027, value: 40 }, { at: 2028, value: 40 }]);
  expect([30, 40, 50, 55].map((value) => reachedAt(falling, value, 2027.5))).toEqual([2025.6, 2025.8, 2026, 2028.25]);
});

test("a thousand measurements beside a thousand milestones are a walk, not a million steps", () => {
  const line = lineByMilestones(2000, 2030, 1, Array.from({ length: 100_000 }, (_, index) => ({ at: 2001 + index / 10_000, value: 0.5 })) as never);
  let right = 0;
  for (let measured = 0; measured < 100_000; measured++) if (reachedAt(line, 0.5, 2005) === 2005 && plannedAt(line, 2006) === 0.5) right++;
  expect(right).toBe(100_000);
});

test("thresholds are met exactly, and nothing due is nothing late", () => {
  const line = lineByProfile(2020, 2030, 100, "even");
  expect([9.5, 9.49, 8, 7.99].map((value) => verdict(line, 100, value, 2021, limits).status)).toEqual(["green", "orange", "orange", "red"]);
  expect(verdict(line, 100, 0, 2019, limits)).toEqual({ planned: 0, spi: undefined, spiTime: undefined, status: "green" });
  expect(verdict(line, 100, 5, 2020, limits)).toEqual({ planned: 0, spi: undefined, spiTime: undefined, status: "green" });
});

test("a steady pace is foretold exactly", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 6 }), (pace, count) => {
    const measured = Array.from({ length: count }, (_, index) => ({ at: 2021 + index, value: pace * (index + 1) }));
    const { atEnd, ready, effort } = forecast(measured, pace * 10, 2020, 2030);
    expect(atEnd).toBeCloseTo(pace * 10, 6);
    expect(ready).toBeCloseTo(2030, 6);
    expect(effort).toBeCloseTo(1, 6);
  }));
});

test("without a pace there is no date; done was done when it was done", () => {
  const flat = [2021, 2022, 2023].map((at) => ({ at, value: 5 }));
  expect(forecast(flat, 10, 2020, 2030)).toEqual({ atEnd: 5, ready: undefined, effort: undefined });
  expect(forecast([{ at: 2021, value: 12 }, { at: 2022, value: 14 }], 10, 2020, 2030)).toMatchObject({ ready: 2021, effort: 0 });
  expect(forecast([{ at: 2021, value: 5 }], 10, undefined, 2030)).toEqual({ atEnd: undefined, ready: undefined, effort: undefined });
});
