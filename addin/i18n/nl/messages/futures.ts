import type { FuturesCodes } from "../../../../core";
import type { WordsFor } from "../../message-catalogue";
import { meant } from "./meant";

export const futures: WordsFor<FuturesCodes> = {
  nameOfIndex: ["hoort leeg te zijn bij index", "maak Naam leeg: de index geldt voor alle prijzen"],
  onlySourcesStop: ["is stopt, en dat kan alleen bij een bron", "kies factor, of bij Betreft bron"],
  stopsWithoutChance: ["ontbreekt bij stopt", "vul de kans in dat de bron stopt, bijvoorbeeld 0,2 of 20%"],
  rangeOfStop: ["hoort niet bij stopt", "maak Minimaal, Meest waarschijnlijk en Maximaal leeg, of kies factor"],
  rangeNeedsBoth: ({ other }) => [`ontbreekt naast '${other}'`, "vul een factor in: 1 = zoals begroot, 0% = niets"],
  uncertaintyTwice: ({ earlier }) => [`met dezelfde Naam, Soort en Vanaf staat ook in rij ${earlier}`, "laat één rij staan, of geef beide een Groep"],
  unknownUncertain: ({ nearest }) => [`komt in de andere tabellen niet voor${meant(nearest)}`, "gebruik een naam uit die tabel, of maak Naam leeg voor alles"],
  uncertainElsewhere: ({ nearest }) => [`telt hier niet mee: geen opgave, thema of cluster heet zo${meant(nearest)}`, "u hoeft niets te doen als het een maatregel is"],
  uncertainUnused: ["telt hier niet mee", "u hoeft niets te doen"],
  pricesToNothing: ({ year }) => [`maakt de prijzen van ${year} nul of minder`, "geef een kleinere factor: de index daalt daar al"],
  nothingUncertain: ({ about }) => [`heeft geen rij die hier telt`, `voeg een rij toe met Betreft ${about.join(", ")}`],
};
