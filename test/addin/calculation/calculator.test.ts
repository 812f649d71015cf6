import type { Ask } from "../../../addin/calculation";
import { calculator } from "../../../addin/calculation/calculator";
import { because, NoAnswer } from "../../../core";
import { overview } from "../taskpane/fixture";
import { FakeWorker } from "./fake-worker";

const workers = FakeWorker.all;
let ask: Ask;

beforeEach(() => {
  workers.length = 0;
  Object.assign(globalThis, { Worker: FakeWorker });
  ask = calculator(() => new FakeWorker() as unknown as Worker);
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, "Worker");
});

it("tells how far it is, then answers, and keeps the worker for the next question", async () => {
  const progress = jest.fn();
  const first = ask("overview", { tables: [], options: { area: "Delta" } }, { progress });
  expect(workers[0]!.asked).toEqual([{ question: "overview", given: { tables: [], options: { area: "Delta" } } }]);
  workers[0]!.say({ progress: "money" });
  workers[0]!.say({ result: overview });
  expect(await first).toBe(overview);
  expect(progress.mock.calls).toEqual([["money"]]);

  const second = ask("reports", { tables: [], options: {} });
  workers[0]!.say({ result: [] });
  expect(await second).toEqual([]);
  expect(workers).toHaveLength(1);
});

it("ends the worker of a question that is cancelled: the next has a new one", async () => {
  const stop = new AbortController();
  const cancelled = ask("overview", { tables: [], options: {} }, { signal: stop.signal });
  stop.abort();
  await expect(cancelled).rejects.toThrow("aborted");
  expect(workers[0]!.ended).toBe(true);

  const next = ask("overview", { tables: [], options: {} });
  workers[1]!.say({ result: overview });
  expect(await next).toBe(overview);
  expect(workers[1]!.ended).toBe(false);
});

it("does not start for a question that was cancelled before", async () => {
  await expect(ask("overview", { tables: [], options: {} }, { signal: AbortSignal.abort() })).rejects.toThrow("aborted");
  expect(workers).toHaveLength(0);
});

it("has a worker for each of two questions at a time, and keeps one", async () => {
  const both = [ask("overview", { tables: [], options: {} }), ask("reports", { tables: [], options: {} })];
  workers[1]!.say({ result: [] });
  workers[0]!.say({ result: overview });
  await Promise.all(both);
  expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
});

it("hands on what went wrong in the core, without another try", async () => {
  const failing = ask("overview", { tables: [], options: {} });
  workers[0]!.say({ error: "Error: the solver denies its own answer" });
  await expect(failing).rejects.toThrow("the solver denies its own answer");
  expect(workers).toHaveLength(1);
});

it("says that there is no answer as the core would", async () => {
  const failing = ask("overview", { tables: [], options: {} });
  workers[0]!.say({ noAnswer: because("noPlan") });
  await expect(failing).rejects.toEqual(new NoAnswer(because("noPlan")));
  await expect(failing).rejects.toBeInstanceOf(NoAnswer);
});

describe("on the pane's own thread", () => {
  const tables = [{ kind: "grond", cells: [["Grondsoort", "Oppervlakte"], ["akker", 100]] }] as const;
  const expectAnswer = async (): Promise<void> => {
    expect((await ask("overview", { tables, options: {} })).standing.land).toEqual({ state: "notAsked", missing: ["opgaven"], empty: [] });
  };

  it("calculates where there are no workers", async () => {
    Reflect.deleteProperty(globalThis, "Worker");
    ask = calculator(() => { throw new Error("must not be asked"); });
    await expectAnswer();
    await expect(ask("overview", { tables, options: {} }, { signal: AbortSignal.abort() })).rejects.toThrow("aborted");
  });

  it("loads the solver ahead of the first question", async () => {
    ask = calculator(() => { throw new Error("SecurityError"); });
    expect(await ask("solver", {})).toBe(true);
  });

  it("calculates where workers are refused", async () => {
    ask = calculator(() => { throw new Error("SecurityError"); });
    await expectAnswer();
  });

  it("calculates where the worker's script does not load", async () => {
    const answer = ask("overview", { tables, options: {} });
    workers[0]!.onerror!({ message: "" });
    expect((await answer).standing.land.state).toBe("notAsked");
    expect(workers[0]!.ended).toBe(true);
  });

  it("does not where a worker that once worked fails: the pane would fail, too", async () => {
    const first = ask("reports", { tables: [], options: {} });
    workers[0]!.say({ result: [] });
    await first;
    const second = ask("overview", { tables: [], options: {} });
    workers[0]!.onerror!({ message: "out of memory" });
    await expect(second).rejects.toThrow("out of memory");
  });
});
