import type { WellbeingCodes } from "../../../../core";
import type { WordsFor } from "../../message-catalogue";
import { meant } from "./meant";

export const wellbeing: WordsFor<WellbeingCodes> = {
  noFavourable: ["is missing in all rows of this indicator", "enter hoger (higher) or lager (lower) at least once"],
  favourableDiffers: ({ earlier }) => [`differs from row ${earlier} of the same indicator`, "give an indicator one favourable direction"],
  unitDiffers: ({ earlier }) => [`differs from row ${earlier} of the same indicator`, "give an indicator one unit"],
  editionDiffers: ({ earlier }) => [`differs from row ${earlier}: editions cannot be compared`, "use all years from one edition"],
  noDimension: ["is missing, and the theme does not decide it", "choose hier en nu, later or elders"],
  dimensionDiffers: ({ earlier }) => [`differs from row ${earlier} of the same indicator`, "give an indicator one dimension"],
  noMeasureNorTask: ["and 'Opgave' are both empty", "name the measure or the task that has this effect"],
  measureAndTask: ["and 'Maatregel' are both filled", "fill in one of the two"],
  notInIndicators: ({ nearest }) => [`is not in Indicatoren${meant(nearest)}`, "name an indicator of Indicatoren, or add it there"],
  personalColumn: ["can tell who somebody is and does not belong in this workbook", "delete the column; the number leads to the archive"],
  personalData: ["holds personal data", "take it out; the number leads to the archive"],
  noValueFor: ({ place }) => [`asks a value for {${place}}`, `enter Waarde ${place} (a zero is '0%)`],
  unknownForm: ({ form, known }) => [`does not know '${form}'`, `choose from: ${known.join(", ")}`],
  notOfForm: ({ place, form }) => [`does not go with the form ${form} of {${place}}`, "choose another form, or another value"],
  badDecimals: ({ most }) => ["is no number of decimals", `enter whole numbers from 0 to ${most}, with ; between them`],
};
