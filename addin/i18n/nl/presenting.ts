/** Dutch texts: the large view for a room. */
export const presenting = {
  presenting: {
    open: "Presenteren",
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
