import type { reports as dutch } from "../nl/reports";

/** English texts: reports as tables and charts in the workbook. */
export const reports: typeof dutch = {
  reports: {
    write: "Write reports to a new sheet",
    writing: "Writing reports…",
    written: (names, several) => `The reports are on the ${several ? "sheets" : "sheet"} ‘${names}’.`,
    pages: { page: "Page", of: "of" },
    nothing: "There is nothing to report yet.",
    failed: "The reports could not be written.",
    sheet: "Rapport Ruimte",
    sheetOf: (name) => `Report ${name}`,
    heading: (report, area) => `${report} - ${area}`,

    pictures: {
      land: {
        title: "Who uses which land", axis: "hectares",
        about: "Chart: per type of land the hectares of one task, shared and free. The figures are below it.",
      },
      money: {
        title: "Cost per year: covered and short", axis: "euros",
        about: "Chart: the cost of each year, as what is covered and what falls short. The figures are below it.",
      },
      people: {
        title: "Demand and supply of hours", axis: "hours",
        about: "Chart: the hours asked and the own supply per period, over all roles. The figures are below it.",
      },
      progress: {
        title: "Progress: plan, realised and expected", axis: "share of the goal",
        about: "Chart: plan, realised and expected of each agreement, as a share of its goal; who is furthest behind plan comes first. The figures are below it.",
      },
    },
    left: (count) => ` Not drawn: ${count} more.`,

    place: {
      open: "At a place of your choice…",
      title: "Reports at a place of your choice",
      intro: "Select the cell of the workbook where the reports should begin. Nothing is written until you have seen what comes where.",
      look: "Look at the selected place",
      looking: "Looking what is there…",
      free: (sheet, address) => `Free: ${address} on the sheet ‘${sheet}’. There comes:`,
      table: (name, rows, address) => `table ${name}, ${rows} rows: ${address}`,
      chart: (title, address) => `chart ‘${title}’: ${address}`,
      write: "Write here",
      written: (sheet, address) => `The reports are on the sheet ‘${sheet}’, in ${address}.`,
      inTheWay: {
        cells: (place, where) => `In ${place} something stands, or is formatted: ${where}. Nothing was written.`,
        table: (place, where) => `In ${place} there is a table: ${where}. Nothing was written.`,
        chart: (place, where) => `Over ${place} lies a chart: ${where}. Nothing was written.`,
        protected: () => "The sheet is protected. Nothing was written.",
        edge: () => "There is not enough room up to the edge of the sheet. Nothing was written.",
      },
      changed: "The workbook has changed in the meantime.",
      beside: (address) => `Beside it: ${address}`,
      below: (address) => `Below it: ${address}`,
      close: "Close",
      failed: "The place could not be looked at.",
    },
  },
};
