import type { LearningCodes } from "../../../../core";
import type { WordsFor } from "../../message-catalogue";
import { yearRuns } from "../../year-runs";
import { dutch } from "./number";
import { meant } from "./meant";

export const learning: WordsFor<LearningCodes> = {
  observationWithoutValue: ["ontbreekt, en 'Totaal' of 'Hoeveelheid' ook", "vul Waarde in, of Totaal en Hoeveelheid"],
  valueDiffersFromTotal: ({ quotient }) => [`is niet Totaal / Hoeveelheid: dat is ${dutch(Number(quotient.toPrecision(6)))}`, "maak ze gelijk, of laat Waarde leeg"],
  otherUnitOfNorm: ({ unit, earlier }) => [`is een andere dan '${unit}' in rij ${earlier}, bij dezelfde norm`, "reken om, of geef de norm een eigen naam"],
  observationWithoutPriceLevel: ({ other }) => [`ontbreekt, en rij ${other} van dezelfde norm heeft het wel`, "vul overal een prijspeil in, of nergens"],
  standardErrorMissing: ({ other }) => [`ontbreekt, in rij ${other} niet: geef overal een standaardfout, of nergens`, "geef overal een standaardfout, of nergens"],
  areaNamedAsResult: ["heet als een rij van het resultaat", "geef het gebied een andere naam"],
  notPositiveOnRatioScale: ["is niet groter dan 0: dat kan alleen met Schaal verschil", "kies in Normen bij deze norm de Schaal verschil, of controleer het getal"],
  needsIndexOfYears: ({ years }) => [`vraagt de index van ${yearRuns(years)}`, "geef de tabel Index met deze jaren, of kies een ander prijspeil"],
  normWithoutColumn: ["ontbreekt bij 'Telt voor'", "kies Kosten, Structureel of Ruimte per eenheid"],
  normForSameColumn: ({ task, earlier }) => [`noemt '${task}', en rij ${earlier} ook voor dezelfde kolom`, "laat één norm per opgave en kolom staan"],
  measuredInOtherUnit: ({ unit }) => [`is een andere dan '${unit}' in Waarnemingen`, "maak ze gelijk, of reken om"],
  taskWithoutPriceLevel: ({ norm }) => [`is leeg, en de norm '${norm}' heeft een prijspeil: vul Prijspeil in`, "vul Prijspeil in"],
  nothingLearned: ["er is geen geleerde norm om in te vullen: de tabel is zoals zij was", "vul in Normen bij Telt voor opgaven in, en in Waarnemingen de metingen"],
  noColumnForNorm: ({ norm }) => [`ontbreekt: de norm '${norm}' kan nergens staan`, "voeg de kolom toe"],
  densityInstead: ({ norm }) => [`is gevuld: de norm '${norm}' is niet ingevuld`, "gebruik Ruimte per eenheid in plaats van Dichtheid"],
  claimGoesFirst: ({ norm }) => [`is gevuld en gaat voor: de norm '${norm}' verandert de ruimte niet`, "maak Ruimteclaim leeg als de norm moet tellen"],
  rejectedWithoutReason: ["ontbreekt bij een afgewezen les", "schrijf op waarom"],
  doneWithoutConsequence: ["ontbreekt bij een uitgevoerde les", "kies wat er veranderde: norm, afspraak, maatregel, werkwijze of regel"],
  notInQuestions: ({ nearest }) => [`staat niet in Leervragen${meant(nearest)}`, "noem een leervraag uit Leervragen"],
  notInNorms: ({ nearest }) => [`staat niet in Normen of Waarnemingen${meant(nearest)}`, "noem een norm uit Normen of Waarnemingen"],
  notInAgreements: ({ nearest }) => [`staat niet in Afspraken${meant(nearest)}`, "noem een afspraak uit Afspraken"],
  notInParties: ({ nearest }) => [`staat niet in Partijen${meant(nearest)}`, "noem een partij uit Partijen, of voeg haar daar toe"],
};
