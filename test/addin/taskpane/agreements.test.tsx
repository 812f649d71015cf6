/** @jest-environment jsdom */
import type { QuestionArguments } from "../../../addin/calculation";
import { agreementsInDetail, type SourceTable } from "../../../core";
import { tables as seenTables } from "./fixture";
import { byName, doing, renderView, section, text } from "./render";
import { columnsOf } from "../../report-columns";

// jsdom has no layout to draw a chart in: the browser test sees the real one.
jest.mock("../../../addin/taskpane/views/agreements/progress-chart", () => ({ ProgressChart: () => <i>chart</i> }));

const table = (kind: SourceTable["kind"], ...cells: unknown[][]): SourceTable => ({ kind, cells: cells as SourceTable["cells"] });
const tables = [
  table("afspraken",
    ["Afspraak", "Van", "Aan", "Opgave", "Gebied", "Doel", "Eenheid", "Jaar", "Startjaar", "Valt onder"],
    ["Wind", "Rijk", "Gelderland", "wind", "", 6000, "MW", 2030, 2027, ""],
    ["Wind Ede", "Gelderland", "Ede", "wind", "Vallei", 5715, "MW", 2030, 2027, "Wind"]),
  table("arrangementen",
    ["Arrangement", "Soort", "Gebied", "Trekker", "Rol provincie", "Overleg per jaar", "Uren per overleg"],
    ["RES", "RES", "Vallei", "Ede", "partner", 10, 2]),
  table("bijdragen", ["Arrangement", "Partij", "Opgave", "Soort", "Omvang", "Eenheid", "Telt voor"], ["RES", "Ede", "wind", "resultaat", 40, "MW", "Wind Ede"]),
  table("metingen", ["Afspraak", "Jaar", "Realisatie"], ["Wind", 2027, 100], ["Wind Ede", 2027, 5000]),
  table("voorwaarden", ["Voorwaarde", "Afspraak", "Partij", "Soort", "Voor", "Vervuld"], ["regels voor stikstof", "Wind", "Rijk", "regels", "31-5-2027", "nee"]),
];
const asked = jest.fn();
/** The pane has seen a table of agreements. */
const seen = { readTables: () => Promise.resolve([{ ...seenTables[0]!, kind: "afspraken" as const }]) };
const answering = {
  ...seen,
  agreements: ({ options }: QuestionArguments<"agreements">) => {
    asked(options.day);
    // The answer is about one day, whenever the test runs.
    return Promise.resolve(agreementsInDetail(tables, { ...options, day: "2027-12-31" }));
  },
};
const click = (name: RegExp | string): Promise<void> => doing(() => { byName("button", name).click(); });
const rows = (within: Element): string[][] => [...within.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => text(cell)));

describe("the agreements", () => {
  it("are a tree that opens: gaps in words, what falls under it only when asked", async () => {
    await renderView("Afspraken", answering);
    const cascade = section("Doorvertaling");
    expect(text(cascade)).toContain("Wind" + "Rijk vraagt Gelderland: 6.000 MW in 2030" + "doorvertaald 5.715 MW, verschil -285 MW" + "tekort");
    expect(text(cascade)).not.toContain("Wind Ede");
    await click("Wind: 1 afspraak eronder");
    expect(text(cascade)).toContain("Wind EdeGelderland vraagt Ede: 5.715 MW in 2030niet doorvertaald");
    expect(byName("button", "Wind: 1 afspraak eronder").getAttribute("aria-expanded")).toBe("true");
  });

  it("show who needs attention first, and the course of the one that is chosen", async () => {
    await renderView("Afspraken", answering);
    const progress = section("Voortgang en escalatie");
    expect(rows(progress)[0]).toEqual(["Wind", "rood", "31-12-2027", "het arrangement", "100 MW", expect.stringMatching(/MW$/)]);
    expect(text(progress)).toContain("Wind wacht op Rijk: regels voor stikstof (214 dagen te laat).");
    expect(text(progress)).toContain("Plan, realisatie en verwachting: Wind");
    await doing(() => {
      const select = progress.querySelector("select")!;
      select.value = "Wind Ede";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(text(progress)).toContain("Plan, realisatie en verwachting: Wind Ede");
    expect(text(progress)).toContain("31-12-2027");
  });

  it("show the arrangements as a matrix, what they carry, and what is given and taken", async () => {
    await renderView("Afspraken", answering);
    expect(rows(section("Arrangementen"))).toEqual([["Ede", "40 MW resultaat"]]);
    expect(rows(section("Borging in de gebieden"))[1]).toEqual([expect.stringContaining("Wind EdeEde"), "tekort", "40 MW", "5.715 MW"]);
    expect(rows(section("Wederkerigheid"))).toEqual([["Ede", "resultaat", "40 MW", "40 MW", "0 MW"]]);
  });

  it("say who has to deliver, what is late first, and who is waited for", async () => {
    await renderView("Afspraken", answering);
    const conditions = section("Wie moet leveren");
    expect(text(conditions)).toContain("1 afspraak wacht op Rijk.");
    expect(rows(conditions)).toEqual([["regels voor stikstof voor Wind", "Rijk regels", "te laat 214 dagen, uiterlijk 31-5-2027"]]);
  });

  it("say what each arrangement is about and the role of the province, in words beside the bar", async () => {
    await renderView("Afspraken", answering);
    const mix = section("Opgavenmix");
    expect([...mix.querySelectorAll("h3")].map((each) => text(each))).toEqual(["RES", "Vallei: alles samen"]);
    expect(text(mix)).toContain("RES, trekker Ede; de provincie is partner" + "1 partij, 1 opgave; zwaartepunt wind");
    expect([...mix.querySelectorAll("li")].map((each) => text(each))).toEqual(["overig 100%", "overig 100%"]);
  });

  it("follow the day of the question", async () => {
    await renderView("Afspraken", answering);
    const field = document.querySelector<HTMLInputElement>("input[type=date]")!;
    expect(field.value).toMatch(/^\d{4}-\d\d-\d\d$/);
    await doing(() => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!.call(field, "2027-06-30");
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    expect(asked).toHaveBeenLastCalledWith("2027-06-30");
  });

  it("can each be written as a report", async () => {
    const reports = jest.fn(({ options: { only } }: QuestionArguments<"reports">) =>
      Promise.resolve([{ name: only![0]!, report: { columns: columnsOf(["Afspraak"]), rows: [] } }]));
    const writeReports = jest.fn((_reports: unknown, name: string) => Promise.resolve([name]));
    await renderView("Afspraken", { ...answering, reports, writeReports });
    await click("Schrijf als rapport: Borging in de gebieden");
    expect(writeReports).toHaveBeenCalledWith([expect.objectContaining({ name: "BORGING", title: "BORGING - Alle gebieden samen" })], "Rapport BORGING", { page: "Pagina", of: "van" });
    expect(text(section("Borging in de gebieden"))).toContain("De rapporten staan op het blad ‘Rapport BORGING’.");
  });

  it("say what is missing, or that they could not be worked out", async () => {
    await renderView("Afspraken", { ...seen, agreements: () => Promise.resolve(undefined) });
    expect(text(section("Afspraken"))).toContain("Er zijn nog geen afspraken of arrangementen. Vul een tabel Afspraken");
    await renderView("Afspraken", { ...seen, agreements: () => Promise.reject(new Error("out of memory")) });
    expect(text(section("Afspraken"))).toContain("De afspraken konden niet worden doorgerekend.");
  });
});
