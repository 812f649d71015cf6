/** @jest-environment jsdom */
import { late } from "../../../addin/taskpane/late";
import { Boundary } from "../../../addin/taskpane/parts/boundary";
import { later } from "../../../addin/taskpane/parts/later";
import { doing, show, text } from "./render";

describe("functions that come late", () => {
  it("are fetched with the first call, and get what they are given", async () => {
    const load = jest.fn(() => Promise.resolve({ sum: (a: number, b: number) => Promise.resolve(a + b), name: () => "plus" }));
    const { sum } = late(load, "sum");
    expect(load).not.toHaveBeenCalled();
    expect(await sum(1, 2)).toBe(3);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("say that they could not be fetched where they are called", async () => {
    const { sum } = late(() => Promise.reject<{ sum: () => Promise<number> }>(new Error("offline")), "sum");
    await expect(sum()).rejects.toThrow("offline");
  });
});

describe("a part of the pane that comes late", () => {
  it("turns a spinner until it is there, and may be fetched ahead", async () => {
    const arrived: ((part: () => string) => void)[] = [];
    const load = jest.fn(() => new Promise<() => string>((arrive) => { arrived.push(arrive); }));
    const Part = later(load);
    void Part.preload();
    expect(load).toHaveBeenCalledTimes(1);
    await show(<Part />);
    expect(text()).toContain("Openen…");
    await doing(() => { arrived.forEach((arrive) => { arrive(() => "hier"); }); });
    expect(text()).toBe("hier");
  });

  it("says in its place that it could not be fetched, and is fetched again when there is something new to show", async () => {
    const silenced = jest.spyOn(console, "error").mockImplementation(() => undefined);
    let offline = true;
    const Part = later(() => (offline ? Promise.reject<() => string>(new Error("offline")) : Promise.resolve(() => "hier")));
    const part = (of: number) => <Boundary message="komt niet" of={of}><Part /></Boundary>;
    await show(part(1));
    expect(text()).toBe("komt niet");
    offline = false;
    await show(part(2));
    silenced.mockRestore();
    expect(text()).toBe("hier");
  });
});
