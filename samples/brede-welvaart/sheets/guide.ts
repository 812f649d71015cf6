import type { Guide } from "../../writer/guide";

/** What this is, for whom, what to try; and where everything stands. */
export const guide: Guide = {
  title: "Rol in de Ruimte: brede welvaart",
  lead: "Voorbeeldwerkmap. Hoe is het leven in Beekland, wat doen drie varianten ermee, wie draagt de nadelen, wie kreeg antwoord, en wie besloot?",
  lines: [
    "Beekland is verzonnen, net als zijn buren: alle indicatoren, effecten, reacties en besluiten zijn een voorbeeld.",
    "Het is voor Statenleden en raadsleden, voor wie een omgevingsvisie of programma voorbereidt, en voor trainers die een afweging willen laten voeren.",
    "Begin op Welvaart: kleuren per indicator, zonder totaal. Effect per variant en Wie draagt zeggen wat keuzes doen en voor wie; Afruil zet de varianten naast elkaar, zonder winnaar.",
    "Participatie zegt wie antwoord kreeg, Legitimiteit wie nog moet besluiten, Wie levert op wie een afspraak wacht. Publieksverslag maakt er zinnen van.",
    "Probeer 1: zet op Varianten bij Beetje van alles het Aandeel van Beekherstel op 1. Wat verandert er op Afruil, en voor wie niet?",
    "Probeer 2: zet op Reacties bij BW-029 Antwoord op ja en Gevolg op niet, zonder Motivering. Telt dat als beantwoord?",
    "Probeer 3: zet op Besluiten bij C-3 Orgaan op raad. Wat gebeurt er met de status en het verschil op Legitimiteit?",
    "Zet nooit een naam, adres of telefoonnummer op Reacties: de functies weigeren dan te rekenen, en herhalen niet wat er staat.",
    "Zonder de invoegtoepassing Rol in de Ruimte blijven alle uitkomsten staan zoals ze zijn opgeslagen; met de invoegtoepassing rekenen ze mee.",
  ],
  contents: [
    ["Welvaart", "hoe het leven is"], ["Effect per variant", "wat keuzes doen"], ["Wie draagt", "stapeling per groep"], ["Afruil", "varianten naast elkaar"],
    ["Participatie", "wie antwoord kreeg"], ["Wat besloten is", "het besluit dat geldt"], ["Legitimiteit", "wie nog moet besluiten"], ["Wie gaat waarover", "de standaard"],
    ["Wie levert", "voorwaarden"], ["Opgavenmix", "waar arrangementen over gaan"], ["Publieksverslag", "in gewone woorden"], ["Controle", "problemen in de tabellen"],
    ["Indicatoren", "cijfers per gebied en jaar"], ["Effecten", "wat een maatregel doet"], ["Varianten", "welke maatregelen"], ["Trajecten", "gesprekken met inwoners"], ["Reacties", "veertig reacties"],
    ["Besluiten", "wie besloot"], ["Partijen", "wie meedoet"], ["Afspraken", "wie vraagt wat"], ["Voorwaarden", "wat anderen leveren"], ["Arrangementen", "de tafels"], ["Bijdragen", "wat ieder inbrengt"],
    ["Boodschappen", "de zinnen"],
  ],
};
