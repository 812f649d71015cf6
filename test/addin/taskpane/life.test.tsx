/** @jest-environment jsdom */
import { decisionsInDetail, residentsInDetail, wellbeingInDetail } from "../../../core/lived";
import type { QuestionArguments } from "../../../addin/calculation";
import type { SourceTable } from "../../../core";
import { overview, tables as seenTables } from "./fixture";
import { byName, doing, renderView, section, text } from "./render";

const table = (kind: SourceTable["kind"], ...cells: unknown[][]): SourceTable => ({ kind, cells: cells as SourceTable["cells"] });
const years = (name: string, area: string, values: readonly number[], ...more: unknown[]): unknown[][] => values.map((value, at) => [name, area, 2019 + at, value, ...(at === 0 ? more : more.map(() => ""))]);
const tables = [
  table("indicatoren", ["Indicator", "Gebied", "Jaar", "Waarde", "Gunstig", "Dimensie", "Eenheid"],
    ...years("Cijfer", "Noord", [7.8, 7.6, 7.4, 7.2, 7.1], "hoger", "hier en nu", ""), ...years("Natuur", "Noord", [10, 11, 12, 13, 14], "hoger", "later", "ha"),
    ...years("Rust", "Noord", [5, 6, 5, 6, 5], "hoger", "later", ""), ...["A", "B", "C"].flatMap((area) => years("Cijfer", area, [7, 7, 7, 7, 7.5], "", "", ""))),
  table("effecten", ["Maatregel", "Indicator", "Effect", "Groep"], ["Weg", "Natuur", -5, ""], ["Park", "Natuur", 20, ""], ["Weg", "Rust", "slechter", "omwonenden"], ["Weg", "Cijfer", "--", "omwonenden"]),
  table("varianten", ["Variant", "Maatregel"], ["Bouwen", "Weg"], ["Groen", "Park"]),
  table("trajecten", ["Traject", "Instrument", "Trede", "Start", "Doelgroepen"], ["Dorpsrand", "omgevingsplan", "adviseren", 46000, "jongeren"], ["Visie", "omgevingsvisie", "", "", ""]),
  table("reacties", ["Nummer", "Traject", "Thema", "Datum", "Zwaarwegend", "Antwoord", "Gevolg"],
    ["R-1", "Dorpsrand", "groen", 46010, "nee", "nee", ""], ["R-2", "Dorpsrand", "verkeer", 46040, "ja", "nee", ""], ["R-3", "Dorpsrand", "verkeer", 46040, "ja", "ja", "overgenomen"]),
  table("besluiten", ["Besluit", "Onderwerp", "Soort onderwerp", "Orgaan", "Partij", "Datum", "Strekking", "Bedrag", "Jaren"],
    ["1", "X", "geld", "college", "G", 46000, "vastgesteld", 5, 2027], ["2", "X", "afspraak", "GS", "P", 46000, "vastgesteld", "", ""], ["3", "X", "geld", "PS", "P", 46000, "vastgesteld", 1_000_000, 2027]),
  table("afspraken", ["Afspraak", "Van", "Aan", "Opgave", "Doel", "Eenheid", "Jaar", "Startjaar"], ["X", "P", "G", "woningen", 24, "mln euro", 2028, 2027]),
  table("partijen", ["Partij", "Laag"], ["P", "provincie"], ["G", "gemeente"]),
];
const answered = { state: "answered", remarks: 0 } as const;
const place = jest.fn();
const selected = jest.fn(() => Promise.resolve(true));
const answering = {
  readTables: () => Promise.resolve(tables.map(({ kind, cells }) => ({ ...seenTables[0]!, kind, cells }))),
  overview: () => Promise.resolve({ ...overview, standing: { ...overview.standing, wellbeing: answered, residents: answered, decisions: answered } }),
  wellbeing: ({ options }: QuestionArguments<"wellbeing">) => { place(options.place); return Promise.resolve(wellbeingInDetail(tables, options)); },
  residents: () => Promise.resolve(residentsInDetail(tables, { day: "2026-01-31" })),
  decisions: () => Promise.resolve(decisionsInDetail(tables, { day: "2026-01-31" })),
  selectCell: selected,
};
const rows = (within: Element, which = 0): string[][] => [...[...within.querySelectorAll("table")][which]!.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => text(cell)));

describe("wellbeing", () => {
  it("is a dashboard by dimension with an arrow, a colour and a word, and no total", async () => {
    await renderView("Welvaart", answering);
    const dashboard = section("Welvaart");
    expect(text(dashboard)).toContain("1 indicator gaat vooruit, 1 achteruit; van 1 is het niet te zeggen.");
    expect(rows(dashboard)).toEqual([["Cijfer", "7,1 (2023)", "↘ daalt: slechter", "4 van 4: bij de laatste"]]);
    expect(rows(dashboard, 1)).toEqual([["Natuur", "14 ha (2023)", "↗ stijgt: beter", "-"], ["Rust", "5 (2023)", "→ gelijk: onzeker", "-"]]);
    expect(text(dashboard)).toContain("Elders");
    expect(text(dashboard)).toContain("Hierover zijn geen indicatoren.");
  });

  it("shows another area when it is chosen", async () => {
    await renderView("Welvaart", answering);
    await doing(() => {
      const select = section("Welvaart").querySelector("select")!;
      select.value = "B";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(place).toHaveBeenLastCalledWith("B");
    expect(rows(section("Welvaart"))[0]!.slice(0, 2)).toEqual(["Cijfer", "7,5 (2023)"]);
  });

  it("says who bears it, and puts variants side by side without a winner", async () => {
    await renderView("Welvaart", answering);
    expect(text(section("Wie de nadelen draagt"))).toContain("omwonenden krijgt 2 nadelen tegelijk in BouwenRust en Cijfer. Voordelen: 0.");
    const variants = section("Varianten naast elkaar");
    expect(text(variants)).toContain("Natuurmeer is beterBouwen-5 haGroen20 ha");
    expect(text(variants)).toContain("Rust - omwonendenmeer is beterBouwen1 -Groenniets opgegeven");
    expect(rows(variants)).toEqual([["Bouwen", "-", "100%", "Natuur"], ["Groen", "-", "0%", "Natuur"]]);
    expect(text(variants)).toContain("Groen: niets gezegd over Cijfer en Rust.");
  });

  it("speaks English in an English pane", async () => {
    await renderView("Wellbeing", answering, "en");
    expect(text(section("Wellbeing"))).toContain("1 indicator goes forward, 1 backward; of 1 it cannot be said.");
    expect(text(section("Who bears the drawbacks"))).toContain("omwonenden gets 2 drawbacks at once in Bouwen");
  });
});

describe("residents", () => {
  it("wait for an answer, those that weigh most first, and a number leads to its row", async () => {
    await renderView("Inwoners", answering);
    expect(text(section("Inwoners"))).toContain("2 van 3 reacties wachten op antwoord, waarvan 1 over iemands woning, inkomen, gezondheid of veiligheid.");
    expect(rows(section("Wacht op antwoord")).map(([number, theme]) => [number, theme])).toEqual([["R-2", "verkeer weegt zwaar"], ["R-1", "groen"]]);
    await doing(() => { byName("button", "Ga naar reactie R-2").click(); });
    expect(selected).toHaveBeenLastCalledWith(expect.objectContaining({ row: 2 }));
  });

  it("have a process each, with what the law still asks and whom it did not reach", async () => {
    await renderView("Inwoners", answering);
    const processes = section("Trajecten");
    expect(rows(processes)[0]).toEqual(["Dorpsrand", "ontbreekt: kennisgeving", "33%", "2", expect.stringMatching(/^\d+ dagen$/u)]);
    expect(rows(processes)[1]!.slice(0, 2)).toEqual(["Visie", "nog niet nodig"]);
    expect(text(processes)).toContain("Dorpsrand: niet bereikt: jongeren.");
  });
});

describe("decisions", () => {
  it("that the right body has not taken are a list, what needs most first", async () => {
    await renderView("Besluiten", answering);
    expect(text(section("Besluiten"))).toContain("Over 1 van 6 onderwerpen is besloten.");
    expect(text(section("Besluiten"))).toContain("De raad van G moet nog besluiten over het geld van X.");
    expect(rows(section("Wacht op besluit"))).toEqual([
      ["X: het geld", "G", "de raad", "verkeerd orgaan € 24 mln. te weinig"],
      ["X: het geld", "P", "PS", "te weinig geld € 23 mln. te weinig; nog niet voor 2028"],
      ["X: de afspraak", "G", "het college", "ontbreekt "],
      ["Dorpsrand: het plan", "-", "-", "onbekend er is geen partij genoemd"], ["Visie: de visie", "-", "-", "onbekend er is geen partij genoemd"],
    ]);
  });
});
