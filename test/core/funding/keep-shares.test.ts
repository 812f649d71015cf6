import { keepShares, type Payment, type Source } from "../../../core/funding";

const source = (name: string, largestShare: number): Source => ({
  row: 2, name, kind: "general", earmark: undefined, structural: true, largestShare, carriedUntil: -Infinity, minimum: 0, amounts: [0],
});
const payment = (of: number, cents: number, year = 0): Payment => ({ source: of, task: 0, year, layer: "incidental", cents });
const cents = (payments: readonly Payment[]) => payments.map((each) => each.cents);

test("a share is taken of what is really paid, to within a cent", () => {
  const sources = [source("a", 0.333), source("b", 1)];
  expect(cents(keepShares([payment(0, 335), payment(1, 665)], sources))).toEqual([333, 665]);
  expect(cents(keepShares([payment(0, 334), payment(1, 667)], sources))).toEqual([334, 667]);
  expect(cents(keepShares([payment(0, 333), payment(1, 667)], sources))).toEqual([333, 667]);
});

test("every task and year has shares of its own", () => {
  const sources = [source("a", 0.5), source("b", 1)];
  expect(cents(keepShares([payment(0, 53), payment(1, 50), payment(0, 51, 1), payment(1, 50, 1)], sources))).toEqual([52, 50, 51, 50]);
});

test("thirds as a cell writes them still add up to the whole", () => {
  const third = 0.3333333333333333;
  const sources = [source("a", third), source("b", third), source("c", third)];
  const thirds = [payment(0, 333_333_333_333), payment(1, 333_333_333_333), payment(2, 333_333_333_333)];
  expect(keepShares(thirds, sources)).toEqual(thirds);
});

test("with nothing beside it a share is what a cent allows, however much there was", () => {
  expect(cents(keepShares([payment(0, 100)], [source("a", 0.5)]))).toEqual([2]);
  expect(cents(keepShares([payment(0, 999_999_999_999)], [source("a", 0.5)]))).toEqual([2]);
});
