import type { check as dutch } from "../nl/check";

/** English texts: what to mend in the tables. */
export const check: typeof dutch = {
  problems: {
    title: "Messages",
    none: "No messages: all tables were read well.",
    nothing: "Nothing has been filled in yet to check.",
    count: (count) => (count === 1 ? "1 message about the tables" : `${count} messages about the tables`),
    go: (table, row, sheet) =>
      row === undefined ? `Go to ${table} (${sheet})` : `Go to ${table} row ${row} (${sheet})`,
    goCell: (cell) => `Go to ${cell}`,
    show: "Show the messages",
    more: (count) => `Show ${count} more`,
    ignored: (table, sheet, first) => `The table ${table} (${sheet}) does not count: ${first} is of the same kind and comes first.`,
    gone: "This cell can no longer be found. Calculate again.",
  },
  remarks: {
    title: "Remarks",
    count: (count) => (count === 1 ? "1 remark: read on an assumption" : `${count} remarks: read on an assumption`),
    with: (count) => (count === 1 ? "with 1 remark" : `with ${count} remarks`),
  },
};
