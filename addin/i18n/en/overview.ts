import type { overview as dutch } from "../nl/overview";

/** English texts: the overview. */
export const overview: typeof dutch = {
  fourMeans: {
    title: "The four means per task",
    note: "Not only money: the weakest means decides how much of a task can go ahead.",
    picture: "What each task can carry",
    carried: "Can go ahead", lacking: "Lacking",
    table: "Each means per task",
    task: "Task",
    decisive: "decides",
    columns: { money: "money", capacity: "capa\u00adcity", knowledge: "know\u00adledge", instruments: "instru\u00adments" },
    names: { money: "money", capacity: "capacity", knowledge: "knowledge", instruments: "instruments" },
    unknown: "unknown",
    decides: (share, means) => `${share} can go ahead; ${means} decides`,
    all: "can go ahead wholly",
    busy: "Working out the four means…",
    failed: "The four means could not be worked out.",
    unanswered: "The four means need the tables Opgaven and Middelen, without messages.",
  },
};
