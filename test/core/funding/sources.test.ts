import fc from "fast-check";
import { leftOver, pays, spendingLimits, type Payable, type Payment } from "../../../core/funding";
import { source } from "../balance/example";

const task: Payable = { name: "Beekdal", area: "Noord", theme: "natuur", cluster: "stikstof, landbouw en natuur", priority: 1 };

describe("an earmark", () => {
  const may = (mark: string | undefined, item: Payable = task) => pays(source({ earmark: mark === undefined ? undefined : [mark] }), item, "incidental");

  it("names a task, its theme or its cluster; without one money may go anywhere", () => {
    expect(["beekdal", "Natuur", "stikstof, landbouw en natuur", undefined, "Noord", "woningen"].map((mark) => may(mark)))
      .toEqual([true, true, true, true, false, false]);
  });

  it("names a measure by the tasks that it serves, too", () => {
    expect(may("Woningbouw", { ...task, serves: ["Woningbouw", "Natuurherstel"] })).toBe(true);
    expect(may("Woningbouw")).toBe(false);
  });
});

test("incidental money pays nothing that stays, and a share of nothing is nothing", () => {
  expect(pays(source({ structural: false }), task, "structural")).toBe(false);
  expect(pays(source({ structural: true }), task, "structural")).toBe(true);
  expect(pays(source({ largestShare: 0 }), task, "incidental")).toBe(false);
});

test("what is left is carried as far as it may be, and lapses after", () => {
  const years = [2027, 2028, 2029];
  const carried = source({ amounts: [100, 50, 0], carriedUntil: 2028 });
  expect(spendingLimits(carried, years)).toEqual([{ first: 0, last: 0, amount: 100 }, { first: 0, last: 1, amount: 150 }, { first: 2, last: 2, amount: 0 }]);
  const payment = (year: number, cents: number): Payment => ({ source: 0, task: 0, year, layer: "incidental", cents });
  expect(leftOver(carried, years, [payment(0, 30), payment(1, 100)])).toEqual([{ carried: 70, lapsed: 0 }, { carried: 0, lapsed: 20 }, { carried: 0, lapsed: 0 }]);
});

test("property: whatever came in is used, still there, or has lapsed", () => fc.assert(fc.property(
  fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 }), fc.constantFrom(-Infinity, 2027, 2028, 2029, Infinity), fc.array(fc.nat(100), { minLength: 4, maxLength: 4 }),
  (amounts, carriedUntil, percents) => {
    const years = [2027, 2028, 2029, 2030];
    const money = source({ amounts, carriedUntil });
    const payments: Payment[] = [];
    spendingLimits(money, years).forEach(({ first, amount }, year) => {
      const used = payments.reduce((sum, payment) => sum + (payment.year >= first ? payment.cents : 0), 0);
      payments.push({ source: 0, task: 0, year, layer: "incidental", cents: Math.floor(((amount - used) * percents[year]!) / 100) });
    });
    const left = leftOver(money, years, payments);
    const sum = (of: readonly number[]) => of.reduce((all, each) => all + each, 0);
    expect(sum(payments.map(({ cents }) => cents)) + sum(left.map(({ lapsed }) => lapsed)) + left.at(-1)!.carried).toBe(sum(amounts));
  },
)));
