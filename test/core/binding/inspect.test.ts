import { wordingIn } from "../../../addin/i18n/finding-text";
import { inputTables, tableKinds } from "../../../core/domain";
import { inspectionReport, recogniseTable } from "../../../core/binding";
import { toCells, type Report } from "../../../core/tables";
import { refusal } from "../../in-dutch";

describe("CONTROLE", () => {
  test("lists every problem with its place, its value and what to do", () => {
    const report = inspectionReport({ table: [["Opgave", "Ruimteclaim", "Vast"], [null, 5, 1], ["zon", "veel", 1]], kind: "Opgaven" }, wordingIn("nl")) as Report;
    expect(toCells(report)).toEqual([
      ["Rij", "Kolom", "Waarde", "Probleem", "Wat te doen", "Ernst"],
      [2, "Opgave", "", "ontbreekt", "vul een naam in", "fout"],
      [3, "Ruimteclaim", "veel", "is geen getal", "vul een getal in, bijvoorbeeld 1250,5", "fout"],
    ]);
  });

  test("a problem of the whole table has no row", () => {
    expect((inspectionReport({ table: [[5]], kind: "grond" }, wordingIn("nl")) as Report).rows).toEqual([
      ["", "", "", "geef de tabel met kopregel: Grond[#Alles]", "kies het hele bereik, met de kolomnamen in de eerste rij", "fout"],
    ]);
  });

  test("says so when there is nothing to mend", () => {
    expect(inspectionReport({ table: [["Opgave"], ["zon"]], kind: [["opgaven"]] }, wordingIn("nl"))).toEqual([["geen problemen"]]);
  });

  test("an unknown kind is refused", () => {
    expect(refusal(() => inspectionReport({ table: [["Opgave"]], kind: "vragen" }, wordingIn("nl")))).toBe(`Argument: 'soort' is geen bekende keuze ("vragen")`);
    expect(refusal(() => inspectionReport({ table: [["Opgave"]], kind: null }, wordingIn("nl")))).toBe("Argument: 'soort' ontbreekt");
  });
});

describe("recognising a table by its header", () => {
  test.each(tableKinds)("%s, with all its columns", (kind) => {
    const { columns, further } = inputTables[kind];
    const header = Object.values(columns).map((column) => column.header);
    expect(recogniseTable([[...header, ...(further === "years" ? [2027, 2028] : []), "Opmerkingen"]], inputTables[kind].name)).toBe(kind);
  });

  test.each([
    [["Opgave", "Doel", "Startjaar"], "opgaven"],
    [["Task", "Area", "Priority"], "opgaven"],
    [["Gebied", "Grondsoort", "Oppervlakte (ha)"], "grond"],
    [["Bron", "Begroting 2027"], "middelen"],
    [["Post", 2027], "begroting"],
    [["Jaar", "Index"], "index"],
    [["Jaar", "Loon", "Gewicht Loon"], "index"],
    [["Organisatie", "Rol", "Fte"], "bezetting"],
    [["Werkpakket", "Rol", "Fte", "Start", "Eind"], "werk"],
    [["Afspraak", "Jaar", "Waarde"], "mijlpalen"],
    [["Afspraak", "Datum", "Realisatie"], "metingen"],
    [["Opgave", "Middel", "Aanwezig"], "randvoorwaarden"],
  ])("%j is %s", (header, kind) => {
    expect(recogniseTable([header])).toBe(kind);
  });

  test.each([
    [[["Post", 2027], ["Vaste schuld", 1], ["Baten", 2]], "Tabel1", "balansposten"], [[["Post", 2027], ["Vaste schuld", 1], ["Baten", 2]], "Begroting", "balansposten"],
    [[["Post", 2027], ["Lasten", 1], ["Baten", 2]], "Tabel1", "begroting"], [[["Post", 2027], ["Baten", 2]], "Balansposten", "balansposten"], [[["Post", 2027]], "Balansposten", "balansposten"],
    [[["Post", 2027], ["Baten", 2]], "Tabel1", "begroting"],
  ])("of tables of posts the posts tell, else the name of the table: %j as %s", (cells, name, kind) => {
    expect(recogniseTable(cells, name)).toBe(kind);
  });

  test.each([[[["Naam", "Adres"]]], [[["Bron", "Soort"]]], [[[]]], [[]], [null], ["Opgave"], [[["Jaar"]]]])("%j is none", (cells) => {
    expect(recogniseTable(cells)).toBeUndefined();
  });
});
