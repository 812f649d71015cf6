/** Dutch texts: what is gathered for whoever mends things. */
export const conformance = {
  conformance: {
    title: "Gegevens voor een melding",
    explanation:
      "Versies en wat deze Excel kan, in één tekst voor wie u helpt. In de werkmap proef-in-excel.xlsx ook uw antwoorden op de twaalf proeven. "
      + "Er wordt niets verstuurd: u leest de tekst na en kopieert haar zelf.",
    gather: "Verzamel",
    copy: "Kopieer",
    label: "De verzamelde tekst",
    busy: "Bezig…",
    done: "Verzameld. Lees de tekst na voor u haar verstuurt.",
    copied: "De tekst staat op het klembord: plak haar in een mail.",
    copyYourself: "De tekst is geselecteerd: druk op Ctrl+C om haar te kopiëren.",
    failed: "Dit is niet gelukt.",
    heading: "Rol in de Ruimte: gegevens voor een melding",
    gathered: "Verzameld",
    version: "Uitgave",
    excel: "Excel",
    languages: "Taal van Office, taal van wat u typt",
    calculation: "Rekenen",
    unknown: "onbekend",
    absent: "niet",
    answers: "Proeven",
    open: "niet ingevuld",
    otherWorkbook: "Dit is niet de werkmap met de twaalf proeven.",
    cells: "Wat Excel over de gele cellen zegt",
  },
};
