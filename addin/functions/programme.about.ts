import type { RecordsOf } from "./about";
import type * as functions from "./programme";

/** What every question about a programme reads, in English. */
export const programmeTables = {
  maatregelen: "Table Maatregelen (measures) with its header row.",
  opgaven: "Table Opgaven (tasks) with its header row: goal, target year and priority.",
  opbrengsten: "Table Opbrengsten (yields) with its header row: what a measure yields for a task.",
  middelen: "Table Middelen (funding) with its header row: a row per source, a column per year.",
  van: "First year.",
  tot: "Last year (included).",
};

const parameters = {
  ...programmeTables,
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
  PROGRAMMAJAREN: {
    question: "programme",
    english: {
      description: "Per year of the programme: costs, who pays, what lapses, hours per role, load and hectares; or per measure and year.",
      parameters: { ...parameters, soort: "jaar (year, default), or maatregel (measure): a row per measure and year." },
    },
    example: "drie-jaren",
    reading: "Elke bron heeft een kolom met wat zij dat jaar betaalt; samen is dat Kosten, op de cent. Over is geld dat dat jaar vervalt, en Bezetting de rol die het volst zit.",
  },
  SPEELRUIMTE: {
    question: "programme",
    english: {
      description: "What a million, an fte, ten hectares or a year more brings: how much less shortage, and for which task most.",
      parameters,
    },
    example: "een-jaar",
    reading: "Minder tekort is de som van de tekorten van de eerste prioriteit die tekortkomt, vergeleken met nu, als maatregelen deelbaar waren. "
      + "Wat niets brengt, staat er niet bij.",
  },
  NOREGRET: {
    question: "programme",
    english: {
      description: "Per measure: in every programme that is nearly as good, in none, or open; and what is lost without it.",
      parameters: { ...parameters, marge: "Percentage points per task that a programme may be worse (default 1)." },
    },
    example: "een-jaar",
    reading: "Altijd is bewezen: zonder deze maatregel wordt elk programma meer dan de marge slechter. Verlies zonder is in procentpunten per opgave, en minstens zoveel.",
  },
  GROEIPAD: {
    question: "programme",
    english: {
      description: "How the programme grows with the money: what was chosen at a part of it stays when more comes.",
      parameters: { ...parameters, stappen: "Parts of the money, for instance 50% and 100%; empty = 25%, 50%, 75%, 100% and 125%." },
    },
    example: "een-jaar",
    reading: "Elke rij voegt maatregelen toe aan de rij erboven. Prijs van nesten is wat dat bij al het geld kost ten opzichte van PROGRAMMEREN, in procentpunten per opgave.",
  },
};
