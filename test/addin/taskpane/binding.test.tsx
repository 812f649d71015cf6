/** @jest-environment jsdom */
import type { Workbook } from "../../../addin/taskpane/state/services";
import type { RememberedRange, SheetFound, WorkbookFound } from "../../../addin/workbook";
import { rangesOn, saidOf, type Standing } from "../../../addin/workbook/input/ranges-on";
import { searchSheet } from "../../../core";
import { ownNames, sheetOf, subtotals, tasks, unknownNames } from "../../core/binding/layouts";
import { byName, doing, render, text, type Own } from "./render";

const nothing: Standing = { tables: [], results: [] };
function sheetFound(name: string, cells: SheetFound["cells"], about: readonly RememberedRange[] = [], standing = nothing): SheetFound {
  const said = saidOf(cells, standing, about);
  return { id: `id-${name}`, name, tooLarge: false, cells, ...rangesOn(said, searchSheet({ name, cells: said.left })) };
}
const foundIn = (sheets: readonly SheetFound[], own: Partial<WorkbookFound> = {}) => () => Promise.resolve({ sheets, lost: [], unreadable: 0, ...own });

async function renderBinding(own: Own, language: "nl" | "en" = "nl"): Promise<void> {
  await render(own, language);
  await doing(() => { byName("button", language === "nl" ? "Meer" : "More").click(); });
  await doing(() => { byName("[role=menuitem]", language === "nl" ? "Tabellen koppelen" : "Bind tables").click(); });
}

const click = (name: RegExp | string): Promise<void> => doing(() => { byName("main button", name).click(); });
const main = (): string => text(document.querySelector("main")!);
/** A control by its label, in the editor. */
const field = <Control extends HTMLElement = HTMLSelectElement>(name: string): Control => {
  const label = [...document.querySelectorAll<HTMLLabelElement>("main label")].find((each) => text(each).replace("*", "") === name);
  return (label === undefined ? byName(`main select, main input, main textarea`, name) : document.getElementById(label.htmlFor)) as unknown as Control;
};
const choose = (name: string, option: string): Promise<void> => doing(() => {
  const select = field(name);
  select.value = [...select.options].find((each) => each.text === option)!.value;
  select.dispatchEvent(new Event("change", { bubbles: true }));
});
const type = (name: string, value: string): Promise<void> => doing(() => {
  const input = field<HTMLInputElement>(name);
  const prototype = input instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, "value")!.set!.call(input, value);
  input.dispatchEvent(new Event("input", { bubbles: true }));
});
const tick = (name: string): Promise<void> => doing(() => { field<HTMLInputElement>(name).click(); });
const tickIn = (group: string, name: string): Promise<void> => doing(() => {
  const label = [...byName("main [role=group]", group).querySelectorAll("label")].find((each) => text(each) === name)!;
  document.getElementById(label.htmlFor)!.click();
});
const chosen = (name: string): string => field(name).selectedOptions[0]!.text;
const preview = (): string[][] => [...document.querySelectorAll("main [role=region] table tr")].map((row) => [...row.children].map((cell) => text(cell)));
const remembering = () => jest.fn<Promise<void>, [RememberedRange, RememberedRange | undefined]>(() => Promise.resolve());
const rulesIn = ({ use }: RememberedRange): string[] => (use !== null && "rules" in use ? use.rules.map(({ field: own, from, operation }) => `${own} | ${from} | ${operation}`.trimEnd()) : []);

const budget = sheetOf([
  ["Dekkingsmiddelen (bedragen x € 1.000)"],
  ["Bron", "Soort", 2027, 2028], ["Bijdrage natuur", "cofinanciering", 1500, 1250], ["Reserve", "reserve", 500, 0], ["Totaal", "", 2000, 1250],
]);

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

describe("a range that is looked at", () => {
  const look = async (name: string, cells: SheetFound["cells"], own: Own = {}): Promise<ReturnType<typeof remembering>> => {
    const remember = remembering();
    await renderBinding({ findRanges: foundIn([sheetFound(name, cells)]), remember, ...own });
    await click(/^(Bekijken|Kies een soort…): /u);
    return remember;
  };

  it("shows its first rows as they will be read, with what was assumed, and follows every choice at once", async () => {
    const remember = await look("Dekking", budget);
    expect(preview()).toEqual([["Bron", "Soort", "2027", "2028"], ["Bijdrage natuur", "cofinanciering", "1.500.000", "1.250.000"], ["Reserve", "reserve", "500.000", ""]]);
    expect(main()).toContain("Middelen rij 5: 'Bron' is een totaal van andere rijen en telt niet mee");
    await choose("Bedragen maal", "× 1");
    expect(preview()[1]).toEqual(["Bijdrage natuur", "cofinanciering", "1.500", "1.250"]);
    await choose("Bedragen maal", "× -1.000");
    expect(preview()[1]![2]).toBe("-1.500.000");
    await choose("Bedragen maal", "× 1.000");
    await tick("2027");
    expect(preview()[0]).toEqual(["Bron", "Soort", "2028"]);
    await tick("Alle jaren, ook die er nog bij komen");
    expect(preview()[0]).toHaveLength(4);
    // A total that the user lets count, and takes away again.
    await tick("Rij 5: Totaal (totaal)");
    expect(preview()).toHaveLength(4);
    await tick("Rij 5: Totaal (telt mee, door u)");
    await choose("Bron", "samengevoegd…");
    await choose("Deel 2 van Bron", "een tekst…");
    await type("Tekst in deel 2 van Bron", "2026");
    await type("Ertussen", " - ");
    expect(preview()[1]![0]).toBe("Bijdrage natuur - 2026");
    await click("Gebruiken");
    expect(rulesIn(remember.mock.calls[0]![0])).toEqual(['Bron | Bron; = 2026 | samen met " - "', "Soort | Soort |", "jaren | alle | x 1000"]);
  });

  it("is what the user says, with what is still needed, fixed values, and words of the sheet for ours", async () => {
    const remember = await look("Lijst", sheetOf([["Wie", "Waarvoor", "Hoeveel"], ["Rijk", "landelijk", 10], ["Bank", "lening", 5]]));
    expect(byName("main button", "Gebruiken").getAttribute("aria-disabled")).toBe("true");
    expect(main()).toContain("Kies eerst wat het is.");
    await choose("Wat is het?", "Grond");
    expect(main()).toContain("Nog nodig: Grondsoort en Oppervlakte.");
    await choose("Grondsoort", "Waarvoor (B)");
    await choose("Oppervlakte", "opgeteld…");
    await choose("Deel 1 van Oppervlakte", "Hoeveel (C)");
    await choose("Deel 2 van Oppervlakte", "vervalt");
    expect(preview()).toEqual([["Grondsoort", "Oppervlakte"], ["landelijk", "10"], ["lening", "5"]]);
    await click("Gebruiken");
    expect(remember.mock.calls[0]![0].use).toMatchObject({ kind: "grond" });
    expect(rulesIn(remember.mock.calls[0]![0])).toEqual(expect.arrayContaining(["Grondsoort | Waarvoor |", "Oppervlakte | Hoeveel | optellen"]));
  });

  it("turns columns into rows, keeps only some rows and adds up what belongs together", async () => {
    const remember = await look("Uren", sheetOf([["Soort", "Team", "Uren 2027", "Uren 2028"], ["P", "Ecologie", 100, 200], ["A", "Ecologie", 5, 5], ["P", "Ecologie", 10, 20], ["P", "Recht", 1, 2]]));
    await choose("Wat is het?", "Werk");
    await choose("Rol", "Team (B)");
    await choose("Werkpakket", "Team (B)");
    if (field<HTMLInputElement>("Waarden staan in kolommen naast elkaar").checked === false) await tick("Waarden staan in kolommen naast elkaar");
    expect(preview()[1]).toEqual(expect.arrayContaining(["Ecologie", "2027", "100"]));
    await choose("Alleen sommige rijen: kijk in kolom", "Soort (A)");
    await tick("A");
    expect(main()).toContain("1 rij valt weg door 'Alleen sommige rijen'.");
    await tick("Rijen die bij elkaar horen optellen");
    await tickIn("Rijen die bij elkaar horen optellen", "Start");
    await tickIn("Rijen die bij elkaar horen optellen", "Eind");
    expect(preview().slice(1).map((line) => line.filter((cell) => /^\d{2,3}$/u.test(cell)))).toEqual([["110"], ["220"], []]);
    await click("Gebruiken");
    expect(rulesIn(remember.mock.calls[0]![0])).toEqual(expect.arrayContaining(["alleen | Soort | = P", "optellen per | Werkpakket; Start; Eind |"]));
  });

  it("moves its header and its rows to what is selected, on its own sheet", async () => {
    const selectedArea = jest.fn<ReturnType<Workbook["selectedArea"]>, []>();
    await look("Programma", sheetOf([["Naam", "Ha"], ["Wat", "Hoeveel"], ["Woningen", 900], ["Zon", 600], ["Bos", 3]]), { selectedArea });
    selectedArea.mockResolvedValueOnce({ sheetId: "ander", row: 1, column: 0, rows: 1, columns: 1 });
    await click("De selectie is de kop");
    expect(main()).toContain("Selecteer cellen op het blad Programma.");
    selectedArea.mockResolvedValueOnce({ sheetId: "id-Programma", row: 1, column: 0, rows: 1, columns: 1 });
    await click("De selectie is de kop");
    expect(main()).toContain("Kop: rij 2");
    selectedArea.mockResolvedValueOnce({ sheetId: "id-Programma", row: 2, column: 0, rows: 2, columns: 1 });
    await click("De selectie is wat meetelt");
    expect(main()).toContain("Gegevens: rij 3 t/m 4");
    await choose("Wat is het?", "Opgaven");
    await choose("Opgave", "Wat (A)");
    expect(preview().slice(1).map(([task]) => task)).toEqual(["Woningen", "Zon"]);
  });

  it("has its rules in sight: what has no control of its own is written there", async () => {
    await look("Programma", subtotals);
    await click("De koppelregels zelf");
    await type("Komt uit, regel 2", "= Oost");
    expect(preview()[3]).toEqual(["Natuurnetwerk", "Oost", "1.800", "landbouw"]);
    await type("Komt uit, regel 2", "Wijk");
    expect(main()).toContain("Koppelregels rij 3: 'Komt uit' is geen kolom van het bereik");
    await click("Verwijder regel 2");
    await click("Regel erbij");
    expect(main()).not.toContain("is geen kolom van het bereik");
  });

  it("leads from what was found to the cell", async () => {
    const selectCell = jest.fn<Promise<boolean>, unknown[]>(() => Promise.resolve(false));
    await look("Programma", sheetOf([["Titel"], [], ...tasks.slice(0, 2), ["Zon op land", "Oost", "veel", ""]]), { selectCell: selectCell as never });
    expect(main()).toContain("Opgaven rij 5: 'Ruimteclaim' is geen getal (\"veel\")");
    await click("Ga naar Programma!C5");
    expect(selectCell).toHaveBeenCalledWith(expect.objectContaining({ sheet: "Programma", row: 4, column: 2 }));
    expect(main()).toContain("Deze cellen zijn niet meer te vinden.");
  });

  it("gives its rules as text and takes those of another file, and nothing that is none", async () => {
    await look("Programma", subtotals);
    await click("Sjabloon en formule");
    await click("Als sjabloon");
    const template = field<HTMLTextAreaElement>("De regels als tekst").value;
    expect(template.split("\n").slice(0, 3)).toEqual(["Koppelregels\topgaven", "Veld\tKomt uit\tBewerking", "Opgave\tOpgave\t"]);
    await click("Sjabloon plakken");
    await type("De regels als tekst", "=HYPERLINK(1)");
    await click("Neem deze regels over");
    expect(main()).toContain("Dit is geen sjabloon van koppelregels.");
    await type("De regels als tekst", template.replace("Opgave\tOpgave", "Opgave\tOpgaven naam"));
    await click("Neem deze regels over");
    expect(main()).toContain("De regels van Opgaven zijn overgenomen.");
    expect(main()).toContain("is geen kolom van het bereik: bedoelt u 'Opgave'?");
  });

  it("is put as a formula after a preview, which a change of the rules takes away", async () => {
    const insertMapping = jest.fn<ReturnType<Workbook["insertMapping"]>, Parameters<Workbook["insertMapping"]>>(() => Promise.resolve("Inlezen opgaven"));
    await look("Programma", subtotals, { insertMapping });
    await click("Sjabloon en formule");
    await click("Zet als formule");
    expect(main()).toContain("=RUIMTE.INLEZEN('Programma'!A1:D10;\"opgaven\";Koppelregels_opgaven[#Alles])");
    expect(insertMapping).not.toHaveBeenCalled();
    await choose("Gebied", "staat er niet in");
    expect(main()).not.toContain("RUIMTE.INLEZEN");
    await click("Zet als formule");
    await click("Schrijf het blad");
    expect(insertMapping.mock.calls[0]![0]).toMatchObject({ kind: "opgaven", source: { sheet: "Programma" } });
    expect(insertMapping.mock.calls[0]![0].rules).toContainEqual({ field: "kop", from: "rij 1", operation: "" });
    expect(main()).toContain("Op het blad Inlezen opgaven staan de regels en de formule.");
  });

  it("shows hostile text as text", async () => {
    const hostile = { row: 0, column: 0, cells: [["<img src=x onerror=alert(1)>", "Ruimteclaim", "Gebied"], ["<script>1</script>", 5, "=1+1"], ["<b>2</b>", 6, ""]] };
    await look("<b>Blad", hostile);
    await choose("Wat is het?", "Opgaven");
    await choose("Opgave", "<img src=x onerror=alert(1)> (A)");
    expect(main()).toContain("<script>1</script>");
    expect(document.querySelectorAll("main img, main script, main b")).toHaveLength(0);
  });
});
