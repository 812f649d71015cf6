import type { Named, TableCodes } from "../../../../core";
import type { Words, WordsFor } from "../../message-catalogue";

/** What a row shares with an earlier one, and what to do about it. */
const repeated: Readonly<Record<Named, Words>> = {
  afspraken: [" with the same date (or without one)", "give the new version a later date, or the agreement a name of its own"],
  arrangementen: ["", "give each arrangement a name of its own"],
  balansposten: ["", "add up the rows of one post"],
  begroting: ["", "add up the rows of one post"],
  gebieden: ["", "give each area one row"],
  index: ["", "give each year one row"],
  inzet: [" for the same role", "add up the hours"],
  leervragen: ["", "give each learning question a name of its own"],
  lessen: ["", "give each lesson a name of its own"],
  maatregelen: ["", "give each measure a name of its own"],
  middelen: ["", "give each source a name of its own"],
  normen: ["", "give each norm one row"],
  opbrengsten: [" for the same task", "add up the quantities"],
  opgaven: [" for the same area", "give each task in an area a name of its own, or join the rows"],
  partijen: ["", "give each party one row"],
  risicos: ["", "give each risk a name of its own"],
  signaalwaarden: ["", "give each ratio one row"],
  vervanging: [" for the same substitution", "keep one row for each pair of roles"],
  voorwaarden: [" for the same agreement and party", "keep one row per condition"],
  indicatoren: [" for the same area and year", "keep one row per indicator, area and year"],
  varianten: [" in the same variant", "keep one row per measure and variant"],
  trajecten: ["", "give each process a name of its own"],
  reacties: [" with the same process and theme", "keep one row per reaction"],
  jargon: ["", "put the forms together in one row"],
};

export const tables: WordsFor<TableCodes> = {
  repeated: ({ of, earlier }) => [`also stands in row ${earlier}${repeated[of][0]}`, repeated[of][1]],

  twoSizes: ["and 'Ruimte per eenheid' are both filled", "fill one of the two: hectares per unit, or units per hectare"],
  noSize: ["stands there without land", "fill Ruimteclaim, Ruimte per eenheid or Dichtheid (Ruimteclaim 0% = takes no land)"],
  beyondEarth: ["asks more hectares than the earth has", "check the claim, or the goal and the land per unit"],
  targetBeforeStart: ({ start }) => [`is before the start year ${start}`, "choose a target year in or after the start year"],
  noCosts: ["and 'Structureel per eenheid' are both empty", "fill at least one of the two; if the task costs nothing, enter 0%"],
  blankWithoutCosts: ["is empty, and so are the costs: right only if the task is in Uitgaven", "fill it, or put the task in Uitgaven"],

  ownYieldsDiffer: ["differs from 'Opbrengst A' in a combination with itself", "give both the same yield"],
  otherTerms: ({ other, earlier }) => [`with '${other}' also stands in row ${earlier}, with other values`, "keep one row for each pair"],

  noEarmark: ["is missing for a SPUK", "name the tasks, themes or clusters that the SPUK is for"],
  earmarkOnFreeMoney: ["does not belong to money that is free to spend", "leave Oormerk empty, or choose the kind SPUK or cofinanciering"],
  minimumOfNoReserve: ["is for reserves only", "leave Minimum empty, or choose the kind reserve"],
  besideWeights: ["stands beside weighted columns", "leave Index empty, or leave the columns with a weight empty"],
  onlyZeroWeights: ["has only weights of 0", "give at least one column a weight above 0"],
  noPost: ({ post }) => [`lacks a row '${post}'`, `add a row '${post}'`],

  highBelowLow: ["lies below 'Onder'", "give in Boven the same percentage as in Onder, or a higher one"],

  hoursAndFte: ["and 'Uren' are both filled", "fill one of the two"],
  noHoursNorFte: ["and 'Fte' are both empty", "fill one of the two; if there is no work, enter 0%"],
  endBeforeStart: ["is before 'Start'", "choose an end in or after the start"],
  latestBeforeEarliest: ["is before 'Vroegste start'", "choose an end in or after the earliest start"],
  noHireRate: ["is missing beside 'Inhuur max fte'", "enter the rate per hour in euros"],
  untilBeforeFrom: ["is before 'Van'", "choose an end in or after the beginning"],
  sameRole: ["is the same role", "name another role or remove the row"],

  yearBeforeStart: ({ start }) => [`is before the start year ${start}`, "choose a year in or after the start year"],
  noCoordination: ({ provinces }) => ["is missing for an area in more than one province", `choose the coordinating province: ${provinces.join(" or ")}`],
  coordinatedElsewhere: ({ provinces }) => ["is not a province of this area", `choose from: ${provinces.join(", ")}`],
  noMoment: ["and 'Jaar' are both empty", "enter a date (1-7-2027, day first) or a year (2027)"],
  momentsDiffer: ["is another year than 'Datum'", "leave one of the two empty"],
};
