import type { pane as dutch } from "../nl/pane";

/** English texts: the frame around the views, and what they share. */
export const pane: typeof dutch = {
  title: "Rol in de Ruimte",
  area: "Area",
  allAreas: "All areas together",
  refresh: "Calculate again",
  groupsLabel: "Parts",
  groups: { overview: "Overview", means: "Means", programme: "Programme", agreements: "Agreements", learning: "Learning and life" },
  viewsLabel: (group) => `Parts of ${group}`,
  views: {
    overview: "Overview", whatIf: "What if", land: "Land", money: "Money", people: "People", programme: "Measures", planning: "Planning", risk: "Risk", agreements: "Agreements", learning: "Learning", wellbeing: "Wellbeing", residents: "Residents", publicReport: "Report", decisions: "Decisions", check: "Check",
    binding: "Bind tables", insert: "Insert", versions: "Versions", share: "Share and restore", board: "Board report",
  },
  more: "More",
  language: "Language",
  amounts: {
    title: "Amounts",
    auto: "what fits",
    onSheet: {
      thousand: "Amounts per €1,000; the cells hold euros.",
      million: "Amounts per €1m; the cells hold euros.",
    },
  },
  back: "Back to the overview",

  topics: { land: "land", money: "money", people: "people", knowledge: "knowledge", instruments: "instruments", agreements: "agreements", programme: "the programme", risk: "risks", learning: "what areas learn",
    wellbeing: "how life is", residents: "the conversation with residents", decisions: "the decisions", publicReport: "the public report" },

  status: {
    opening: "Opening…",
    reading: "Reading tables…",
    calculating: "Calculating…",
    step: (means, number, count) => `Calculating: ${means} (${number} of ${count})…`,
    done: (area) => `Calculated: ${area}.`,
    andMore: (count) => `and ${count} more`,
    editing: "Waiting until you leave the cell that you are editing…",
    unfinished: (cells) => `Excel is still calculating (${cells}). As soon as it is ready, this pane goes on…`,
    stuck: (cells) => `Excel has been calculating for a while: ${cells}. If that stays so, choose More > Share and restore > Repair formulas.`,
    stopped: "Stopped. The figures below may be out of date.",
    cancel: "Stop",
  },

  refused: {
    editing: "You are editing a cell: finish it with Enter or Esc and try again.",
    readOnly: "The workbook was opened read-only: choose Enable Editing, or save it under another name.",
    structure: "The structure of the workbook is protected, so no sheet can be added: unprotect it at Review > Protect Workbook.",
    protected: (sheets) => `Excel did not allow it. Protected: ${sheets}.`,
    tooLarge: "It is more than Excel passes on at a time. Make the table or the range smaller.",
    other: (code) => `Excel says: ${code}.`,
  },

  tooLarge: (names) => `Not read, because it has more than 500,000 cells: ${names}. No answer is about it. Leave out columns or rows that are not needed.`,

  byHand: {
    text: "Excel calculates in this workbook only when you ask for it. What comes from formulas may be out of date.",
    pending: "Excel calculates only when you ask for it, and something has changed: what comes from formulas is out of date.",
    calculate: "Calculate now",
    calculating: "Excel is calculating…",
    failed: "Excel could not calculate.",
  },

  failure: {
    title: "The calculation did not succeed",
    reading: "The tables of the workbook could not be read.",
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
    how:
      "Select your list with its header row and choose Insert > Table. The pane then calculates by itself. "
      + "Are your data in plain cells, let the pane find them.",
    find: "Find tables in this workbook",
    missing: (tables) => `No table ${tables} found.`,
    advice: "Turn the list into an Excel table with a header row (Insert > Table); the answer then appears here.",
    blank: (tables, several) => `${several ? "The tables" : "The table"} ${tables} ${several ? "are" : "is"} still empty.`,
    fill: "As soon as there are rows, the answer appears here.",
    notCalculated: (why) => `Not calculated: ${why}.`,
  },

  begin: {
    title: "Start here",
    first: (table) => `fill in the table ${table} first.`,
    intro: "The tables are there, but still empty. What you fill in counts at once. This order works best:",
    partly: "Something is filled in, but not enough for an answer yet. What you fill in counts at once. Still empty:",
    absent: "Something is filled in, but tables that an answer needs are missing. For example:",
    why: {
      opgaven: "What you want to achieve, where and when. Every answer starts here.",
      grond: "How much land there is of each type. Then you know whether it fits.",
      middelen: "Who pays what, per year. Then you know whether the money matches.",
      werk: "Which work there is to do, by whom and when.",
      bezetting: "Which people there are. With Werk you know whether there are enough.",
      afspraken: "What is agreed and passed down. Then you see what comes of it.",
    },
    go: (table, sheet) => `Go to ${table} (${sheet})`,
    samples: "Rather see first how it works? Open one of the sample workbooks.",
  },

  withoutTables: {
    mark: "(no tables yet)",
    title: (group) => `${group}: no tables yet`,
    intro: "As soon as there is a table for it, the answer stands here to:",
    reads: (tables) => `Reads ${tables}.`,
    insert: "Insert a table",
  },

  fits: "Yes",
  short: (amount) => `No, ${amount} short`,
  summary: "The three answers",
  fallsShort: "Short",
  enough: "Enough",
  noAnswer: { notAsked: "not filled in yet", unreadable: (count) => (count === 1 ? "1 error" : `${count} errors`), noAnswer: "no answer", answered: "nothing asked" },

  headline: {
    land: (share) => `Bottleneck: land. ${share} of the hectares asked fits`,
    landMost: (task, shortage) => `; ${task} is ${shortage} short`,
    money: (share) => `Bottleneck: money. ${share} of the cost is covered`,
    moneyMost: (year, shortage) => `; the shortage is largest in ${year}: ${shortage}`,
    people: (share) => `Bottleneck: people. ${share} of the hours asked is available`,
    peopleMost: (role, shortage) => `; the role ${role} is ${shortage} short`,
    enough: (means) => `No bottleneck: ${means} are sufficient.`,
    asFarAsKnown: (means) => `No bottleneck as far as is known: there is enough ${means}.`,
    noAnswer: "No answer yet.",
    onlyAgreements: "Agreements have been filled in; land, money and people have not yet.",
    notCalculated: (topic, plural, why) => `${topic} ${plural ? "have" : "has"} not been calculated: ${why}`,
    problemsIn: (count, tables) => `${count === 1 ? "1 error" : `${count} errors`} in ${tables}`,
    notFilledIn: (topics, plural) => `${topics} ${plural ? "have" : "has"} not been filled in yet.`,
  },

  figures: { more: (count) => `Show all ${count}`, fewer: "Show fewer", table: "Figures in a table", tableOf: (name) => `Table of ${name}` },
};
