/** @jest-environment jsdom */
import type { Workbook } from "../../../addin/taskpane/state/services";
import type { RememberedRange, SheetFound, WorkbookFound } from "../../../addin/workbook";
import { rangesOn, saidOf } from "../../../addin/workbook/input/ranges-on";
import { searchSheet } from "../../../core";
import { ownNames, subtotals, unknownNames } from "../../core/binding/layouts";
import { byName, doing, render, text, type Own } from "./render";

function sheetFound(name: string, cells: SheetFound["cells"], about: readonly RememberedRange[] = []): SheetFound {
  const said = saidOf(cells, [], about);
  return { id: `id-${name}`, name, tooLarge: false, tables: [], cells, ...rangesOn(said, searchSheet({ name, cells: said.left })) };
}
const foundIn = (sheets: readonly SheetFound[], own: Partial<WorkbookFound> = {}) => () => Promise.resolve({ sheets, lost: [], unreadable: 0, ...own });

async function renderBinding(own: Own, language: "nl" | "en" = "nl"): Promise<void> {
  await render(own, language);
  await doing(() => { byName("button", language === "nl" ? "Meer" : "More").click(); });
  await doing(() => { byName("[role=menuitem]", language === "nl" ? "Tabellen koppelen" : "Bind tables").click(); });
}

const click = (name: RegExp | string): Promise<void> => doing(() => { byName("main button", name).click(); });
const card = (sheet: string): HTMLElement => byName("h3", sheet).closest("section")!;
const field = (sheet: string, name: string): HTMLSelectElement => {
  const label = [...card(sheet).querySelectorAll("label")].find((each) => text(each).replace("*", "") === name)!;
  return document.getElementById(label.htmlFor) as HTMLSelectElement;
};
const choose = (sheet: string, name: string, option: string): Promise<void> => doing(() => {
  const select = field(sheet, name);
  select.value = [...select.options].find((each) => each.text === option)!.value;
  select.dispatchEvent(new Event("change", { bubbles: true }));
});
const chosen = (sheet: string, name: string): string => field(sheet, name).selectedOptions[0]!.text;

describe("binding tables", () => {
  it("shows what was found: what it is, what was noticed, and the first rows that would be read", async () => {
    await renderBinding({ findRanges: foundIn([sheetFound("Programma", subtotals)]) });
    const shown = text(card("Programma"));
    expect(shown).toContain("A1:D8Voorstel");
    expect(shown).toContain("Totalen tellen niet mee: rij 5, 9 en 10.");
    expect(shown).toContain("Tussenkoppen tellen niet mee: rij 2 en 7.");
    expect(chosen("Programma", "Soort")).toBe("Opgaven");
    const rows = [...card("Programma").querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => text(cell)));
    expect(rows).toEqual([["3", "Woningen", "Oost", "900", "landbouw"], ["4", "Zon op land", "Oost", "600", "landbouw; natuur"], ["8", "Natuurnetwerk", "West", "1800", "landbouw"]]);
  });

  it("remembers a proposal as it is, and then says what it is read as", async () => {
    const remembered: unknown[][] = [];
    const remember: Workbook["remember"] = (...given) => {
      remembered.push(given);
      return Promise.resolve();
    };
    await renderBinding({ findRanges: foundIn([sheetFound("Programma", subtotals)]), remember });
    await click("Gebruiken: Programma!A1:D8");
    expect(remembered).toEqual([[{
      sheet: "Programma", sheetId: "id-Programma", place: { row: 0, column: 0, columns: 4, headerRows: 1 },
      names: ["Opgave", "Gebied", "Ruimteclaim", "Grondsoorten"],
      use: { kind: "opgaven", columns: { task: 0, area: 1, claim: 2, landTypes: 3 } },
    }, undefined]]);
    expect(text(card("Programma"))).toContain("Programma!A1:D8 wordt gelezen als Opgaven.");
  });

  it("lets the user say what it is and which header is which column, and asks for what is required", async () => {
    const remember = jest.fn<Promise<void>, [RememberedRange]>(() => Promise.resolve());
    await renderBinding({ findRanges: foundIn([sheetFound("Lijst", unknownNames)]), remember: remember as never });
    expect(text(card("Lijst"))).toContain("Niet herkend");
    await click("Gebruiken: Lijst!A1:C3");
    expect(remember).not.toHaveBeenCalled();

    await choose("Lijst", "Soort", "Grond");
    expect(text(card("Lijst"))).toContain("Kies eerst de kolom voor: Grondsoort en Oppervlakte.");
    await choose("Lijst", "Grondsoort", "Wat");
    await choose("Lijst", "Oppervlakte", "Wat");
    // Passing by another column's header takes nothing from it, and is not to be used so.
    expect([chosen("Lijst", "Grondsoort"), chosen("Lijst", "Oppervlakte")]).toEqual(["Wat", "Wat"]);
    expect(text(card("Lijst"))).toContain("Deze kop is voor meer dan één kolom gekozen: Wat.");
    expect(byName("button", "Gebruiken: Lijst!A1:C3").getAttribute("aria-disabled")).toBe("true");
    await choose("Lijst", "Grondsoort", "Waar");
    await choose("Lijst", "Oppervlakte", "Hoeveel");
    expect(text(card("Lijst"))).toContain("Hoeveelals Oppervlakte");
    await click("Gebruiken: Lijst!A1:C3");
    expect(remember.mock.calls[0]![0].use).toEqual({ kind: "grond", columns: { landType: 1, hectares: 2 } });
  });

  it("shows what is in use, what is not, and lets both be changed", async () => {
    const [used] = sheetFound("Inzet", ownNames).ranges;
    const range: RememberedRange = { sheet: "Inzet", sheetId: "id-Inzet", place: used!.table.place, names: used!.table.names, use: { kind: "opgaven", columns: { task: 0, claim: 2 } } };
    const remember = jest.fn(() => Promise.resolve());
    const declined = { ...range, sheet: "Ander", sheetId: "id-Ander", use: null };
    await renderBinding({ findRanges: foundIn([sheetFound("Inzet", ownNames, [range]), sheetFound("Ander", ownNames, [declined])]), remember });
    expect(text(card("Inzet"))).toContain("In gebruik");
    expect(text(card("Ander"))).toContain("Niet in gebruik");
    expect(byName("button", "Gebruiken: Inzet!A1:D4").getAttribute("aria-disabled")).toBe("true");
    await click("Niet gebruiken: Inzet!A1:D4");
    expect(remember).toHaveBeenLastCalledWith({ ...range, use: null }, range);
    await click("Gebruiken: Ander!A1:D4");
    expect(remember).toHaveBeenLastCalledWith(expect.objectContaining({ sheet: "Ander", use: { kind: "opgaven", columns: { task: 0, area: 1, claim: 2 } } }), declined);
  });

  it("brings the user to the cells", async () => {
    const selectCell = jest.fn(() => Promise.resolve(false));
    await renderBinding({ findRanges: foundIn([sheetFound("Programma", subtotals)]), selectCell });
    await click("Toon in blad: Programma!A1:D8");
    expect(selectCell).toHaveBeenCalledWith({
      origin: { range: { sheetId: "id-Programma", row: 0, column: 0, rows: 8, columns: 4, header: [] } }, sheet: "Programma", row: 0, column: 0,
    });
    expect(text(card("Programma"))).toContain("Deze cellen zijn niet meer te vinden.");
  });

  it("names what cannot be read, what is gone and what needs nothing, and says when nothing is there", async () => {
    const lost: RememberedRange = { sheet: "Oud", sheetId: "1", place: { row: 0, column: 0, columns: 2, headerRows: 1 }, names: ["a", "b"], use: { kind: "grond", columns: {} } };
    const remember = jest.fn(() => Promise.resolve());
    const land = { ...sheetFound("Grond", { row: 0, column: 0, cells: [] }), tables: [{ name: "Grond_1", kind: "grond" as const }] };
    await renderBinding({ findRanges: foundIn([land], { lost: [lost], unreadable: 2 }), remember });
    const main = text(document.querySelector("main")!);
    expect(main).toContain("2 eerder onthouden keuzes zijn onleesbaar");
    expect(main).toContain("Grond op het blad Oud is niet meer te vinden");
    expect(main).toContain("De Excel-tabel Grond_1 wordt vanzelf gelezen als Grond.");
    await click("Vergeten: Grond op Oud");
    expect(remember).toHaveBeenCalledWith({ ...lost, use: null }, lost);

    await renderBinding({});
    expect(text(document.querySelector("main")!)).toContain("staat niets dat op een tabel lijkt");
  });

  it("says when the sheets cannot be read or the choice not be kept, in English too", async () => {
    await renderBinding({ findRanges: () => Promise.reject(new Error("cell edit")) }, "en");
    expect(text(document.querySelector("main")!)).toContain("The sheets could not be looked through.");
    await renderBinding({ findRanges: foundIn([sheetFound("Programma", subtotals)]), remember: () => Promise.reject(new Error("read only")) }, "en");
    await click("Use: Programma!A1:D8");
    expect(text(card("Programma"))).toContain("Your choice could not be remembered.");
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

  it("shows hostile text as text", async () => {
    const hostile = { row: 0, column: 0, cells: [["<img src=x onerror=alert(1)>", "Ruimteclaim", "Gebied"], ["<script>1</script>", 5, "=1+1"], ["<b>2</b>", 6, ""]] };
    await renderBinding({ findRanges: foundIn([sheetFound("<b>Blad", hostile)]) });
    expect(text(card("<b>Blad"))).toContain("<img src=x onerror=alert(1)>");
    expect(document.querySelectorAll("main img, main script, main b")).toHaveLength(0);
  });
});
