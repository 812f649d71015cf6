/** Dutch texts: the view on formulas as values and back, and on the add-in that starts with the workbook. */
export const share = {
  share: {
    intro: "Wie deze invoegtoepassing niet heeft, ziet #NAAM? waar een RUIMTE-formule staat zodra Excel opnieuw rekent. Deel daarom waarden, en zet daarna uw formules terug.",
    busy: "Bezig…",
    waiting: "Bezig… Bewerkt u een cel, sluit die dan af met Enter: Excel wacht daarop.",
    failed: "Dit is niet gelukt.",
    more: (count: number) => `nog ${count}`,
    freeze: {
      title: "Bevries waarden",
      explanation:
        "Maakt van elke RUIMTE-formule, met alle cellen die zij vult, de waarden van nu. "
        + "De werkmap onthoudt de formules; andere formules blijven formules. Wat een fout toont of nog rekent, blijft ook formule.",
      done: (count: number) => (count === 1 ? "1 formule is nu een waarde." : `${count} formules zijn nu waarden.`),
      none: "Er zijn geen RUIMTE-formules om te bevriezen.",
      left: {
        unfinished: (cells: string) => `Nog een formule, want Excel rekent er nog aan: ${cells}. Probeer het zo nog eens.`,
        broken: (cells: string) => `Nog een formule, want zij toont een fout: ${cells}. Los die op, of druk op Herstel formules.`,
        protected: (cells: string) => `Nog een formule, want het blad is beveiligd: ${cells}.`,
        notBack: (cells: string) => `Nog een formule, want er staat iets in dat niet vanzelf terug mag (een ander bestand, internet of een onbekende functie): ${cells}.`,
        tooMany: (cells: string) => `Nog een formule, want de werkmap onthoudt er hoogstens 10.000: ${cells}.`,
      },
    },
    restore: {
      title: "Zet formules terug",
      explanation:
        "Zet de bevroren formules terug, en Excel rekent ze opnieuw uit. "
        + "Een uitkomst die u na het bevriezen hebt gewijzigd, blijft zoals u hem maakte.",
      done: (count: number) => (count === 1 ? "1 formule staat weer in haar cel." : `${count} formules staan weer in hun cellen.`),
      none: "Er zijn geen bevroren formules om terug te zetten.",
      left: {
        changed: (cells: string) => `Niet teruggezet, want er staat iets anders dan bevroren is: ${cells}. Maak die wijziging ongedaan en probeer het opnieuw.`,
        gone: (cells: string) => `Niet teruggezet, want het blad is er niet meer of heet anders: ${cells}.`,
        protected: (cells: string) => `Niet teruggezet, want het blad is beveiligd: ${cells}. Hef de beveiliging op en probeer het opnieuw.`,
        notBack: (cells: string) => `Niet teruggezet, want in de formule staat iets dat niet vanzelf terug mag (een ander bestand, internet of een onbekende functie): ${cells}.`,
      },
    },
    repair: {
      title: "Herstel formules",
      explanation:
        "Excel toont #NAAM?, #WAARDE! of #BEZET! als de werkmap eerder open was dan de invoegtoepassing. "
        + "Dan worden die formules opnieuw ingevoerd, precies zoals ze er staan.",
      done: (count: number) => (count === 1
        ? "1 formule is opnieuw ingevoerd. Blijft er #WAARDE! staan, dan zegt de kaart bij de cel waarom."
        : `${count} formules zijn opnieuw ingevoerd. Blijft er #WAARDE! staan, dan zegt de kaart bij de cel waarom.`),
      none: "Geen enkele RUIMTE-formule toont #NAAM?, #WAARDE! of #BEZET!.",
      left: { protected: (cells: string) => `Niet opnieuw ingevoerd, want het blad is beveiligd: ${cells}.` },
    },
    startup: {
      title: "Meestarten met deze werkmap",
      explanation:
        "Excel start een invoegtoepassing niet vanzelf; zonder haar rekenen RUIMTE-formules niet. Staat dit aan, dan vraagt deze werkmap "
        + "Excel om haar bij het openen mee te laden. Dat werkt bij wie de invoegtoepassing heeft.",
      on: "Aan",
      off: "Uit",
      notAsked: "Uit: in deze werkmap staan nog geen RUIMTE-formules.",
      failed: "Dit kon niet worden gewijzigd.",
      /** Above the view, once. */
      said: "In deze werkmap staan RUIMTE-formules. De invoegtoepassing start daarom voortaan mee als u haar opent.",
      undo: "Niet meestarten",
      close: "Sluit deze melding",
    },
  },
};
