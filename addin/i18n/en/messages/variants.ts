import type { VariantCodes } from "../../../../core";
import type { WordsFor } from "../../message-catalogue";
import { meant } from "./meant";

export const variants: WordsFor<VariantCodes> = {
  changesBeside: ({ other }) => [`stands beside '${other}'`, "fill one of the four: Vermenigvuldig, Tel op, Zet or Vervalt"],
  columnBesideDrop: ["stands beside 'Vervalt'", "leave Kolom empty: the whole row is left out"],
  changeWithoutColumn: ["is missing", "name the column that changes, or set Vervalt to ja"],
  setsNothing: ["is empty or 0, and so are the other three: the cells become empty", "enter what must happen; a true zero is the text 0%"],
  noRowToChange: ({ table, name, nearest }) => [`names '${name}', which stands in no row of ${table}${meant(nearest)}`, "name a row as the table calls it, or write Rol = ecoloog"],
  noColumnToChange: ({ table, nearest }) => [`is no column of ${table}${meant(nearest)}`, "name a column, jaren, a year or 2028 t/m 2036"],
  noVariantOfThatName: ({ variants: names }) => [names.length === 0 ? "does not stand in Wijzigingen, which is empty" : `is no variant of Wijzigingen; those are: ${names.join("; ")}`, "name a variant that is there"],
  notANumberThere: ({ table, row }) => [`changes a cell that is no number (${table} row ${row})`, "use Zet, or name a column with numbers"],
  resultNotAllowed: ({ table, row }) => [`gives what may not stand there (${table} row ${row})`, "choose another value"],
  nothingToCompare: ["is missing, and so are middelen, and werk with bezetting", "give at least one: grond, middelen, or werk and bezetting"],
  variantNamedAsColumn: ["has the name of a column of the result", "give the variant another name"],
  changeCountsNowhere: ["does not count here: its table is not given, or no key figure looks at it", "give the table, or remove the row"],
  variantNotCalculated: ({ variant }) => [`'${variant}' cannot be calculated`, "mend what is said beside it"],
};
