import fc from "fast-check";
import {
  calendarDay, dayNumber, dayPeriod, daysInMonth, daysInYear, firstDay, isLeapYear, quarterPeriod, yearPeriod,
} from "../../../core/domain/calendar";

describe("the calendar", () => {
  test.each<[number, number, number, number]>([
    // As Excel's 1900 date system shows them.
    [1900, 3, 1, 61], [1970, 1, 1, 25569], [2000, 2, 29, 36585], [2024, 1, 1, 45292], [2027, 1, 1, 46388], [2199, 12, 31, 109574],
  ])("%d-%d-%d is day %d", (year, month, day, serial) => {
    expect(dayNumber(year, month, day)).toBe(serial);
    expect(calendarDay(serial)).toEqual({ year, month, day });
    expect(calendarDay(serial + 0.99)).toEqual({ year, month, day });
  });

  test.each([[2027, 2, 29], [2027, 4, 31], [2027, 13, 1], [2027, 0, 1], [2027, 1, 0], [1900, 2, 29]])("%d-%d-%d does not exist", (year, month, day) => {
    expect(dayNumber(year, month, day)).toBeUndefined();
  });

  test("leap years", () => {
    expect([1900, 2000, 2024, 2027, 2100].map(isLeapYear)).toEqual([false, true, true, false, false]);
    expect([daysInYear(2024), daysInYear(2027), daysInMonth(2024, 2), daysInMonth(2027, 6)]).toEqual([366, 365, 29, 30]);
  });

  test("quarters join up to the year", () => {
    fc.assert(fc.property(fc.integer({ min: 1900, max: 2199 }), (year) => {
      const quarters = [1, 2, 3, 4].map((quarter) => quarterPeriod(year, quarter));
      expect(quarters[0]!.start).toBe(yearPeriod(year).start);
      expect(quarters[3]!.end).toBe(yearPeriod(year).end);
      quarters.slice(1).forEach((quarter, index) => expect(quarter.start).toBe(quarters[index]!.end + 1));
      expect(yearPeriod(year).end - yearPeriod(year).start + 1).toBe(daysInYear(year));
      expect(firstDay(year, 1)).toBe(yearPeriod(year).start);
    }));
  });

  test("a day begins and ends on itself", () => {
    expect(dayPeriod(46388)).toEqual({ start: 46388, end: 46388, unit: "day" });
  });
});
