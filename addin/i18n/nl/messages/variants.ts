import type { VariantCodes } from "../../../../core";
import type { WordsFor } from "../../message-catalogue";
import { meant } from "./meant";

export const variants: WordsFor<VariantCodes> = {
  changesBeside: ({ other }) => [`staat naast '${other}'`, "vul één van de vier in: Vermenigvuldig, Tel op, Zet of Vervalt"],
  columnBesideDrop: ["staat naast 'Vervalt'", "laat Kolom leeg: de hele rij vervalt"],
  changeWithoutColumn: ["ontbreekt", "noem de kolom die verandert, of zet Vervalt op ja"],
  setsNothing: ["is leeg of 0, en de andere drie ook: de cellen worden leeg", "vul in wat er moet gebeuren; een echte nul is de tekst 0%"],
  noRowToChange: ({ table, name, nearest }) => [`noemt '${name}', dat in geen rij van ${table} staat${meant(nearest)}`, "noem een rij zoals zij in de tabel heet, of schrijf Rol = ecoloog"],
  noColumnToChange: ({ table, nearest }) => [`is geen kolom van ${table}${meant(nearest)}`, "noem een kolom, jaren, een jaar of 2028 t/m 2036"],
  noVariantOfThatName: ({ variants: names }) => [names.length === 0 ? "staat niet in Wijzigingen, dat leeg is" : `is geen variant van Wijzigingen; die zijn: ${names.join("; ")}`, "noem een variant die er is"],
  notANumberThere: ({ table, row }) => [`verandert een cel die geen getal is (${table} rij ${row})`, "gebruik Zet, of noem een kolom met getallen"],
  resultNotAllowed: ({ table, row }) => [`geeft wat daar niet mag staan (${table} rij ${row})`, "kies een andere waarde"],
  nothingToCompare: ["ontbreekt, en middelen, of werk met bezetting, ook", "geef minstens één: grond, middelen, of werk en bezetting"],
  variantNamedAsColumn: ["heet als een kolom van het resultaat", "geef de variant een andere naam"],
  changeCountsNowhere: ["telt hier niet mee: de tabel is er niet bij, of geen kerncijfer kijkt ernaar", "geef de tabel mee, of haal de rij weg"],
  variantNotCalculated: ({ variant }) => [`'${variant}' is niet te berekenen`, "los op wat hiernaast staat"],
};
