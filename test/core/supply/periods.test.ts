import fc from "fast-check";
import { quarterPeriod, yearPeriod } from "../../../core/domain/calendar";
import { overlap, periodName, periodsOf, span, touched, type Unit } from "../../../core/supply";
import { lengthInYears, yearsWithin } from "../../../core/supply/periods";
import { dates, inQuarter, inYears, quarters, years } from "../capacity/build";

test("periods of a report, and how people call them", () => {
  expect(periodsOf(years(2027, 2029)).map((period) => periodName(period, "year"))).toEqual([2027, 2028, 2029]);
  expect(periodsOf(quarters(2027)).map((period) => periodName(period, "quarter")))
    .toEqual(["2027K1", "2027K2", "2027K3", "2027K4"]);
});

test("quarters are equal, whatever their days", () => {
  for (const quarter of [1, 2, 3, 4]) {
    expect(lengthInYears(inQuarter(2027, quarter), "year")).toBe(0.25);
    expect(lengthInYears(inQuarter(2027, quarter), "quarter")).toBe(0.25);
  }
  expect(lengthInYears(span(quarterPeriod(2026, 4), yearPeriod(2027)), "year")).toBe(1.25);
});

test("dates count days, both ends included", () => {
  const july = dates([2027, 7, 2], [2027, 12, 31]);
  expect(yearsWithin(july, 2027, "year")).toBeCloseTo(183 / 365, 12);
  expect(yearsWithin(dates([2027, 2, 15], [2027, 6, 30]), 4 * 2027, "quarter")).toBeCloseTo((45 / 90) / 4, 12);
  expect(yearsWithin(july, 4 * 2027 + 2, "quarter")).toBeCloseTo((91 / 92) / 4, 12);
  expect(overlap(dates([2027, 3, 1], [2027, 3, 1]), 2027, "year")).toEqual({ common: 1, ofSpan: 1, ofPeriod: 365 });
});

test("dates that are whole quarters are those quarters", () => {
  expect(dates([2028, 1, 1], [2028, 12, 31])).toEqual(inYears(2028));
  expect(dates([2027, 7, 1], [2027, 9, 30])).toEqual(inQuarter(2027, 3));
  expect(yearsWithin(dates([2027, 7, 1], [2028, 6, 30]), 2027, "year")).toBe(0.5);
  expect(lengthInYears(dates([2027, 1, 1], [2027, 6, 30]), "quarter")).toBe(0.5);
});

test("a period that a span does not touch has nothing of it", () => {
  expect(overlap(inYears(2027), 2028, "year").common).toBe(0);
  expect(touched(dates([2026, 12, 31], [2028, 1, 1]), "year")).toEqual({ first: 2026, last: 2028 });
});

test("property: the parts of a span over the periods that it touches are the span", () => {
  const day = fc.integer({ min: 40_000, max: 60_000 });
  fc.assert(fc.property(day, fc.nat(3000), fc.constantFrom<Unit>("year", "quarter"), (start, length, unit) => {
    const whole = span({ start, end: start, unit: "day" }, { start: start + length, end: start + length, unit: "day" });
    const { first, last } = touched(whole, unit);
    let common = 0;
    for (let period = first; period <= last; period++) common += overlap(whole, period, unit).common;
    expect(common).toBe(length + 1);
  }));
});
