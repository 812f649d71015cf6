import type { Guide } from "../../writer/guide";

const lines = [
  "Dit is een verzonnen gebied: 1 provincie, 13 gemeenten, 2 waterschappen, 120.000 ha, 2.900 boeren en 5 Natura 2000-gebieden. Namen en cijfers met 'voorbeeld' zijn bedacht.",
  "Waar een echte norm is gebruikt, staat de bron erbij (kolom Herkomst of Bron); alle gepubliceerde normen staan bij elkaar op het blad Bronnen.",
  "Het is voor financials, programmamakers en trainers die willen zien of ambities, grond, geld en mensen bij elkaar passen.",
  "Begin op Overzicht: drie vragen, drie antwoorden. Ruimte, Geld en Mensen geven het hele antwoord, Planning schuift het werk, Keuzes, Dekking en Vier middelen de diepte, Varianten het wat-als, Verdeling verdeelt, Controle controleert.",
  "De oranje bladen zijn invoer: gewone Excel-tabellen. Voeg rijen toe, sorteer, of plak uw eigen cijfers; kolommen worden bij hun naam gevonden.",
  "Probeer 1: zet op Grond het beschikbare deel van landbouw van 14% op 18%. Wat gebeurt er met het tekort?",
  "Probeer 2: maak op Combinaties het aandeel van stikstof en voedsel 0,8. Meervoudig gebruik scheelt hectares.",
  "Probeer 3: zet op Middelen de algemene middelen in elk jaar 10 miljoen hoger. Hoeveel ambitie past er dan?",
  "Probeer 4: geef op Bezetting de provincie 4 ecologen erbij, of maak op Werk de organisatie leeg bij de gebiedsplannen.",
  "Probeer 5: geef op Werk de vergunningen voor zon een later Uiterste eind, of zet de gebiedsplannen op Vast. Wat wordt de overbelasting op Planning?",
  "Probeer 6: maak op Wijzigingen bij 'Meer eigen geld' van 1,2 eens 1,5. Wat wordt op Varianten de dekkingsgraad, en wat blijft het knelpunt?",
  "Zonder de invoegtoepassing Rol in de Ruimte blijven alle uitkomsten staan zoals ze zijn opgeslagen; met de invoegtoepassing rekenen ze mee.",
];

const contents = [
  ["Overzicht", "de hoofdcijfers"], ["Ruimte", "past het op het land"], ["Geld", "past het geld bij de ambitie"], ["Kosten", "per opgave en jaar"],
  ["Mensen", "zijn er genoeg mensen"], ["Mensen per jaar", "vraag en aanbod per rol"], ["Planning", "past het als het werk schuift"], ["Keuzes", "wat knelt, en meekoppelen"], ["Dekking", "wie betaalt wat"], ["Vier middelen", "de zwakste bepaalt"], ["Varianten", "wat als het anders was"],
  ["Verdeling", "een totaal exact verdelen"], ["Controle", "problemen in de tabellen"],
  ["Opgaven", "wat er moet gebeuren"], ["Grond", "de grond die er is"], ["Combinaties", "wat een hectare kan delen"],
  ["Middelen", "het geld per bron en jaar"], ["Index", "prijsstijging"], ["Werk", "werkpakketten"],
  ["Bezetting", "mensen per organisatie en rol"], ["Vervanging", "wie voor wie kan inspringen"], ["Randvoorwaarden", "kennis en instrumenten"], ["Wijzigingen", "wat een variant anders doet"], ["Gebieden", "het gebied en Natura 2000"],
  ["Arrangementen", "zeven, en een in ontwikkeling"], ["Partijen", "het huis van Thorbecke"], ["Bronnen", "gepubliceerde normen"],
] as const;

/** What this is, for whom, what to try; and where everything stands. */
export const guide: Guide = {
  title: "Rol in de Ruimte: een fictief gebied",
  lead: "Voorbeeldwerkmap. Alles komt samen in een gebied: past het op het land, past het geld bij de ambitie, zijn er genoeg mensen?",
  lines, contents,
};
