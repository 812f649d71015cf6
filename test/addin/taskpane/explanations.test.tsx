/** @jest-environment jsdom */
import type { Explanation, Figure, Report } from "../../../core";
import type { QuestionArguments } from "../../../addin/calculation";
import { explanation } from "./explanation-fixture";
import { overview, tables } from "./fixture";
import { byName, doing, renderView, section, text, type Own } from "./render";

const click = (name: RegExp | string): Promise<void> => doing(() => { byName("button", name).click(); });
const figure = (name: RegExp): HTMLElement => byName("button", name);
const panel = (): HTMLElement | null => document.querySelector("section section");
const rows = (within: Element): string[][] =>
  [...within.querySelectorAll("tr")].map((row) => [...row.children].map((cell) => text(cell)));
const press = (key: string): Promise<void> =>
  doing(() => { document.activeElement!.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true })); });

const answers = (answer: Explanation | undefined): Own => ({ explained: () => Promise.resolve(answer) });

describe("the explanation of a figure", () => {
  it("shows the lines that it is made of, by part, with their sum", async () => {
    await renderView("Geld");
    await click(/^Uitleg bij Gedekt 2028/);
    expect(figure(/^Uitleg bij Gedekt 2028/).getAttribute("aria-expanded")).toBe("true");
    expect(figure(/^Uitleg bij Gedekt 2028/).getAttribute("aria-controls")).toBe(panel()!.id);
    expect(text(panel()!.querySelector("h3")!)).toBe("Gedekt 2028: € 58.000.000,00");
    expect(rows(panel()!)).toEqual([
      ["Regel", "Bedrag"],
      ["Incidenteel", "€ 57.998.999,50"], ["SPUKWoningenOpgaven rij 2", "€ 57.998.999,50"],
      ["Structureel", "€ 1.000,50"], ["Zon op landOpgaven rij 3", "€ 1.000,50"],
      ["Samen", "€ 58.000.000,00"],
    ]);
  });

  it("is asked when the figure is pressed and not before, about the tables and the area of the figure", async () => {
    const explained = jest.fn((_given: QuestionArguments<"explained">) => Promise.resolve<Explanation | undefined>(explanation));
    await renderView("Geld", { explained, overview: () => Promise.resolve({ ...overview, area: "Kop van de Delta" }) });
    expect(explained).not.toHaveBeenCalled();
    await click(/^Uitleg bij Tekort 2029/);
    expect(explained).toHaveBeenCalledTimes(1);
    const [{ tables: asked, options, figure: of }] = explained.mock.calls[0]!;
    expect([asked, options.area, of]).toEqual([tables, "Kop van de Delta", { about: "money", figure: "shortage", year: 2029 } satisfies Figure]);
  });

  it("leads to the cells of a line, and says when they are gone", async () => {
    const selectCell = jest.fn(() => Promise.resolve(true));
    await renderView("Geld", { selectCell });
    await click(/^Uitleg bij Gedekt 2028/);
    await click("Ga naar Opgaven rij 3 (blad Invoer)");
    expect(selectCell).toHaveBeenCalledWith({ origin: { table: "Opgaven" }, sheet: "Invoer", row: 2, column: undefined });
    await renderView("Geld", { selectCell: () => Promise.resolve(false) });
    await click(/^Uitleg bij Gedekt 2028/);
    await click("Ga naar Opgaven rij 3 (blad Invoer)");
    expect(text(panel()!)).toContain("niet meer te vinden");
  });

  it("takes the keyboard along, and Escape gives it back to the figure", async () => {
    await renderView("Geld");
    await click(/^Uitleg bij Tekort 2029/);
    expect(document.activeElement).toBe(panel());
    await press("Escape");
    expect(panel()).toBeNull();
    expect(document.activeElement).toBe(figure(/^Uitleg bij Tekort 2029/));
    await click(/^Uitleg bij Tekort 2029/);
    await click("Sluit de uitleg");
    expect(panel()).toBeNull();
    expect(document.activeElement).toBe(figure(/^Uitleg bij Tekort 2029/));
    await click(/^Uitleg bij Tekort 2029/);
    await press("Enter");
    expect(panel()).not.toBeNull();
    await click(/^Uitleg bij Tekort 2029/);
    expect(panel()).toBeNull();
  });

  it("begins with why, in a sentence", async () => {
    await renderView("Geld");
    await click(/^Uitleg bij Gedekt 2028/);
    expect(text(panel()!.querySelector("p")!)).toBe("SPUK betaalt bijna alles wat gedekt is: geld met een bestemming gaat voor algemeen geld, en een reserve het laatst.");
  });

  it("takes the lines of a source or task together, and shows all of them on demand", async () => {
    const lines = [2027, 2028, 2030, 2027].map((year, index) => ({ names: [index < 3 ? "SPUK" : "Reserve", "Woningen"], year, amount: 1, rows: [{ table: "opgaven", row: 2 } as const] }));
    await renderView("Geld", answers({ why: [], makes: "sum", unit: "euros", amount: 4, parts: [{ kind: "incidental", amount: 4, lines }] }));
    await click(/^Uitleg bij Kosten 2026 tot en met 2031/);
    expect(rows(panel()!).slice(2, 4)).toEqual([["SPUK3 regels samen, 2027-2028, 2030Opgaven rij 2", "€ 3,00"], ["ReserveWoningen, 2027Opgaven rij 2", "€ 1,00"]]);
    await click("Toon alle 4");
    expect(rows(panel()!)).toHaveLength(3 + 4);
  });

  it("names the years of a total, and shows all lines on demand", async () => {
    const lines = Array.from({ length: 11 }, (_, index) => ({ names: [`Opgave ${index}`], year: 2026, amount: 1, rows: [{ table: "opgaven", row: 2 } as const] }));
    await renderView("Geld", answers({ why: [], makes: "sum", unit: "euros", amount: 11, parts: [{ kind: "incidental", amount: 11, lines }] }));
    await click(/^Uitleg bij Kosten 2026 tot en met 2031/);
    expect(rows(panel()!)[0]).toEqual(["Regel", "Bedrag"]);
    expect(rows(panel()!)).toHaveLength(3 + 10);
    expect(rows(panel()!)[2]).toEqual(["Opgave 02026Opgaven rij 2", "€ 1,00"]);
    await click("Toon alle 11");
    expect(rows(panel()!)[0]).toEqual(["Regel", "Jaar", "Bedrag"]);
    expect(rows(panel()!)[2]).toEqual(["Opgave 0Opgaven rij 2", "2026", "€ 1,00"]);
    expect(rows(panel()!)).toHaveLength(3 + 11);
  });

  it("has of a shortage of money the rows by source, asked when somebody wants them, with the way to have them on a sheet", async () => {
    const report: Report = {
      columns: [
        { header: "Opgave", kind: "name" }, { header: "Jaar", kind: "year" }, { header: "Aard", kind: "text" }, { header: "Bron", kind: "name" }, { header: "Toestand", kind: "text" },
        { header: "Tekort", kind: "euros" }, { header: "Beschikbaar", kind: "euros" },
      ],
      rows: [["Woningen", 2029, "incidenteel", "SPUK", "op", 10, 5]],
    };
    const bySource = jest.fn((_given: QuestionArguments<"bySource">) => Promise.resolve<Report | undefined>(report));
    await renderView("Geld", { bySource });
    await click(/^Uitleg bij Gedekt 2028/);
    expect(text(panel()!)).not.toContain("Rijen per bron");
    await click(/^Uitleg bij Tekort 2029/);
    expect(byName("button", "Rijen per bron").getAttribute("aria-expanded")).toBe("false");
    expect(bySource).not.toHaveBeenCalled();
    await click("Rijen per bron");
    expect(bySource.mock.calls.map(([{ tables: asked, figure: of }]) => [asked, of])).toEqual([[tables, { about: "money", figure: "shortage", year: 2029 }]]);
    expect(rows(panel()!).slice(-2)).toEqual([["Jaar", "Aard", "Bron", "Toestand", "Tekort", "Beschikbaar"], ["2029", "incidenteel", "SPUK", "op", "€ 10", "€ 5"]]);
    await click("Voeg WAAROM in");
    expect(text(document.querySelector("#view h2")!)).toBe("Invoegen");
  });

  it("says that nothing falls short by source, or that it could not be calculated", async () => {
    await renderView("Geld");
    await click(/^Uitleg bij Tekort 2029/);
    await click("Rijen per bron");
    expect(text(panel()!)).toContain("Er komt geen geld tekort.");
    await renderView("Geld", { bySource: () => Promise.reject(new Error("no")) });
    await click(/^Uitleg bij Tekort 2029/);
    await click("Rijen per bron");
    expect(text(panel()!)).toContain("De rijen per bron konden niet worden berekend.");
  });

  it("shows of a share what it is a share of", async () => {
    const part = (kind: "covered" | "cost", amount: number) =>
      ({ kind, amount, lines: [{ names: ["Woningen"], amount, rows: [{ table: "opgaven", row: 2 } as const] }] });
    await renderView("Geld", answers({ why: [], makes: "share", unit: "euros", amount: 0.73, parts: [part("covered", 73), part("cost", 100)] }));
    await click(/^Uitleg bij Dekking/);
    expect(text(panel()!)).toContain("Dekking: 73%");
    expect(rows(panel()!).at(-1)).toEqual(["Aandeel", "73%"]);
  });

  it("is not offered for nothing", async () => {
    await renderView("Geld");
    expect(document.querySelectorAll("[aria-label^='Uitleg bij Tekort 2026:']")).toHaveLength(0);
    expect(document.querySelectorAll("[aria-label^='Uitleg bij Tekort 2027:']")).toHaveLength(1);
  });

  it("says that it is calculated, that it could not be, or that there is none; the figures stay", async () => {
    for (const [explained, words] of [
      [() => new Promise<never>(() => undefined), "De uitleg wordt berekend…"],
      [() => Promise.reject(new Error("out of memory")), "De uitleg kon niet worden berekend."],
      [() => Promise.resolve(undefined), "Bij dit cijfer is geen uitleg mogelijk."],
    ] as const) {
      await renderView("Geld", { explained });
      await click(/^Uitleg bij Gedekt 2028/);
      expect(text(panel()!)).toContain(words);
      expect(text(section("Geld"))).toContain("92.300");
    }
  });

  it("follows the tables: a new answer is a new question, and the old one ends", async () => {
    const signals: AbortSignal[] = [];
    await renderView("Geld", {
      explained: (_given, { signal } = {}) => {
        signals.push(signal!);
        return new Promise(() => undefined);
      },
    });
    await click(/^Uitleg bij Gedekt 2028/);
    await click("Opnieuw berekenen");
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    expect(panel()).not.toBeNull();
  });
});
