/** @jest-environment jsdom */
import type { Workbook } from "../../../addin/taskpane/state/services";
import type { SheetFound } from "../../../addin/workbook";
import { sheetOf, subtotals, tasks } from "../../core/binding/layouts";
import { sheetFound, foundIn, renderBinding, click, main, field, choose, type, tick, tickIn, preview, remembering, rulesIn, budget } from "./binding-fixture";
import { byName, type Own } from "./render";

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
