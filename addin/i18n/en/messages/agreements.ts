import type { AgreementCodes } from "../../../../core";
import type { WordsFor } from "../../message-catalogue";

export const agreements: WordsFor<AgreementCodes> = {
  wholeNotInSteps: ({ step }) => [`is no multiple of step ${step}`, "choose a smaller step or round the total"],
  boundNotInSteps: ({ step }) => [`is no multiple of step ${step}`, "round the bound to a whole step"],
  tooManySteps: ({ step }) => [`counts too many steps of ${step}`, "choose a larger step"],
  noWeight: ["holds no weight above zero", "give at least one part a weight"],
  notRectangular: ["has rows of different lengths", "give a rectangular range"],
  otherShape: ({ given, weights }) => [`has ${given.join(" x ")} cells, the weights ${weights.join(" x ")}`, "give one number, or a range in the shape of the weights"],
  notTwoThresholds: ({ given }) => [`asks for 2 numbers, not ${given}`, "give two numbers: green from and orange from, for example 0,95 and 0,80"],
  thresholdsTurned: ["must have the highest threshold first", "give green from first, then orange from"],
};
