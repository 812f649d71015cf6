import type { RecordsOf } from "./about";
import type * as functions from "./risk";

const risicos = "Table Risicos (risk register) with its header row.";
const further = {
  jaren: "Over how many years; default 1.",
  structureel: "How often a structural risk counts that has no Jaren (years) of its own; houses use 2 or 3.",
  zekerheid: "0.5 to 1: with which certainty it must be enough; default 0.90.",
  samenhang: "Table Risicosamenhang (dependence) with its header row; empty = risks are independent.",
  trekkingen: "How many draws where risks depend on each other; default 100,000.",
  zaad: "Whole number (seed) from which draws begin; default 1. The same seed gives the same cells.",
};
const { zekerheid: _, ...withoutCertainty } = further;

export const risk: RecordsOf<typeof functions> = {
  RISICO: {
    question: "risk",
    english: {
      description: "Per risk: chance, expected loss, contribution to what is needed, what is needed without it, and whether its control pays.",
      parameters: { risicos, ...further, per: "eigenaar, opgave, gebied or programma (owner, task, area, programme): a row per word; empty = per risk." },
    },
    example: "voorbeeld-1-maatregelen",
    reading: "Bijdrage verdeelt wat bij deze zekerheid nodig is: samen is dat Totaal, op de cent. Zonder zegt hoeveel er vrijkomt als het risico er niet is, en telt niet op. "
      + "Loont is ja als de maatregel meer verwacht verlies wegneemt dan zij kost, en ruimte als zij alleen meer ruimte vrijmaakt dan zij kost.",
  },
  WEERSTAND: {
    question: "risk",
    english: {
      description: "What is needed to bear setbacks beside what there is: ratio, class, expected and gross loss, and how exact that is.",
      parameters: {
        risicos, weerstandscapaciteit: "Table Weerstandscapaciteit (capacity) with its header row.", ...further,
        klassen: "Table with Ondergrens (lower bound) and Klasse (class); empty = A uitstekend (2.0) to F ruim onvoldoende.",
        methode: "som = weight x chance x impact added up; empty = from the distribution.",
        weging: "With som: what the sum is multiplied by; default 1.",
      },
    },
    example: "voorbeeld-1-structureel",
    reading: "Benodigd is het bedrag dat met deze zekerheid genoeg is; Structureel telt per jaar. Spreidingsvoordeel is wat het scheelt dat niet alles tegelijk tegenzit. "
      + "Staat er (grens) achter de klasse, dan beslist de nauwkeurigheid over de klasse.",
  },
  BANDBREEDTE: {
    question: "risk",
    english: {
      description: "Which amount is enough with which certainty, how exact that is, and how far it is above the expected loss.",
      parameters: { risicos, ...withoutCertainty, zekerheden: "Numbers above 0 and below 1, without a header; default 0.5; 0.75; 0.8; 0.9; 0.95; 0.99." },
    },
    example: "voorbeeld-2-gemeente-in-drenthe",
    reading: "Met 90% zekerheid blijft wat er tegenvalt binnen Bedrag. Onder en Boven zeggen waar het werkelijke bedrag tussen ligt: gelijk als er exact gerekend is.",
  },
};
