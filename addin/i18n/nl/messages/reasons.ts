import type { Reasons } from "../../../../core";
import type { WordsFor } from "../../message-catalogue";
import { dutch } from "./number";

export const reasons: WordsFor<Reasons> = {
  stopped: ["de berekening is gestopt", ""],
  noLand: ["geen grond", ""],
  noTasks: ["geen opgaven", ""],
  neverFits: ({ name }) => [`'${name}' past nergens, ook niet alleen`, "geef meer mensen, maak het werk langer, of zet minder op Vast"],
  noPlan: ["geen plan gevonden waarin alles past", "zet minder op Vast, of geef meer mensen"],
  boundsCross: ({ part, least, most }) => [`deel ${part}: het minimum ${dutch(least)} ligt boven het maximum ${dutch(most)}`, ""],
  leastTooMuch: ({ least, whole }) => [`de minima tellen op tot ${dutch(least)}, meer dan het totaal ${dutch(whole)}`, ""],
  mostTooLittle: ({ most, whole }) => [`de delen bieden plaats voor ${dutch(most)}, minder dan het totaal ${dutch(whole)}`, ""],
};
