import { FlowNetwork } from "../../../core/numbers/maximum-flow";

test("the largest flow is the smallest cut", () => {
  // Ford and Fulkerson's own example has two ways that must share one arc.
  const network = new FlowNetwork(6);
  const arcs = [[0, 1, 16], [0, 2, 13], [1, 2, 10], [2, 1, 4], [1, 3, 12], [3, 2, 9], [2, 4, 14], [4, 3, 7], [3, 5, 20], [4, 5, 4]] as const;
  const placed = arcs.map(([from, to, capacity]) => network.arc(from, to, capacity));
  expect(network.maximise(0, 5)).toBe(23);
  expect(placed.every((arc, at) => network.flow(arc) >= 0 && network.flow(arc) <= arcs[at]![2])).toBe(true);
  const left = (node: number) => placed.reduce((sum, arc, at) => sum + (arcs[at]![0] === node ? network.flow(arc) : 0) - (arcs[at]![1] === node ? network.flow(arc) : 0), 0);
  expect([1, 2, 3, 4].map(left)).toEqual([0, 0, 0, 0]);
});

test("amounts of fifteen digits are exact", () => {
  const network = new FlowNetwork(4);
  network.arc(0, 1, 999_999_999_999_998);
  network.arc(1, 2, 999_999_999_999_999);
  network.arc(2, 3, 999_999_999_999_997);
  expect(network.maximise(0, 3)).toBe(999_999_999_999_997);
});
