import type { Dictionary } from "./nl";

/** Every text of the pane, in English. */
export const en: Dictionary = {
  title: "Rol in de Ruimte",
  question: "Does it fit, does the money match, are there enough people?",
  area: "Area",
  allAreas: "All areas together",
  refresh: "Calculate again",

  means: { land: "land", money: "money", people: "people" },

  status: {
    reading: "Reading tables…",
    calculating: "Calculating…",
    step: (means, number, count) => `Calculating: ${means} (${number} of ${count})…`,
    done: (area) => `Calculated: ${area}.`,
    stopped: "Stopped. The figures below may be out of date.",
    cancel: "Stop",
  },

  failure: {
    title: "The calculation did not succeed",
    reading: "The tables of the workbook could not be read. Leave the cell you are editing and try again.",
    calculating: "Something went wrong during the calculation. Your workbook has not been changed.",
    retry: "Try again",
    part: "This part cannot be shown. The other parts keep working.",
    outsideExcel: "Open this pane in Excel: it reads the tables of your workbook.",
  },

  empty: {
    title: "No tables found yet",
    explanation:
      "This pane reads the Excel tables of this workbook and recognises them by their header row. "
      + "Start with a table of tasks (columns Opgave and Ruimteclaim) and a table of land (columns Grondsoort and Oppervlakte).",
    how: "Select your list with its header row and choose Insert > Table. The pane then calculates by itself.",
    missing: (tables) => `No table ${tables} found.`,
    advice: "Turn the list into an Excel table with a header row (Insert > Table); the answer then appears here.",
    withProblems: "No answer is possible with the data there are. Solve the messages below first.",
  },

  fits: "Yes",
  short: (amount) => `No, ${amount} short`,

  summary: "The three answers",
  fallsShort: "Short",
  enough: "Enough",
  noAnswer: "no answer yet",

  land: {
    title: "Land",
    question: "Does it fit on the land?",
    served: "of the hectares fits",
    pressure: "Pressure on land",
    pressureNote: "land needed after sharing, as a share of the land available",
    gross: "Asked",
    needed: "Needed after sharing",
    available: "Available",
    shared: "Shared use",
    shortage: "Shortage",
    picture: "Realised and shortage per task",
    realised: "Realised",
    task: "Task",
    ofGross: (realised, gross) => `${realised} of ${gross}`,
    oneMore: (limit, gain) => `One more hectare of ${limit} takes ${gain} off the shortage.`,
    oneMoreNet: (limit, gain) => `One more hectare of ${limit} saves ${gain} of land.`,
    sharing: (tasks) => `shared use (${tasks})`,
    types: {
      title: "Who uses which land",
      alone: "One task", together: "Shared", free: "Free",
      inUse: (used, all) => `${used} of ${all} in use`,
      sharedUse: (tasks, hectares) => `${tasks} together ${hectares}`,
      freeUse: (hectares) => `free ${hectares}`,
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

  money: {
    title: "Money",
    question: "Does the money match the ambition?",
    served: "of the cost covered",
    coverage: "Coverage",
    coverageNote: (from, to) => `of the cost ${from}-${to} is covered`,
    cost: "Cost",
    covered: "Covered",
    shortage: "Shortage",
    ambition: "Ambition that can be carried",
    picture: "Cost per year: covered and short",
    year: "Year",
    oneMore: (year, covers) => `One euro of free money in ${year} covers ${covers} more.`,
    allAreas: "The part of this area: sources pay wherever they may. The ambition that can be carried is that of all areas together.",
    nothing: "There is no cost in these years.",
  },

  people: {
    title: "People",
    question: "Are there enough people?",
    served: "of the hours filled",
    utilisation: "Utilisation",
    utilisationNote: (from, to) => `hours asked ${from}-${to}, as a share of the hours available`,
    demand: "Asked",
    supply: "Available",
    shortage: "Shortage",
    shortageFte: "Average shortage",
    gain: "Gain of working together",
    picture: "Asked and short per role",
    met: "Filled",
    role: "Role",
    ofDemand: (supply, demand) => `${demand} asked, ${supply} available`,
    oneMore: (role, hours) => `One more fte of ${role} takes ${hours} off the shortage.`,
    unevenly: "There are enough hours in total, but not in every role and every year.",
    allAreas: "The people are for all areas together: they work where they are needed.",
    nothing: "There is no demand for hours in these years.",
  },

  norm: {
    label: "Productive hours per fte per year",
    handbook: "After the Handleiding Overheidstarieven 2023. Hours named in Bezetting go first.",
    workbook: "From the cell Norm of this workbook.",
    own: "Your own norm; empty the field to go back.",
  },

  bottleneck: {
    title: "Bottleneck",
    land: (share) => `Bottleneck: land. ${share} of the hectares asked fits`,
    landMost: (task, shortage) => `; ${task} is ${shortage} short`,
    money: (share) => `Bottleneck: money. ${share} of the cost is covered`,
    moneyMost: (year, shortage) => `; the shortage is largest in ${year}: ${shortage}`,
    people: (share) => `Bottleneck: people. ${share} of the hours asked is available`,
    peopleMost: (role, shortage) => `; the role ${role} is ${shortage} short`,
    none: (means) => `No bottleneck: ${means} are sufficient.`,
    noneOf: (means) => `No bottleneck: there is enough ${means}.`,
    unanswered: (means) => ` Not yet calculated: ${means}.`,
  },

  problems: {
    title: "Messages",
    none: "No messages: all tables were read well.",
    count: (count) => (count === 1 ? "1 message about the tables" : `${count} messages about the tables`),
    go: (table, row, sheet) =>
      row === undefined ? `Go to ${table} (${sheet})` : `Go to ${table} row ${row} (${sheet})`,
    more: (count) => `Show ${count} more`,
    ignored: (table, sheet, first) => `The table ${table} (${sheet}) does not count: ${first} is of the same kind and comes first.`,
    gone: "This cell can no longer be found. Calculate again.",
  },

  reports: {
    write: "Write reports to a new sheet",
    writing: "Writing reports…",
    written: (sheet) => `The reports are on the sheet ‘${sheet}’.`,
    nothing: "There is nothing to report yet.",
    failed: "The reports could not be written. Is the workbook protected?",
    sheet: "Rapport Ruimte",
    heading: (report, area) => `${report} - ${area}`,
  },

  figures: { more: (count) => `Show all ${count}`, fewer: "Show fewer", table: "Figures in a table" },
};
