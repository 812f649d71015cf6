import { isBlankWord, isMemoryItem, isNoAmount } from "../../../../core/tables/no-amount";
import { thousandsMark } from "../../../../core/tables/thousands-mark";

test.each([
  [["1.500", "12.500.000", "950"], "."], [["1.500", "1.234,56"], "."], [["1,500", "12,500,000"], ","], [["1.500", "€ 2.000,-"], "."], [["1,234.56", "1,500"], ","],
  [["1.500", "950"], undefined], [["1.500", "12.500.000", "1.5"], undefined], [["0.123", "12.500.000"], undefined], [["1,5", "12.500.000"], "."],
  [["1.500.000", "1,500,000"], undefined], [[], undefined], [["veel", "1.500"], undefined],
])("%j: thousands by %s", (texts, mark) => {
  expect(thousandsMark(texts)).toBe(mark);
});

test("words for nothing", () => {
  for (const text of ["-", "–", ".", "x", "n.v.t.", "NVT", "geen", "Nihil", "\u2212", "\u200b-"]) expect(isNoAmount(text)).toBe(true);
  for (const text of ["p.m.", "pm", "PM", "P.M."]) expect(isMemoryItem(text)).toBe(true);
  for (const text of ["5", "xx", "nee", "0"]) expect(isNoAmount(text) || isMemoryItem(text)).toBe(false);
  expect([isBlankWord("-"), isBlankWord("n.v.t."), isBlankWord("geen"), isBlankWord("x")]).toEqual([true, true, false, false]);
});
