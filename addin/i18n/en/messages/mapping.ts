import type { MappingCodes } from "../../../../core";
import type { WordsFor } from "../../message-catalogue";
import { meant } from "./meant";

const scaleWords = (scale: number): string => scale.toLocaleString("en-GB");

export const mapping: WordsFor<MappingCodes> = {
  noField: ({ nearest }) => [`is no field of this table${meant(nearest)}`, "name a column of the table as the samples do"],
  noSource: ({ nearest }) => [`is no column of the range${meant(nearest)}`, "name a column of the header row, or its place: kolom 3"],
  sourceTwice: ({ places }) => [`stands in the header more than once: choose ${places.map((place) => `kolom ${place}`).join(" or ")}`, "give the place instead of the name"],
  noSuchRow: ({ rows }) => [`is no row of the range: it has ${rows} rows`, "count the rows within the range, from 1"],
  notUnderstood: ({ nearest }) => [`is no operation${meant(nearest)}`, "choose an operation from the manual of INLEZEN"],
  noFrom: ["does not say where the field comes from", "fill in Komt uit, with the name of a column or a fixed value after ="],
  severalSources: ["names more than one column", "choose optellen or samen met \" \" as the operation, or name one column"],
  fieldTwice: ({ earlier }) => [`has a rule in row ${earlier} already`, "leave Komt uit blank if this rule goes on from there"],
  notForField: ["cannot be done here", "choose another operation for this field"],
  noYearInName: ["names no year", "name columns with one year in the header, for example Begroting 2027"],
  partsBesideYear: ({ other }) => [`is a part of the year of column '${other}'`, "name in Komt uit the columns that make up the year"],
  placeLost: ["can no longer be found", "point at the row or the column again in Bind tables"],
  unpivotTwice: ({ earlier }) => [`turns columns into rows already in row ${earlier}`, "turn one group of columns into rows in each table"],
  tooManyCells: ({ cells, most }) => [`has ${scaleWords(cells)} cells, more than ${scaleWords(most)}: bind the table in the pane`, "choose Bind tables in the pane, or give a smaller range"],
  scaledByTitle: ({ columns, scale, title }) => [
    `amounts × ${scaleWords(scale)} (from '${title}')${columns.length === 1 ? "" : `, also ${columns.slice(1, 6).join(", ")}${columns.length > 6 ? ` and ${columns.length - 6} more` : ""}`}`,
    "put x 1 as the operation if the amounts are written in full",
  ],
  sourceBeside: ({ field, other }) => [`does not count: '${other}' is ${field} already`, "choose another column in Koppelregels if that is wrong"],
  scaleElsewhere: ({ title }) => [`was read in full; elsewhere on the sheet stands '${title}'`, "choose x 1000 or x 1000000 as the operation if that holds here too"],
  hiddenRows: ["is hidden or filtered away, and counts", "put the row under overslaan if it should not count"],
  signTurned: ({ names }) => [`all amounts of ${names.join(" and ")} have a minus sign and were turned`, "give rules of your own if that is wrong"],
};
