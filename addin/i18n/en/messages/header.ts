import type { HeaderCodes } from "../../../../core";
import type { WordsFor } from "../../message-catalogue";

/** 1,000, 1,000,000 */
const scaleWords = (scale: number): string => scale.toLocaleString("en-GB");

/** 0.07 as 7, without what binary fractions lose. */
const inPercent = (value: number): number => Number((value * 100).toPrecision(12));

/** In what a column is to be filled. */
const ownUnits: Partial<Record<HeaderCodes["otherUnit"]["wanted"], string>> = { hectares: "hectares", hours: "hours in total", fte: "fte", euros: "whole amounts in euros" };

export const header: WordsFor<HeaderCodes> = {
  noHeader: ({ table }) => [`give the table with its header row: ${table}[#All]`, "choose the whole range, with the names of the columns in its first row"],
  noColumn: ({ name }) => ["is missing in the header row", `add a column '${name}'`],
  noneOfColumns: ({ names }) => ["is missing in the header row", `add one of these columns: ${names.join(", ")}`],
  sameColumn: ({ other }) => [`means the same as column '${other}'`, "keep one of the two columns, or rename one"],
  sameYear: ({ year, other }) => [`is the year ${year}, as column '${other}' is`, "keep one column for each year"],
  severalYears: ({ years }) => [`names more than one year: ${years.join(" and ")}`, "put one year in the name of the column"],
  noYears: ["no column names a year", "add a column for each year, for example 2027"],
  partOfYear: ["is a part of a year", "give whole years, or add the parts up with INLEZEN"],
  noAmountOfYear: ["is no amount of a year and does not count", "name the column after its year if it is one, for example Begroting 2027"],
  realisedYear: ["is a year that was realised and does not count", "name the column Begroting or Raming if it is a plan"],
  realisedBesidePlanned: ({ other }) => [`was realised and does not count beside column '${other}'`, "there is nothing to do"],
  readAsYear: ({ year }) => [`was read as the amounts of ${year}`, "give the column another name if that is wrong"],
  likeColumn: ({ column }) => [`does not count: do you mean the column '${column}'?`, `call the column '${column}' if so`],
  converted: ({ unit, size }) => [`is in ${unit} and was converted to hectares: × ${size}`, "take the unit out of the header if the cells are in hectares"],
  readAsShare: ({ value }) => [`${value} was read as ${inPercent(value)}%`, `write ${value}% if that is meant`],
  readFromPercent: ({ typed }) => [`'${typed}' was read as a part of 1`, "type the number without the percent sign if it is in the unit of the row"],
  percentIsUnit: ["was read in the unit of the row, not as a percentage", "work the percentages out, or take the percent sign out of the header"],
  otherUnit: ({ unit, wanted }) => [`is in ${unit}: give ${ownUnits[wanted] ?? "years"}`, "convert the cells, or take the unit out of the header if it is wrong"],
  scaled: ({ columns, scale }) => [`amounts × ${scaleWords(scale)}${columns.length === 1 ? "" : `, also ${columns.slice(1, 6).join(", ")}${columns.length > 6 ? ` and ${columns.length - 6} more` : ""}`}`, "take the scale out of the header if the amounts are written in full"],
  scalesDiffer: ({ scales }) => [`names more than one scale: ${scales.map(scaleWords).join(" and ")}`, "keep one scale"],
  thousandsMark: ({ mark }) => [`'${mark}' separates thousands here: other cells show it`, "check the amounts with three figures behind it"],
  noPartner: ({ partner }) => [`has no column '${partner}' beside it`, `add the column '${partner}' or remove the weight`],
  errorInHeader: ["holds an error", "mend the formula in the header row"],
};
