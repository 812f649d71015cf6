import type { money as dutch } from "../nl/money";

/** English texts: the view on money. */
export const money: typeof dutch = {
  money: {
    title: "Money",
    question: "Does the money match the ambition?",
    served: "of the cost covered",
    coverage: "Coverage",
    coverageNote: (from, to) => `of the cost ${from}-${to} is covered`,
    cost: "Cost",
    covered: "Covered",
    shortage: "Shortage",
    ambition: "Ambition that can be carried",
    picture: "Cost per year: covered and short",
    year: "Year",
    oneMore: (year, covers) => `One euro of free money in ${year} covers ${covers} more.`,
    allAreas: "The part of this area: sources pay wherever they may. The ambition that can be carried is that of all areas together.",
    nothing: "There is no cost in these years.",
    total: "Total",
    years: (from, to) => `${from} to ${to} inclusive`,
    source: "Source",
    more: "What one more euro brings",
    moreOf: (source, year, covers) => `One more euro from ${source} in ${year} covers ${covers} more.`,
    perEuro: "Covers per euro",
    moreBusy: "Calculating what more money brings…",
    moreFailed: "What more money brings could not be calculated.",
  },
};
