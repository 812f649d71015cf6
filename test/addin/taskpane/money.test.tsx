/** @jest-environment jsdom */
import { overview } from "./fixture";
import { byName, doing, renderView, section, text, unmount } from "./render";

// jsdom has no layout to draw a chart in: the browser test sees the real one.
jest.mock("../../../addin/taskpane/money/years-chart", () => ({ __esModule: true, default: () => <i>chart</i> }));

afterEach(unmount);

const click = (selector: string, name: RegExp | string): Promise<void> => doing(() => { byName(selector, name).click(); });
const figure = (name: RegExp): HTMLElement => byName("button", name);
const panel = (): HTMLElement | null => document.querySelector("#money section");
const rows = (within: Element): string[][] =>
  [...within.querySelectorAll("tr")].map((row) => [...row.children].map((cell) => text(cell)));

describe("the explanation of a figure", () => {
  it("shows the lines it is made of, what ends and what stays apart, with their sum", async () => {
    await renderView("Geld");
    await click("button", /^Uitleg bij Gedekt 2028/);
    expect(figure(/^Uitleg bij Gedekt 2028/).getAttribute("aria-expanded")).toBe("true");
    expect(figure(/^Uitleg bij Gedekt 2028/).getAttribute("aria-controls")).toBe(panel()!.id);
    expect(text(panel()!.querySelector("h3")!)).toBe("Gedekt 2028: € 58.000.000,00");
    expect(rows(panel()!)).toEqual([
      ["Bron", "Opgave", "Bedrag"],
      ["Incidenteel", "€ 57.998.999,50"], ["SPUK", "Woningen", "€ 57.998.999,50"],
      ["Structureel", "€ 1.000,50"], ["SPUK", "Natuurnetwerk", "€ 1.000,50"],
      ["Samen", "€ 58.000.000,00"],
    ]);
  });

  it("names the years of the total, and shows all lines on demand", async () => {
    await renderView("Geld");
    await click("button", /^Uitleg bij Kosten Totaal/);
    expect(text(panel()!)).toContain("Kosten 2026 tot en met 2031: € 9,00");
    expect(rows(panel()!)).toHaveLength(3 + 8);
    expect(rows(panel()!)[2]).toEqual(["Kosten", "Opgave 1", "2026", "€ 1,00"]);
    await click("button", "Toon alle regels");
    expect(rows(panel()!)).toHaveLength(3 + 9);
  });

  it("closes, and gives the keyboard back to the figure", async () => {
    await renderView("Geld");
    await click("button", /^Uitleg bij Tekort 2029/);
    await click("button", "Sluit de uitleg");
    expect(panel()).toBeNull();
    expect(document.activeElement).toBe(figure(/^Uitleg bij Tekort 2029/));
    await click("button", /^Uitleg bij Tekort 2029/);
    await click("button", /^Uitleg bij Tekort 2029/);
    expect(panel()).toBeNull();
  });

  it("is not offered for nothing, nor before it is calculated", async () => {
    await renderView("Geld");
    expect(document.querySelectorAll("[aria-label^='Uitleg bij Tekort 2026']")).toHaveLength(0);
    await renderView("Geld", { money: () => new Promise(() => undefined) });
    expect(document.querySelectorAll("[aria-label^='Uitleg bij']")).toHaveLength(0);
    expect(text(section("Geld"))).toContain("€ 92,3 mln.");
    expect(text(section("Geld"))).toContain("De uitleg bij de bedragen wordt berekend…");
  });

  it("says when it could not be calculated; the figures stay", async () => {
    await renderView("Geld", { money: () => Promise.reject(new Error("out of memory")) });
    expect(text(section("Geld"))).toContain("De uitleg bij de bedragen kon niet worden berekend.");
    expect(text(section("Geld"))).toContain("€ 92,3 mln.");
  });

  it("belongs to the overview: asked about the same tables, and its calculation ends with a new one", async () => {
    const asked: { area: string | undefined; signal: AbortSignal }[] = [];
    await renderView("Geld", {
      overview: () => Promise.resolve({ ...overview, area: "Kop van de Delta" }),
      money: (_tables, options, { signal } = {}) => {
        asked.push({ area: options.area, signal: signal! });
        return new Promise(() => undefined);
      },
    });
    expect(asked.map(({ area }) => area)).toEqual(["Kop van de Delta"]);
    await click("button", "Opnieuw berekenen");
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  });
});

describe("what one more euro brings", () => {
  it("is said of the best, and of each source in its year", async () => {
    await renderView("Geld");
    const money = section("Geld");
    expect(text(money)).toContain("Eén euro extra uit Algemene middelen in 2028 dekt € 1,39 meer.");
    const table = document.querySelector(`table[aria-labelledby='${byName("h3", "Wat een euro extra brengt").id}']`)!;
    expect(rows(table)).toHaveLength(1 + 5);
    expect(rows(table)[1]).toEqual(["Algemene middelen", "2028", "€ 1,39"]);
    await click("button", "Toon alle 6");
    expect(rows(table)[6]).toEqual(["Reserve", "2026", "€ -0,20"]);
  });

  it("is left out where nothing falls short", async () => {
    await renderView("Geld", { money: () => Promise.resolve(undefined) });
    expect(text(section("Geld"))).not.toContain("Wat een euro extra brengt");
  });
});
