import fc from "fast-check";
import { CALM, escalated, highestFor } from "../../../core/progress/escalation";
import type { Status } from "../../../core/progress/verdict";

/** Each measurement in a quarter of its own, unless so many share one. */
const levels = (history: readonly Status[], highest = 4, perQuarter = 1) => {
  let at = CALM;
  return history.map((status, index) => (at = escalated(at, status, Math.floor(index / perQuarter), highest)).level);
};
const statuses = fc.array(fc.constantFrom<Status>("green", "orange", "red", "grey"), { maxLength: 20 });

test("eight periods up and down the ladder", () => {
  const history: Status[] = ["orange", "orange", "red", "red", "grey", "red", "green", "orange"];
  expect(levels(history)).toEqual([0, 1, 2, 3, 3, 4, 3, 3]);
  expect(levels(history, 3)).toEqual([0, 1, 2, 3, 3, 3, 2, 2]);
  expect(levels(history, 2)).toEqual([0, 1, 2, 2, 2, 2, 1, 1]);
});

test.each<[string, Status[], number[]]>([
  ["red starts at 1 and adds 1 each time, up to 4", ["red", "red", "red", "red", "red"], [1, 2, 3, 4, 4]],
  ["a single orange holds, a second raises to 1 and no further", ["orange", "green", "orange", "orange", "orange"], [0, 0, 0, 1, 1]],
  ["red between two oranges starts the count again", ["orange", "red", "orange", "orange"], [0, 1, 1, 1]],
  ["grey holds and does not break a row", ["orange", "grey", "orange"], [0, 0, 1]],
  ["green goes down one at a time and stays at 0", ["red", "red", "green", "green", "green"], [1, 2, 1, 0, 0]],
])("%s", (_, history, expected) => {
  expect(levels(history)).toEqual(expected);
});

test("monthly figures climb one step a quarter; red is at least 1", () => {
  expect(levels(["red", "red", "red", "red", "red", "red", "red"], 4, 3)).toEqual([1, 1, 1, 2, 2, 2, 3]);
  expect(levels(["red", "green", "red"], 4, 3)).toEqual([1, 0, 1]);
  expect(levels(["orange", "orange", "red"], 4, 3)).toEqual([0, 1, 1]);
});

test("a level is never above its limit, and moves one step at a time", () => {
  fc.assert(fc.property(statuses, fc.constantFrom(2, 3, 4), (history, highest) => {
    levels(history, highest).reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(highest);
      expect(Math.abs(level - before)).toBeLessThanOrEqual(1);
      return level;
    }, 0);
  }));
});

test("the limit is the layer of Van", () => {
  expect([undefined, "state", "province", "municipality", "waterAuthority", "other"].map((level) => highestFor(level as never)))
    .toEqual([4, 4, 3, 2, 2, 4]);
});
