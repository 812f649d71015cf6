import { goldenCases } from "../../golden/cases";
import { seeded } from "../../bench/seeded";
import { callFunction } from "../../call-function";

/** Amounts as nobody has them, and as a slip of the finger makes them. */
const extremes = [1e15, 1e12, 1e9, -1e15, 1e-9, 1e-300, 5e-324, 1e16, 1.7976931348623157e308, -1e308, 0.1 + 0.2, 2 ** 53, -0, "9".repeat(400), "1e308"];
/** Cells that are turned in one table. */
const MOST = 3;
const RUNS = 600;

/** The arguments with some of their numbers turned into extremes. */
function turned(input: readonly unknown[], random: () => number): unknown[] {
  const copy = structuredClone(input) as unknown[];
  const places: { readonly row: unknown[]; readonly column: number }[] = [];
  const look = (row: unknown[]): void => row.forEach((cell, column) => {
    if (Array.isArray(cell)) look(cell);
    else if (typeof cell === "number") places.push({ row, column });
  });
  look(copy);
  for (let count = 1 + Math.floor(random() * MOST); count > 0 && places.length > 0; count--) {
    const { row, column } = places[Math.floor(random() * places.length)]!;
    row[column] = extremes[Math.floor(random() * extremes.length)];
  }
  return copy;
}

const numbers = (value: unknown): number[] => (Array.isArray(value) ? value.flatMap(numbers) : typeof value === "number" ? [value] : []);

test("whatever amounts a table holds: an answer in numbers, or an error that says what to mend", async () => {
  const random = seeded(13);
  const answering = goldenCases.filter(({ expected }) => Object.hasOwn(expected as object, "value"));
  for (let run = 0; run < RUNS; run++) {
    const { id, name, input } = answering[Math.floor(random() * answering.length)]!;
    const given = turned(input, random);
    const answer = await callFunction(id, given) as { readonly value?: unknown; readonly error?: { readonly code: string; readonly message: string } };
    const place = `${id} ${name}, run ${run}: ${JSON.stringify(given)}`;
    if (answer.error === undefined) expect([place, ...numbers(answer.value).filter((value) => !Number.isFinite(value))]).toEqual([place]);
    else {
      expect([place, answer.error.code]).toEqual([place, expect.stringMatching(/^#(VALUE!|N\/A)$/u)]);
      expect([place, answer.error.message]).toEqual([place, expect.not.stringMatching(/fout in de invoegtoepassing|undefined|NaN|Infinity|\b(the|must|cannot)\b/u)]);
    }
  }
});
