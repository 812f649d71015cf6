import type { RiskCodes } from "../../../../core";
import type { WordsFor } from "../../message-catalogue";
import { meant } from "./meant";

const english = (value: number): string => value.toLocaleString("en-GB");

export const risk: WordsFor<RiskCodes> = {
  noChance: ["is missing, and so are 'Kans per jaar' and 'Keer per jaar'", "fill one of the three, above 0"],
  chancesBeside: ({ other }) => [`stands beside '${other}'`, "fill one of the two"],
  noImpact: ["and 'Maximaal' are both empty", "fill a fixed Gevolg, or Minimaal, Meest waarschijnlijk and Maximaal"],
  impactAndMost: ["and 'Maximaal' are both filled", "fill a fixed Gevolg or a range, not both"],
  rangeWithoutMost: ["is missing beside 'Minimaal' or 'Meest waarschijnlijk'", "fill Maximaal, or only a fixed Gevolg"],
  leastAboveMost: ["is more than 'Maximaal'", "enter at most what Maximaal says"],
  modeOutsideRange: ["is not between 'Minimaal' and 'Maximaal'", "enter something between them"],
  modeMissing: ["needs 'Meest waarschijnlijk', which is empty", "fill Meest waarschijnlijk (0% = zero), or choose gelijk"],
  modeOfUniform: ["is gelijk (uniform), while 'Meest waarschijnlijk' is filled", "empty Meest waarschijnlijk, or choose driehoek or PERT"],
  yearsOfIncidental: ["does not count for an incidental risk", "choose Aard structureel, or empty Jaren"],
  noYearsOfStructural: ["is missing for a structural risk", "fill Jaren, or give the argument structureel (2, for example)"],
  controlWithoutEffect: ["stands there without 'Kans na' or 'Gevolg na'", "enter what remains after it (0% = nothing)"],
  chanceAfterAboveOne: ["is more than 1", "enter a chance from 0 to 1, such as 0.1 or 10%"],
  otherProduct: ({ product }) => [`is not chance × impact × years: that is ${english(product)}`, "check the row; Kans and Gevolg are what counts"],
  tooManyRisks: ({ most }) => [`too large: more than ${english(most)} risks`, "join small risks"],
  notARisk: ({ nearest }) => [`is no risk and no word of the column Programma${meant(nearest)}`, "name a risk or a programme of Risicos"],
  riskWithItself: ["is the same risk as 'Risico A'", "name another risk, or remove the row"],
  otherCorrelation: ({ names, earlier }) => [`gives ${names.join(" and ")} another value than row ${earlier}`, "keep one row for each pair"],
  boundTwice: ({ earlier }) => [`also stands in row ${earlier}`, "give each bound one class"],
};
