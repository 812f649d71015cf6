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

describe("a question that is cancelled", () => {
  beforeEach(() => { jest.useFakeTimers(); });
  afterEach(() => { jest.useRealTimers(); });

  const cancelled = async (): Promise<void> => {
    const stop = new AbortController();
    const asked = ask("overview", { tables: [], options: {} }, { signal: stop.signal });
    stop.abort();
    await expect(asked).rejects.toThrow("aborted");
  };

  it("is ended with its worker when it takes long: the next has a new one", async () => {
    await cancelled();
    jest.advanceTimersByTime(499);
    workers[0]!.say({ progress: "money" });
    expect(workers[0]!.ended).toBe(false);
    jest.advanceTimersByTime(1);
    expect(workers[0]!.ended).toBe(true);

    const next = ask("overview", { tables: [], options: {} });
    workers[1]!.say({ result: overview });
    expect(await next).toBe(overview);
    expect(workers[1]!.ended).toBe(false);
  });

  it("leaves its worker to the next one when it was nearly done", async () => {
    await cancelled();
    workers[0]!.say({ result: overview });
    jest.advanceTimersByTime(1000);
    expect(workers[0]!.ended).toBe(false);
    const next = ask("overview", { tables: [], options: {} });
    expect(workers).toHaveLength(1);
    workers[0]!.say({ result: { ...overview, area: "Delta" } });
    expect(await next).toEqual({ ...overview, area: "Delta" });
  });

  it("goes at once when many are cancelled in a row, or when its worker breaks", async () => {
    await cancelled();
    await cancelled();
    await cancelled();
    await cancelled();
    expect(workers.map(({ ended }) => ended)).toEqual([true, true, false, false]);
    workers[3]!.onerror!({ message: "out of memory" });
    expect(workers.map(({ ended }) => ended)).toEqual([true, true, false, true]);
  });
});

it("does not start for a question that was cancelled before", async () => {
  await expect(ask("overview", { tables: [], options: {} }, { signal: AbortSignal.abort() })).rejects.toThrow("aborted");
  expect(workers).toHaveLength(0);
});

it("has a worker for each question at a time, and keeps three", async () => {
  const four = Array.from({ length: 4 }, () => ask("reports", { tables: [], options: {} }));
  for (const worker of workers) worker.say({ result: [] });
  await Promise.all(four);
  expect(workers.map(({ ended }) => ended)).toEqual([true, false, false, false]);
});

it("asks a question where it was asked before, and another of who rests longest", async () => {
  const both = [ask("overview", { tables: [], options: {} }), ask("reports", { tables: [], options: {} })];
  workers[0]!.say({ result: overview });
  workers[1]!.say({ result: [] });
  await Promise.all(both);
  const again = [ask("reports", { tables: [], options: {} }), ask("solver", {})];
  workers[1]!.say({ result: [] });
  workers[0]!.say({ result: true });
  await Promise.all(again);
  expect(workers.map(({ asked }) => asked.map(({ question }) => question))).toEqual([["overview", "solver"], ["reports", "reports"]]);
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
