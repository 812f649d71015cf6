import type { FuturesCodes } from "../../../../core";
import type { WordsFor } from "../../message-catalogue";
import { meant } from "./meant";

export const futures: WordsFor<FuturesCodes> = {
  nameOfIndex: ["must be empty for index", "leave Naam empty: the index holds for all prices"],
  onlySourcesStop: ["is stopt, which only a source (bron) can do", "choose factor, or bron as Betreft"],
  stopsWithoutChance: ["is missing with stopt", "fill in the chance that the source stops, for example 0.2 or 20%"],
  rangeOfStop: ["does not go with stopt", "leave Minimaal, Meest waarschijnlijk and Maximaal empty, or choose factor"],
  rangeNeedsBoth: ({ other }) => [`is missing beside '${other}'`, "fill in a factor: 1 = as budgeted, 0% = nothing"],
  uncertaintyTwice: ({ earlier }) => [`with the same Naam, Soort and Vanaf is in row ${earlier} too`, "keep one row, or give both a Groep"],
  unknownUncertain: ({ nearest }) => [`is not in the other tables${meant(nearest)}`, "use a name of that table, or leave Naam empty for all"],
  uncertainElsewhere: ({ nearest }) => [`does not count here: no task, theme or cluster has this name${meant(nearest)}`, "there is nothing to do if it is a measure"],
  uncertainUnused: ["does not count here", "there is nothing to do"],
  pricesToNothing: ({ year }) => [`makes the prices of ${year} zero or less`, "give a smaller factor: the index falls there already"],
  nothingUncertain: ({ about }) => ["has no row that counts here", `add a row with Betreft ${about.join(", ")}`],
};
