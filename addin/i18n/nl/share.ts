/** Dutch texts: the view on formulas as values and back. */
export const share = {
  share: {
    intro: "Wie deze invoegtoepassing niet heeft, ziet #NAAM? waar een RUIMTE-formule staat zodra Excel opnieuw rekent. Deel daarom waarden, en zet daarna uw formules terug.",
    busy: "Bezig…",
    failed: "Dit is niet gelukt. Sluit een cel die u aan het bewerken bent, hef de beveiliging van de werkmap op en probeer het opnieuw.",
    more: (count: number) => `nog ${count}`,
    freeze: {
      title: "Bevries waarden",
      explanation:
        "Maakt van elke RUIMTE-formule, met alle cellen die zij vult, de waarden van nu. "
        + "De werkmap onthoudt de formules; andere formules blijven formules.",
      done: (count: number) => (count === 1 ? "1 formule is nu een waarde." : `${count} formules zijn nu waarden.`),
      none: "Er zijn geen RUIMTE-formules om te bevriezen.",
      left: (cells: string) => `Nog steeds een formule, want het blad is beveiligd of de formule gebruikt ook iets van buiten de werkmap: ${cells}.`,
    },
    restore: {
      title: "Zet formules terug",
      explanation:
        "Zet de bevroren formules terug, en Excel rekent ze opnieuw uit. "
        + "Een uitkomst die u na het bevriezen hebt gewijzigd, blijft zoals u hem maakte.",
      done: (count: number) => (count === 1 ? "1 formule staat weer in haar cel." : `${count} formules staan weer in hun cellen.`),
      none: "Er zijn geen bevroren formules om terug te zetten.",
      left: (cells: string) =>
        `Niet teruggezet, want gewijzigd, verdwenen of beveiligd: ${cells}. Maak de wijziging ongedaan of hef de beveiliging op, en probeer het opnieuw.`,
    },
    repair: {
      title: "Herstel #NAAM?",
      explanation:
        "Excel toont soms #NAAM? als de werkmap eerder open was dan de invoegtoepassing. "
        + "Dan worden die formules opnieuw ingevoerd, precies zoals ze er staan.",
      done: (count: number) => (count === 1 ? "1 formule is opnieuw ingevoerd." : `${count} formules zijn opnieuw ingevoerd.`),
      none: "Geen enkele RUIMTE-formule toont #NAAM?.",
      left: (cells: string) => `Toont nog #NAAM?, want het blad is beveiligd: ${cells}.`,
    },
  },
};
