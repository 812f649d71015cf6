import type { Reasons } from "../../../../core";
import type { WordsFor } from "../../message-catalogue";

export const reasons: WordsFor<Reasons> = {
  stopped: ["the calculation was stopped", ""],
  noLand: ["no land", ""],
  noTasks: ["no tasks", ""],
  neverFits: ({ name }) => [`'${name}' fits nowhere, not even alone`, "give more people, make the work longer, or fix less in Vast"],
  noPlan: ["no plan found in which everything fits", "fix less in Vast, or give more people"],
  boundsCross: ({ part, least, most }) => [`part ${part}: the minimum ${least} is above the maximum ${most}`, ""],
  leastTooMuch: ({ least, whole }) => [`the minima add up to ${least}, more than the total ${whole}`, ""],
  mostTooLittle: ({ most, whole }) => [`the parts have room for ${most}, less than the total ${whole}`, ""],
};
