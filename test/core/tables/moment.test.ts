import { numberAsPeriod, textAsPeriod } from "../../../core/tables/moment";

const JAN_2027 = 46388;
const JULY_2027 = 46569;

describe("a moment", () => {
  test("whole numbers from 1900 to 2199 are years", () => {
    expect(numberAsPeriod(2027)).toEqual({ start: JAN_2027, end: JAN_2027 + 364, unit: "year" });
    expect(numberAsPeriod(1900)?.unit).toBe("year");
    expect(numberAsPeriod(2199)?.unit).toBe("year");
  });

  test("larger ones are days, without their time", () => {
    expect(numberAsPeriod(2200)).toEqual({ start: 2200, end: 2200, unit: "day" });
    expect(numberAsPeriod(JULY_2027 + 0.75)).toEqual({ start: JULY_2027, end: JULY_2027, unit: "day" });
  });

  test.each([1899, 0, -5, 2027.5, 1e9, NaN, Infinity])("%d is no moment", (value) => {
    expect(numberAsPeriod(value)).toBeUndefined();
  });

  test.each(["2027K3", "2027-Q3", "2027 k3", "2027-K3", "2027Q3", "K3 2027", "q3-2027", " 2027K3 "])("%j is the third quarter", (text) => {
    expect(textAsPeriod(text)).toEqual({ start: JULY_2027, end: JULY_2027 + 91, unit: "quarter" });
  });

  test("the last quarter ends with the year", () => {
    expect(textAsPeriod("2027K4")).toEqual({ start: 46661, end: JAN_2027 + 364, unit: "quarter" });
  });

  test.each(["1-7-2027", "01-07-2027", "1/7/2027", "01.07.2027", "2027-07-01", "2027/7/1", "1 juli 2027", "1 jul 2027", "1-jul-2027", "2027-07-01T00:00:00Z", "46569"])(
    "%j is the first of July", (text) => {
      expect(textAsPeriod(text)).toEqual({ start: JULY_2027, end: JULY_2027, unit: "day" });
    });

  test("March has two short forms", () => {
    expect(textAsPeriod("1 mrt 2027")).toEqual(textAsPeriod("1-3-2027"));
    expect(textAsPeriod("1 maart 2027")).toEqual(textAsPeriod("1-3-2027"));
  });

  test("2027 as text is a year", () => {
    expect(textAsPeriod("2027")).toEqual(numberAsPeriod(2027));
  });

  test.each(["", "morgen", "31-2-2027", "29-2-2027", "1-13-2027", "0-1-2027", "2027K5", "2027K0", "1-7-27", "1-7-1899", "1-7-2200", "1899K1", "1 foo 2027", "2027-7", "27"])(
    "%j is no moment", (text) => {
      expect(textAsPeriod(text)).toBeUndefined();
    });
});
