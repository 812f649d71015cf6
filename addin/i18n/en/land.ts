import type { land as dutch } from "../nl/land";

/** English texts: the view on land. */
export const land: typeof dutch = {
  land: {
    title: "Land",
    question: "Does it fit on the land?",
    served: "of the hectares fits",
    pressure: "Pressure on land",
    pressureNote: "land needed after sharing, as a share of the land available",
    gross: "Asked",
    shared: "of which on shared hectares",
    needed: "Needed after sharing",
    available: "There is",
    shortage: "Shortage",
    path: "From top to bottom, not a sum: land can fall short even where there is enough, because not everything fits everywhere.",
    picture: "Realised and shortage per task",
    realised: "Realised",
    task: "Task",
    ofGross: (realised, gross) => `${realised} of ${gross}`,
    oneMore: (limit, gain) => `One more hectare of ${limit} takes ${gain} off the shortage.`,
    oneMoreNet: (limit, gain) => `One more hectare of ${limit} saves ${gain} of land.`,
    sharing: (tasks) => `shared use (${tasks})`,
    types: {
      title: "Who uses which land",
      alone: "One task", together: "Shared", free: "Free", used: "In use", there: "Available",
      inUse: (used, all) => `${used} of ${all} in use`,
      sharedUse: (tasks, hectares) => `${tasks} together ${hectares}`,
      freeUse: (hectares) => `free ${hectares}`,
      who: (uses) => (uses === 1 ? "1 use" : `${uses} uses`),
    },
    pairs: {
      title: "Sharing", note: "Which tasks share hectares, or may.", none: "No tasks may share hectares.",
      pair: "Tasks", shared: "Shared", most: "At most", limit: "Limit", binds: "binds", room: "room left",
    },
    choices: {
      title: "Choices", limit: "Limit", size: "Size", value: "One more hectare",
      noteShort: "How much shortage one more hectare of each limit takes away. Negative: it costs other tasks more.",
      noteNet: "Nothing falls short: how much land one more hectare of each limit saves.",
      none: "No limit binds.",
    },
    chooseArea: "Choose one area to see which tasks share hectares and what one more hectare brings.",
  },
};
