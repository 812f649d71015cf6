import type { RecordsOf } from "./about";
import type * as functions from "./learning";

const parameters = {
  waarnemingen: "Table Waarnemingen (observations) with its header row: what projects really cost or needed.",
  normen: "Table Normen (norms) with its header row: the norm in use; empty = no verdict.",
  methode: "PM (default), REML or DL: how differences between areas are estimated.",
  zekerheid: "Of the lower and upper bound, between 0.5 and 0.999; default 0.95.",
  prijspeil: "In the prices of which year; empty = the latest Prijspeil of the norm.",
  index: "Table Index with its header row; needed where price levels differ.",
};

export const learning: RecordsOf<typeof functions> = {
  LEREN: {
    question: "learning",
    english: {
      description: "Per norm and area: measured, learned from all areas together, bounds, expected, and a verdict on the norm in use.",
      parameters,
    },
    example: "kosten-per-ha",
    reading: "Geleerd is de gewone waarde, Verwacht het gemiddelde dat in een begroting hoort; Onder en Boven zeggen waar de norm waarschijnlijk ligt. "
      + "Krap: ook de ondergrens ligt boven de norm in gebruik. Eigen gewicht is hoeveel de metingen van het gebied zelf tellen.",
  },
  NORMEN: {
    question: "learning",
    english: {
      description: "A row per norm: learned, bounds, what a new area may expect, how areas differ, and a verdict on the norm in use.",
      parameters,
    },
    example: "kosten-per-ha",
    reading: "Nieuw onder en Nieuw boven gelden voor een gebied dat nog niets gemeten heeft. Aandeel verschil is het deel van de spreiding dat geen toeval is.",
  },
  LEERAGENDA: {
    question: "learning",
    english: {
      description: "Per learning question how far it is, whether it is late, and which lessons came of it; or per knowledge partner.",
      parameters: {
        leervragen: "Table Leervragen (questions) with its header row.",
        lessen: "Table Lessen (lessons) with its header row: which lessons name a question.",
        waarnemingen: "Table Waarnemingen (observations) with its header row: how often the norm was measured.",
        peildatum: "On which day; empty = the latest date in the tables.",
        per: "leervraag (question, default) or kennispartner (knowledge partner).",
      },
    },
    example: "twee-vragen",
    reading: "De fase is de laatste die geldt: vraag, onderzoek, bevinding, les of toegepast. Te laat is een vraag die op de peildatum Gereed had moeten zijn en nog geen bevinding heeft.",
  },
  LESSEN: {
    question: "learning",
    english: {
      description: "Per addressee and level: how many lessons, open, late, carried out and with consequence; or which need attention.",
      parameters: {
        lessen: "Table Lessen (lessons) with its header row.",
        peildatum: "On which day; empty = the latest date in the table.",
        afspraken: "Table Afspraken (agreements) with its header row: does the agreement exist that a lesson changed?",
        normen: "Table Normen (norms) with its header row: does the plan reckon with the new norm already?",
        partijen: "Table Partijen (parties) with its header row: does a lesson about the system go to the state?",
        per: "gericht aan (addressee, default), or les (lesson): only lessons that need attention.",
      },
    },
    example: "vier-lessen",
    reading: "Open is ook wat opgepakt is. Met gevolg: uitgevoerd, en bekend is wat er veranderde en in wat. Oudste open is in dagen tot de peildatum.",
  },
  GELEERD: {
    question: "learning",
    english: {
      description: "What changed because of lessons: old, new, by which chain of lessons, how long it took, and whether it fits.",
      parameters: {
        lessen: "Table Lessen (lessons) with its header row.",
        waarnemingen: "Table Waarnemingen (observations) with its header row: does the new norm fit what was measured?",
        normen: "Table Normen (norms) with its header row: on which scale a norm is learned.",
      },
    },
    example: "norm-past-bij-metingen",
    reading: "Door les noemt de keten van lessen, de oudste eerst. Past bij metingen zegt of de nieuwe norm tussen Onder en Boven van LEREN ligt: van het gebied van de les, anders van alle gebieden samen.",
  },
};
