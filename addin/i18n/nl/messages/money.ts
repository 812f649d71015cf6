import type { MoneyCodes } from "../../../../core";
import type { WordsFor } from "../../message-catalogue";
import { yearRuns } from "../../year-runs";

export const money: WordsFor<MoneyCodes> = {
  sharesPayNothing: ({ sources, share }) => [
    `${sources.join("; ")} mogen samen ${(100 * share).toLocaleString("nl-NL", { maximumFractionDigits: 4 })}% betalen: zonder ander geld betalen zij niets`, "zet er ander geld naast, of verhoog Maximaal aandeel",
  ],
  yearOutsideTable: ({ year }) => ["ontbreekt in de kopregel", `voeg een kolom ${year} toe, of kies een andere periode`],
  yearsLeftOut: ({ years, from, to }) => [`buiten de jaren ${from}-${to} en dus niet meegeteld: ${yearRuns(years)}`, "kies ruimere jaren, als dit mee moet tellen"],
  yearsWithoutColumn: ({ years }) => [`zonder kolom voor ${yearRuns(years)}: de uitgaven zijn daar 0`, "voeg voor elk jaar een kolom toe"],
  unknownMark: ({ mark }) => [`noemt '${mark}', maar geen opgave, thema of cluster heet zo`, "noem een opgave, thema of cluster uit Opgaven, met ; ertussen"],
  namedAsResult: ["heet als een kolom van het resultaat", "geef de bron een andere naam"],
  amountsTooLarge: ["de bedragen zijn samen meer dan 15 cijfers", "controleer de bedragen"],
  costsTooLarge: ["de kosten zijn een bedrag van meer dan 15 cijfers", "controleer Doel, de kosten per eenheid en de index"],
  indexedTooLarge: ["wordt meer dan 15 cijfers", "kies een kleiner bedrag, of controleer de index"],
  steepIndex: ["is 10% of meer in een jaar", "controleer het percentage: 2% is 0,02"],
  ratioWithoutPosts: ({ posts }) => [`is niet te berekenen: ${posts.join(", ")} ${posts.length === 1 ? "ontbreekt" : "ontbreken"}`, "voeg een rij per ontbrekende post toe"],
  ratioOverNothing: ({ post, years }) => [`heeft geen waarde in ${yearRuns(years)}: ${post} is daar leeg of 0`, `vul ${post} in`],
  noIndexOfYear: ({ year }) => [`het jaar ${year} ontbreekt`, `voeg een rij toe met de index van ${year}`],
};
