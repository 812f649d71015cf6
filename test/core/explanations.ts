import type { Explanation, ExplanationLine, InputRow } from "../../core";

export const linesOf = ({ parts }: Explanation): ExplanationLine[] => parts.flatMap(({ lines }) => lines);

export const sumOfLines = (lines: readonly ExplanationLine[]): number => lines.reduce((total, { amount }) => total + amount, 0);

/** What the lines make of it, added up anew: a sum, or one part as a share of the other. */
export function madeOf({ makes, parts }: Explanation): number {
  const [some, all] = parts.map(({ lines }) => sumOfLines(lines));
  return makes === "share" ? some! / all! : parts.reduce((total, { lines }) => total + sumOfLines(lines), 0);
}

/** Close enough for a float: to the ninth digit, and to a millionth of an hour or hectare. */
export function expectSame(amount: number, figure: number): void {
  expect(Math.abs(amount - figure)).toBeLessThanOrEqual(1e-6 + 1e-9 * Math.abs(figure));
}

/** The lines make the figure, each of them comes from a row that is there, and what is said of a part is the sum of its lines. */
export function expectExplained(explanation: Explanation | undefined, figure: number, isThere: (row: InputRow) => boolean): void {
  expect(explanation).toBeDefined();
  expectSame(madeOf(explanation!), figure);
  expectSame(explanation!.amount, figure);
  for (const { amount, lines } of explanation!.parts) expectSame(sumOfLines(lines), amount);
  for (const { rows } of linesOf(explanation!)) {
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => !isThere(row))).toEqual([]);
  }
}
