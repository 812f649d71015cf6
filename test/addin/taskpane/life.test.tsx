/** @jest-environment jsdom */
import { decisionsInDetail, programmesInDetail, publicReportInDetail, residentsInDetail, wellbeingInDetail } from "../../../core/lived";
import type { QuestionArguments } from "../../../addin/calculation";
import type { SourceTable } from "../../../core";
import { overview, tables as seenTables } from "./fixture";
import { byName, doing, openView, renderView, section, text } from "./render";

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
  table("boodschappen", ["Zin", "Waarde 1", "Waarde 2", "Kop"],
    ["Er komen {1} woningen bij.", 2400, "", "Wat komt er?"], ["Vooral {1} merken de weg.", "omwonenden", "", ""], ["Wij realiseren {1} en {2}.", "rust", "ruimte", "Wat merken mensen?"]),
  table("partijen", ["Partij", "Laag"], ["P", "provincie"], ["G", "gemeente"]),
];
const answered = { state: "answered", remarks: 0 } as const;
const place = jest.fn();
const selected = jest.fn(() => Promise.resolve(true));
const answering = {
  readTables: () => Promise.resolve(tables.map(({ kind, cells }) => ({ ...seenTables[0]!, kind, cells }))),
  overview: () => Promise.resolve({ ...overview, standing: { ...overview.standing, wellbeing: answered, residents: answered, decisions: answered, publicReport: answered } }),
  wellbeing: ({ options }: QuestionArguments<"wellbeing">) => { place(options.place); return Promise.resolve(wellbeingInDetail(tables, options)); },
  residents: () => Promise.resolve(residentsInDetail(tables, { day: "2026-01-31" })),
  decisions: () => Promise.resolve(decisionsInDetail(tables, { day: "2026-01-31" })),
  publicReport: ({ options }: QuestionArguments<"publicReport">) => Promise.resolve(publicReportInDetail(tables, options)),
  selectCell: selected,
};
const rows = (within: Element, which = 0): string[][] => [...[...within.querySelectorAll("table")][which]!.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => text(cell)));

describe("wellbeing", () => {
  it("is a dashboard by dimension with an arrow, a colour and a word, and no total", async () => {
    await renderView("Welvaart", answering);
    const dashboard = section("Welvaart");
    expect(text(dashboard)).toContain("1 indicator gaat vooruit, 1 achteruit; van 1 is het niet te zeggen.");
    expect(rows(dashboard)).toEqual([["Cijfer 7,1 (2023)", "↘ daalt: slechter", "4 van 4: bij de laatste"]]);
    expect(rows(dashboard, 1)).toEqual([["Natuur 14 ha (2023)", "↗ stijgt: beter", "-"], ["Rust 5 (2023)", "→ gelijk: onzeker", "-"]]);
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
    expect(rows(section("Welvaart"))[0]![0]).toBe("Cijfer 7,5 (2023)");
  });

  it("says who bears it, and puts variants side by side without a winner", async () => {
    await renderView("Welvaart", answering);
    expect(text(section("Wie de nadelen draagt"))).toContain("Bouwen: 2 nadelen tegelijk voor omwonendenRust en Cijfer. Voordelen: 0.");
    const variants = section("Varianten naast elkaar");
    expect(text(variants)).toContain("Natuurmeer is beterBouwen-5 haGroen20 ha");
    expect(text(variants)).toContain("Rust - omwonendenmeer is beterBouwenslechterGroenniets opgegeven");
    expect(rows(variants)).toEqual([["Bouwen", "-", "100% op Natuur"], ["Groen", "-", "0% op Natuur"]]);
    // What is below 0 goes to the left of it.
    expect([...variants.querySelectorAll<HTMLElement>("[aria-hidden] > [style*=margin]")].map(({ style }) => [style.marginLeft, style.width])).toEqual([["0%", "20%"], ["20%", "80%"]]);
    expect(text(variants)).toContain("Groen: niets gezegd over Cijfer en Rust.");
  });

  it("says the three parts in one sentence, and leaves out what nobody knows", async () => {
    await renderView("Welvaart", answering);
    expect(text(section("Welvaart"))).toContain("Natuur later gaat vooruit, maar voor omwonenden zijn er 2 nadelen tegelijk (Bouwen); 2 van 3 reacties wachten op antwoord; de raad van G moet nog over het geld besluiten.");
    const some = tables.filter(({ kind }) => kind === "indicatoren");
    await renderView("Welvaart", { ...answering, wellbeing: ({ options }) => Promise.resolve(wellbeingInDetail(some, options)) });
    expect(text(section("Welvaart"))).toContain("Natuur later gaat vooruit, maar Cijfer hier en nu gaat achteruit.");
  });

  it("compares programmes at a part of the money when somebody asks", async () => {
    const grown = [{ share: 0.5, measures: undefined }, { share: 1, measures: [{ measure: "Weg", share: 1 }] }, { share: 1.25, measures: [{ measure: "Weg", share: 1 }, { measure: "Park", share: 0.5 }] }];
    const standing = { ...overview.standing, wellbeing: answered, programme: answered };
    await renderView("Welvaart", { ...answering, overview: () => Promise.resolve({ ...overview, standing }), programmesLived: () => Promise.resolve(programmesInDetail(tables, grown)) });
    await doing(() => { byName("button", "Vergelijk programma's bij 25% tot 125% van het geld").click(); });
    const programmes = section("Programma's naast elkaar");
    expect(text(programmes)).toContain("Bij 50% van het geld passen de vaste maatregelen niet.");
    expect(text(programmes)).toContain("Natuurmeer is beter100%-5 ha125%5 ha");
    expect(rows(programmes)).toEqual([["100%", "125%", "100% op Natuur"], ["125%", "-", "0% op Natuur"]]);
  });

  it("speaks English in an English pane", async () => {
    await renderView("Wellbeing", answering, "en");
    expect(text(section("Wellbeing"))).toContain("1 indicator goes forward, 1 backward; of 1 it cannot be said.");
    expect(text(section("Who bears the drawbacks"))).toContain("Bouwen: 2 drawbacks at once for omwonenden");
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
    expect(rows(processes)[0]).toEqual(["Dorpsrand", "ontbreekt: kennisgeving", expect.stringMatching(/^33% nog 2 open, oudste \d+ dagen$/u)]);
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
      ["X: het geld G", "de raad", "verkeerd orgaan € 24 mln. te weinig"],
      ["X: het geld P", "PS", "te weinig geld € 23 mln. te weinig; nog niet voor 2028"],
      ["X: de afspraak G", "het college", "ontbreekt "],
      ["Dorpsrand: het plan", "-", "onbekend er is geen partij genoemd"], ["Visie: de visie", "-", "onbekend er is geen partij genoemd"],
    ]);
  });

  it("show who decides on what with what is still to be checked, and paste it to be changed", async () => {
    const insertDefaults = jest.fn(() => Promise.resolve({ sheet: "Bevoegdheden", table: "Bevoegdheden" }));
    await renderView("Besluiten", { ...answering, insertDefaults });
    const competences = section("Wie gaat waarover");
    expect(text(competences)).toContain("20 van de 27 regels zijn nog te controleren");
    expect(rows(competences).slice(0, 2)).toEqual([["provincie: het geld", "PS", "Provinciewet 193, 195 gelezen"], ["provincie: de visie", "PS", " te controleren"]]);
    await doing(() => { byName("button", "Zet de bevoegdheden in de werkmap").click(); });
    expect(insertDefaults).toHaveBeenCalledWith("bevoegdheden");
    expect(text(competences)).toContain("De tabel Bevoegdheden staat op het blad ‘Bevoegdheden’.");
  });

  it("show the user's own table once there is one, with nothing to paste", async () => {
    const own = [...tables, table("bevoegdheden", ["Laag", "Soort onderwerp", "Orgaan", "Bron"], ["gemeente", "geld", "raad", "huisregel"])];
    await renderView("Besluiten", { ...answering, decisions: () => Promise.resolve(decisionsInDetail(own, {})) });
    expect(rows(section("Wie gaat waarover"))).toEqual([["gemeente: het geld", "de raad", "huisregel "]]);
    expect(text(section("Wie gaat waarover"))).not.toContain("Zet de bevoegdheden");
  });
});

describe("the public report", () => {
  const article = (): Element => section("Publieksverslag").querySelector("article")!;

  it("is headings and sentences in Dutch, and each value leads to its cell", async () => {
    await renderView("Report", answering, "en");
    const report = section("Public report").querySelector("article")!;
    expect(report.lang).toBe("nl");
    expect([...report.querySelectorAll("h3")].map((each) => text(each))).toEqual(["Wat komt er?", "Wat merken mensen?"]);
    expect([...report.querySelectorAll("p")].map((each) => text(each))).toEqual(["Er komen 2.400 woningen bij. Vooral sommige mensen merken de weg.", "Wij realiseren rust en ruimte."]);
    expect([...report.querySelectorAll("a")].map((each) => [text(each), each.title])).toContainEqual(["ruimte", "To the cell: Boodschappen row 4, Waarde 2"]);
    await doing(() => { byName("a", "ruimte").click(); });
    expect(selected).toHaveBeenLastCalledWith(expect.objectContaining({ row: 3, column: 2 }));
  });

  it("names a group when the user says that it is large enough, and remembers that", async () => {
    await renderView("Verslag", answering);
    await doing(() => { section("Publieksverslag").querySelector<HTMLInputElement>("input[type=checkbox]")!.click(); });
    expect(text(article())).toContain("Vooral omwonenden merken de weg.");
    await openView("Inwoners");
    await openView("Verslag");
    expect(text(article())).toContain("Vooral omwonenden merken de weg.");
  });

  it("says which sentence is hard to read, with the way to it", async () => {
    await renderView("Verslag", answering);
    const check = section("Toets op gewone woorden");
    expect(text(check)).toContain("Kijk 1 van de 3 zinnen na. Een zin heeft gemiddeld 5,33 woorden.");
    expect([...check.querySelectorAll("li")].map((each) => text(each))).toEqual(["Wij realiseren rust en ruimte.moeilijk: realiseren, liever maken, bouwen, doen"]);
    expect(text(check)).toContain("geen bewijs van taalniveau B1");
  });

  it("is copied as text; where the clipboard is closed the text is there to copy", async () => {
    const wanted = "Wat komt er?\nEr komen 2.400 woningen bij. Vooral sommige mensen merken de weg.\n\nWat merken mensen?\nWij realiseren rust en ruimte.";
    const writeText = jest.fn<Promise<void>, [string]>(() => Promise.resolve());
    Object.assign(navigator, { clipboard: { writeText } });
    await renderView("Verslag", answering);
    await doing(() => { byName("button", "Kopieer als tekst").click(); });
    expect(writeText).toHaveBeenCalledWith(wanted);
    expect(text(section("Publieksverslag"))).toContain("De tekst staat op het klembord.");
    writeText.mockReturnValueOnce(Promise.reject(new Error("NotAllowed")));
    await doing(() => { byName("button", "Kopieer als tekst").click(); });
    expect(section("Publieksverslag").querySelector("textarea")!.value).toBe(wanted);
    Object.assign(navigator, { clipboard: undefined });
    await doing(() => { byName("button", "Kopieer als tekst").click(); });
    expect(text(section("Publieksverslag"))).toContain("kopieer haar met Ctrl+C");
  });

  it("shows its list of words, which is pasted to be changed", async () => {
    const insertDefaults = jest.fn(() => Promise.resolve({ sheet: "Jargon", table: "Jargon" }));
    await renderView("Verslag", { ...answering, insertDefaults });
    const words = section("Woordenlijst");
    expect(text(words)).toContain("een standaardlijst van 60 woorden");
    expect(rows(words)[0]).toEqual(["aangezien", "omdat", "RVO-woordenlijst begrijpelijke taal"]);
    await doing(() => { byName("button", "Zet de woordenlijst in de werkmap").click(); });
    expect(insertDefaults).toHaveBeenCalledWith("jargon");
  });

  it("begins with twelve sentences where there is none yet", async () => {
    const insertSampleTable = jest.fn(() => Promise.resolve({ sheet: "Boodschappen", table: "Boodschappen" }));
    await renderView("Verslag", { ...answering, insertSampleTable, publicReport: () => Promise.resolve(undefined), overview: () => Promise.resolve(overview) });
    await doing(() => { byName("button", "Zet twaalf voorbeeldzinnen neer").click(); });
    expect(insertSampleTable).toHaveBeenCalledWith("boodschappen");
  });
});
