import type { PartKind } from "../../../core";

/** Dutch texts: what a figure is made of. */
export const explain = {
  explain: {
    figure: (name: string, amount: string) => `Uitleg bij ${name}: ${amount}`,
    busy: "De uitleg wordt berekend…",
    failed: "De uitleg kon niet worden berekend.",
    unanswered: "Bij dit cijfer is geen uitleg mogelijk. Los eerst de meldingen bij Controle op.",
    close: "Sluit de uitleg",
    makes: { sum: "Deze regels vormen samen het cijfer.", share: "Het eerste deel, als aandeel van het tweede.", limits: "Grenzen, elk apart: wat iets meer ervan aan het cijfer toevoegt." },
    made: { sum: "Samen", share: "Aandeel", limits: "Het cijfer nu" },
    line: "Regel",
    year: "Jaar",
    amounts: { euros: "Bedrag", hectares: "Hectare", hours: "Uren", named: "Omvang", shares: "Erbij" },
    row: (table: string, row: number) => `${table} rij ${row}`,
    goTo: (cells: string, sheet: string) => `Ga naar ${cells} (blad ${sheet})`,
    lines: (count: number) => `${count} regels samen`,
    moreRows: (count: number) => `en nog ${count}`,
    bySource: {
      title: "Rijen per bron", busy: "De rijen per bron worden berekend…", failed: "De rijen per bron konden niet worden berekend.", none: "Er komt geen geld tekort.",
      note: "Elk tekort met de bronnen die het mogen betalen: waar hun geld van dat jaar heen gaat, en waarom zij niet meer betalen.",
    },
    freeMoney: "Structureel vrij geld (niet in Middelen)",
    parts: {
      limits: "Grenzen die knellen", alone: "Tekort ieder apart", together: "Tekort samen", overload: "Te veel uren", lessShort: "Minder tekort", savedThen: "In gebruik met één hectare meer",
      claims: "Ruimteclaims", realised: "Gerealiseerd", shortages: "Tekort per opgave",
      landThere: "Beschikbare grond", landUsed: "In gebruik", landNeeded: "Nodig, na delen", landShared: "Gedeelde hectares",
      incidental: "Incidenteel", structural: "Structureel", cost: "Kosten", covered: "Gedekt",
      work: "Gevraagd door werkpakketten", staff: "Bezetting voor verzuim", absence: "Verzuim", present: "Beschikbaar na verzuim",
      ownStaff: "Gedaan door eigen mensen, naar rato", standIns: "Gedaan door vervangers", hired: "Gedaan door inhuur", carried: "Kan worden gedaan",
      goal: "Doel", derived: "Een laag lager afgesproken", below: "Een laag lager gerealiseerd", measured: "Laatste meting", weakest: "De zwakste afspraak telt", contributions: "Bijdragen die meetellen",
      brought: "Brengt", got: "Ontvangt",
      hiring: "Inhuur", counted: "Telt op tijd mee",
      fulfilled: "Aanwezig, naar gewicht", weights: "Gevraagd, naar gewicht",
    } satisfies Record<PartKind, string>,
  },
};
