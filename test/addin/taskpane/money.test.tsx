/** @jest-environment jsdom */
import { byName, doing, renderView, section, text } from "./render";

// jsdom has no layout to draw a chart in: the browser test sees the real one.
jest.mock("../../../addin/taskpane/parts/years-chart-drawn", () => ({ YearsChart: () => <i>chart</i> }));

const click = (selector: string, name: RegExp | string): Promise<void> => doing(() => { byName(selector, name).click(); });
const rows = (within: Element): string[][] =>
  [...within.querySelectorAll("tr")].map((row) => [...row.children].map((cell) => text(cell)));

describe("what one more euro brings", () => {
  it("is said of the best, and of each source in its year", async () => {
    await renderView("Geld");
    const money = section("Geld");
    expect(text(money)).toContain("Eén euro extra uit Algemene middelen in 2028 dekt € 1,39 meer.");
    const table = document.querySelector(`table[aria-labelledby='${byName("h3", "Wat een euro extra brengt").id}']`)!;
    expect(rows(table)).toHaveLength(1 + 5);
    expect(rows(table)[1]).toEqual(["Algemene middelen", "2028", "€ 1,39"]);
    await click("button", "Toon alle 6");
    expect(rows(table)[6]).toEqual(["Reserve", "2026", "-€ 0,20"]);
  });

  it("says when it could not be calculated; the figures stay", async () => {
    await renderView("Geld", { more: () => Promise.reject(new Error("out of memory")) });
    expect(text(section("Geld"))).toContain("Wat meer geld brengt kon niet worden berekend.");
    expect(text(section("Geld"))).toContain("92.300");
  });

  it("is left out where nothing falls short", async () => {
    await renderView("Geld", { more: () => Promise.resolve(undefined) });
    expect(text(section("Geld"))).not.toContain("Wat een euro extra brengt");
  });
});
