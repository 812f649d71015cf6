/** @jest-environment jsdom */
import { because, NoAnswer, type ProgrammeOptions } from "../../../core";
import type { CellChange } from "../../../addin/workbook";
import { tables } from "./fixture";
import { measuresTable, programmeFixture, withProgramme } from "./programme-fixture";
import { byName, doing, openView, render, section, text, type Own } from "./render";

// What a chart draws needs a layout, which jsdom has not.
const asked: ProgrammeOptions[] = [];
const own: Own = {
  readTables: () => Promise.resolve([...tables, measuresTable]),
  overview: () => Promise.resolve(withProgramme),
  measures: ({ options }) => {
    asked.push(options);
    return Promise.resolve({ ...programmeFixture, whatIf: { money: options.money, locks: options.locks } });
  },
};
beforeEach(() => { asked.length = 0; });

async function programme(more: Own = {}, language?: "nl" | "en"): Promise<void> {
  await render({ ...own, ...more }, language);
  await openView(language === "en" ? "Measures" : "Maatregelen");
}
const view = (): string => text(document.querySelector("#view")!);
const click = (name: RegExp | string): Promise<void> => doing(() => { byName("button", name).click(); });
const part = (name: string): string => text(byName("h3", name).closest("section")!);


async function choose(label: string, value: string): Promise<void> {
  const { htmlFor } = [...document.querySelectorAll("label")].find((each) => text(each) === label)!;
  const select = document.getElementById(htmlFor)!;
  await doing(() => {
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value")!.set!.call(select, value);
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

describe("the programme", () => {
  it("says in a sentence how much is chosen, which goal falls short most and why, in the overview too", async () => {
    const sentence = "2 van 3 maatregelen, € 13 mln.; Natuurherstel haalt 33,3%: te weinig uren Ecoloog; bewezen best.";
    await programme();
    expect(text(section("Programma"))).toContain(sentence);
    await openView("Overzicht");
    expect(view()).toContain(`Programma: ${sentence}`);
  });

  it("speaks English", async () => {
    await programme({}, "en");
    expect(view()).toContain("2 of 3 measures, €13m; Natuurherstel reaches 33.3%: too few hours of Ecoloog; proven best.");
    expect(part("Not chosen")).toContain("Stationin 2029 there is too little money to add it");
  });

  it("shows measures by cluster over the years, what is chosen in part, and why the others are not", async () => {
    await programme();
    expect(part("Tijdlijn")).toContain("wonenWijk aan het water2027-2028");
    expect(part("Tijdlijn")).toContain("natuurBeekdal202850% ervan");
    expect(part("Niet gekozen")).toContain("Stationin 2029 is er te weinig geld om haar erbij te doen");
  });

  it("a goal shows what counts for it and what was left out, with the reason", async () => {
    await programme();
    expect(part("Doelen")).toContain("33,3%: 20 van 60 ha");
    await click("Natuurherstel");
    expect(part("Doelen")).toContain("Telt meeBeekdal: 20 ha");
    expect(part("Doelen")).toContain("Niet gekozenStation: 10 ha (in 2029 is er te weinig geld om haar erbij te doen)");
  });

  it("a measure shows its figures, and can be tried in or out; the way back is one button", async () => {
    await programme();
    await click("Station");
    await choose("Station: vastzetten", "in");
    expect(asked.at(-1)!.locks).toEqual({ Station: "in" });
    expect(view()).toContain("Zoals u het probeert; in de werkmap staat het anders.");
    await choose("Geld", "0.9");
    expect([asked.at(-1)!.money, asked.at(-1)!.locks]).toEqual([0.9, { Station: "in" }]);
    await click("Terug naar de werkmap");
    expect([asked.at(-1)!.money, asked.at(-1)!.locks]).toEqual([undefined, undefined]);
    expect(view()).not.toContain("Zoals u het probeert");
  });

  it("searches further only where a search may find more", async () => {
    await programme();
    expect(view()).not.toContain("Zoek verder");
    const open = { ...programmeFixture, searched: true, classes: [{ priority: 1, proven: false, givenEarlier: false, points: 0.4 }] };
    await programme({ measures: ({ options }) => { asked.push(options); return Promise.resolve(open); } });
    expect(view()).toContain("prioriteit 1 kan hoogstens 0,4 procentpunt per opgave beter");
    await click("Zoek verder");
    expect(asked.at(-1)!.search).toBe(2000);
  });
});

describe("while it is calculated", () => {
  it("says how far it is, can be stopped, and starts again", async () => {
    let stopped = false;
    await programme({
      measures: (_given, { signal, progress } = {}) => new Promise((_resolve, reject) => {
        progress?.(0.42);
        signal?.addEventListener("abort", () => { stopped = true; reject(new Error("stopped")); });
      }),
    });
    expect(view()).toContain("Programma berekenen: 42%");
    await click("Stop");
    expect([stopped, view().includes("Gestopt.")]).toEqual([true, true]);
    expect(view()).toContain("Bereken opnieuw");
  });

  it("asks nothing anew when another table changes, and anew when its own does", async () => {
    let notify = (): void => undefined;
    let cells = measuresTable.cells;
    let other = 900;
    await programme({
      watchInput: (changed) => { notify = () => { changed({ edited: true, calculated: [] }); }; return Promise.resolve(() => Promise.resolve()); },
      readTables: () => Promise.resolve([{ ...tables[0]!, kind: "werk", cells: [["Werkpakket"], [other]] }, { ...measuresTable, cells }]),
    });
    expect(asked).toHaveLength(1);
    other = 901;
    await doing(notify);
    expect(asked).toHaveLength(1);
    cells = [...cells, ["Bos", 2, ""]];
    await doing(notify);
    expect(asked).toHaveLength(2);
  });

  it("says why there is none: locked measures that do not fit, and what failed", async () => {
    await programme({ measures: () => Promise.reject(new NoAnswer(because("lockedLand", { type: "landbouw" }))) });
    expect(view()).toContain("Niet berekend: Vaste maatregelen passen niet: grond landbouw.");
    await openView("Overzicht");
    expect(view()).toContain("Programma: Niet berekend: Vaste maatregelen passen niet: grond landbouw.");
    await programme({ measures: () => Promise.reject(new Error("out of memory")) });
    expect(view()).toContain("Het programma kon niet worden berekend.");
  });

  it("is not asked where its tables cannot be read", async () => {
    await programme({ overview: () => Promise.resolve({ ...withProgramme, standing: { ...withProgramme.standing, programme: { state: "unreadable", problems: 2, tables: ["Opbrengsten"] } } }) });
    expect(asked).toEqual([]);
    expect(view()).toContain("Niet berekend: 2 fouten in Opbrengsten.");
  });
});

describe("the way into Maatregelen", () => {
  const change: CellChange = { about: "Wijk aan het water", name: "Vast", row: 1, column: 2, shown: "", old: "", value: 2027 };
  const preview = { origin: { table: "Maatregelen" }, seen: [], changes: [change], formulas: [{ ...change, about: "Station", row: 3, old: "=A1" }] };

  it("shows old and new first, names the formulas that stay, and writes only then", async () => {
    const writeChanges = jest.fn(() => Promise.resolve(true));
    await programme({ previewLocks: () => Promise.resolve(preview), writeChanges });
    expect(view()).toContain("1 maatregel is voor een deel gekozen en blijft vrij");
    await click("Zet in Maatregelen vast…");
    expect([...byName("table", "Zet in Maatregelen vast…").querySelectorAll("tbody tr")].map(text)).toEqual(["Wijk aan het waterVast (2)2027"]);
    expect(view()).toContain("Deze cellen hebben een formule en blijven zoals zij zijn: Station Vast (4).");
    expect(writeChanges).not.toHaveBeenCalled();
    await click("Schrijf 1 cel in Maatregelen");
    expect(writeChanges).toHaveBeenCalledWith(preview);
    expect(view()).toContain("1 cel is geschreven. Met Ongedaan maken gaat u terug.");
  });

  it("says that there is nothing to write, that the table is gone, and that a column is lacking", async () => {
    await programme({ previewLocks: () => Promise.resolve({ ...preview, changes: [], formulas: [] }) });
    await click("Zet in Maatregelen vast…");
    expect(view()).toContain("Alles staat al zo in Maatregelen.");
    await programme();
    await click("Zet in Maatregelen vast…");
    expect(view()).toContain("De tabel is niet meer te vinden.");
    await programme({ measures: () => Promise.resolve({ ...programmeFixture, lockColumn: undefined }) });
    expect(view()).toContain("heeft Maatregelen een kolom Vast nodig");
  });
});

test("what a little more brings is asked when somebody wants to know", async () => {
  await programme({ measuresMore: () => Promise.resolve([{ kind: "people", name: "Ecoloog", year: undefined, step: 1363, points: 4.6, goal: "Natuurherstel" }, { kind: "freeMoney", name: undefined, year: 2028, step: 1_000_000, points: 0.9, goal: "Woningbouw" }]) });
  await click("Bereken wat iets meer brengt");
  expect(part("Wat iets meer brengt")).toContain("Ecoloog1.363 uur4,6Natuurherstel");
  expect(part("Wat iets meer brengt")).toContain("vrij geld 2028€ 1 mln.0,9Woningbouw");
});
