import type { Guide } from "../../writer/guide";

/** What this is, for whom, what to try; and where everything stands. */
export const guide: Guide = {
  title: "Rol in de Ruimte: een lerende evaluatie",
  lead: "Voorbeeldwerkmap. Zeven gebieden herstelden natuur: wat leren zij elkaar, wat doet dat met de begroting, en wat gebeurt er met de lessen?",
  lines: [
    "Een provincie rekent met € 32.000 per hectare natuurherstel. Projecten in zeven gebieden lieten iets anders zien. Alle projecten, vragen en lessen zijn verzonnen (voorbeeld).",
    "Het is voor controllers, programmamedewerkers en de leergroep van een provincie, en voor trainers die willen laten zien hoe een norm beter wordt.",
    "Begin op Overzicht. Leren zegt per gebied wat gemeten en geleerd is, Normen geleerd hetzelfde in een rij per norm, Gevolg wat het kost, Register en Verantwoording wat er met lessen gebeurt.",
    "Geleerd ligt tussen wat een gebied zelf liet zien en wat alle gebieden samen laten zien. Onder en Boven zeggen waar de norm waarschijnlijk ligt: een gids, geen bewijs.",
    "Probeer 1: zet op Waarnemingen het totaal van Derde fase in Veenweide op 4.000.000. Hoe verandert de norm van dat gebied, en die van een nieuw gebied?",
    "Probeer 2: zet op Waarnemingen bij Bodemsanering in Stadsrand Meetellen op ja. Wat doet één project van een andere soort met zijn gebied?",
    "Probeer 3: zet op Normen de gebruikte norm op 37.000. Welke gebieden zijn dan nog krap, en welke ruim?",
    "Probeer 4: zet op Lessen bij L2 Opvolging op uitgevoerd, met 1-2-2028 bij Datum opvolging en 37000 bij Nieuw. Waar komt de les dan te staan?",
    "Zet in het venster bij Leren de schakelaar aan: dan rekent alles met geleerde normen. Op het blad Opgaven geleerd doet METNORMEN hetzelfde.",
    "Zonder de invoegtoepassing Rol in de Ruimte blijven alle uitkomsten staan zoals ze zijn opgeslagen; met de invoegtoepassing rekenen ze mee.",
  ],
  contents: [
    ["Overzicht", "de hoofdcijfers"], ["Leren", "gemeten en geleerd per gebied"], ["Normen geleerd", "een rij per norm"], ["Gevolg", "wat het kost"],
    ["Opgaven geleerd", "Opgaven met geleerde normen"], ["Balans", "met en zonder"], ["Leeragenda", "vragen en kennispartners"], ["Register", "lessen die openstaan"],
    ["Verantwoording", "wat er veranderde"], ["Controle", "problemen in de tabellen"], ["Waarnemingen", "wat projecten lieten zien"], ["Normen", "waar het plan mee rekent"],
    ["Leervragen", "wat men wil weten"], ["Lessen", "wat geleerd is"], ["Opgaven", "wat er moet gebeuren"], ["Middelen", "het geld"], ["Index", "prijsstijging"], ["Partijen", "wie meedoet"], ["Onzekerheden", "wat anders kan uitvallen"],
  ],
};
