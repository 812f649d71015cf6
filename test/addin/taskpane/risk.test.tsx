/** @jest-environment jsdom */
import { problem, said, type Overview, type OverviewOptions, type RiskAtAGlance, type RiskOptions } from "../../../core";
import type { WorkbookTable } from "../../../addin/workbook";
import { overview, tables } from "./fixture";
import { byName, doing, edited, openView, render, text, type Own } from "./render";

// What a chart draws needs a layout, which jsdom has not.
jest.mock("../../../addin/taskpane/views/risk/curve-chart", () => ({ CurveChart: () => <i>chart</i> }));

const register: WorkbookTable = { ...tables[0]!, kind: "risicos", name: "Risicos", cells: [["Risico", "Kans", "Gevolg"], ["Brand", 0.1, 4_000_000], ["Storm", 0.5, 1_000_000]] };
const withRisk: Overview = { ...overview, standing: { ...overview.standing, risk: { state: "answered", remarks: 1 } } };
const glance: RiskAtAGlance = {
  certainty: 0.9, needed: 11_258_099, expected: 1_900_000, method: "grid", error: 433.38, draws: 100_000, scale: 1,
  capacity: { available: 16_200_000, ratio: 1.439, ratioClass: "B ruim voldoende", isEdge: true },
  risks: [
    {
      name: "Brand", row: 2, nature: "incidental", years: 1, chance: 0.1, amounts: [4_000_000], expectedAmount: 4_000_000, expected: 400_000, contribution: 9_000_000, share: 0.8, without: 4_000_000,
      owner: "Financiën", control: { name: "Verzekeren", needed: 2_000_000, expected: 300_000, cost: 400_000, pays: "room" },
    },
    {
      name: "Storm", row: 3, nature: "structural", years: 3, chance: 0.02, amounts: [100_000, 200_000, 900_000], expectedAmount: 1_200_000, expected: 24_000, contribution: 0, share: 0, without: 50_000,
      owner: undefined, control: undefined,
    },
  ],
  half: 1, bandwidth: [{ certainty: 0.9, amount: 11_258_099, low: 11_257_666, high: 11_258_532 }],
  curve: { points: [], certainty: [], capacity: [] },
};

const asked: (RiskOptions & OverviewOptions)[] = [];
let answer: RiskAtAGlance | "unreadable";
const own: Own = {
  readTables: () => Promise.resolve([...tables, register]),
  overview: () => Promise.resolve(withRisk),
  risk: ({ options }) => {
    asked.push(options);
    return answer === "unreadable" ? Promise.reject(new Error("Kans is no number")) : Promise.resolve({ ...answer, certainty: options.certainty ?? 0.9 });
  },
};
beforeEach(() => {
  asked.length = 0;
  answer = glance;
});

async function shown(language?: "nl" | "en", more: Own = {}): Promise<void> {
  await render({ ...own, ...more }, language);
  await openView(language === "en" ? "Risk" : "Risico");
}
const bars = (name = "Wat het bedrag maakt"): string => text(byName("h3", name).closest("section")!);
const card = (): string => text(document.querySelector("#risk")!);

describe("risks", () => {
  it("says in a sentence what is needed, what there is and what makes half of it, in the overview too; and how exact that is", async () => {
    const sentence = "Met 90% zekerheid is € 11,26 mln. nodig; er is € 16,20 mln.: ratio 1,44, ruim voldoende. Eén risico maakt de helft.";
    await shown();
    expect(card()).toContain(sentence);
    expect(card()).toContain("Verwacht verlies: € 1,9 mln. Berekend op een raster, zonder trekkingen: hoogstens € 433 ernaast. Binnen die nauwkeurigheid ligt een andere klasse.");
    await openView("Overzicht");
    expect(text(document.querySelector("#view")!)).toContain(`Risico's: ${sentence}`);
  });

  it("speaks English, classes included", async () => {
    await shown("en");
    expect(card()).toContain("With 90% certainty €11.26m is needed; there is €16.20m: ratio 1.44, more than sufficient. One risk makes half of it.");
    expect(bars("What makes the amount")).toContain("contribution €0.00m, without €0.05m (rarer than the certainty)");
  });

  it("opens a risk to its chance, amounts, owner and control", async () => {
    await shown();
    await doing(() => { byName("button", "Brand").click(); });
    expect(bars()).toContain("Kans dat het minstens één keer gebeurt: 10%.Gevolg: € 4,0 mln.Verwacht verlies: € 0,4 mln.Eigenaar: Financiën.Maatregel: Verzekeren.");
    expect(bars()).toContain("Zij maakt € 2,0 mln. vrij en neemt € 0,3 mln. verwacht verlies weg, voor € 0,4 mln. Zij verdient zich niet terug, maar er hoeft minder klaar te liggen dan zij kost.");
    await doing(() => { byName("button", "Storm").click(); });
    expect(bars()).toContain("Gevolg: van € 100.000 tot € 900.000. Meest waarschijnlijk € 200.000.Structureel: het bedrag is per jaar en telt 3 keer.");
  });

  it("asks anew with another certainty, and says of draws how they were made", async () => {
    answer = { ...glance, method: "simulation", error: 12_345, scale: 0.87, capacity: undefined };
    await shown();
    const select = document.querySelector<HTMLSelectElement>("#risk select")!;
    await doing(() => {
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value")!.set!.call(select, "0.99");
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(asked.map(({ certainty }) => certainty)).toEqual([undefined, 0.99]);
    expect(card()).toContain("Met 99% zekerheid is € 11,26 mln. nodig. Eén risico");
    expect(card()).toContain("Gesimuleerd met 100.000 trekkingen, want risico's hangen samen: standaardfout € 12.345. De correlaties kunnen niet samen bestaan en zijn met 0,87 vermenigvuldigd.");
    expect(card()).toContain("Voor de ratio is een tabel Weerstandscapaciteit nodig");
  });

  describe("after a change in the register", () => {
    let notify = (): void => undefined;
    let chance = 0.1;
    let overviews: (() => Promise<Overview>)[];
    /** The first overview, then those of the test. */
    const changing: Own = {
      watchInput: (changed) => { notify = () => { changed(edited); }; return Promise.resolve(() => Promise.resolve()); },
      readTables: () => Promise.resolve([...tables, { ...register, cells: [["Risico", "Kans", "Gevolg"], ["Brand", chance, 4_000_000]] }]),
      overview: () => (overviews.shift() ?? (() => Promise.resolve(withRisk)))(),
    };
    const change = (): Promise<void> => {
      chance += 0.1;
      return doing(notify);
    };
    beforeEach(() => { overviews = [() => Promise.resolve(withRisk)]; });

    it("does not wait for the overview, and says of a register that went wrong only what the overview does", async () => {
      await shown("nl", changing);
      let answerNow = (_: Overview): void => undefined;
      overviews.push(() => new Promise((done) => { answerNow = done; }));
      answer = { ...glance, needed: 5_000_000 };
      await change();
      expect(card()).toContain("Met 90% zekerheid is € 5,0 mln. nodig");
      await doing(() => { answerNow(withRisk); });
      expect(asked).toHaveLength(2);

      overviews.push(() => new Promise((done) => { answerNow = done; }));
      answer = "unreadable";
      await change();
      expect(card()).not.toContain("Dit kon niet worden berekend.");
      await doing(() => { answerNow({ ...overview, standing: { ...overview.standing, risk: { state: "unreadable", problems: 1, tables: ["Risicos"] } } }); });
      expect(card()).toContain("1 fout in Risicos");
      expect(card()).not.toContain("Dit kon niet worden berekend.");
    });

    it("is asked only where somebody looks", async () => {
      await shown("nl", changing);
      await openView("Ruimte");
      await change();
      await change();
      expect(asked).toHaveLength(1);
      await openView("Risico");
      expect(asked).toHaveLength(2);
    });
  });

  it("says when nothing is needed, when it failed, and what a register lacks", async () => {
    answer = { ...glance, needed: 0, half: 0, method: "exact", capacity: { available: 1000, ratio: undefined, ratioClass: undefined, isEdge: false } };
    await shown();
    expect(card()).toContain("Met 90% zekerheid is er niets nodig; er is € 1.000.");
    expect(card()).toContain("Exact berekend, zonder trekkingen.");
    await shown("nl", { risk: () => Promise.reject(new Error("no worker")) });
    expect(card()).toContain("Dit kon niet worden berekend.");
    await shown("nl", { overview: () => Promise.resolve({ ...overview, standing: { ...overview.standing, risk: { state: "unreadable", problems: 2, tables: ["Risicos"] } } }) });
    expect(card()).toContain("2 fouten in Risicos");
  });

  it("asks how many years a structural risk counts that does not say so, and then answers", async () => {
    const asks: (number | undefined)[] = [];
    await shown("nl", {
      overview: ({ options: { structural } }) => {
        asks.push(structural);
        return Promise.resolve(structural !== undefined ? withRisk : {
          ...overview, standing: { ...overview.standing, risk: { state: "unreadable", problems: 1, tables: ["Risicos"] } },
          problems: [problem({ table: "Risicos", row: 2, column: "Jaren" }, said("noYearsOfStructural"))],
        });
      },
    });
    const select = document.querySelector<HTMLSelectElement>("#risk select")!;
    await doing(() => {
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value")!.set!.call(select, "3");
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(asks).toEqual([undefined, 3]);
    expect(asked.map(({ structural }) => structural)).toEqual([3]);
    expect(card()).toContain("Structureel telt");
  });
});
