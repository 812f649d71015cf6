import type { Guide } from "../../writer/guide";

/** What this is, for whom, what to try; and where everything stands. */
export const guide: Guide = {
  title: "Rol in de Ruimte: een meerjarenprogramma",
  lead: "Voorbeeldwerkmap. Welke maatregelen kiezen we, en wanneer beginnen we eraan, als geld, mensen en grond niet voor alles genoeg zijn?",
  lines: [
    "In het verzonnen gebied De Weerden liggen negen opgaven, tot en met 2036. Er zijn 42 maatregelen om ze te halen; samen kosten ze meer dan er is, en ze vragen dezelfde mensen en dezelfde grond.",
    "Het is voor programmamanagers en financials die een uitvoeringsprogramma maken, en voor trainers die willen laten zien dat een goed programma eerlijk deelt en zegt wat het niet haalt.",
    "Begin op Overzicht. Programma heeft per maatregel of zij gekozen is, wanneer en waarom, met een tijdlijn ernaast; Doelen wat elke opgave haalt en wat knelt; Jaren geld en uren per jaar.",
    "Het gebied heeft een maatregel die al loopt (Vast = 2026), een besluit dat vaststaat (Vast = ja) en twee wijken die elkaar uitsluiten (Sluit uit). Wat schaalbaar is, mag ook voor een deel.",
    "Probeer 1: zet op Maatregelen bij Westflank Westergouw Vast op ja. Welke maatregel valt weg, en welk doel gaat erop achteruit?",
    "Probeer 2: maak op Middelen de algemene middelen elk jaar een tiende lager. Welke maatregelen worden kleiner, en welke opgaven merken het?",
    "Probeer 3: geef op Bezetting de gemeente Akkerdam een stedenbouwkundige meer (Fte 2,6). Kijk eerst op Speelruimte: helpt iemand erbij meer dan een miljoen?",
    "Zelf doen: typ op een leeg blad RUIMTE.GROEIPAD met dezelfde tabellen. Het duurt even: voor elk deel van het geld wordt een programma gezocht.",
    "Cijfers met 'voorbeeld' zijn verzonnen; waar een norm is gebruikt, staat die in Herkomst. Structurele lasten na het laatste jaar vallen buiten dit antwoord.",
    "Zonder de invoegtoepassing Rol in de Ruimte blijven alle uitkomsten staan zoals ze zijn opgeslagen; met de invoegtoepassing rekenen ze mee.",
  ],
  contents: [
    ["Overzicht", "de hoofdcijfers"], ["Programma", "welke maatregelen, wanneer en waarom"], ["Doelen", "wat elke opgave haalt en wat knelt"],
    ["Jaren", "kosten, bronnen en uren per jaar"], ["Speelruimte", "wat een miljoen, een fte of tien hectare erbij brengt"],
    ["Geen spijt", "welke maatregelen in elk goed programma zitten"], ["Controle", "problemen in de tabellen"],
    ["Opgaven", "wat bereikt moet worden"], ["Maatregelen", "wat u kunt doen"], ["Opbrengsten", "wat een maatregel oplevert"], ["Inzet", "uren per maatregel"],
    ["Middelen", "het geld per bron en jaar"], ["Bezetting", "de mensen"], ["Grond", "de hectares"], ["Index", "prijsstijging"], ["Onzekerheden", "wat anders kan uitvallen"],
  ],
};
