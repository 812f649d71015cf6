import type { insert as dutch } from "../nl/insert";

/** English texts: the view to insert functions and tables. */
export const insert: typeof dutch = {
  insert: {
    functionTitle: "A function",
    functionIntro: "Choose the question. The function reads the tables that you have, and puts the answer on your sheet.",
    search: "Search a function",
    noneFound: "No function found. Search with another word.",
    notLoaded: "The functions could not be loaded. Open this pane again.",
    questions: {
      land: "Does it fit on the land?", money: "Does the money match?", people: "Are there enough people?", together: "What holds a task back?",
      agreements: "Who does what, and how is it going?", check: "Are the tables in order?", other: "Other functions",
    },
    another: "Choose another function",
    optional: "may be empty",
    leftOut: "Leave out",
    choose: "Choose…",
    typed: "Type it yourself",
    typedFor: (name) => `Type: ${name}`,
    tableOn: (table, sheet) => `${table} (sheet ${sheet})`,
    cellsHint: "Cells with their header row, for example Sheet1!A3:F20, or Delen[Gewicht].",
    valueHint: "A number or text. A cell begins with =, for example =Startjaar or =Sheet1!B2.",
    unreadable: "This cannot stand here: give cells, a name or a value as in the example.",
    takeSelection: "Take the selected cells",
    onlyInPane: (tables) =>
      `${tables}: here you said what the columns are, but a function reads the header row on the sheet. Give the columns their names there, and the table appears in the list.`,
    formula: "The formula",
    impossible: "No formula yet: one of the fields cannot stand in a formula like this.",
    place: "The formula comes in the selected cell; the answer also fills the cells below and beside it.",
    put: "Put in the selected cell",
    missing: (names) => `Fill in first: ${names}.`,
    inserted: (address) => `The formula is in ${address}.`,
    refused: {
      table: (address) => `${address} is inside an Excel table, where an answer of several cells does not fit. Select an empty cell outside the table.`,
      filled: (address) => `${address} is not empty; nothing has been changed. Select an empty cell.`,
      protected: (address) => `The sheet of ${address} is protected. Select a cell on another sheet, or unprotect it.`,
    },
    failed: "The formula could not be inserted. Leave the cell you are editing and try again.",
  },
};
