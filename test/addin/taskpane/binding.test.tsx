/** @jest-environment jsdom */
import type { Workbook } from "../../../addin/taskpane/state/services";
import type { RememberedRange } from "../../../addin/workbook";
import { ownNames, sheetOf, subtotals, unknownNames } from "../../core/binding/layouts";
import { sheetFound, foundIn, renderBinding, click, main, field, choose, chosen, remembering, rulesIn, budget } from "./binding-fixture";
import { byName, doing, render, text } from "./render";

describe("the list of what may be a table", () => {
  it("says of each range where it stands, its first line and what it would be; what is sure is used at once", async () => {
    const remember = remembering();
    await renderBinding({ findRanges: foundIn([sheetFound("Dekking", budget), sheetFound("Lijst", unknownNames)]), remember });
    expect(main()).toContain("A2:D4VoorstelBron | Soort | 2027 | 2028Middelen");
    expect(main()).toContain("Kies een soort…");
    await click("Gebruiken: Dekking!A2:D4");
    expect(remember.mock.calls[0]![0]).toMatchObject({ sheet: "Dekking", sheetId: "id-Dekking", place: { row: 1, column: 0, columns: 4, headerRows: 1 }, names: ["Bron", "Soort", "2027", "2028"] });
    expect(rulesIn(remember.mock.calls[0]![0])).toEqual(["Bron | Bron |", "Soort | Soort |", "jaren | alle | x 1000"]);
    expect(main()).toContain("Dekking!A2:D4 wordt gelezen als Middelen.");
  });

  it("says in one line what is read by itself; the user can say that it is something else, or nothing", async () => {
    const remember = remembering();
    const area = { row: 0, column: 0, rows: 2, columns: 3 };
    const sheet = sheetFound("Programma", sheetOf([["Opgave", "2027", "2028"], ["Haven", 100, 200]]), [], { tables: [{ name: "Tabel1", area, kind: "uitgaven" }], results: [] });
    await renderBinding({ findRanges: foundIn([sheet]), remember });
    expect(main()).not.toContain("Tabel1");
    await click("1 tabel wordt vanzelf gelezen");
    expect(main()).toContain("Tabel1 als Uitgaven");
    await click("Bekijken: Tabel1");
    await choose("Wat is het?", "Middelen");
    await choose("Bron", "Opgave (A)");
    await click(/^Nog \d+ velden$/u);
    await choose("Soort", "één vaste waarde…");
    await choose("Vaste waarde van Soort", "reserve");
    await click("Gebruiken");
    expect(remember.mock.calls[0]![0]).toMatchObject({ excelTable: "Tabel1", use: { kind: "middelen" } });
    expect(rulesIn(remember.mock.calls[0]![0])).toEqual(expect.arrayContaining(["Bron | Opgave |", "Soort | = reserve |", "jaren | alle |"]));
    await click("1 tabel wordt vanzelf gelezen");
    await click("Bekijken: Tabel1");
    await click("Niet gebruiken");
    expect(remember.mock.calls[1]![0]).toMatchObject({ excelTable: "Tabel1", use: null });
  });

  it("shows what is in use and what is not, and lets both be changed", async () => {
    const [used] = sheetFound("Inzet", ownNames).ranges;
    const use = { kind: "opgaven", rules: [{ field: "Opgave", from: "Naam van de opgave", operation: "" }, { field: "Ruimteclaim", from: "Hectares", operation: "" }], marks: [] } as const;
    const range: RememberedRange = { sheet: "Inzet", sheetId: "id-Inzet", place: used!.range.place, names: used!.range.names, use };
    const remember = remembering();
    await renderBinding({ findRanges: foundIn([sheetFound("Inzet", ownNames, [range]), sheetFound("Ander", ownNames, [{ ...range, sheet: "Ander", sheetId: "id-Ander", use: null }])]), remember });
    expect(main()).toContain("A1:D4In gebruik");
    expect(main()).toContain("A1:D4Niet in gebruik");
    // A rule names a column that is not there: said in the list, and at the field.
    expect(main()).toContain("1 regel past niet meer bij het blad");
    await click("Bekijken: Inzet!A1:D4");
    expect(chosen("Ruimteclaim")).toBe("niet gevonden: Hectares");
    await choose("Ruimteclaim", "Benodigde hectares (C)");
    await click("Gebruiken");
    expect(rulesIn(remember.mock.calls[0]![0])).toContain("Ruimteclaim | Benodigde hectares |");
    expect(remember.mock.calls[0]![1]).toEqual(range);
    await click("Niet gebruiken: Inzet!A1:D4");
    expect(remember.mock.calls[1]![0].use).toBeNull();
  });

  it("names what cannot be read and what is gone, and loses no choice unasked", async () => {
    const use = { kind: "grond", rules: [{ field: "Grondsoort", from: "Soort land", operation: "" }], marks: [] } as const;
    const lost: RememberedRange = { sheet: "Oud", sheetId: "1", place: { row: 0, column: 0, columns: 2, headerRows: 1 }, names: ["a", "b"], use };
    const remember = remembering();
    await renderBinding({ findRanges: foundIn([], { lost: [lost], unreadable: 2 }), remember });
    expect(main()).toContain("2 eerder onthouden keuzes zijn onleesbaar");
    expect(main()).toContain("Grond op het blad Oud is niet meer te vinden");
    expect(field<HTMLTextAreaElement>("Keuzes van Grond (Oud)").value).toContain("Grondsoort\tSoort land");
    await click("Vergeten: Grond op Oud");
    expect(remember).toHaveBeenCalledWith({ ...lost, use: null }, lost);
    await renderBinding({});
    expect(main()).toContain("staat niets dat op een tabel lijkt");
  });

  it("takes whatever the user selects: a block around a cell, a header, cells; and says when nothing is there", async () => {
    const sheet = sheetFound("Vrij", sheetOf([["Notitie vooraf"], [], ...unknownNames.cells], 3, 1));
    const selected = { sheetId: "id-Vrij", row: 6, column: 2, rows: 1, columns: 1 };
    const selectedArea = jest.fn<ReturnType<Workbook["selectedArea"]>, []>(() => Promise.resolve(selected));
    await renderBinding({ findRanges: foundIn([sheet]), selectedArea });
    await click("Deze selectie is een tabel");
    expect(text(document.querySelector("main h3")!)).toBe("Vrij!B6:D8");
    expect(document.activeElement).toBe(document.querySelector("main h3"));
    await click("Terug naar de lijst");
    selectedArea.mockResolvedValueOnce({ ...selected, row: 5, column: 1, rows: 1, columns: 2 });
    await click("Deze selectie is een tabel");
    expect(text(document.querySelector("main h3")!)).toBe("Vrij!B6:C8");
    await click("Terug naar de lijst");
    selectedArea.mockResolvedValueOnce({ ...selected, row: 30 });
    await click("Deze selectie is een tabel");
    expect(main()).toContain("In de selectie staat niets.");
    selectedArea.mockResolvedValueOnce({ ...selected, sheetId: "verborgen" });
    await click("Deze selectie is een tabel");
    expect(main()).toContain("Dit blad kan niet worden bekeken");
  });

  it("says when the sheets cannot be read or the choice not be kept, in English too", async () => {
    await renderBinding({ findRanges: () => Promise.reject(new Error("cell edit")) }, "en");
    expect(main()).toContain("The sheets could not be looked through.");
    await renderBinding({ findRanges: foundIn([sheetFound("Dekking", budget)]), remember: () => Promise.reject(new Error("read only")) }, "en");
    await click("Use: Dekking!A2:D4");
    expect(main()).toContain("Your choice could not be remembered.");
  });

  it("looks through the sheets one after the other, shows what is known, and stops when asked", async () => {
    jest.useFakeTimers();
    const [first, second] = [sheetFound("Programma", subtotals), sheetFound("Inzet", ownNames)];
    const asked: { readonly name: string; readonly signal: AbortSignal | undefined; answer(): void }[] = [];
    const findRanges: Workbook["findRanges"] = async (search) => {
      const looked = [first, second].map(({ name, cells }) => search!.look({ name, cells }));
      await looked[0];
      search!.known!({ sheets: [first], lost: [], unreadable: 0 }, 0.5);
      await looked[1];
      return { sheets: [first, second], lost: [], unreadable: 0 };
    };
    await renderBinding({
      findRanges,
      searched: ({ name }, options) => new Promise((resolve, reject) => {
        options?.signal?.addEventListener("abort", () => { reject(new Error("aborted")); });
        asked.push({ name, signal: options?.signal, answer: () => { resolve([]); } });
      }),
    });
    // Shorter than half a second a bar would only flicker.
    expect(document.querySelector("main [role=progressbar]")).toBeNull();
    await doing(() => { jest.advanceTimersByTime(600); });
    expect(asked.map(({ name }) => name)).toEqual(["Programma"]);
    await doing(() => { asked[0]!.answer(); });
    expect(asked.map(({ name }) => name)).toEqual(["Programma", "Inzet"]);
    expect(byName("h3", "Programma")).toBeDefined();
    expect(document.querySelector("main [role=progressbar]")!.getAttribute("aria-valuenow")).toBe("0.5");
    await click("Stop");
    expect(asked[1]!.signal!.aborted).toBe(true);
    expect(text(document.querySelector("main")!)).toContain("Gestopt: niet alle bladen zijn bekeken.");
    expect(byName("h3", "Programma")).toBeDefined();
    jest.useRealTimers();
  });

  it("is where a workbook without tables leads to", async () => {
    await render({ readTables: () => Promise.resolve([]) });
    await click("Zoek tabellen in deze werkmap");
    expect(text(byName("h2", "Tabellen koppelen"))).toBe("Tabellen koppelen");
  });
});
