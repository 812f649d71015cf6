import type { MoneyCodes } from "../../../../core";
import type { WordsFor } from "../../message-catalogue";
import { yearRuns } from "../../year-runs";

const english = (value: number): string => value.toLocaleString("en-GB");

export const money: WordsFor<MoneyCodes> = {
  sharesPayNothing: ({ sources, share }) => [
    `${sources.join("; ")} may together pay ${(100 * share).toLocaleString("en-GB", { maximumFractionDigits: 4 })}%: without other money they pay nothing`, "put other money beside them, or raise Maximaal aandeel",
  ],
  yearOutsideTable: ({ year }) => ["is missing in the header row", `add a column ${year}, or choose another period`],
  yearsLeftOut: ({ years, from, to }) => [`outside the years ${from}-${to}, so not counted: ${yearRuns(years)}`, "choose more years, if this must count"],
  yearsWithoutColumn: ({ years }) => [`without a column for ${yearRuns(years)}: spending is 0 there`, "add a column for each year"],
  unknownMark: ({ mark }) => [`names '${mark}', but no task, theme or cluster has that name`, "name a task, theme or cluster of Opgaven, with ; between them"],
  minimumAboveOpening: ({ opening, from }) => [`is more than the opening balance in ${from} (${english(opening)})`, "choose a lower minimum, or enter the opening balance in the first year"],
  minimumNotCarried: ({ to }) => [`cannot stay: what is left lapses before ${to}`, "set Meenemen to ja, or leave Minimum empty"],
  namedAsResult: ["has the name of a column of the result", "give the source another name"],
  amountsTooLarge: ["the amounts together have more than 15 digits", "check the amounts"],
  costsTooLarge: ["the costs are an amount of more than 15 digits", "check Doel, the costs per unit and the index"],
  indexedTooLarge: ["becomes more than 15 digits", "choose a smaller amount, or check the index"],
  steepIndex: ["is 10% or more in a year", "check the percentage: 2% is 0,02"],
  ratioWithoutPosts: ({ posts }) => [`cannot be calculated: ${posts.join(", ")} ${posts.length === 1 ? "is" : "are"} missing`, "add a row for each missing post"],
  ratioOverNothing: ({ post, years }) => [`has no value in ${yearRuns(years)}: ${post} is empty or 0 there`, `fill in ${post}`],
  bookValueAndSpending: ["stands beside spending in one row", "make two rows of it: what exists, and what comes"],
  nothingInvested: ["and the year columns are both empty", "enter the spending per year, or the book value of what exists"],
  contributionAboveSpending: ["is more than the spending in the row", "enter at most the spending"],
  residualAboveRest: ["is more than there is to write off", "enter at most the spending less Bijdrage derden, or the book value"],
  firstYearNotAfterSpending: ({ last }) => [`does not lie after the last spending, in ${last}`, "choose a later year, or leave the cell empty"],
  firstYearBeforeBookValue: ({ from }) => [`does not count: Boekwaarde is that of 1 January ${from}, and Termijn is what remains then`, "leave the cell empty, or choose a later year"],
  noInterestRate: ["is missing (no interest is the text \"0%\")", "give a rate, for example 2%; when it is nothing, give the text \"0%\""],
  interestIsYours: ["is as you give it: the rules for notional interest are not checked", "use the rate that your budget uses"],
  noIndexOfYear: ({ year }) => [`the year ${year} is missing`, `add a row with the index of ${year}`],
};
