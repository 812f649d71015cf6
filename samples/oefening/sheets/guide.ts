import type { Guide } from "../../writer/guide";
import { texts } from "../texts";

const contents: Guide["contents"] = [
  ["Oefeningen", "alle oefeningen, en hoe ver u bent"],
  ...texts.map(({ sheet, title }) => [sheet, title] as const),
  ["Hints", "alle hints bij elkaar"], ["Controle", "problemen in de tabellen"],
  ["Opgaven", "wat er moet gebeuren"], ["Grond", "de grond die er is"], ["Combinaties", "wat een hectare kan delen"],
  ["Middelen", "het geld per bron en jaar"], ["Index", "prijsstijging"], ["Begroting", "lasten, baten en reserves"],
  ["Werk", "werkpakketten"], ["Bezetting", "mensen"], ["Partijen", "wie onder wie valt"], ["Afspraken", "van Rijk tot gemeente"],
  ["Metingen", "wat er bereikt is"], ["Gemeenten", "om naar te verdelen"],
];

const area = "Het Beekdal is verzonnen: een provincie, vier gemeenten en een waterschap, met woningen, natuur, een beek en zonnevelden. Alle cijfers met 'voorbeeld' ook; de index is van Landgraaf.";

export const exerciseGuide: Guide = {
  title: "Rol in de Ruimte: de oefening",
  lead: "Acht oefeningen in het Beekdal, van makkelijk naar pittig. Ongeveer twee uur, alleen of met zijn tweeën.",
  lines: [
    area,
    "Het is voor wie de functies van Rol in de Ruimte wil leren gebruiken: financials, programmamakers, en trainers met een groep.",
    "Begin op blad Oefeningen. Elke oefening heeft een groen blad: de vraag, een gele cel voor uw voorspelling en uw antwoord, en een oordeel in woorden.",
    "Voorspel eerst, verander dan iets in een oranje tabel of typ een antwoord, en kijk wat het oordeel zegt. De uitkomsten staan onder aan het blad.",
    "Vast? Typ op het blad 1, 2 of 3 bij Hints: eerst de richting, dan waar het zit, dan precies wat te doen.",
    "Probeer 1: blad 1 Fout. Ergens staat tekst waar een getal hoort; Controle wijst haar aan.",
    "Probeer 2: blad 2 Past het. Schat hoeveel hectare er tekortkomt voordat u kijkt.",
    "Probeer 3: maak daarna 3 tot en met 8 in eigen volgorde; geen oefening verandert de uitkomst van een andere.",
    "De antwoorden staan in uitwerking.xlsx: dezelfde werkmap, ingevuld, met een blad Waarom.",
    "De invoegtoepassing is nodig om te oefenen: zonder blijven alle uitkomsten staan zoals ze zijn opgeslagen. Bewaar een eigen kopie.",
  ],
  contents,
};

export const solutionGuide: Guide = {
  title: "Rol in de Ruimte: de uitwerking van de oefening",
  lead: "Dezelfde werkmap als oefening.xlsx, met elke derde hint uitgevoerd. Alle acht oordelen zeggen 'Goed'.",
  lines: [
    area,
    "Het is voor wie de oefening gemaakt heeft en wil vergelijken, en voor trainers die haar nabespreken.",
    "Begin op blad Waarom: per oefening in een paar zinnen waarom dit het antwoord is. Elke titel springt naar het blad.",
    "Op de groene bladen staan de antwoorden in de gele cellen, en onderaan wat de functies nu zeggen.",
    "In de oranje tabellen is veranderd wat de derde hints noemen, en niets anders; blad Hints heeft ze bij elkaar.",
    "Vaak zijn meer antwoorden goed: het oordeel kijkt naar wat gevraagd is, niet naar deze cijfers.",
    "Probeer 1: zet op Combinaties het aandeel van natuur en beek terug op 30%. Hoeveel hectare komt er dan tekort?",
    "Probeer 2: verlaag op Middelen het bedrag van de gemeenten in 2030 tot het oordeel omslaat. Hoe weinig is genoeg?",
    "Probeer 3: zet op Werk het tellen van vissen en oevers in 2027K4. Past het dan ook?",
    "Gemaakt door hetzelfde programma als de oefening; een test bewijst dat deze antwoorden uit de hints volgen.",
  ],
  contents: [["Waarom", "waarom dit de antwoorden zijn"], ...contents],
};
