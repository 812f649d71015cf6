/** Dutch texts: the view Overzicht. */
export const overview = {
  taskShares: {
    title: "Wat elke opgave kan dragen",
    note: "Grond, geld, capaciteit, kennis en instrumenten: wat het laagst is, bepaalt hoeveel van een opgave kan doorgaan.",
    picture: "Wat kan doorgaan",
    carried: "Kan doorgaan", lacking: "Ontbreekt",
    table: "De vijf aandelen per opgave",
    task: "Opgave",
    decisive: "bepaalt",
    // A column is as wide as a percentage: the long names may break.
    columns: { land: "grond", money: "geld", capacity: "cap.", knowledge: "kennis", instruments: "instr." },
    names: { land: "grond", money: "geld", capacity: "capaciteit", knowledge: "kennis", instruments: "instrumenten" },
    unknown: "onbekend",
    decides: (share: string, means: string) => `${share} kan doorgaan; ${means} bepaalt`,
    all: "kan helemaal doorgaan",
    asFarAsKnown: (means: string) => `kan voor zover bekend doorgaan; ${means} nog niet berekend`,
    known: (known: number, all: number) => `${known} van ${all} bekend`,
    busy: "De aandelen per opgave worden berekend…",
    failed: "De aandelen per opgave konden niet worden berekend.",
    unanswered: "Hiervoor zijn rijen in een tabel Opgaven nodig.",
  },
};
