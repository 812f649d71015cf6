import type { Guide } from "../../writer/guide";

/** What this is, for whom, what to try; and where everything stands. */
export const guide: Guide = {
  title: "Rol in de Ruimte: weerstandsvermogen",
  lead: "Voorbeeldwerkmap. Wat kan er misgaan in De Weerden, hoeveel is er nodig om dat te dragen, en is dat er?",
  lines: [
    "Een verzonnen provincie met veertien risico's: oorzaak, kans, gevolg, eigenaar en maatregel. Daarnaast wat er is om tegenvallers op te vangen, incidenteel en structureel.",
    "Het is voor wie de paragraaf weerstandsvermogen en risicobeheersing schrijft, en voor trainers die willen laten zien waarom kans x gevolg optellen niet genoeg zegt.",
    "Begin op Overzicht. Weerstand heeft wat nodig is naast wat er is; Bijdragen wat elk risico daaraan bijdraagt en of zijn maatregel loont; Eigenaren hetzelfde per eigenaar; Bandbreedte bedragen per zekerheid; Kengetallen de zes van BBV art. 11; Ambitiekans de kans dat het geld voor de opgaven genoeg is.",
    "Zonder samenhang wordt er niet getrokken: het antwoord is exact, of op een raster met zijn nauwkeurigheid erbij. Op Samenhang hangen risico's wel samen, en staat de standaardfout erbij.",
    "Probeer 1: zet op Overzicht de Zekerheid op 0,95. Wat is er meer nodig, en welk risico komt erbij in Bijdragen?",
    "Probeer 2: haal op Risicos de rij 'Garantstelling wordt ingeroepen' leeg. Waarom verandert Benodigd, terwijl de Bijdrage bij 90% klein was?",
    "Probeer 3: zet op Weerstandscapaciteit de bestemmingsreserve infrastructuur op Vrij = ja. Welke klasse geeft dat, en wie mag dat besluiten?",
    "Zelf doen: typ op een leeg blad RUIMTE.WEERSTAND met methode som. Hoeveel scheelt het met wat nodig is bij 90%?",
    "Onzekerheden en Risicos gaan deels over hetzelfde (bouwkosten, stikstofgeld): Ambitiekans zegt wat het met de opgaven doet, Weerstand wat er voor klaar moet liggen. Tel ze niet bij elkaar op.",
    "Cijfers met 'voorbeeld' zijn verzonnen. De klassen A tot en met F zijn die van het Nederlands Adviesbureau voor Risicomanagement en de Universiteit Twente.",
    "Zonder de invoegtoepassing Rol in de Ruimte blijven alle uitkomsten staan zoals ze zijn opgeslagen; met de invoegtoepassing rekenen ze mee.",
  ],
  contents: [
    ["Overzicht", "de hoofdcijfers"], ["Weerstand", "wat nodig is naast wat er is"], ["Samenhang", "hetzelfde als risico's samenhangen"],
    ["Bijdragen", "per risico: bijdrage, zonder, en of de maatregel loont"], ["Eigenaren", "hetzelfde per eigenaar"], ["Bandbreedte", "bedragen per zekerheid"], ["Kengetallen", "de zes kengetallen van BBV art. 11"],
    ["Ambitiekans", "de kans dat het geld voor de opgaven genoeg is"],
    ["Controle", "problemen in de tabellen"], ["Risicos", "wat er kan misgaan"], ["Risicosamenhang", "wat samen optreedt"], ["Weerstandscapaciteit", "wat er is"], ["Balansposten", "schuld, vermogen, baten en lasten"],
    ["Opgaven", "waar de risico's over gaan"], ["Middelen", "het geld daarvoor"], ["Onzekerheden", "wat anders kan uitvallen dan begroot"],
  ],
};
