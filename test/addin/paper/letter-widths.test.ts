import { linesOf, textWidth } from "../../../addin/paper";

test("a text is as wide as the letters of Calibri that it has, in points", () => {
  // Ten figures of 0,507 of their size.
  expect(textWidth("0123456789", 11, false)).toBeCloseTo(55.77, 9);
  expect(textWidth("iiii", 10, false)).toBeLessThan(textWidth("mmmm", 10, false) / 3);
  expect(textWidth("Opgave", 11, true)).toBeGreaterThan(textWidth("Opgave", 11, false));
  expect([textWidth("één", 11, false), textWidth("\u00a0", 11, false)]).toEqual([textWidth("een", 11, false), textWidth(" ", 11, false)]);
});

test("words that do not fit a line go to the next, and only a word longer than a line is cut", () => {
  const wide = (text: string): number => textWidth(text, 11, false);
  expect(linesOf("twee woorden", wide("twee woorden"), 11, false)).toBe(1);
  expect(linesOf("twee woorden", wide("twee woorden") - 0.1, 11, false)).toBe(2);
  expect(linesOf("SPUK-geld", wide("SPUK-"), 11, false)).toBe(2);
  expect(linesOf("SPUK-geld", wide("SPUK-geld"), 11, false)).toBe(1);
  expect(linesOf("", 100, 11, false)).toBe(1);
  expect(linesOf("gebiedsontwikkelingsmaatschappij", wide("gebiedsontwikkelingsmaatschappij") / 2.5, 11, false)).toBe(3);
  expect(linesOf("de gebiedsontwikkelingsmaatschappij", wide("gebiedsontwikkelingsmaatschappij"), 11, false)).toBe(2);
  // A space that does not break keeps an amount with its unit.
  expect(linesOf("€\u00a01\u00a0mln.", wide("€ 1"), 11, false)).toBeGreaterThan(1);
  expect(linesOf("kosten €\u00a01\u00a0mln.", wide("kosten € 1"), 11, false)).toBe(2);
});
