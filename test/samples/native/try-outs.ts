import { stepsIn } from "../steps";
import type { Book } from "./book";

/** What the Leeswijzer of a sample tells to try, by its number: "Probeer 1" is the first. Where it says "or", both. */
export const tryOuts: Readonly<Record<string, readonly (readonly [number: number, change: (book: Book) => void])[]>> = {
  "fictief-gebied.xlsx": [
    [1, (book) => { book.change("Grond", "Beschikbaar", ({ Grondsoort }) => Grondsoort === "landbouw", 0.18); }],
    [2, (book) => { book.change("Combinaties", "Aandeel", (row) => row["Opgave A"] === "stikstof" && row["Opgave B"] === "voedsel", 0.8); }],
    [3, (book) => { for (let year = 2027; year <= 2036; year += 1) book.change("Middelen", String(year), ({ Bron }) => Bron === "Algemene middelen provincie", (old) => Number(old) + 10_000_000); }],
    [4, (book) => { book.change("Bezetting", "Fte", ({ Organisatie, Rol }) => Organisatie === "Provincie Middenland" && Rol === "Ecoloog", (old) => Number(old) + 4); }],
    [4, (book) => { book.change("Werk", "Organisatie", ({ Werkpakket }) => String(Werkpakket).startsWith("Gebiedsplannen"), null); }],
    [5, (book) => { book.change("Werk", "Uiterste eind", ({ Werkpakket }) => Werkpakket === "Vergunningen zon", "2031K4"); }],
    [5, (book) => { book.change("Werk", "Vast", ({ Werkpakket }) => String(Werkpakket).startsWith("Gebiedsplannen"), "ja"); }],
    [6, (book) => { book.change("Wijzigingen", "Vermenigvuldig", ({ Variant }) => Variant === "Meer eigen geld", 1.5); }],
  ],
  "meerjarenbegroting.xlsx": [
    [1, (book) => { book.change("Begroting", "2027", ({ Post }) => Post === "Incidentele lasten", 36_000_000); }],
    [2, (book) => { book.change("Middelen", "Maximaal aandeel", ({ Bron }) => Bron === "SPUK natuur en stikstof", 1); }],
    [3, (book) => { book.change("Middelen", "Aard", ({ Bron }) => Bron === "Algemene middelen provincie", "incidenteel"); }],
    [4, (book) => { book.change("Middelen", "Meenemen", ({ Bron }) => Bron === "SPUK bereikbaarheid", "ja"); }],
    [5, (book) => { book.change("Index", "Loon", ({ Jaar }) => Jaar === 2028, 0.03); }],
  ],
  "twaalf-afspraken.xlsx": [
    [1, (book) => { book.change("Afspraken", "Doel", ({ Afspraak }) => Afspraak === "WIND Drenthe", 565); }],
    [2, (book) => { book.change("Gebieden", "Coördinatie", ({ Gebied }) => Gebied === "Veenrand", "Drenthe"); }],
    [3, (book) => { book.type(book.named("Peildatum"), 45291); }],
    [4, (book) => { book.change("Metingen", "Realisatie", ({ Afspraak, Jaar }) => Afspraak === "WONEN Zuid-Holland" && Jaar === 2024, (old) => 3 * Number(old)); }],
    [5, (book) => { book.change("Voorwaarden", "Vervuld", ({ Voorwaarde }) => Voorwaarde === "regels voor stikstof", "ja"); }],
  ],
  "eigen-werkboek.xlsx": [
    [1, (book) => { book.type("Dekking!G10", 800); }],
    [2, (book) => { book.change("Koppel_bezetting", "Komt uit", ({ Bewerking }) => Bewerking === "kolommen naar rijen", "Fte 2028; Fte 2029; Fte 2030"); }],
    [3, (book) => { book.change("Koppel_uitgaven", "Bewerking", ({ Veld }) => Veld === "alleen", "'= Baten"); }],
  ],
  "meerjarenprogramma.xlsx": [
    [1, (book) => { book.change("Maatregelen", "Vast", ({ Maatregel }) => Maatregel === "Westflank Westergouw", "ja"); }],
    [2, (book) => { for (let year = 2027; year <= 2036; year += 1) book.change("Middelen", String(year), ({ Bron }) => Bron === "Algemene middelen provincie", (old) => Number(old) * 0.9); }],
    [3, (book) => { book.change("Bezetting", "Fte", ({ Organisatie, Rol }) => Organisatie === "Gemeente Akkerdam" && Rol === "Stedenbouwkundige", 2.6); }],
  ],
  "weerstandsvermogen.xlsx": [
    [1, (book) => { book.type(book.named("Zekerheid"), 0.95); }],
    [2, (book) => { for (const header of ["Risico", "Oorzaak", "Kans", "Aard", "Eigenaar", "Programma", "Herkomst", "Gevolg"]) book.change("Risicos", header, ({ Gevolg }) => Gevolg === 12_000_000, null); }],
    [3, (book) => { book.change("Weerstandscapaciteit", "Vrij", ({ Post }) => Post === "Bestemmingsreserve infrastructuur", "ja"); }],
  ],
  "lerende-evaluatie.xlsx": [
    [1, (book) => { book.change("Waarnemingen", "Totaal", ({ Toelichting }) => Toelichting === "Derde fase", 4_000_000); }],
    [2, (book) => { book.change("Waarnemingen", "Meetellen", ({ Toelichting }) => Toelichting === "Bodemsanering", "ja"); }],
    [3, (book) => { book.change("Normen", "Gebruikt", ({ Norm }) => Norm === "Natuurherstel kosten per ha", 37_000); }],
    [4, (book) => { for (const [header, value] of [["Opvolging", "uitgevoerd"], ["Datum opvolging", 46_784], ["Nieuw", 37_000]] as const) book.change("Lessen", header, ({ Les }) => Les === "L2", value); }],
  ],
  "brede-welvaart.xlsx": [
    [1, (book) => { book.change("Varianten", "Aandeel", ({ Variant, Maatregel }) => Variant === "Beetje van alles" && Maatregel === "Beekherstel", 1); }],
    [2, (book) => { for (const [header, value] of [["Antwoord", "ja"], ["Gevolg", "niet"]] as const) book.change("Reacties", header, ({ Nummer }) => Nummer === "BW-029", value); }],
    [3, (book) => { book.change("Besluiten", "Orgaan", ({ Besluit }) => Besluit === "C-3", "raad"); }],
  ],
  "oefening.xlsx": [
    ...[[1], [2], [3, 4, 5, 6, 7, 8]].map((exercises, index) => [index + 1, (book: Book) => {
      for (const { exercise, sheet, cell, value } of stepsIn(book.file)) if (exercises.includes(exercise)) book.type(`${sheet}!${cell}`, value);
    }] as const),
    // As many hints as somebody asks for.
    [3, (book) => { book.type("3 Delen!B9", 1); book.type("4 Geld!B9", 3); }],
  ],
  "uitwerking.xlsx": [
    [1, (book) => { book.change("Combinaties", "Aandeel", (row) => row["Opgave A"] === "Nieuwe natuur" && row["Opgave B"] === "Ruimte voor de beek", 0.3); }],
    [2, (book) => { book.change("Middelen", "2030", ({ Bron }) => Bron === "Bijdrage gemeenten", 200_000); }],
    [3, (book) => { for (const header of ["Start", "Eind"]) book.change("Werk", header, ({ Werkpakket }) => Werkpakket === "Vissen en oevers tellen", "2027K4"); }],
  ],
  "proef-in-excel.xlsx": [
    [1, (book) => { book.type("Verdeling!B4", 5000); }],
    [2, (book) => { book.type("Verdeling!B12", 200); }],
    [3, (book) => { book.change("Opgaven", "Doel", ({ Opgave }) => Opgave === "Zonnevelden", "veel"); }],
  ],
  "leeg.xlsx": [
    [1, task], [1, (book) => { task(book); land(book); }],
    [2, (book) => { task(book); land(book); book.type("Lijsten!F4", "=RUIMTE.STAPELING(Opgaven[#All],Grond[#All])"); }],
    [3, (book) => { task(book); book.change("Opgaven", "Doel", ({ at }) => at === 0, "veel"); }],
  ],
};

function task(book: Book): void {
  for (const [header, value] of [["Opgave", "wonen"], ["Doel", 100], ["Ruimteclaim", 40]] as const) book.change("Opgaven", header, ({ at }) => at === 0, value);
}

function land(book: Book): void {
  for (const [header, value] of [["Grondsoort", "landbouw"], ["Oppervlakte", 25]] as const) book.change("Grond", header, ({ at }) => at === 0, value);
}
