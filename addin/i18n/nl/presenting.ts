/** Dutch texts: the large view for a room. */
export const presenting = {
  presenting: {
    start: "Presenteren",
    stop: "Stop presenteren",
    opening: "Het venster voor de zaal komt. Vraagt Excel of het open mag, kies dan Toestaan.",
    open: "De presentatie staat in een eigen venster: sleep het naar het grote scherm. Wat in de werkmap verandert, verandert daar mee.",
    here: "Presenteer hier",
    failed: {
      alreadyOpen: () => "Er staat al een venster van deze invoegtoepassing open. Sluit dat, en kies opnieuw Presenteren.",
      heldBack: () => "Het venster is tegengehouden. Kies opnieuw Presenteren, en dan Toestaan; of sta voor Excel pop-ups toe in de browser.",
      address: (code: number) => `Excel kan de pagina voor het venster niet tonen (code ${code}). Geef dit door aan uw beheerder.`,
      other: (code: number) => `Excel opent geen venster (code ${code}).`,
    },
    outside: "Open deze pagina vanuit het venster Gebied in beeld in Excel: menu Meer, Presenteren.",
    name: "Presentatie",
    whole: "Kan dit allemaal?",
    place: (number: number, count: number) => `${number} van ${count}`,
    previous: "Vorige",
    next: "Volgende",
    dark: "Donker",
    light: "Licht",
    fullScreen: "Hele scherm",
    close: "Sluiten",
    keys: "Pijltjes: vorige en volgende. Esc: sluiten.",
    nothing: "Er is nog geen antwoord om te laten zien.",
  },
};
