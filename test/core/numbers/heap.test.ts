import fc from "fast-check";
import { Heap } from "../../../core/numbers/heap";

test("the first is always the least, while it changes or goes", () => {
  fc.assert(fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.infiniteStream(fc.nat(50)), (values, steps) => {
    const amounts = [...values];
    const order = (one: number, other: number): number => amounts[one]! - amounts[other]! || one - other;
    const heap = new Heap([...values.keys()], order);
    const left = [...values.keys()];
    while (left.length > 0) {
      left.sort(order);
      expect(heap.first).toBe(left[0]);
      const step = steps.next().value!;
      if (step > 25) {
        amounts[left[0]!]! += step;
        heap.firstChanged();
      } else {
        heap.removeFirst();
        left.shift();
      }
    }
    expect(() => heap.first).toThrow(RangeError);
  }));
});
