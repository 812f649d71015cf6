import type { RecordsOf } from "./about";
import type * as functions from "./residents";

export const residents: RecordsOf<typeof functions> = {
  PARTICIPATIE: {
    question: "residents",
    english: {
      description: "Per process with residents: reactions, who was answered, what was taken over, what is open, and what the law still asks.",
      parameters: {
        trajecten: "Table Trajecten (participation processes) with its header row.",
        reacties: "Table Reacties (reactions) with its header row, without personal data: the number leads to your archive.",
        peildatum: "The day of counting; empty: the latest day on which somebody reacted or was answered.",
        per: "traject (process, default), or thema (theme): per theme what was said and what was done with it.",
      },
    },
    example: "veertig-reacties",
    reading: "Een reactie die niet of deels is overgenomen telt pas als beantwoord met een motivering. Open zijn de reacties zonder antwoord, Zwaarwegend open die over iemands woning, inkomen, gezondheid of veiligheid. "
      + "`te controleren` in Plicht: de bron van die plicht is niet zeker.",
  },
};
