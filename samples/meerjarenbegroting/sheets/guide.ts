import type { Guide } from "../../writer/guide";

/** What this is, for whom, what to try; and where everything stands. */
export const guide: Guide = {
  title: "Rol in de Ruimte: een meerjarenbegroting",
  lead: "Voorbeeldwerkmap. Vier jaar, structureel en incidenteel: past het geld bij de ambitie, en kan de begroting zichzelf dragen?",
  lines: [
    "Een provincie heeft zeven opgaven en negen bronnen: algemene middelen, SPUK's met een maximaal aandeel, cofinanciering en reserves, van 2027 tot en met 2030.",
    "Het is voor controllers en financials van provincies, en voor trainers die willen laten zien waarom een sluitend saldo nog geen evenwicht is.",
    "Begin op Overzicht. Evenwicht geeft het oordeel per jaar, Balans en Kosten de jaren, Dekking welke bron wat betaalt, Controle wat er in een tabel niet klopt.",
    "Cijfers met 'voorbeeld' zijn verzonnen. De index is van Landgraaf (2023-2027) en de weging van Zuid-Holland 2015; de begroting van Noordenveld is gepubliceerd.",
    "Probeer 1: zet op Begroting de incidentele lasten van 2027 op 36 miljoen. Het saldo blijft gelijk. Wat gebeurt er met het oordeel?",
    "Probeer 2: maak op Middelen het maximale aandeel van SPUK natuur en stikstof 1 in plaats van 75%. Hoeveel tekort scheelt dat?",
    "Probeer 3: maak op Middelen de algemene middelen incidenteel. Welke kosten zijn dan niet meer te dekken?",
    "Probeer 4: zet bij SPUK bereikbaarheid Meenemen op ja. Hoeveel geoormerkt geld blijft er dan nog over?",
    "Probeer 5: zet op Index het loon van 2028 op 3%. Hoeveel stijgen de kosten, en wat doet de ambitieruimte?",
    "Wat uitvoering en proces kost is al per jaar gepland en staat op Uitgaven; van de andere opgaven volgen de kosten uit een prijs per eenheid op Opgaven.",
    "Bedragen zijn uitgaven; kapitaallasten rekent deze versie niet mee. Of het evenwicht ook reëel is, beoordelen provinciale staten en de toezichthouder.",
    "Zonder de invoegtoepassing Rol in de Ruimte blijven alle uitkomsten staan zoals ze zijn opgeslagen; met de invoegtoepassing rekenen ze mee.",
  ],
  contents: [
    ["Overzicht", "de hoofdcijfers"], ["Evenwicht", "het oordeel van art. 193"], ["Balans", "kosten en middelen per jaar"],
    ["Kosten", "incidenteel en structureel"], ["Dekking", "welke bron betaalt wat"], ["Dekking per jaar", "en in welk jaar"], ["Controle", "problemen in de tabellen"],
    ["Opgaven", "wat er moet gebeuren"], ["Middelen", "het geld per bron en jaar"], ["Index", "prijsstijging"], ["Uitgaven", "wat al per jaar gepland is"],
    ["Begroting", "lasten, baten en reserves"], ["Noordenveld", "een gepubliceerd voorbeeld"],
  ],
};
