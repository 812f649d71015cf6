import type { Confidence, Notice } from "../../../core";

type SkippedKind = Extract<Notice, { code: "skippedRows" }>["kind"];

/** Dutch texts: which ranges of the workbook are read as a table. */
export const binding = {
  binding: {
    intro: "Hier ziet u wat er in uw werkmap als tabel wordt gelezen. Er wordt niets verplaatst of hernoemd; uw keuze wordt in de werkmap onthouden.",
    looking: "De bladen worden bekeken…",
    failed: "De bladen konden niet worden bekeken. Sluit een cel die u aan het bewerken bent en zoek opnieuw.",
    stopped: "Gestopt: niet alle bladen zijn bekeken.",
    again: "Zoek opnieuw",
    nothing: "Op de bladen van deze werkmap staat niets dat op een tabel lijkt.",
    unreadable: (count: number) =>
      count === 1 ? "1 eerder onthouden keuze is onleesbaar en telt niet mee." : `${count} eerder onthouden keuzes zijn onleesbaar en tellen niet mee.`,
    lost: (kind: string, sheet: string) => `${kind} op het blad ${sheet} is niet meer te vinden: de kop is gewijzigd of verdwenen. Kies de tabel opnieuw.`,
    forget: "Vergeten",
    forgetOf: (kind: string, sheet: string) => `Vergeten: ${kind} op ${sheet}`,
    automatic: (table: string, kind: string) => `De Excel-tabel ${table} wordt vanzelf gelezen als ${kind}.`,
    tooLarge: "Dit blad heeft te veel cellen om te bekijken. Maak van de lijst een Excel-tabel.",
    states: { used: "In gebruik", proposed: "Voorstel", notUsed: "Niet in gebruik", unknown: "Niet herkend" },
    confidence: {
      sure: "Alle koppen zijn bekend.",
      likely: "Waarschijnlijk: controleer soort en kolommen.",
      unsure: "Geen soort past: kies zelf wat het is.",
    } satisfies Record<Confidence, string>,
    kind: "Soort",
    chooseKind: "Kies een soort",
    columns: "Kolommen",
    notThere: "Staat er niet in",
    unnamed: (cell: string) => `zonder kop (${cell})`,
    further: {
      years: "Kolommen met een jaar in de kop worden vanzelf gelezen.",
      landUse: "Andere kolommen met getallen worden gelezen als hectares van die soort.",
      weighted: "Kolommen X met een kolom Gewicht X worden vanzelf gelezen.",
    },
    preview: (range: string) => `Eerste rijen van ${range}`,
    row: "Rij",
    as: (column: string) => `als ${column}`,
    noticed: "Opgemerkt",
    notices: {
      twoHeaderRows: "De kop beslaat twee rijen.",
      mergedCells: "Er zijn samengevoegde cellen.",
      tied: "De koppen passen ook bij een andere soort.",
      twice: (names: string) => `Dubbele kop, alleen de eerste telt: ${names}.`,
      missing: (names: string) => `Er ontbreekt een kolom: ${names}.`,
      guessed: (names: string) => `Geraden op een deel van de kop: ${names}.`,
      skipped: {
        header: (rows: string) => `De kop staat er nog eens: rij ${rows}.`,
        units: (rows: string) => `Een rij met eenheden telt niet mee: ${rows}.`,
        total: (rows: string) => `Totalen tellen niet mee: rij ${rows}.`,
        heading: (rows: string) => `Tussenkoppen tellen niet mee: rij ${rows}.`,
        note: (rows: string) => `Notities tellen niet mee: rij ${rows}.`,
        blank: (rows: string) => `Lege rijen: ${rows}.`,
      } satisfies Record<SkippedKind, (rows: string) => string>,
      more: (count: number) => `nog ${count}`,
    },
    use: "Gebruiken",
    dontUse: "Niet gebruiken",
    show: "Toon in blad",
    needsKind: "Kies eerst een soort.",
    chosenTwice: (names: string) => `Deze kop is voor meer dan één kolom gekozen: ${names}.`,
    needsColumns: (names: string) => `Kies eerst de kolom voor: ${names}.`,
    used: (range: string, kind: string) => `${range} wordt gelezen als ${kind}.`,
    notUsed: (range: string) => `${range} wordt niet gebruikt.`,
    tooWide: "Dit bereik heeft te veel kolommen of te lange koppen om te onthouden.",
    notKept: "Uw keuze kon niet worden onthouden. Is de werkmap alleen-lezen?",
    gone: "Deze cellen zijn niet meer te vinden. Zoek opnieuw.",
  },
};

