import type { RiskCodes } from "../../../../core";
import type { WordsFor } from "../../message-catalogue";
import { meant } from "./meant";

const dutch = (value: number): string => value.toLocaleString("nl-NL");

export const risk: WordsFor<RiskCodes> = {
  noChance: ["ontbreekt, en 'Kans per jaar' en 'Keer per jaar' ook", "vul één van de drie in, boven 0"],
  chancesBeside: ({ other }) => [`staat naast '${other}'`, "vul één van beide in"],
  noImpact: ["en 'Maximaal' zijn allebei leeg", "vul een vast Gevolg in, of Minimaal, Meest waarschijnlijk en Maximaal"],
  impactAndMost: ["en 'Maximaal' zijn allebei gevuld", "vul een vast Gevolg in, of een bereik, niet allebei"],
  rangeWithoutMost: ["ontbreekt bij 'Minimaal' of 'Meest waarschijnlijk'", "vul Maximaal in, of alleen een vast Gevolg"],
  leastAboveMost: ["is meer dan 'Maximaal'", "vul hoogstens in wat bij Maximaal staat"],
  modeOutsideRange: ["ligt niet tussen 'Minimaal' en 'Maximaal'", "vul iets ertussen in"],
  modeMissing: ["heeft 'Meest waarschijnlijk' nodig, en dat is leeg", "vul Meest waarschijnlijk in (0% = nul), of kies gelijk"],
  modeOfUniform: ["is gelijk, terwijl 'Meest waarschijnlijk' gevuld is", "maak Meest waarschijnlijk leeg, of kies driehoek of PERT"],
  yearsOfIncidental: ["telt niet mee bij een incidenteel risico", "kies Aard structureel, of maak Jaren leeg"],
  noYearsOfStructural: ["ontbreekt bij een structureel risico", "vul Jaren in, of geef het argument structureel (bijvoorbeeld 2)"],
  controlWithoutEffect: ["staat er zonder 'Kans na' of 'Gevolg na'", "vul in wat er na de maatregel overblijft (0% = niets)"],
  chanceAfterAboveOne: ["is meer dan 1", "vul een kans van 0 tot en met 1 in, bijvoorbeeld 0,1 of 10%"],
  otherProduct: ({ product }) => [`is niet kans × gevolg × jaren: dat is ${dutch(product)}`, "controleer de rij; gerekend wordt met Kans en Gevolg"],
  tooManyRisks: ({ most }) => [`te groot: meer dan ${dutch(most)} risico's`, "voeg kleine risico's samen"],
  notARisk: ({ nearest }) => [`is geen risico en geen woord uit de kolom Programma${meant(nearest)}`, "noem een risico of een programma uit Risicos"],
  riskWithItself: ["is hetzelfde risico als 'Risico A'", "noem een ander risico, of haal de rij weg"],
  otherCorrelation: ({ names, earlier }) => [`geeft ${names.join(" en ")} een andere waarde dan rij ${earlier}`, "laat één rij per paar staan"],
  boundTwice: ({ earlier }) => [`staat ook in rij ${earlier}`, "geef elke ondergrens één klasse"],
};
