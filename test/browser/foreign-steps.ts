import type { ForeignName } from "./foreign-workbooks";
import type { Hands } from "./hands";

/** The pane's own words, which the steps press and read; the names of tables, fields and columns are those of the sheet. */
export const words = {
  nl: {
    choose: "Kies een soort…", kind: "Wat is het?", use: "Gebruiken", fixed: "één vaste waarde…", value: "Vaste waarde van", joined: "samengevoegd…", part: "Deel", of: "van", aText: "een tekst…", text: "Tekst in deel",
    head: "de kop van de kolom", more: (count: number) => `Nog ${count} velden`, shapes: "Staat het anders op het blad?", across: "Waarden staan in kolommen naast elkaar",
    pivot: "Jaren staan in rijen, een bedrag per rij", only: "Alleen sommige rijen: kijk in kolom", sums: "Rijen die bij elkaar horen optellen", dontUse: "Niet gebruiken", readAs: "wordt gelezen als", notUsed: "wordt niet gebruikt",
  },
  en: {
    choose: "Choose a kind…", kind: "What is it?", use: "Use", fixed: "one fixed value…", value: "Fixed value of", joined: "joined…", part: "Part", of: "of", aText: "a text…", text: "Text in part",
    head: "the header of the column", more: (count: number) => `${count} more fields`, shapes: "Does it stand differently on the sheet?", across: "Values stand in columns side by side",
    pivot: "Years stand in rows, an amount per row", only: "Some rows only: look in column", sums: "Add up rows that belong together", dontUse: "Do not use", readAs: "is read as", notUsed: "is not used",
  },
} as const;

export type Words = (typeof words)["nl" | "en"];

interface Steps {
  /** The range in the list. */
  readonly range: string;
  readonly kind: string;
  /** From what it is to how it is read. */
  readonly say: (hands: Hands, w: Words) => Promise<void>;
  /** How often a mouse button goes down, from the opened workbook to the figure: 25 is what a controller has patience for. */
  readonly clicks: number;
  /**
   * What the overview's headline then says, worked out by hand; the comment says how. In English where the steps are done by the keyboard too:
   * between them those have every kind of control that there is.
   */
  readonly headline: { readonly nl: string; readonly en?: string };
}

export const steps: Readonly<Record<ForeignName, Steps>> = {
  // 0,8 + 0,6 mln of 10 x 100.000 + 50 x 20.000 euros.
  means: {
    range: "Meerjarig dekkingsplan!A3:D6", kind: "Middelen",
    say: (hands) => hands.choose("Bron", "Waar komt het geld vandaan (A)"),
    clicks: 9, headline: { nl: "Knelpunt: geld. 70% van de kosten is gedekt" },
  },
  // 570.000 + 485.000 of (300 + 20 + 250 + 500 + 20 + 450) x 1.000.
  spending: {
    range: "Raming per programma!A2:D8", kind: "Uitgaven",
    say: (hands) => hands.choose("Opgave", "Wat gaan we doen (B)"),
    clicks: 9, headline: { nl: "Knelpunt: geld. 68,5% van de kosten is gedekt" },
  },
  // 500.000 + 250.000 of 120 + 180 + 100 + 200 + 400 thousand.
  ledger: {
    range: "Grootboek!A1:F7", kind: "Uitgaven",
    say: async (hands, w) => {
      await hands.choose("Opgave", "Werk (D)");
      await hands.press(w.shapes);
      await hands.tick(w.pivot);
      await hands.choose(w.only, "D/C (E)");
      await hands.tick("C");
    },
    clicks: 14, headline: { nl: "Knelpunt: geld. 75% van de kosten is gedekt", en: "Bottleneck: money. 75% of the cost is covered" },
  },
  // 400 + 300 + 60 + 100 + 120 + 20 of 640 + 610 hectares.
  land: {
    range: "Bodemstatistiek!A3:E5", kind: "Grond",
    say: async (hands, w) => {
      await hands.press(w.shapes);
      await hands.tick(w.across);
      await hands.tick("Totaal ha");
      await hands.tick(w.sums);
    },
    clicks: 11, headline: { nl: "Knelpunt: grond. 80% van de gevraagde hectares past", en: "Bottleneck: land. 80% of the hectares asked fits" },
  },
  // Of the ecologists 3 + 2 fte where 4 + 4 are asked, of the lawyers 1 + 1 of 1 + 1: 7 of 10.
  staff: {
    range: "Formatieplan!A2:E5", kind: "Bezetting",
    say: async (hands, w) => {
      await hands.choose("Organisatie", "Eenheid (A)");
      await hands.choose("Rol", "Taakveld (B)");
      await hands.press(w.shapes);
      await hands.tick(w.across);
    },
    clicks: 13, headline: { nl: "Knelpunt: mensen. 70% van de gevraagde uren is beschikbaar" },
  },
  // 30 of 1.500 x 0,03 hectares in Oosterhout, all of 1.000 x 0,03 in Westerveld: 60 of 75.
  homes: {
    range: "Woningbouwafspraken!A2:D4", kind: "Opgaven",
    say: async (hands, w) => {
      await hands.choose("Opgave", w.joined);
      await hands.choose(`${w.part} 1 ${w.of} Opgave`, w.aText);
      await hands.type(`${w.text} 1 ${w.of} Opgave`, "woningen");
      await hands.choose(`${w.part} 2 ${w.of} Opgave`, w.head);
      await hands.press(w.more(15));
      await hands.choose("Gebied", "Regiogemeente (A)");
      await hands.choose("Ruimte per eenheid", w.fixed);
      await hands.type(`${w.value} Ruimte per eenheid`, "0,03");
      await hands.press(w.shapes);
      await hands.tick(w.across);
      await hands.tick("Samen");
    },
    clicks: 23, headline: { nl: "Knelpunt: grond. 80% van de gevraagde hectares past", en: "Bottleneck: land. 80% of the hectares asked fits" },
  },
};
