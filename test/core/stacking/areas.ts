import fc from "fast-check";
import type { Sharing } from "../../../core/land";
import type { Area, Task } from "../../../core/stacking/model";

export const task = (name: string, claim: number, more: Partial<Task> = {}): Task => ({
  row: 2, name, claim, priority: 1, landTypes: undefined, ...more,
});

export const pair = (one: number, other: number, share: number, yieldOne = 1, yieldOther = 1): Sharing => ({
  one, other, share, yieldOne, yieldOther,
});

export const area = (tasks: readonly Task[], land: Readonly<Record<string, number>>, sharing: readonly Sharing[] = []): Area => ({
  name: "Gebied", tasks, sharing, land: Object.entries(land).map(([type, hectares], index) => ({ row: index + 2, type, hectares })),
});

const types = ["landbouw", "natuur", "water"];

const someTask: fc.Arbitrary<Task> = fc.record({
  row: fc.constant(2),
  name: fc.constant(""),
  claim: fc.constantFrom(0, 1, 5, 10, 20, 33, 50, 100),
  priority: fc.constantFrom(1, 1, 1, 2, 3),
  landTypes: fc.option(fc.subarray([...types, "elders"], { minLength: 1 }), { nil: undefined, freq: 2 }),
});

/** Small areas with everything in them: priorities, land types (also without land), yields, claims of 0. */
export const someArea = (tasks = 5): fc.Arbitrary<Area> => fc.array(someTask, { minLength: 1, maxLength: tasks }).chain((drawn) => {
  const pairs = drawn.flatMap((_, one) => drawn.slice(one + 1).map((__, i) => [one, one + 1 + i] as const));
  return fc.record({
    land: fc.array(fc.record({ type: fc.constantFrom(...types), hectares: fc.constantFrom(0, 10, 25, 60, 120) }), { minLength: 1, maxLength: 4 }),
    sharing: fc.tuple(...pairs.map(([one, other]) => fc.option(fc.record({
      one: fc.constant(one), other: fc.constant(other),
      share: fc.constantFrom(0.1, 0.5, 0.8, 1), yieldOne: fc.constantFrom(0, 0.5, 1, 1), yieldOther: fc.constantFrom(0.3, 1, 1),
    }), { nil: undefined }))),
  }).map(({ land, sharing }): Area => ({
    name: "Gebied",
    tasks: drawn.map((each, i) => ({ ...each, row: i + 2, name: `opgave ${i}` })),
    land: land.map((lot, i) => ({ ...lot, row: i + 2 })),
    sharing: sharing.filter((each) => each !== undefined),
  }));
});
