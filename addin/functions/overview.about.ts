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
  NORMGEVOLG: {
    question: "learning",
    english: {
      description: "Per task and norm: costs with the norm in use, costs with the learned norm, the difference, and between which bounds.",
      parameters: {
        opgaven: "Table Opgaven (tasks) with its header row.",
        waarnemingen: "Table Waarnemingen (observations) with its header row: what projects really cost.",
        normen: "Table Normen (norms) with its header row: for which tasks and column a norm counts.",
        van: "First year.",
        tot: "Last year (included).",
        index: "Table Index with its header row; empty = prices stay as they are.",
        methode: "PM (default), REML or DL: how differences between areas are estimated.",
      },
    },
    example: "natuurherstel-in-gebied-d",
    reading: "Geleerd is wat het gebied van de opgave mag verwachten. De kosten zijn die van KOSTEN over de gevraagde jaren; grenzen tellen niet op, want opgaven delen een norm.",
  },
  METNORMEN: {
    question: "learning",
    english: {
      description: "The table Opgaven (tasks) with learned norms filled in: to be used wherever Opgaven can stand.",
      parameters: {
        opgaven: "Table Opgaven (tasks) with its header row.",
        waarnemingen: "Table Waarnemingen (observations) with its header row: what projects really cost or needed.",
        normen: "Table Normen (norms) with its header row: for which tasks and column a norm counts.",
        methode: "PM (default), REML or DL: how differences between areas are estimated.",
        index: "Table Index with its header row; needed where price levels differ.",
      },
    },
    example: "natuurherstel-in-gebied-d",
    reading: "Alles staat er zoals in Opgaven, behalve de normen die geleerd zijn. Zet de uitkomst bijvoorbeeld in BALANS of STAPELING in plaats van Opgaven.",
  },
};
