import type { MappingCodes } from "../../../../core";
import type { WordsFor } from "../../message-catalogue";
import { amountsTimes, scaleWords } from "./header";
import { meant } from "./meant";

const places = (columns: readonly number[]): string => columns.map((place) => `kolom ${place}`).join(" of ");
/** How rules are written stands in one place. */
const manual = "zie Koppelregels in de handleiding";

export const mapping: WordsFor<MappingCodes> = {
  noField: ({ nearest }) => [`is geen veld van deze tabel${meant(nearest)}`, manual],
  noSource: ({ nearest }) => [`is geen kolom van het bereik${meant(nearest)}`, "noem een kolom uit de kopregel, of haar plaats: kolom 3"],
  sourceTwice: ({ places: columns }) => [`staat meer dan eens in de kopregel: kies ${places(columns)}`, "noem de plaats van de kolom"],
  noSuchRow: ({ rows }) => [`is geen rij van het bereik: er zijn ${rows} rijen`, manual],
  notUnderstood: ({ nearest }) => [`is geen bewerking${meant(nearest)}`, manual],
  noFrom: ["zegt niet waar het veld uit komt", "noem in Komt uit een kolom, of een vaste waarde na ="],
  severalSources: ["noemt meer dan één kolom", "kies optellen of samen met \" \", of noem één kolom"],
  fieldTwice: ({ earlier }) => [`heeft al een regel in rij ${earlier}`, "laat Komt uit leeg als deze regel daarop verdergaat"],
  notForField: ["kan hier niet", manual],
  noYearInName: ["noemt geen jaar", "noem kolommen met één jaar in de kop"],
  partsBesideYear: ({ other }) => [`is een deel van het jaar van kolom '${other}'`, "noem in Komt uit de kolommen die samen het jaar zijn"],
  placeLost: ["is niet meer te vinden", "wijs in Tabellen koppelen de rij of de kolom opnieuw aan"],
  unpivotTwice: ({ earlier }) => [`zet al kolommen in rijen in rij ${earlier}`, manual],
  tooManyCells: ({ cells, most }) => [`heeft ${scaleWords(cells)} cellen, meer dan ${scaleWords(most)}: koppel de tabel in het paneel`, "geef een kleiner bereik"],
  scaledByTitle: ({ title, ...scaled }) => [`${amountsTimes(scaled)} (uit '${title}')`, "zet x 1 als bewerking als de bedragen al voluit staan"],
  sourceBeside: ({ field, other }) => [`telt niet mee: '${other}' is al ${field}`, manual],
  scaleElsewhere: ({ title }) => [`is voluit gelezen; elders op het blad staat '${title}'`, "kies x 1000 of x 1000000 als bewerking als dat ook hier geldt"],
  hiddenRows: ["is verborgen of weggefilterd en telt mee", "zet de rij bij overslaan als zij niet mee hoort te tellen"],
  signTurned: ({ names }) => [`bedragen van ${names.join(" en ")} stonden met een minteken en zijn omgekeerd`, manual],
};
