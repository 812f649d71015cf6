/** @jest-environment jsdom */
import { MessageChannel as Channel } from "node:worker_threads";
import { formulasNext, inBetween, paneFirst } from "../../../addin/calculation";

const visibility = (state: DocumentVisibilityState): void => { Object.defineProperty(document, "visibilityState", { value: state, configurable: true }); };

/** Another task of the thread, such as an answer of the workbook. */
const task = (): Promise<void> => new Promise((done) => { setTimeout(done); });

beforeEach(() => {
  Object.assign(globalThis, { MessageChannel: Channel });
  visibility("visible");
  formulasNext();
});

test("what waits for the thread comes between two formulas that were asked at once", async () => {
  const order: string[] = [];
  const formulas = ["first", "second", "third"].map(async (name) => {
    await inBetween();
    order.push(name);
    // What a formula sets in motion for the pane.
    if (name === "first") message(() => order.push("pane"));
  });
  await Promise.all(formulas);
  expect(order).toEqual(["first", "pane", "second", "third"]);
});

test("formulas wait for the first answer of a pane that was opened", async () => {
  paneFirst();
  const order: string[] = [];
  const formulas = ["first", "second"].map(async (name) => {
    await inBetween();
    order.push(name);
  });
  for (let turn = 0; turn < 5; turn++) await task();
  expect(order).toEqual([]);
  order.push("pane");
  formulasNext();
  await Promise.all(formulas);
  expect(order).toEqual(["pane", "first", "second"]);
});

test("they do not wait for a pane that nobody sees", async () => {
  paneFirst();
  visibility("hidden");
  await expect(inBetween()).resolves.toBeUndefined();
});

test("a pane that gets no answer holds formulas up once, not each of them", async () => {
  jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick", "queueMicrotask"] });
  try {
    paneFirst();
    const formulas = Promise.all([inBetween(), inBetween(), inBetween()]);
    await jest.advanceTimersByTimeAsync(1_000);
    await expect(formulas).resolves.toHaveLength(3);
  } finally {
    jest.useRealTimers();
  }
});

/** A message, as Excel's answers are. */
function message(run: () => void): void {
  const { port1, port2 } = new Channel();
  port1.on("message", () => {
    port1.close();
    run();
  });
  port2.postMessage(null);
}
