import type { RecordsOf } from "./about";
import type * as functions from "./wellbeing";

const effecten = "Table Effecten (effects) with its header row.";

export const wellbeing: RecordsOf<typeof functions> = {
  WELVAART: {
    question: "wellbeing",
    english: {
      description: "How life is in an area: per indicator the latest value, the trend with a colour, and the place among other areas.",
      parameters: {
        indicatoren: "Table Indicatoren (indicators) with its header row.",
        gebied: "The area, as Indicatoren calls it.",
        jaren: "How many calendar years count for the trend; default 8.",
        zekerheid: "Certainty of a trend (between 0 and 1); default 0.95.",
      },
    },
    example: "voorbeeld-1-trends",
    reading: "Trendkleur is groen als de trend duidelijk de gunstige kant op gaat, rood de andere kant, grijs als het niet te zeggen is. Positiekleur is groen in het beste kwart van de gebieden, rood in het slechtste. "
      + "Er is geen totaal over indicatoren: de rij Aantal telt kleuren, en dat is geen cijfer voor het leven. De toets is die van deze functie, niet die van het CBS.",
  },
  EFFECTEN: {
    question: "wellbeing",
    english: {
      description: "What measures do per variant to each indicator, for which group and in which area; or per group who bears the drawbacks.",
      parameters: {
        effecten,
        varianten: "Table Varianten (variants) with its header row, or the result of PROGRAMMEREN; empty: all measures together.",
        indicatoren: "Table Indicatoren (indicators) with its header row: what is favourable, and about what nothing is said.",
        per: "indicator (default), or groep (group): how many indicators turn better and worse for a group.",
      },
    },
    example: "twee-varianten",
    reading: "Effecten worden alleen opgeteld binnen één indicator, groep en gebied. `geen effect opgegeven` is iets anders dan nul: niemand heeft er iets over gezegd.",
  },
  AFRUIL: {
    question: "wellbeing",
    english: {
      description: "Variants side by side per indicator: which is nowhere better than another, and what each gives up most. No winner.",
      parameters: {
        effecten,
        varianten: "Table Varianten (variants) with its header row.",
        indicatoren: "Table Indicatoren (indicators) with its header row: what is favourable.",
        per: "effect (default), or spijt (regret): what a variant gives up per indicator (0-1) against the best.",
      },
    },
    example: "voorbeeld-3-varianten",
    reading: "Gedomineerd door: een variant die nergens slechter is en ergens beter. Grootste spijt (0-1): wat de variant het meest opgeeft tegenover de beste op die indicator; 1 is de slechtste. Er worden geen indicatoren opgeteld en er is geen winnaar.",
  },
};
