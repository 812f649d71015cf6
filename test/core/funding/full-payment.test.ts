import { fullPayment, type Source } from "../../../core/funding";

const source = (own: Partial<Source>): Source =>
  ({ row: 2, name: "bron", kind: "general", earmark: undefined, structural: true, largestShare: 1, carriedUntil: -Infinity, minimum: 0, amounts: [0, 0], ...own });
const years = [2027, 2028];

test("a bill equal to what there is can be paid, one cent more cannot", () => {
  const sources = [source({ amounts: [100, 0], carriedUntil: Infinity })];
  expect(fullPayment([{ year: 1, payers: [0], cents: 100 }], sources, years)).toHaveLength(1);
  expect(fullPayment([{ year: 1, payers: [0], cents: 101 }], sources, years)).toBeUndefined();
});

test("what is not carried lapses", () => {
  expect(fullPayment([{ year: 1, payers: [0], cents: 1 }], [source({ amounts: [100, 0] })], years)).toBeUndefined();
});

test("a largest share is rounded up to the cent, so that no rest remains", () => {
  const half = source({ largestShare: 0.5, amounts: [51, 0] });
  const bill = { year: 0, payers: [0, 1], cents: 101 };
  const found = fullPayment([bill], [half, half], years)!;
  expect(found.map(({ cents }) => cents).sort()).toEqual([50, 51]);
  expect(fullPayment([{ ...bill, cents: 102 }], [half, { ...half, amounts: [52, 0] }], years)).toHaveLength(2);
  expect(fullPayment([{ ...bill, payers: [0] }], [half], years)).toBeUndefined();
});
