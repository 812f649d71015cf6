import type { explain as dutch } from "../nl/explain";

/** English texts: what a figure is made of. */
export const explain: typeof dutch = {
  explain: {
    figure: (name, amount) => `Explain ${name}: ${amount}`,
    busy: "Calculating the explanation…",
    failed: "The explanation could not be calculated.",
    unanswered: "This figure cannot be explained. Mend what Check reports first.",
    close: "Close the explanation",
    makes: { sum: "These lines add up to the figure.", share: "The first part as a share of the second.", limits: "Limits, each by itself: what a little more of it adds to the figure." },
    made: { sum: "Together", share: "Share", limits: "The figure now" },
    line: "Line",
    year: "Year",
    amounts: { euros: "Amount", hectares: "Hectares", hours: "Hours", named: "Size", shares: "Adds" },
    row: (table, row) => `${table} row ${row}`,
    goTo: (cells, sheet) => `Go to ${cells} (sheet ${sheet})`,
    lines: (count) => `${count} lines together`,
    moreRows: (count) => `and ${count} more`,
    bySource: {
      title: "Rows by source", busy: "Calculating the rows by source…", failed: "The rows by source could not be calculated.", none: "No money is short.",
      note: "Each shortage with the sources that may pay it: where their money of that year goes, and why they pay no more.",
    },
    freeMoney: "Structural free money (not in Middelen)",
    parts: {
      limits: "Limits that bind", alone: "Shortage apart", together: "Shortage together", overload: "Hours too many", lessShort: "Less short", savedThen: "In use with one hectare more",
      claims: "Land claims", realised: "Realised", shortages: "Shortage per task",
      landThere: "Land available", landUsed: "In use", landNeeded: "Needed, after sharing", landShared: "Shared hectares",
      incidental: "Incidental", structural: "Structural", cost: "Cost", covered: "Covered",
      work: "Asked by work packages", staff: "Staff before absence", absence: "Absence", present: "Available after absence",
      ownStaff: "Done by own people, in proportion", standIns: "Done by stand-ins", hired: "Done by hired people", carried: "Can be done",
      goal: "Goal", derived: "Agreed one level down", below: "Realised one level down", measured: "Latest measurement", weakest: "The weakest agreement counts", contributions: "Contributions that count",
      brought: "Brings", got: "Gets",
      hiring: "Hiring", counted: "Counts in time",
      fulfilled: "There, by weight", weights: "Asked, by weight",
    },
  },
};
