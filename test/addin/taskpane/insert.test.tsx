/** @jest-environment jsdom */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DescribedFunction } from "described-functions";
import { functionRecords } from "../../../addin/functions";
import { describedFunctions } from "../../../addin/taskpane/views/insert/described";
import { grouped } from "../../../addin/taskpane/views/insert/groups";
import type { WorkbookTable } from "../../../addin/workbook";
import { tables } from "./fixture";
import { byName, doing, render, text, type Own } from "./render";

interface Metadata {
  readonly functions: readonly {
    readonly id: string; readonly description: string;
    readonly parameters: readonly { readonly name: string; readonly description: string; readonly dimensionality?: string; readonly optional?: boolean }[];
  }[];
}
const dist = join(__dirname, "../../../dist");
const metadata = (name: string): Metadata => JSON.parse(readFileSync(join(dist, name), "utf8")) as Metadata;
const [dutch, english] = [metadata("functions.json"), metadata("functions-en.json")];

/** What functions.json, functions-en.json and the records say, in the pane's own form. */
const functions: DescribedFunction[] = dutch.functions.map(({ id, description, parameters }, index) => ({
  id, question: functionRecords.find((record) => record.id === id)!.question,
  description: { nl: description, en: english.functions[index]!.description },
  parameters: parameters.map(({ name, dimensionality, optional, ...parameter }, at) => ({
    name, matrix: dimensionality === "matrix", optional: optional === true,
    description: { nl: parameter.description, en: english.functions[index]!.parameters[at]!.description },
  })),
}));

// The build makes the module that the pane reads them from.
jest.mock("../../../addin/taskpane/views/insert/described", () => ({ describedFunctions: jest.fn() }));
const described = jest.mocked(describedFunctions);
beforeEach(() => { described.mockResolvedValue(functions); });

const land: WorkbookTable = {
  kind: "grond", name: "Grond", sheet: "Mijn land", address: "'Mijn land'!A4:B7", header: ["Grondsoort", "Oppervlakte"], asIs: true,
  origin: { range: { sheetId: "{1}", row: 3, column: 0, rows: 4, columns: 2, header: ["Grondsoort", "Oppervlakte"] } },
  cells: [["Grondsoort", "Oppervlakte"], ["landbouw", 500]],
};

async function renderInsert(own: Own = {}, language: "nl" | "en" = "nl"): Promise<void> {
  await render({ readTables: () => Promise.resolve([...tables, land]), ...own }, language);
  await doing(() => { byName("button", language === "nl" ? "Meer" : "More").click(); });
  await doing(() => { byName("[role=menuitem]", language === "nl" ? "Invoegen" : "Insert").click(); });
}
const pick = (id: string): Promise<void> => doing(() => { byName("main li button", new RegExp(`^${id}[A-Z]`)).click(); });
const formula = (): string => text(document.querySelector("main code")!);
const field = (label: string): HTMLElement => {
  const found = [...document.querySelectorAll("label")].find((each) => text(each).replace("*", "") === label);
  return document.getElementById(found!.htmlFor)!;
};
const set = (element: HTMLElement, value: string): Promise<void> => doing(() => {
  const prototype = element instanceof HTMLSelectElement ? HTMLSelectElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, "value")!.set!.call(element, value);
  element.dispatchEvent(new Event(element instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
});
const options = (label: string): string[] => [...(field(label) as HTMLSelectElement).options].map((option) => text(option));
const said = (): string => text([...byName("h3", "Een functie").closest("section")!.querySelectorAll("[role=status]")].at(-1)!);
const put = (): Promise<void> => doing(() => { byName("button", "Zet in de geselecteerde cel").click(); });

test("the built pane holds the functions of functions.json and functions-en.json, no more and no less", () => {
  const chunks = readdirSync(join(dist, "assets")).filter((name) => /^described\.\w+\.js$/.test(name));
  expect(chunks).toHaveLength(1);
  const source = readFileSync(join(dist, "assets", chunks[0]!), "utf8");
  const [, quote, json] = /JSON\.parse\((['"`])(.*?)\1\)\}/s.exec(source)!;
  // The text of a literal in the chunk, as a script would read it.
  const built = JSON.parse(new Function(`return ${quote!}${json!}${quote!}`)() as string) as unknown;
  expect(built).toEqual(functions);
});

test("every function stands under one question", () => {
  const ids = grouped(functions, "", "nl").flatMap((group) => group.functions.map(({ id }) => id));
  expect([...ids].sort()).toEqual(functions.map(({ id }) => id).sort());
});

describe("inserting a function", () => {
  it("is found by its question, or by a word of what it does", async () => {
    await renderInsert();
    expect([...document.querySelectorAll("main h4")].map((heading) => text(heading))).toEqual([
      "Past het op het land?", "Klopt het geld?", "Zijn er genoeg mensen?", "Welke maatregelen, en wanneer?", "Wat kan er misgaan, en is dat op te vangen?", "Wat houdt een opgave tegen?", "Wat als we het anders doen?",
      "Wie doet wat, en hoe staat het ervoor?", "Wat leren gebieden, en wat werd ermee gedaan?", "Hoe is het leven, en wat doen keuzes ermee?", "Wie reageerde, en wie kreeg antwoord?", "Heeft het juiste orgaan besloten?", "Zijn de tabellen in orde?",
    ]);
    await set(document.querySelector<HTMLElement>("main input[type=search]")!, "hectares");
    expect([...document.querySelectorAll("main li button")].length).toBeGreaterThan(0);
    expect([...document.querySelectorAll("main li button")].every((each) => text(each).toLowerCase().includes("hectare"))).toBe(true);
    await set(document.querySelector<HTMLElement>("main input[type=search]")!, "xyzzy");
    expect(text()).toContain("Geen functie gevonden.");
  });

  it("comes filled with the tables of the workbook, as a Dutch Excel spells it", async () => {
    const insertFunction = jest.fn(() => Promise.resolve({ done: true, address: "Blad1!D5" } as const));
    await renderInsert({ insertFunction });
    await pick("STAPELING");
    expect(formula()).toBe("=RUIMTE.STAPELING(Opgaven[#Alles];'Mijn land'!A4:B7)");
    expect(options("opgaven")).toEqual(["Kies…", "Opgaven (blad Invoer)", "Zelf invullen"]);
    await put();
    expect(insertFunction).toHaveBeenCalledWith("STAPELING", [{ table: "Opgaven" }, { sheet: "Mijn land", address: "A4:B7" }, null, null, null]);
    expect(said()).toBe("De formule staat in Blad1!D5.");
  });

  it("takes another value for each parameter: typed, selected, or left out", async () => {
    await renderInsert({ selectedAddress: () => Promise.resolve("'Mijn blad'!A3:C9") });
    await pick("STAPELING");
    await set(field("grond"), "typed");
    await doing(() => { byName("button", "Neem de geselecteerde cellen").click(); });
    await set(field("lagen (mag leeg)"), "typed");
    await set(field("Invullen: lagen"), "2");
    expect(formula()).toBe("=RUIMTE.STAPELING(Opgaven[#Alles];'Mijn blad'!A3:C9;;;2)");
    await set(field("opgaven"), "out");
    await put();
    expect(said()).toBe("Vul eerst in: opgaven.");
  });

  it("says what cannot stand in a formula, and writes nothing", async () => {
    const insertFunction = jest.fn();
    await renderInsert({ insertFunction });
    await pick("STAPELING");
    await set(field("gebied (mag leeg)"), "typed");
    await set(field("Invullen: gebied"), "=cmd|' /C calc'!A0");
    expect(formula()).toContain("Nog geen formule");
    expect(text()).toContain("Dit kan hier niet staan");
    await put();
    expect(said()).toContain("Nog geen formule");
    expect(insertFunction).not.toHaveBeenCalled();
  });

  it.each([
    ["table", "Blad1!A1 ligt in een Excel-tabel"], ["filled", "Blad1!A1 is al gevuld; er is niets gewijzigd."], ["protected", "Het blad van Blad1!A1 is beveiligd."],
  ] as const)("says why Excel's cell will not do: %s", async (because, message) => {
    await renderInsert({ insertFunction: () => Promise.resolve({ done: false, because, address: "Blad1!A1" }) });
    await pick("STAPELING");
    await put();
    expect(said()).toContain(message);
  });

  it("takes the years and the norm from the workbook's own cells, and a table's kind along for CONTROLE", async () => {
    await renderInsert({ readSettings: () => Promise.resolve({ from: 2027, to: 2036 }) });
    await pick("KOSTEN");
    expect(formula()).toBe("=RUIMTE.KOSTEN(Opgaven[#Alles];Startjaar;Eindjaar)");
    await doing(() => { byName("button", "Kies een andere functie").click(); });
    await pick("CONTROLE");
    await set(field("tabel"), "1");
    expect(formula()).toBe("=RUIMTE.CONTROLE('Mijn land'!A4:B7;\"grond\")");
  });

  it("names a table that only this pane reads well", async () => {
    await renderInsert({ readTables: () => Promise.resolve([...tables, { ...land, asIs: false }]) });
    await pick("STAPELING");
    expect(options("grond")).toEqual(["Kies…", "Zelf invullen"]);
    expect(text()).toContain("Grond: u hebt hier aangewezen wat de kolommen zijn");
  });

  it("never makes markup or a formula of hostile names", async () => {
    const hostile = ["=cmd|' /C calc'!A0", "<img src=x onerror=alert(1)>", 'A"B', "a]b#c"];
    const insertFunction = jest.fn();
    const named = hostile.map((name): WorkbookTable => ({ ...tables[0]!, name, sheet: name, origin: { table: name } }));
    await renderInsert({ insertFunction, readTables: () => Promise.resolve(named) });
    await pick("STAPELING");
    expect(options("opgaven").slice(1, -1)).toEqual(hostile.map((name) => `${name} (blad ${name})`));
    expect(document.querySelectorAll("img")).toHaveLength(0);
    for (const [at] of hostile.entries()) {
      await set(field("opgaven"), String(at));
      expect(formula()).toContain("Nog geen formule");
    }
    expect(insertFunction).not.toHaveBeenCalled();
  });

  it("speaks English in an English Excel, and says when its texts could not be loaded", async () => {
    await renderInsert({}, "en");
    await pick("STAPELING");
    expect(formula()).toBe("=RUIMTE.STAPELING(Opgaven[#All],'Mijn land'!A4:B7)");
    expect(text()).toContain("Per task: gross, realised, shared and shortage in hectares");
    described.mockRejectedValueOnce(new Error("offline"));
    await renderInsert();
    expect(text()).toContain("De functies konden niet worden geladen.");
  });
});

describe("the tables of a question", () => {
  const card = (): string => text(byName("h3", "Tabellen voor een vraag").closest("section")!);

  it("makes those that are not there yet, all at once, with the years that the workbook names", async () => {
    const insertInputTables = jest.fn((kinds: readonly string[]) => Promise.resolve(kinds.map((kind) => ({ sheet: kind, table: kind }))));
    await renderInsert({ insertInputTables, readSettings: () => Promise.resolve({ from: 2027, to: 2029 }) });
    expect(card()).toContain("Er komen bij: Maatregelen, Opbrengsten, Middelen, Inzet, Bezetting, Combinaties en Index.");
    await doing(() => { byName("button", "Maak de tabellen").click(); });
    expect(insertInputTables).toHaveBeenCalledWith(["maatregelen", "opbrengsten", "middelen", "inzet", "bezetting", "combinaties", "index"], [2027, 2028, 2029]);
    expect(card()).toContain("Er staan nieuwe bladen klaar: maatregelen, opbrengsten");
  });

  it("has nothing to make where all are there, and says what went wrong", async () => {
    await renderInsert({ readTables: () => Promise.resolve([...tables, land, { ...land, kind: "combinaties" }]), insertInputTables: () => Promise.reject(new Error("AccessDenied")) });
    await set(field("Vraag"), "land");
    expect(card()).toContain("Alle tabellen voor deze vraag zijn er al.");
    await set(field("Vraag"), "people");
    await doing(() => { byName("button", "Maak de tabellen").click(); });
    expect(card()).toContain("De tabel kon niet worden ingevoegd.");
  });
});

describe("inserting a table", () => {
  const status = (): string => text(byName("h3", "Een invoertabel").closest("section")!.querySelector("[role=status]")!);

  it("asks the years of a kind that has them, and says what must be in it", async () => {
    const insertInputTable = jest.fn(() => Promise.resolve({ sheet: "Middelen", table: "Middelen" }));
    await renderInsert({ insertInputTable, readSettings: () => Promise.resolve({ from: 2027, to: 2029 }) });
    await set(field("Soort tabel"), "middelen");
    expect(text()).toContain("Altijd nodig: Bron.");
    await doing(() => { byName("button", "Voeg een lege tabel in").click(); });
    expect(insertInputTable).toHaveBeenCalledWith("middelen", [2027, 2028, 2029]);
    expect(status()).toBe("De tabel Middelen staat op het blad ‘Middelen’.");
    await set(field("Jaren"), "van alles");
    await doing(() => { byName("button", "Voeg een lege tabel in").click(); });
    expect(status()).toContain("Geef een jaar of een reeks");
    expect(insertInputTable).toHaveBeenCalledTimes(1);
  });

  it("says beforehand that a second table of a kind does not count", async () => {
    await renderInsert();
    expect(text()).toContain("Er is al een tabel van deze soort: Opgaven.");
    await set(field("Soort tabel"), "werk");
    expect(text()).not.toContain("Er is al een tabel van deze soort");
  });

  it("gives an example, and says when Excel refuses", async () => {
    const insertSampleTable = jest.fn(() => Promise.reject(new Error("AccessDenied")));
    await renderInsert({ insertSampleTable });
    await doing(() => { byName("button", "Voeg een voorbeeld in").click(); });
    expect(insertSampleTable).toHaveBeenCalledWith("opgaven");
    expect(status()).toContain("De tabel kon niet worden ingevoegd.");
  });
});
