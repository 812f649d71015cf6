import type { Guide } from "../../writer/guide";

/** What this is, for whom, what to try; and where everything stands. */
export const guide: Guide = {
  title: "Rol in de Ruimte: de proef in Excel",
  lead: "Twaalf proeven die alleen met een echte Excel kunnen, één keer per soort Excel: Windows, Mac en het web.",
  lines: [
    "De makers toetsen alles zonder Excel, met een nagebouwde. Deze werkmap laat zien of de echte zich ook zo gedraagt.",
    "Het is voor beheerders en testers met Excel van Microsoft 365 en de invoegtoepassing. Reken op een uur; proef 2 heeft een tweede dag nodig.",
    "Begin op het blad Proeven, van boven naar beneden. Elke proef zegt wat u doet en wat u dan moet zien.",
    "Kies bij Uitslag goed, anders of niet gedaan. Zag u iets anders, schrijf dan in de gele cel ernaast wat, liefst de tekst van de melding zelf.",
    "Werk in een kopie, en maak voor elk soort Excel een nieuwe. De proeven veranderen deze werkmap.",
    "Klaar? Open het venster, kies in het menu Delen en herstellen, dan Verzamel. De versies, wat uw Excel kan en uw antwoorden staan in één tekst om op te sturen.",
    "Die tekst bevat niets uit andere werkmappen en gaat nergens vanzelf heen. Lees haar na voor u haar verstuurt.",
    "Om te zien of alles rekent voor u begint:",
    "Probeer 1: zet op Verdeling het totaal aan woningen (B4) op 5000. De doelen op Opgaven veranderen mee, en Ruimte ook.",
    "Probeer 2: zet op Verdeling de hectares natuur (B12) op 200. Op Ruimte komt er nu tekort.",
    "Probeer 3: typ op Opgaven 'veel' bij het doel van Zonnevelden. Controle noemt de rij, de kolom en wat te doen.",
  ],
  contents: [
    ["Proeven", "de twaalf proeven, en wat u zag"], ["Ruimte", "een uitkomst die moet meerekenen"], ["Verdeling", "doelen die van een formule komen"],
    ["Waarden", "wat Excel een fout noemt"], ["Planning", "een formule die lang rekent"], ["Groot", "een blad om heel groot te maken"], ["Controle", "problemen in de tabellen"],
    ["Opgaven", "wat er moet gebeuren"], ["Grond", "de grond die er is"], ["Werk", "werkpakketten"], ["Bezetting", "mensen"],
  ],
};
