import type { HeaderCodes } from "../../../../core";
import type { WordsFor } from "../../message-catalogue";

export const header: WordsFor<HeaderCodes> = {
  noHeader: ({ table }) => [`give the table with its header row: ${table}[#All]`, "choose the whole range, with the names of the columns in its first row"],
  noColumn: ({ name }) => ["is missing in the header row", `add a column '${name}'`],
  noneOfColumns: ({ names }) => ["is missing in the header row", `add one of these columns: ${names.join(", ")}`],
  sameColumn: ({ other }) => [`means the same as column '${other}'`, "keep one of the two columns, or rename one"],
  sameYear: ({ year, other }) => [`is the year ${year}, as column '${other}' is`, "keep one column for each year"],
  severalYears: ({ years }) => [`names more than one year: ${years.join(" and ")}`, "put one year in the name of the column"],
  noYears: ["no column names a year", "add a column for each year, for example 2027"],
  noPartner: ({ partner }) => [`has no column '${partner}' beside it`, `add the column '${partner}' or remove the weight`],
  errorInHeader: ["holds an error", "mend the formula in the header row"],
};
