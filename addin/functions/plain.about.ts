import type { RecordsOf } from "./about";
import type * as functions from "./plain";

export const plain: RecordsOf<typeof functions> = {
  PUBLIEKSVERSLAG: {
    question: "residents",
    english: {
      description: "A public report: Dutch sentences with their figures, and per sentence what may stop a reader: length, hard words, abbreviations.",
      parameters: {
        boodschappen: "Table Boodschappen (messages) with its header row: sentences with {1}, {2}, … and their values.",
        jargon: "Table Jargon with its header row: replaces the default list of hard words as a whole.",
      },
    },
    example: "voorbeeld-8-het-verslag",
    reading: "Leesbaar is `ja`, of zegt wat u nakijkt. Het is een toets op vorm en bewijst geen taalniveau. Neem Tekst over zonder de rij Totaal.",
  },
};
