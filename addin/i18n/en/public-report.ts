import type { publicReport as dutch } from "../nl/public-report";

/** English texts: the public report. What it says itself is Dutch. */
export const publicReport: typeof dutch = {
  publicReport: {
    title: "Public report",
    question: "What does it come to, in plain words?",
    busy: "Making the report…",
    failed: "The report could not be made.",
    begin: "Insert twelve example sentences",
    cellOf: (row, column) => `To the cell: Boodschappen row ${row}, ${column}`,
    gone: "This cell is not there any more.",
    withheld: (row) => `Boodschappen row ${row} is not in the report: it holds something by which somebody can be recognised. Remove it.`,
    copy: "Copy as text",
    copied: "The text is on the clipboard.",
    copyYourself: "The clipboard is closed to this pane. The text is selected: copy it with Ctrl+C.",
    asText: "The report as text",
    groups: {
      question: "Which groups have five people or more?",
      note: "Only those are named in the report. People in a smaller group can be recognised: it reads ‘sommige mensen’ (some people).",
    },
    check: {
      title: "Check on plain words",
      good: (all) => (all === 1 ? "The sentence is fine." : `All ${all} sentences are fine.`),
      toCheck: (count, all) => `Look at ${count} of the ${all} sentences.`,
      average: (words) => `A sentence has ${words} words on average.`,
      isLong: "That is long: more than 15.",
      long: (words) => `long: ${words} words`,
      hard: (word, better) => `hard: ${word}, better ${better}`,
      abbreviation: (word) => `abbreviation: ${word}`,
      two: "two sentences",
      noProof: "This checks form and is no proof of level B1. Have the report read by somebody from outside.",
    },
    words: {
      title: "List of words",
      own: (count) => `The check uses your table Jargon (${count} ${count === 1 ? "word" : "words"}).`,
      standard: (count) => `The check uses a default list of ${count} Dutch words. Put it into the workbook to change words; your table replaces the list as a whole.`,
      columns: { word: "Word", better: "Better", source: "Source" },
      allowed: "allowed",
    },
  },
};
