/** @jest-environment jsdom */
import type { WrittenChange } from "../../../core/what-if";
import type { TableEditPreview, WorkbookTable } from "../../../addin/workbook";
import { byName, doing, edited, openView, render, renderView, section, text, until, type Own } from "./render";
import { overview } from "./fixture";

const table = (kind: WorkbookTable["kind"], name: string, cells: unknown[][]): WorkbookTable => ({
  kind, name, cells: cells as WorkbookTable["cells"], origin: { table: name }, header: cells[0]!.map(String), asIs: true, sheet: name, address: `${name}!A1:Z9`,
});
const funding = table("middelen", "Middelen", [["Bron", "Soort", 2027, 2028], ["Algemeen", "algemeen", 300_000, 100_000], ["Reserve", "reserve", 20_000, 0]]);
const tables = [
  table("opgaven", "Opgaven", [["Opgave", "Doel", "Eenheid", "Startjaar", "Doeljaar", "Kosten per eenheid"], ["Wijk", 100, "woningen", 2027, 2028, 6000]]), funding,
];
const changes = table("wijzigingen", "Wijzigingen", [["Variant", "Tabel", "Rij", "Kolom", "Vermenigvuldig", "Tel op", "Zet"], ["Ruim", "middelen", "Algemeen", "jaren", 1.5, "", ""], ["Krap", "middelen", "Algemeen", "jaren", 0.5, "", ""]]);

const about = (given: readonly WorkbookTable[], own: Own = {}): Own => ({ readTables: () => Promise.resolve([...given]), overview: () => Promise.resolve({ ...overview, areas: [] }), ...own });
const range = (name: string): HTMLInputElement => byName<HTMLInputElement>("input[type=range]", name);
const outcome = (): string => text(section("Nu, dan en het verschil"));
const told = (): string => text(section("Nu, dan en het verschil").querySelector("[role=status]")!);

const setValue = (input: HTMLElement, value: string, type = "input"): Promise<void> => doing(() => {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input) as object, "value")!.set!.call(input, value);
  input.dispatchEvent(new Event(type, { bubbles: true }));
});
const slide = async (name: string, value: string): Promise<void> => {
  await setValue(range(name), value);
  await until(() => section("Nu, dan en het verschil").getAttribute("aria-busy") === "false");
};
const field = (label: string): HTMLInputElement => document.getElementById([...document.querySelectorAll("label")].find((each) => text(each) === label)!.htmlFor) as HTMLInputElement;
const click = (name: string | RegExp): Promise<void> => doing(() => { byName("#view button", name).click(); });

async function opened(given: readonly WorkbookTable[] = tables, own: Own = {}, language: "nl" | "en" = "nl"): Promise<void> {
  await renderView(language === "nl" ? "Wat als" : "What if", about(given, own), language);
  await until(() => document.querySelector("input[type=range]") !== null || text().includes("niets om aan te draaien"));
}

describe("what if", () => {
  it("shows now, then and the difference, in figures and in one sentence for who listens; nothing is written", async () => {
    const writes = jest.fn();
    await opened(tables, { writeEdits: writes, addRows: writes, insertTableWith: writes });
    await until(() => told().startsWith("Zet een schuif"));
    expect(told()).toBe("Zet een schuif anders dan 0: dan ziet u hier wat het doet.");
    await slide("Algemene middelen", "25");
    // What general money is left over in 2027 lapses; the reserve goes on to 2028: (300 + 20 + 125) / 600.
    expect(told()).toContain("Verschil: Geld van 70% naar 74,2% (+4,2%-punt); Tekort geld van");
    expect(outcome()).toContain("Wijkknelt op geld70%74,2%+4,2%-punt");
    expect(range("Algemene middelen").getAttribute("aria-valuetext")).toMatch(/^\+25%, .* → /);
    expect(writes).not.toHaveBeenCalled();
    await click("Alles terug naar 0");
    await until(() => told().startsWith("Zet een schuif"));
    expect(range("Algemene middelen").value).toBe("0");
  });

  it("a number beside a slider says the same; what is no number is refused, and changes nothing", async () => {
    await opened();
    const number = byName<HTMLInputElement>("input", "Algemene middelen: getal");
    await setValue(number, "12,5");
    await until(() => told().startsWith("Verschil"));
    expect(range("Algemene middelen").value).toBe("12.5");
    await setValue(number, "veel");
    expect([number.getAttribute("aria-invalid"), text(document.getElementById(number.getAttribute("aria-describedby")!)!)]).toEqual(["true", "Een getal van -100 tot 100."]);
    expect(number.value).toBe("veel");
    await setValue(number, "1.500");
    expect([number.getAttribute("aria-invalid"), text(document.getElementById(number.getAttribute("aria-describedby")!)!)]).toEqual(["true", "Dit kan op twee manieren worden gelezen. Schrijf bijvoorbeeld 1500 of 1,5."]);
    expect(range("Algemene middelen").value).toBe("12.5");
  });

  it("brings any other slider on demand, with the keyboard on it; a source that stops says from when", async () => {
    await opened();
    await setValue(document.querySelector("#view select")!, "stop algemeen", "change");
    expect(document.activeElement).toBe(range("Algemeen stopt eerder"));
    await slide("Algemeen stopt eerder", "1");
    expect(text()).toContain("stopt vanaf 2028");
  });

  it("asks one question at a time, and then the newest", async () => {
    const asked: unknown[] = [];
    let answer: () => void = () => undefined;
    await opened(tables, { whatIf: ({ attempt }) => {
      asked.push(attempt);
      return new Promise((done) => { answer = () => { done({ change: undefined, rows: [], problems: [] }); }; });
    } });
    for (const value of ["5", "10", "15"]) await setValue(range("Algemene middelen"), value);
    expect(asked).toEqual([{ moves: [] }]);
    await doing(answer);
    expect(asked.slice(1)).toEqual([{ moves: [{ lever: "money", value: 15 }] }]);
  });

  it("says what it needs where no table has anything to turn", async () => {
    await opened([table("partijen", "Partijen", [["Partij"], ["Rijk"]])]);
    expect(text(section("Wat als"))).toContain("Wat als werkt met een tabel Middelen, Grond, Bezetting, Opgaven");
  });

  it("says so when it cannot be calculated", async () => {
    await opened(tables, { whatIf: () => Promise.reject(new Error("the worker died")) });
    expect(told()).toBe("Dit kon niet worden berekend. Uw werkmap is niet gewijzigd.");
  });

  it("opens from the explanation of a figure, with the slider that fits and the keyboard on it", async () => {
    await render(about(tables, { overview: () => Promise.resolve(overview) }));
    await openView("Overzicht");
    await doing(() => { byName("button", /^Uitleg bij Geld, /).click(); });
    await click("Wat als");
    await until(() => document.activeElement?.getAttribute("type") === "range");
    expect(document.activeElement).toBe(range("Algemene middelen"));
  });

  it("speaks English", async () => {
    await opened(tables, {}, "en");
    await setValue(range("General money"), "25");
    await until(() => text().includes("Difference: Money from"));
    expect(text()).toContain("Money from 70% to 74.2% (+4.2 pt)");
  });
});

describe("a variant", () => {
  it("is shown before it is written, on a new sheet where there is none; its name is free", async () => {
    const made: (readonly WrittenChange[])[] = [];
    await opened(tables, { insertTableWith: (kind, rows) => {
      made.push(rows);
      return Promise.resolve({ sheet: kind, table: "Wijzigingen" });
    } });
    await slide("Algemene middelen", "-100");
    await setValue(field("Naam van de variant"), "Basis");
    await click("Bewaar als variant");
    expect(text(section("Bewaar als variant"))).toContain("Er is al een variant of kolom met deze naam.");
    await setValue(field("Naam van de variant"), "=Niets");
    await click("Bewaar als variant");
    expect(text(section("Bewaar als variant"))).toContain("Er komt een nieuw blad met deze rijen:");
    expect(made).toEqual([]);
    await click("Schrijf 1 rij");
    expect(made).toEqual([[{ variant: "=Niets", table: "middelen", rows: "Algemeen", column: "jaren", factor: "0%" }]]);
    expect(text(section("Bewaar als variant"))).toContain("‘=Niets’ staat in de tabel Wijzigingen.");
    expect(document.activeElement).toBe(field("Naam van de variant"));
  });

  it("comes below the variants that are there, by the names of their columns; a column that is not there is named", async () => {
    const added: unknown[] = [];
    const own: Own = { addRows: (_table, rows) => {
      added.push(rows);
      return Promise.resolve(4);
    } };
    await opened([...tables, changes], own);
    await until(() => text().includes("Ruim"));
    await slide("Algemene middelen", "10");
    expect(field("Naam van de variant").value).toBe("Variant 1");
    await click("Bewaar als variant");
    await click("Schrijf 1 rij");
    expect(added).toEqual([[[{ name: "Variant", value: "Variant 1" }, { name: "Tabel", value: "middelen" }, { name: "Rij", value: "Algemeen" }, { name: "Kolom", value: "jaren" }, { name: "Vermenigvuldig", value: 1.1 }]]]);
    const short = { ...changes, cells: changes.cells.map((line) => line.filter((_, at) => at !== 4)), header: changes.header.filter((_, at) => at !== 4) };
    await opened([...tables, { ...short, cells: [short.cells[0]!, ["Ruim", "middelen", "", "jaren", 5, ""]] }], own);
    await until(() => text().includes("Ruim"));
    await slide("Algemene middelen", "10");
    await click("Bewaar als variant");
    expect(text(section("Bewaar als variant"))).toContain("De tabel Wijzigingen heeft geen kolom Vermenigvuldig.");
  });

  it("is written once; its card stays while the workbook is read again, and waits until the tables of now are known", async () => {
    let notify = (): void => undefined;
    let given = tables;
    let made = 0;
    await renderView("Wat als", about([], {
      readTables: () => Promise.resolve([...given]),
      watchInput: (changed) => { notify = () => { changed(edited); }; return Promise.resolve(() => Promise.resolve()); },
      insertTableWith: () => { made += 1; return Promise.resolve({ sheet: "Wijzigingen", table: "Wijzigingen" }); },
    }));
    await until(() => document.querySelector("input[type=range]") !== null);
    await slide("Algemene middelen", "10");
    const card = section("Bewaar als variant");
    const isOff = (): boolean => byName("#view button", "Bewaar als variant").getAttribute("aria-disabled") === "true";
    await until(() => !isOff());
    await click("Bewaar als variant");
    expect(text(card)).toContain("Middelen");
    await click("Schrijf 1 rij");
    expect([made, isOff()]).toEqual([1, true]);
    given = [...tables, changes];
    await doing(notify);
    await until(() => text(section("Varianten naast elkaar")).includes("Ruim") && !isOff());
    expect([section("Bewaar als variant"), document.activeElement]).toEqual([card, field("Naam van de variant")]);
    expect(text(card)).toContain("‘Variant 1’ staat in de tabel Wijzigingen.");
    await click("Bewaar als variant");
    expect(text(card)).toContain("Deze rijen komen onder aan de tabel Wijzigingen");
  });

  it("stands beside what is, by the key figures; what is wrong in Wijzigingen is said", async () => {
    await opened([...tables, changes]);
    await until(() => text().includes("Kosten"));
    const line = (name: string): string[] => [...section("Varianten naast elkaar").querySelectorAll("tr")].map((row) => [...row.cells].map((cell) => text(cell))).find(([own]) => own === name)!;
    expect(line("Kerncijfer")).toEqual(["Kerncijfer", "Basis", "Ruim", "Krap"]);
    expect(line("Dekkingsgraad")).toEqual(["Dekkingsgraad", "70%", "78,3%", "36,7%"]);
    await opened([...tables, { ...changes, cells: [changes.cells[0]!, ["Ruim", "middelen", "Bestaat niet", "jaren", 2, "", ""]] }]);
    await until(() => text(section("Varianten naast elkaar")).includes("Bestaat niet"));
    expect(text(section("Varianten naast elkaar"))).toContain("Wijzigingen rij 2");
  });
});

describe("taken over", () => {
  const preview: TableEditPreview = {
    kind: "middelen", name: "Middelen", origin: { table: "Middelen" }, below: [], left: [], lost: [], seen: [],
    changes: [{ about: "Algemeen", name: "2027", row: 1, column: 2, old: 300_000, shown: "€ 300.000", value: 375_000 }],
    formulas: [{ about: "Algemeen", name: "2028", row: 1, column: 3, old: "=1", shown: "1", value: 125_000 }],
  };

  it("shows every cell, keeps a version first, writes, and says the way back", async () => {
    const kept: string[] = [];
    const written: unknown[] = [];
    await opened(tables, {
      previewEdits: (edits) => Promise.resolve(edits.map(() => preview)),
      keepVersion: ({ name }) => {
        kept.push(name);
        return Promise.resolve({ done: true, id: "1" } as never);
      },
      writeEdits: (previews, over) => {
        written.push([previews, over]);
        return Promise.resolve(true);
      },
    });
    await slide("Algemene middelen", "25");
    await click("Neem over in de tabellen");
    const card = (): string => text(section("Neem over in de tabellen"));
    await until(() => card().includes("Middelen: 1 cel"));
    expect(card()).toContain("2027€ 300.000375.000");
    expect(card()).toContain("Cellen met een formule blijven staan: Algemeen 2028 (2).");
    expect(written).toEqual([]);
    await click("Schrijf 1 cel");
    await until(() => card().includes("geschreven"));
    expect([kept, written]).toEqual([["Voor het overnemen"], [[[preview], undefined]]]);
    expect(card()).toContain("1 cel geschreven. De stand van daarvoor is de versie ‘Voor het overnemen’");
    expect(range("Algemene middelen").value).toBe("0");
    expect(document.activeElement).toBe(byName("h2", "Neem over in de tabellen"));
    await click("Open Versies");
    expect(text()).toContain("Bewaarde versies");
  });

  it("leaves the sliders as they are when it was a variant", async () => {
    await opened([...tables, changes], { previewEdits: (edits) => Promise.resolve(edits.map(() => preview)), writeEdits: () => Promise.resolve(true), keepVersion: () => Promise.resolve({ done: true, id: "1" } as never) });
    await slide("Algemene middelen", "25");
    await until(() => text(section("Varianten naast elkaar")).includes("Dekkingsgraad"));
    await doing(() => { [...section("Varianten naast elkaar").querySelectorAll("button")].find((each) => text(each).includes("Ruim"))!.click(); });
    await click("Neem over in de tabellen");
    await until(() => text().includes("Middelen: 1 cel"));
    await click("Schrijf 1 cel");
    await until(() => text().includes("geschreven"));
    expect(range("Algemene middelen").value).toBe("25");
  });

  it("writes nothing when the version could not be kept, or the tables have changed", async () => {
    const writeEdits = jest.fn(() => Promise.resolve(false));
    await opened(tables, { previewEdits: () => Promise.resolve([preview]), writeEdits });
    await slide("Algemene middelen", "25");
    await click("Neem over in de tabellen");
    await until(() => text().includes("Bewaar eerst een versie"));
    await click("Schrijf 1 cel");
    await until(() => text().includes("Er is niets geschreven."));
    expect(writeEdits).not.toHaveBeenCalled();
    await doing(() => { document.querySelector<HTMLInputElement>("#view input[type=checkbox]")!.click(); });
    await click("Schrijf 1 cel");
    await until(() => text().includes("intussen veranderd"));
    expect(writeEdits).toHaveBeenCalledTimes(1);
  });
});
