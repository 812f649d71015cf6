import type { RecordsOf } from "./about";
import type * as functions from "./overview";

export const overview: RecordsOf<typeof functions> = {
  VIERMIDDELEN: {
    question: "together",
    english: {
      description: "Per task the share that money, capacity, knowledge and instruments can each carry, and which of them decides.",
      parameters: {
        opgaven: "Table Opgaven (tasks) with its header row.",
        middelen: "Table Middelen (funding) with its header row: a row per source, a column per year.",
        werk: "Table Werk (work) with its header row; the column Opgave says what the work is for.",
        bezetting: "Table Bezetting (staffing) with its header row.",
        randvoorwaarden: "Table Randvoorwaarden (preconditions) with its header row: knowledge and instruments per task.",
        van: "First year.",
        tot: "Last year (included).",
        norm: "Productive hours per fte and year.",
        index: "Table Index with its header row; blank = prices stay as they are.",
        uitgaven: "Table Uitgaven with its header row: what a task costs per year; blank = Opgaven says so.",
      },
    },
    example: "the-weakest-decides",
    reading: "Per opgave het deel (0 tot 1) dat elk middel kan dragen: geld, capaciteit, kennis en instrumenten. Het laagste beslist en heet knelpunt.",
  },
};
