import fc from "fast-check";
import { readDutchNumber } from "../../../core/tables/dutch-number";
import { Flaw } from "../../../core/tables/flaw";
import { saidInDutch } from "../../in-dutch";

describe("a number in Dutch notation", () => {
  test.each<[string, number]>([
    ["5", 5], ["1234", 1234], ["1.234,56", 1234.56], ["€ 1.234,56", 1234.56], ["€1.234,56", 1234.56], ["EUR 12,50", 12.5],
    ["12,50 €", 12.5], ["12 eur", 12], ["1.234.567", 1234567], ["1.234.567,8", 1234567.8], ["1.234,5", 1234.5],
    ["1.5", 1.5], ["1,5", 1.5], ["0,123", 0.123], ["0.123", 0.123], ["-0,123", -0.123], [",5", 0.5], [".25", 0.25],
    ["1234,567", 1234.567], ["1234.567", 1234.567], ["1,2345", 1.2345], ["1.234,567", 1234.567],
    ["1,234,567", 1234567], ["1,234.5", 1234.5],
    ["1 234", 1234], ["1 234 567,89", 1234567.89], ["1 234,5", 1234.5], ["1\u00A0234,5", 1234.5], ["1\u202F234", 1234],
    ["  7 ", 7], ["\u00A07", 7],
    ["€ 5,-", 5], ["€ 1.234,-", 1234], ["1.234,--", 1234], ["12,=", 12],
    ["12%", 0.12], ["12 %", 0.12], ["7%", 0.07], ["2,5%", 0.025], ["0%", 0], ["-1,5%", -0.015], ["0,1%", 0.001], ["100%", 1],
  ])("%j is %d", (text, value) => {
    expect(readDutchNumber(text)).toBe(value);
  });

  test.each<[string, number]>([
    ["(5)", -5], ["-5", -5], ["- 5", -5], ["5-", -5], ["1.234,56-", -1234.56], ["−5", -5], ["–5", -5], ["€ -5", -5], ["-€ 5", -5],
    ["(€ 1.234,56)", -1234.56], ["( 5 )", -5], ["(12%)", -0.12], ["+5", 5],
  ])("%j is %d", (text, value) => {
    expect(readDutchNumber(text)).toBe(value);
  });

  test.each(["1.234", "1,234", "€ 1.234", "€1,234", "-1.234", "(12.345)", "123.456", "012,345", "1.234%"])(
    "%j could mean two things", (text) => {
      expect(readDutchNumber(text)).toBeInstanceOf(Flaw);
    });

  test("both ways to write it keep the percent sign", () => {
    expect(saidInDutch((readDutchNumber("1,234%") as Flaw).what)[1]).toBe("schrijf 1234% of 1,2340%");
  });

  test("the advice for a doubtful number is free of doubt", () => {
    const flaw = readDutchNumber("€ 1.234") as Flaw;
    expect(saidInDutch(flaw.what)).toEqual(["kan twee dingen betekenen", "schrijf 1234 of 1,2340"]);
    expect(readDutchNumber("1,2340")).toBe(1.234);
  });

  test.each([
    "veel", "", " ", "-", "€", "%", "5,", "1.23.456", "1.2,3", "12,345.678,9", "--5", "-(5)", "-5-", "(5", "5)", "5 6", "1e5",
    "0.123.456", "5%%", "1€5", "12 34", "€ 1,234,-", "1.2,-", "∞", "NaN", "0x10", "1/2", "9".repeat(80),
  ])("%j is no number", (text) => {
    expect(readDutchNumber(text)).toBeUndefined();
  });

  test("what Dutch notation writes, it reads back", () => {
    const notation = new Intl.NumberFormat("nl-NL", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    fc.assert(fc.property(fc.integer({ min: -1e13, max: 1e13 }), (cents) => {
      expect(readDutchNumber(notation.format(cents / 100))).toBe(cents / 100 + 0);
    }));
  });

  test("a value is the decimal that was typed, not a sum that misses it", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 3 }), (digits, places) => {
      const text = String(digits).padStart(places + 1, "0");
      const [whole, decimals] = [text.slice(0, text.length - places), text.slice(text.length - places)];
      if (places === 3 && whole !== "0" && whole.length <= 3) return;
      const typed = places === 0 ? whole : `${whole},${decimals}`;
      expect(readDutchNumber(typed)).toBe(Number(`${digits}e-${places}`));
      expect(readDutchNumber(`${typed}%`)).toBe(Number(`${digits}e-${places + 2}`));
    }));
  });
});
