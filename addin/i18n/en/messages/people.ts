import type { PeopleCodes } from "../../../../core";
import type { WordsFor } from "../../message-catalogue";

const giveNorm = "give the productive hours per fte and year as norm, for example 1363 (Handleiding Overheidstarieven 2023)";

export const people: WordsFor<PeopleCodes> = {
  noNorm: ["is missing", giveNorm],
  noNormInRow: ["is empty, and so is the argument norm", giveNorm],
  noNormForFte: ["cannot be hours without the argument norm", giveNorm],
  hireTooDear: ["costs more than a cell can show", "lower the number of fte or the rate"],
  unknownPackage: ["names an unknown work package", "use names from the column Werkpakket, with ; between them"],
  noRoomForPackage: ["leaves no room for the work package", "widen Vroegste start, Uiterste eind or the years"],
  beyondSlack: ["does not fit within the slack", "give a later Uiterste eind, or let earlier work begin sooner"],
  circle: ({ packages }) => [`makes a circle: ${packages.join(", ")}`, "remove one of the names from Na"],
};
