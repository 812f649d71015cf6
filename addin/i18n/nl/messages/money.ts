import type { MoneyCodes } from "../../../../core";
import type { WordsFor } from "../../message-catalogue";
import { yearRuns } from "../../year-runs";

const dutch = (value: number): string => value.toLocaleString("nl-NL");

export const money: WordsFor<MoneyCodes> = {
  sharesPayNothing: ({ sources, share }) => [
    `${sources.join("; ")} mogen samen ${(100 * share).toLocaleString("nl-NL", { maximumFractionDigits: 4 })}% betalen: zonder ander geld betalen zij niets`, "zet er ander geld naast, of verhoog Maximaal aandeel",
  ],
  yearOutsideTable: ({ year }) => ["ontbreekt in de kopregel", `voeg een kolom ${year} toe, of kies een andere periode`],
  yearsLeftOut: ({ years, from, to }) => [`buiten de jaren ${from}-${to} en dus niet meegeteld: ${yearRuns(years)}`, "kies ruimere jaren, als dit mee moet tellen"],
  yearsWithoutColumn: ({ years }) => [`zonder kolom voor ${yearRuns(years)}: de uitgaven zijn daar 0`, "voeg voor elk jaar een kolom toe"],
  unknownMark: ({ mark }) => [`noemt '${mark}', maar geen opgave, thema of cluster heet zo`, "noem een opgave, thema of cluster uit Opgaven, met ; ertussen"],
  minimumAboveOpening: ({ opening, from }) => [`is meer dan de beginstand in ${from} (${dutch(opening)})`, "kies een lager minimum, of vul de beginstand in het eerste jaar in"],
  minimumNotCarried: ({ to }) => [`kan niet blijven staan: wat over is vervalt voor ${to}`, "zet Meenemen op ja, of maak Minimum leeg"],
  namedAsResult: ["heet als een kolom van het resultaat", "geef de bron een andere naam"],
  amountsTooLarge: ["de bedragen zijn samen meer dan 15 cijfers", "controleer de bedragen"],
  costsTooLarge: ["de kosten zijn een bedrag van meer dan 15 cijfers", "controleer Doel, de kosten per eenheid en de index"],
  indexedTooLarge: ["wordt meer dan 15 cijfers", "kies een kleiner bedrag, of controleer de index"],
  steepIndex: ["is 10% of meer in een jaar", "controleer het percentage: 2% is 0,02"],
  ratioWithoutPosts: ({ posts }) => [`is niet te berekenen: ${posts.join(", ")} ${posts.length === 1 ? "ontbreekt" : "ontbreken"}`, "voeg een rij per ontbrekende post toe"],
  ratioOverNothing: ({ post, years }) => [`heeft geen waarde in ${yearRuns(years)}: ${post} is daar leeg of 0`, `vul ${post} in`],
  bookValueAndSpending: ["staat naast uitgaven in dezelfde rij", "maak er twee rijen van: wat er al is, en wat erbij komt"],
  nothingInvested: ["en de jaarkolommen zijn allebei leeg", "vul per jaar de uitgaven in, of de boekwaarde van wat er al is"],
  contributionAboveSpending: ["is meer dan de uitgaven in de rij", "vul hoogstens de uitgaven in"],
  residualAboveRest: ["is meer dan er af te schrijven is", "vul hoogstens de uitgaven min Bijdrage derden in, of de boekwaarde"],
  firstYearNotAfterSpending: ({ last }) => [`ligt niet na de laatste uitgave, in ${last}`, "kies een later jaar, of laat de cel leeg"],
  firstYearBeforeBookValue: ({ from }) => [`telt niet: de Boekwaarde is die van 1 januari ${from}, en Termijn is wat er dan nog rest`, "laat de cel leeg, of kies een later jaar"],
  noInterestRate: ["ontbreekt (geen rente is de tekst \"0%\")", "geef een rente, bijvoorbeeld 2%; is zij nul, geef dan de tekst \"0%\""],
  interestIsYours: ["is zoals u haar geeft: of u zo rente mag toerekenen (omslagrente) wordt niet getoetst", "neem de rente van uw begroting; zie de notitie rente van de commissie BBV"],
  noIndexOfYear: ({ year }) => [`het jaar ${year} ontbreekt`, `voeg een rij toe met de index van ${year}`],
};
