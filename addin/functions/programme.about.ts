import type { RecordsOf } from "./about";
import type * as functions from "./programme";

const parameters = {
  maatregelen: "Table Maatregelen (measures) with its header row.",
  opgaven: "Table Opgaven (tasks) with its header row: goal, target year and priority.",
  opbrengsten: "Table Opbrengsten (yields) with its header row: what a measure yields for a task.",
  middelen: "Table Middelen (funding) with its header row: a row per source, a column per year.",
  van: "First year.",
  tot: "Last year (included).",
  inzet: "Table Inzet (effort) with its header row: hours per measure and role; empty = people do not bind.",
  bezetting: "Table Bezetting (staffing) with its header row; empty = people do not bind.",
  norm: "Productive hours per fte and year; may be blank when every row of Bezetting has its own hours.",
  grond: "Table Grond (land) with its header row; empty = land does not bind.",
  combinaties: "Table Combinaties (combinations) with its header row: which measures may share hectares.",
  index: "Table Index with its header row; empty = prices stay as they are.",
  inspanning: "How long is searched at most where there are many measures (number of linear models).",
};

export const programme: RecordsOf<typeof functions> = {
  PROGRAMMEREN: {
    question: "programme",
    english: {
      description: "Per measure: chosen or not, when, costs and why; as near to fair goals as money, people and land allow.",
      parameters,
    },
    example: "drie-jaren",
    reading: "Onder de maatregelen staat per prioriteit een oordeel: bewezen best, of hoeveel procentpunt per opgave het hoogstens beter kan. "
      + "De reden zegt waarvoor een maatregel gekozen is, of wat als eerste breekt als zij er alleen bij komt.",
  },
  DOELBEREIK: {
    question: "programme",
    english: {
      description: "Per task: reached, short, what is feasible alone and what when shared fairly, how far behind that, and what binds.",
      parameters,
    },
    example: "drie-jaren",
    reading: "Op zichzelf haalbaar is wat kan als niets anders telt; eerlijk deelbaar wat elke opgave krijgt als maatregelen deelbaar waren. "
      + "Achterstand is wat hele maatregelen daarop achterblijven, en Knelpunt wat als eerste weg moet om meer te halen.",
  },
};
