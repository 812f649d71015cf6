import type { AgreementCodes } from "../../../../core";
import type { WordsFor } from "../../message-catalogue";
import { dutch } from "./number";

export const agreements: WordsFor<AgreementCodes> = {
  wholeNotInSteps: ({ step }) => [`is geen veelvoud van stap ${dutch(step)}`, "kies een kleinere stap of rond het totaal af"],
  boundNotInSteps: ({ step }) => [`is geen veelvoud van stap ${dutch(step)}`, "rond de grens af op een hele stap"],
  tooManySteps: ({ step }) => [`telt te veel stappen van ${dutch(step)}`, "kies een grotere stap"],
  noWeight: ["bevat geen gewicht boven nul", "geef minstens één deel een gewicht"],
  notRectangular: ["heeft rijen van verschillende lengte", "geef een rechthoekig bereik"],
  otherShape: ({ given, weights }) => [`heeft ${given.join(" x ")} cellen, gewichten ${weights.join(" x ")}`, "geef één getal, of een bereik met de vorm van gewichten"],
  notTwoThresholds: ({ given }) => [`vraagt 2 getallen, niet ${given}`, "geef twee getallen: groen vanaf en oranje vanaf, bijvoorbeeld 0,95 en 0,80"],
  thresholdsTurned: ["moet eerst de hoogste drempel hebben", "geef eerst groen vanaf, dan oranje vanaf"],
};
