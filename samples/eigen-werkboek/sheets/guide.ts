import type { Guide } from "../../writer/guide";

/** What this is, for whom, what to try; and where everything stands. */
export const guide: Guide = {
  title: "Rol in de Ruimte: een eigen werkmap",
  lead: "Voorbeeldwerkmap. De bladen van een afdeling zoals ze al jaren zijn, en hoe ze zonder overtypen meerekenen.",
  lines: [
    "Een afdeling houdt haar projecten, begroting, dekking, grond, formatie en uren bij op eigen bladen: breed, in duizenden euro's, met subtotalen, kopregels van twee rijen en een kolom per jaar.",
    "Het is voor wie in de eigen werkmap wil blijven werken, en voor trainers die willen laten zien dat daar niets voor overgetypt hoeft te worden.",
    "Oranje zijn de bladen van de afdeling: daar is niets aan veranderd. Blauw is wat er van gelezen is (RUIMTE.INLEZEN) en wat eruit volgt. Koppelregels zegt per blad wat waar staat.",
    "Begin op Overzicht. Kijk dan op Dekking en op Middelen: hetzelfde dekkingsplan, links zoals de afdeling het maakte, rechts zoals de functies het lezen.",
    "Probeer 1: zet op Dekking de reserve van 2028 op 800 (er staat p.m.). Welk bedrag komt er op Middelen bij, en hoeveel scheelt het op Overzicht?",
    "Probeer 2: haal op Koppelregels in Koppel_bezetting Fte 2027 weg onder Komt uit. Geen enkele functie meldt een fout. Wat zeggen Mensen en Overzicht nu, en hoe had u het kunnen zien?",
    "Probeer 3: typ op Koppelregels in Koppel_uitgaven '= Baten in plaats van = Lasten (met de apostrof, anders maakt Excel er een formule van). Wat staat er nu op Uitgaven, en wat ziet u op Overzicht?",
    "Zelf doen: open het venster, kies Tabellen koppelen en koppel het blad Dekking. Wat hier in Koppel_middelen staat, stelt het venster dan zelf voor.",
    "Cijfers zijn verzonnen (voorbeeld). Zonder de invoegtoepassing Rol in de Ruimte blijven alle uitkomsten staan zoals ze zijn opgeslagen; met de invoegtoepassing rekenen ze mee.",
  ],
  contents: [
    ["Overzicht", "de hoofdcijfers"], ["Ruimte", "past het op het land"], ["Geld", "dekken de bronnen de lasten"], ["Saldo", "lasten en baten"], ["Mensen", "zijn er genoeg uren"],
    ["Controle", "wat bij het lezen is opgemerkt"], ["Koppelregels", "hoe de bladen worden gelezen"],
    ["Projecten", "van de afdeling: de projectenlijst"], ["Grondgebruik", "van de afdeling: grond die vrij komt"], ["Programmabegroting", "van de afdeling: lasten en baten per programma"],
    ["Dekking", "van de afdeling: het dekkingsplan"], ["Urenraming", "van de afdeling: uren per project"], ["Formatie", "van de afdeling: fte per functie"],
    ["Opgaven", "gelezen van Projecten"], ["Grond", "gelezen van Grondgebruik"], ["Uitgaven", "gelezen van Programmabegroting"], ["Begroting", "gelezen van Programmabegroting"],
    ["Middelen", "gelezen van Dekking"], ["Werk", "gelezen van Urenraming"], ["Bezetting", "gelezen van Formatie"],
  ],
};
