import type { ReadingCodes } from "../../../../core";
import type { WordsFor } from "../../message-catalogue";

export const reading: WordsFor<ReadingCodes> = {
  noRecords: ["the table has no rows and counts as not given", "add rows, or leave the table out"],
  blankBelow: ({ last, count }) => [`${count} empty rows below row ${last} do not count`, `choose the range up to row ${last}, or make it a table`],
  toBeforeFrom: ["is before 'van'", "give a year in or after 'van'"],
  outsideYears: ({ from, to }) => [`is outside the years ${from}-${to}`, "choose more years, or change the year"],
};
