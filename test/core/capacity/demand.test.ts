import fc from "fast-check";
import { hoursPerPeriod } from "../../../core/capacity/demand";
import { quarterPeriod } from "../../../core/domain/calendar";
import { profiles, type Profile } from "../../../core/domain/profiles";
import { periodsOf, span } from "../../../core/supply";
import { dates, inYears, quarters, work, years } from "./build";

const per = (piece: ReturnType<typeof work>, horizon = years(2027, 2029)) =>
  hoursPerPeriod(piece, periodsOf(horizon), horizon.unit);

test("even over the years", () => {
  expect(per(work("planner", 300, { span: inYears(2027, 2029) }))).toEqual([100, 100, 100]);
});

test("even over quarters in a report by year is cut at the years that it touches: half and half", () => {
  const fiveQuarters = span(quarterPeriod(2027, 4), quarterPeriod(2028, 4));
  expect(per(work("planner", 500, { span: fiveQuarters }))).toEqual([250, 250, 0]);
});

test("even between dates follows the days, both ends included", () => {
  const acrossNewYear = dates([2027, 12, 22], [2028, 1, 30]);
  expect(per(work("planner", 400, { span: acrossNewYear }))).toEqual([100, 300, 0]);
});

test("a profile is cut at the periods that the package touches", () => {
  expect(per(work("planner", 600, { span: inYears(2027, 2029), profile: "rising" }))).toEqual([100, 200, 300]);
  expect(per(work("planner", 600, { span: inYears(2027, 2029), profile: "falling" }))).toEqual([300, 200, 100]);
  expect(per(work("planner", 270, { span: inYears(2027, 2029), profile: "sCurve" }))).toEqual([70, 130, 70]);
  expect(per(work("planner", 300, { span: dates([2027, 12, 31], [2028, 1, 1]), profile: "rising" }))).toEqual([100, 200, 0]);
});

test("what lies outside the report is not counted, and does not move inside", () => {
  expect(per(work("planner", 600, { span: inYears(2026, 2028), profile: "rising" }))).toEqual([200, 300, 0]);
  expect(per(work("planner", 600, { span: inYears(2020, 2025) }))).toEqual([0, 0, 0]);
  expect(per(work("planner", 600, { span: inYears(2031, 2032) }))).toEqual([0, 0, 0]);
});

test("property: inside the horizon the parts add up to the package's hours", () => {
  const firstDay = fc.integer({ min: 46_388, max: 48_000 });
  fc.assert(fc.property(
    firstDay, fc.nat(1900), fc.constantFrom(...(Object.keys(profiles) as Profile[])), fc.boolean(),
    fc.integer({ min: 1, max: 100_000 }),
    (start, length, profile, byYear, hours) => {
      const day = (serial: number) => ({ start: serial, end: serial, unit: "day" as const });
      const piece = work("planner", hours, { span: span(day(start), day(start + length)), profile });
      const parts = per(piece, (byYear ? years : quarters)(2027, 2037));
      expect(parts.every((part) => part >= 0)).toBe(true);
      expect(parts.reduce((sum, part) => sum + part, 0) / hours).toBeCloseTo(1, 12);
    },
  ));
});
