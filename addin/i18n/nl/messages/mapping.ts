import type { MappingCodes } from "../../../../core";
import type { WordsFor } from "../../message-catalogue";

const meant = (nearest: string | undefined): string => (nearest === undefined ? "" : `: bedoelt u '${nearest}'?`);
const scaleWords = (scale: number): string => scale.toLocaleString("nl-NL");

export const mapping: WordsFor<MappingCodes> = {
  noField: ({ nearest }) => [`is geen veld van deze tabel${meant(nearest)}`, "noem een kolom van de tabel zoals die in de voorbeelden heet"],
  noSource: ({ nearest }) => [`is geen kolom van het bereik${meant(nearest)}`, "noem een kolom uit de kopregel, of haar plaats: kolom 3"],
  sourceTwice: ({ places }) => [`staat meer dan eens in de kopregel: kies ${places.map((place) => `kolom ${place}`).join(" of ")}`, "noem de plaats in plaats van de naam"],
  noSuchRow: ({ rows }) => [`is geen rij van het bereik: er zijn ${rows} rijen`, "tel de rijen binnen het bereik, vanaf 1"],
  notUnderstood: ({ nearest }) => [`is geen bewerking${meant(nearest)}`, "kies een bewerking uit de handleiding van INLEZEN"],
  noFrom: ["zegt niet waar het veld uit komt", "vul Komt uit in, met de naam van een kolom of een vaste waarde na ="],
  severalSources: ["noemt meer dan één kolom", "kies optellen of samen met \" \" als bewerking, of noem één kolom"],
  fieldTwice: ({ earlier }) => [`heeft al een regel in rij ${earlier}`, "laat Komt uit leeg als deze regel daarop verdergaat"],
  notForField: ["kan hier niet", "kies een andere bewerking voor dit veld"],
  noYearInName: ["noemt geen jaar", "noem kolommen met één jaar in de kop, bijvoorbeeld Begroting 2027"],
  partsBesideYear: ({ other }) => [`is een deel van het jaar van kolom '${other}'`, "noem in Komt uit de kolommen die samen het jaar zijn"],
  unpivotTwice: ({ earlier }) => [`zet al kolommen in rijen in rij ${earlier}`, "zet per tabel één groep kolommen in rijen"],
  tooManyCells: ({ cells, most }) => [`heeft ${scaleWords(cells)} cellen, meer dan ${scaleWords(most)}: koppel de tabel in het paneel`, "kies in het paneel Tabellen koppelen, of geef een kleiner bereik"],
  scaledByTitle: ({ columns, scale, title }) => [
    `bedragen × ${scaleWords(scale)} (uit '${title}')${columns.length === 1 ? "" : `, ook ${columns.slice(1, 6).join(", ")}${columns.length > 6 ? ` en ${columns.length - 6} meer` : ""}`}`,
    "zet x 1 als bewerking als de bedragen al voluit staan",
  ],
  sourceBeside: ({ field, other }) => [`telt niet mee: '${other}' is al ${field}`, "kies in Koppelregels een andere kolom als dat niet klopt"],
  signTurned: ({ names }) => [`alle bedragen van ${names.join(" en ")} staan met een minteken en zijn omgekeerd`, "zet zelf koppelregels als dat niet klopt"],
};
