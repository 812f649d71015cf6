import type { overview as dutch } from "../nl/overview";

/** English texts: the overview. */
export const overview: typeof dutch = {
  taskShares: {
    title: "What each task can carry",
    note: "Land, money, capacity, knowledge and instruments: the lowest decides how much of a task can go ahead.",
    picture: "What can go ahead",
    carried: "Can go ahead", lacking: "Lacking",
    table: "The five shares per task",
    task: "Task",
    decisive: "decides",
    columns: { land: "land", money: "money", capacity: "cap.", knowledge: "know.", instruments: "instr." },
    names: { land: "land", money: "money", capacity: "capacity", knowledge: "knowledge", instruments: "instruments" },
    unknown: "unknown",
    decides: (share, means) => `${share} can go ahead, limited by ${means}`,
    all: "can go ahead wholly",
    asFarAsKnown: (means) => `can go ahead as far as is known; ${means} not yet calculated`,
    known: (known, all) => `${known} of ${all} known`,
    busy: "Working out the shares per task…",
    failed: "The shares per task could not be worked out.",
    unanswered: "This needs rows in a table Opgaven.",
  },
};
