import type { conformance as dutch } from "../nl/conformance";

/** English texts: what is gathered for whoever mends things. */
export const conformance: typeof dutch = {
  conformance: {
    title: "Details for a report",
    explanation:
      "Versions and what this Excel can do, in one text for whoever helps you. In the workbook proef-in-excel.xlsx your answers to the twelve checks too. "
      + "Nothing is sent: you read the text and copy it yourself.",
    gather: "Gather",
    copy: "Copy",
    label: "The gathered text",
    busy: "Working…",
    done: "Gathered. Read the text before you send it.",
    copied: "The text is on the clipboard: paste it into a mail.",
    copyYourself: "The text is selected: press Ctrl+C to copy it.",
    failed: "This did not succeed.",
    heading: "Rol in de Ruimte: details for a report",
    gathered: "Gathered",
    version: "Edition",
    excel: "Excel",
    languages: "Language of Office, language of what you type",
    calculation: "Calculation",
    unknown: "unknown",
    absent: "absent",
    answers: "Checks",
    open: "not filled in",
    otherWorkbook: "This is not the workbook with the twelve checks.",
    cells: "What Excel says about the yellow cells",
  },
};
