import type { RecordsOf } from "./about";
import type * as functions from "./capacity";

const common = {
  werk: "Table Werk (work) with its header row.",
  bezetting: "Table Bezetting (staffing) with its header row.",
  van: "First year.",
  tot: "Last year (included).",
  norm: "Productive hours per fte and year; may be blank when every row of Bezetting has its own hours.",
  periode: "jaar (year, default) or kwartaal (quarter).",
};

const parameters = {
  ...common,
  vervanging: "Table Vervanging (substitution) with its header row: which role can stand in for which other.",
};

export const capacity: RecordsOf<typeof functions> = {
  CAPACITEIT: {
    question: "people",
    english: {
      description: "Per role and period: demand and supply in hours, load, shortage and hiring when governments work together.",
      parameters,
    },
    example: "ecologen-samen",
    reading: "Belasting is vraag gedeeld door aanbod: boven 1 is er tekort. Mensen van alle organisaties mogen elk pakket doen waar hun rol bij past. "
      + "De norm (productieve uren per fte) is uw eigen keuze.",
  },
  SAMENWERKEN: {
    question: "people",
    english: {
      description: "Per role: shortage in hours with each organisation alone, and as one government; and what cooperation gains.",
      parameters,
    },
    example: "ecologen-provincie-en-waterschap",
    reading: "Tekort alleen is de som als elke organisatie het zelf moet doen, tekort samen als alle mensen gedeeld worden. De winst is wat samenwerken scheelt, in uren en als deel.",
  },
  PLANNEN: {
    question: "people",
    english: {
      description: "Per work package: start and end, moved within its slack so that peaks fit; with hours over supply before and after.",
      parameters: {
        ...common,
        uitloop: "TRUE: packages may end after their latest end, so that nothing is over supply (default FALSE).",
      },
    },
    example: "pieken-passen-binnen-de-speling",
    reading: "Per werkpakket de nieuwe start en het nieuwe eind, hoeveel perioden het verschoven is en hoeveel speling er nog is. Overbelasting is het werk boven het aanbod; "
      + "het oordeel vergelijkt de uitkomst met de ondergrens: beter dan die kan geen enkele planning. Lang zoeken gebeurt naast Excel: u kunt doorwerken, en wie intussen de invoer verandert, stopt het.",
  },
  MENSENNODIG: {
    question: "people",
    english: {
      description: "Per role the least fte to be employed so that no period falls short, without hiring and as one government.",
      parameters: { ...parameters, norm: "Productive hours per fte and year, of who is employed." },
    },
    example: "voorbeeld",
    reading: "Extra fte vast is wat de hele periode in dienst moet zijn om ook de drukste periode rond te krijgen; gemiddeld is wat er over alle periodes tekort is. "
      + "Liggen die ver uit elkaar, dan is plannen (PLANNEN) of inhuren goedkoper dan aannemen.",
  },
};
