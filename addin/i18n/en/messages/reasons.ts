import type { Reasons, Solved } from "../../../../core";
import type { WordsFor } from "../../message-catalogue";

const solved: Readonly<Record<Solved, string>> = {
  land: "the land", money: "the funding", ambition: "the room for ambition", people: "the staffing", plan: "the planning", programme: "the programme", input: "this input",
};

export const reasons: WordsFor<Reasons> = {
  failed: ["the calculation did not succeed because of a fault in the add-in", "report it with this workbook"],
  stopped: ["the calculation was stopped", ""],
  unsolved: ({ about, name }) => [`no answer found for ${name === "" ? solved[about] : `${solved[about]} of ${name}`}`, "check very large and very small numbers"],
  solverNotLoaded: ["the solver could not be loaded", "try again"],
  notFinite: ["the answer is too large to show", "check very large and very small numbers"],
  notLoaded: ["the functions could not be loaded", "check the connection and let Excel calculate again"],
  noPlannedYears: ["every year was realised already", "add a year of the budget"],
  noLand: ["no land", ""],
  noReserves: ["no reserve in Middelen", "give a source the kind reserve"],
  noTasks: ["no tasks", ""],
  neverFits: ({ name }) => [`'${name}' fits nowhere, not even alone`, "give more people, make the work longer, or fix less in Vast"],
  chooseRules: ({ missing }) => [`choose koppelregels: ${missing.length === 0 ? "the kind is not certain" : `no column for ${missing.join(", ")}`}`, "say in Koppelregels where each field comes from"],
  lockedMoney: ({ year, short }) => [`Locked measures do not fit: money ${year} (${short.toLocaleString("en", { maximumFractionDigits: 2 })} short)`, ""],
  lockedPeople: ({ role, year }) => [`Locked measures do not fit: people ${role} ${year}`, ""],
  lockedLand: ({ type }) => [`Locked measures do not fit: land ${type}`, ""],
  lockedOrder: ["Locked measures do not fit: order (Na or Sluit uit)", ""],
  lockedNotWhole: ["Locked measures do not fit as a whole", ""],
  noPlan: ["no plan found in which everything fits", "fix less in Vast, or give more people"],
  unknownArea: ({ area }) => [`'${area}' is not in Indicatoren`, "name an area of the column Gebied"],
  noRisks: ["no risks", ""],
  boundsCross: ({ part, least, most }) => [`part ${part}: the minimum ${least} is above the maximum ${most}`, ""],
  leastTooMuch: ({ least, whole }) => [`the minima add up to ${least}, more than the total ${whole}`, ""],
  mostTooLittle: ({ most, whole }) => [`the parts have room for ${most}, less than the total ${whole}`, ""],
};
