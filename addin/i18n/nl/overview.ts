/** Dutch texts: the view Overzicht. */
export const overview = {
  fourMeans: {
    title: "De vier middelen per opgave",
    note: "Niet alleen geld: het zwakste middel bepaalt hoeveel van een opgave kan doorgaan.",
    picture: "Wat elke opgave kan dragen",
    carried: "Kan doorgaan", lacking: "Ontbreekt",
    table: "Elk middel per opgave",
    task: "Opgave",
    decisive: "bepaalt",
    // A column is as wide as a percentage: the long names may break.
    columns: { money: "geld", capacity: "capaci\u00adteit", knowledge: "kennis", instruments: "instru\u00admenten" },
    names: { money: "geld", capacity: "capaciteit", knowledge: "kennis", instruments: "instrumenten" },
    unknown: "onbekend",
    decides: (share: string, means: string) => `${share} kan doorgaan; ${means} bepaalt`,
    all: "kan helemaal doorgaan",
    busy: "De vier middelen worden berekend…",
    failed: "De vier middelen konden niet worden berekend.",
    unanswered: "Voor de vier middelen zijn de tabellen Opgaven en Middelen nodig, zonder meldingen.",
  },
};
