/** @jest-environment jsdom */
import { byName, doing, render, text, unmount } from "./render";

const status = (): string => text(document.querySelector("header [role=status]")!);
const click = (selector: string, name: RegExp | string): Promise<void> => doing(() => { byName(selector, name).click(); });

describe("a calculation that takes long", () => {
  it("says which question takes so long, after half a second", async () => {
    jest.useFakeTimers();
    await render({
      overview: (_given, { progress } = {}) => {
        progress?.("money");
        return new Promise(() => undefined);
      },
    });
    expect(status()).toBe("Berekenen…");
    await doing(() => { jest.advanceTimersByTime(499); });
    expect(status()).toBe("Berekenen…");
    await doing(() => { jest.advanceTimersByTime(1); });
    expect(status()).toBe("Berekenen: geld (2 van 3)…");
    jest.useRealTimers();
  });

  it("cancels the calculation itself when stopped, asked anew, or closed", async () => {
    const signals: AbortSignal[] = [];
    await render({
      overview: (_given, { signal } = {}) => {
        signals.push(signal!);
        return new Promise(() => undefined);
      },
    });
    const cancelled = (): boolean[] => signals.map(({ aborted }) => aborted);
    await click("button", "Stop");
    expect(cancelled()).toEqual([true]);
    await click("button", "Opnieuw berekenen");
    expect(cancelled()).toEqual([true, false]);
    await unmount();
    expect(cancelled()).toEqual([true, true]);
  });
});
