import type { CellCodes, Reading, Wanted } from "../../../../core";
import type { WordsFor } from "../../message-catalogue";

const expected: Readonly<Record<Reading, string>> = {
  text: "is not text",
  list: "is not a list of names",
  shares: "is not a list of names with shares, such as Gelderland 60%; Utrecht 40%",
  number: "is not a number",
  numberOrText: "is not a number or text",
  whole: "is not a number",
  share: "is not a number",
  money: "is not an amount",
  year: "is not a year",
  date: "is not a date",
  period: "is not a year, quarter or date",
  yesNo: "is not yes or no",
  carry: "is not yes, no or a year",
  presence: "is not yes or no, or a share",
  choice: "is not a known choice",
  yesNoDate: "is not yes, no or a date",
  effect: "is not a number or a sign",
  years: "is not a list of years",
  term: "is not a number of years or 'geen'",
  asTyped: "is not a number or text",
};

const example: Readonly<Record<Reading, string>> = {
  text: "enter a name",
  list: "enter names with ; between them",
  shares: "enter names with ; between them, with a share if you like: Gelderland 60%; Utrecht 40%",
  number: "enter a number, for example 1250,5",
  numberOrText: "enter a number or a text",
  whole: "enter a whole number, for example 2",
  share: "enter a share from 0 to 1, for example 0,5 or 50%",
  money: "enter an amount in euros, for example 1250,50",
  year: "enter a year from 1900 to 2199, for example 2027",
  date: "enter a date, for example 1-7-2027 (day first)",
  period: "enter a year (2027), a quarter (2027K3) or a date (1-7-2027, day first)",
  yesNo: "enter yes or no",
  carry: "enter yes, no or a last year, for example 2030",
  presence: "enter yes or no, or a share from 0 to 1",
  choice: "choose one of the possibilities",
  yesNoDate: "enter yes, no or a date, for example 1-7-2027 (day first)",
  effect: "enter a number, or a sign: ++, +, 0, - or --",
  years: "enter years with ; between them, for example 2027; 2028",
  term: "enter whole years, for example 20, or geen (not written off)",
  asTyped: "enter a number or text",
};

/** Where an argument is asked for in other words than a cell. */
const argument: Partial<Record<Reading, string>> = {
  text: "give a name",
  number: "give a number, for example 1250,5",
  whole: "give a whole number, for example 2",
  date: "give a date, for example 1-7-2027 (day first)",
  yesNo: "give TRUE or FALSE, or yes or no",
};

const hints = {
  rate: "write 2% or 0,02",
  efficiency: "enter an efficiency above 0 and up to 1, for example 0,8 or 80%",
};

function advice({ of, kind, choices = [], hint }: Wanted): string {
  if (hint !== undefined) return hints[hint];
  if (choices.length > 0) return `choose from: ${choices.join(", ")}`;
  return of === "argument" ? argument[kind] ?? example[kind] : example[kind];
}

/** Of an amount the limit itself says what to do. */
function limited(wants: Wanted, ofArgument: string, ofAmount?: string): string {
  if (wants.of === "argument") return ofArgument;
  const isAmount = wants.hint === undefined && ["number", "whole", "money"].includes(wants.kind);
  return isAmount && ofAmount !== undefined ? ofAmount : advice(wants);
}

/** As it is typed in a Dutch sheet. */
const typed = (value: number): string => String(value).replace(".", ",");
const inPercent = (percent: number): string => `write ${typed(percent)}% or ${typed(percent / 100)}`;

export const cells: WordsFor<CellCodes> = {
  blank: ({ wants }) => ["is missing", advice(wants)],
  notOfKind: ({ wants }) => [expected[wants.kind], advice(wants)],
  notWhole: ({ wants }) => ["is not a whole number", advice(wants)],
  below: ({ limit, wants }) => [`is less than ${limit}`, limited(wants, `give at least ${limit}`, `enter ${limit} or more`)],
  notAbove: ({ limit, wants }) => [`must be more than ${limit}`, limited(wants, `give more than ${limit}`, `enter more than ${limit}`)],
  above: ({ limit, wants }) => [`is more than ${limit}`, limited(wants, `give at most ${limit}`)],
  notBelow: ({ limit, wants }) => [`must be less than ${limit}`, limited(wants, `give less than ${limit}`)],
  implausibleRate: ["is 50% or more: write 2% or 0,02", "write 2% or 0,02"],
  shareInPercent: ({ percent }) => ["is more than 1", inPercent(percent)],
  percentageOfAmount: ["is a percentage: give the amount itself", "work the percentage out"],
  errorCell: ["holds an error", "mend the formula in this cell, or empty the cell"],
  twoMeanings: ({ thousands, decimals }) => ["could mean two things", `write ${thousands} or ${decimals}`],
  notOneValue: ["must be one value, not a range", "refer to one cell"],
};
