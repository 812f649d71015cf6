import type { LearningCodes } from "../../../../core";
import type { WordsFor } from "../../message-catalogue";
import { yearRuns } from "../../year-runs";
import { meant } from "./meant";

export const learning: WordsFor<LearningCodes> = {
  observationWithoutValue: ["is missing, and so is 'Totaal' or 'Hoeveelheid'", "fill Waarde, or Totaal and Hoeveelheid"],
  valueDiffersFromTotal: ({ quotient }) => [`is not Totaal / Hoeveelheid: that is ${Number(quotient.toPrecision(6))}`, "make them equal, or leave Waarde empty"],
  otherUnitOfNorm: ({ unit, earlier }) => [`is another than '${unit}' in row ${earlier}, for the same norm`, "convert it, or give the norm a name of its own"],
  observationWithoutPriceLevel: ({ other }) => [`is missing, and row ${other} of the same norm has one`, "fill a price level everywhere, or nowhere"],
  standardErrorMissing: ({ other }) => [`is missing, in row ${other} not: give a standard error everywhere, or nowhere`, "give a standard error everywhere, or nowhere"],
  areaNamedAsResult: ["is called like a row of the result", "give the area another name"],
  notPositiveOnRatioScale: ["is not above 0: that needs Schaal verschil", "choose Schaal verschil for this norm in Normen, or check the number"],
  needsIndexOfYears: ({ years }) => [`needs the index of ${yearRuns(years)}`, "give the table Index with these years, or choose another price level"],
  normWithoutColumn: ["is missing beside 'Telt voor'", "choose Kosten, Structureel or Ruimte per eenheid"],
  normForSameColumn: ({ task, earlier }) => [`names '${task}', as row ${earlier} does for the same column`, "keep one norm per task and column"],
  measuredInOtherUnit: ({ unit }) => [`is another than '${unit}' in Waarnemingen`, "make them equal, or convert"],
  taskWithoutPriceLevel: ({ norm }) => [`is empty, and the norm '${norm}' has a price level: fill Prijspeil`, "fill Prijspeil"],
  nothingLearned: ["there is no learned norm to fill in: the table is as it was", "name tasks in Telt voor of Normen, and measurements in Waarnemingen"],
  noColumnForNorm: ({ norm }) => [`is missing: the norm '${norm}' has nowhere to stand`, "add the column"],
  densityInstead: ({ norm }) => [`is filled: the norm '${norm}' was not filled in`, "use Ruimte per eenheid instead of Dichtheid"],
  claimGoesFirst: ({ norm }) => [`is filled and goes first: the norm '${norm}' does not change the land`, "empty Ruimteclaim if the norm must count"],
  rejectedWithoutReason: ["is missing for a rejected lesson", "write down why"],
  doneWithoutConsequence: ["is missing for a lesson that was carried out", "choose what changed: norm, afspraak, maatregel, werkwijze or regel"],
  notInQuestions: ({ nearest }) => [`is not in Leervragen${meant(nearest)}`, "name a question of Leervragen"],
  notInNorms: ({ nearest }) => [`is in neither Normen nor Waarnemingen${meant(nearest)}`, "name a norm of Normen or Waarnemingen"],
  notInAgreements: ({ nearest }) => [`is not in Afspraken${meant(nearest)}`, "name an agreement of Afspraken"],
  notInParties: ({ nearest }) => [`is not in Partijen${meant(nearest)}`, "name a party of Partijen, or add it there"],
};
