import { restfulFrames } from "../../../addin/workbench/page/frames";

/** A window whose time goes on when the test says so: with a frame every 16 ms. */
function someWindow() {
  let now = 0;
  let last = 0;
  const due = new Map<number, { at: number; run: (time: number) => void }>();
  const heard = new Map<string, () => void>();
  const plan = (run: (time: number) => void, milliseconds: number): number => {
    due.set(++last, { at: now + milliseconds, run });
    return last;
  };
  const forget = (id: number): void => { due.delete(id); };
  const window = {
    performance: { now: () => now } as Performance,
    requestAnimationFrame: (draw: FrameRequestCallback) => plan(draw, 16),
    cancelAnimationFrame: forget,
    setTimeout: plan,
    clearTimeout: forget,
    addEventListener: (event: string, listener: () => void) => { heard.set(event, listener); },
  } as unknown as Parameters<typeof restfulFrames>[0];
  const pass = (milliseconds: number): void => {
    const end = now + milliseconds;
    for (;;) {
      const [next] = [...due].sort(([, a], [, b]) => a.at - b.at);
      if (next === undefined || next[1].at > end) break;
      due.delete(next[0]);
      now = next[1].at;
      next[1].run(now);
    }
    now = end;
  };
  return { window, pass, happens: (event: string) => { heard.get(event)!(); } };
}

/** A grid that asks for the next frame in each, and how often it looked since it was asked last. */
function looking(window: ReturnType<typeof someWindow>["window"]) {
  let times = 0;
  const loop = (): void => {
    times += 1;
    window.requestPostAnimationFrame!(loop);
  };
  return { loop, looked: () => [times, (times = 0)][0] };
}

describe("the frames of the grid", () => {
  test("are few while nothing happens, all of them while something does, and few again", () => {
    const { window, pass, happens } = someWindow();
    const { wake } = restfulFrames(window);
    const { loop, looked } = looking(window);
    window.requestPostAnimationFrame!(loop);
    pass(10_000);
    expect(looked()).toBe(100);
    wake();
    pass(1000);
    expect(looked()).toBe(62);
    pass(10_000);
    expect(looked()).toBeLessThan(102);
    for (const event of ["keydown", "pointermove", "wheel"]) {
      happens(event);
      // What was put off comes with the next frame.
      pass(16);
      expect([event, looked()]).toEqual([event, 1]);
      pass(5000);
      looked();
    }
  });

  test("are not asked twice by one loop, also when it is begun again; what is taken back does not come", () => {
    const { window, pass } = someWindow();
    const { wake } = restfulFrames(window);
    const { loop, looked } = looking(window);
    const [first, again] = [window.requestPostAnimationFrame!(loop), window.requestPostAnimationFrame!(loop)];
    expect(again).toBe(first);
    const other = jest.fn();
    const taken = window.requestPostAnimationFrame!(other);
    wake();
    window.cancelPostAnimationFrame!(taken);
    pass(160);
    expect([looked(), other.mock.calls.length]).toEqual([10, 0]);
  });
});
