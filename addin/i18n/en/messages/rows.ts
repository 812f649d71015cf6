import type { RowCodes } from "../../../../core";
import type { WordsFor } from "../../message-catalogue";

export const rows: WordsFor<RowCodes> = {
  totalIsNoSum: ["is not the sum of the rows above it", "give the row another name or remove it"],
  totalRow: ["is a total of other rows and does not count", "remove the row if it is an amount of its own, or give it another name"],
  totalCounts: ["counts: it is no sum of other rows", "remove the row if it is a total"],
  headingRow: ["is a heading and does not count", "fill in amounts if this is a row of data"],
  headerAgain: ["repeats the header row and does not count", "there is nothing to do"],
  unitsRow: ["names units and does not count", "there is nothing to do"],
  resultRow: ["is a result and does not count: it is calculated", "there is nothing to do"],
  memoryItem: ["p.m. counts as 0", "fill in an amount as soon as it is known"],
  nothingIsZero: ["is empty or 0: counts as 0", "fill in a number, or 0% if it really is 0"],
  noPlannedYear: ({ years }) => ["is no budget year of the table", years.length === 0 ? "add a year of the budget" : `choose from: ${years.join(", ")}`],
  notMeasured: ["is empty or 0 after an earlier measurement: counts as not measured", "fill in what was reached, or 0% if nothing is left of it"],
  postBelowZero: ["is below 0: turn the sign, or let INLEZEN do so", "turn the sign, or let INLEZEN do so"],
  totalBesidePost: ({ post }) => [`equals '${post}' and does not count again`, "there is nothing to do"],
  totalDiffersFromPost: ({ post }) => [`does not equal '${post}'`, "keep one of the two rows"],
};
