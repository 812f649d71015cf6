import type { share as dutch } from "../nl/share";

/** English texts: the view on formulas as values and back. */
export const share: typeof dutch = {
  share: {
    intro: "Without this add-in a RUIMTE formula shows #NAME? as soon as Excel calculates again. So share values, and put your formulas back afterwards.",
    busy: "Working…",
    failed: "This did not succeed. Leave the cell you are editing, unprotect the workbook and try again.",
    more: (count) => `${count} more`,
    freeze: {
      title: "Freeze values",
      explanation:
        "Turns every RUIMTE formula, with all cells that it fills, into the values of now. "
        + "The workbook remembers the formulas; other formulas stay formulas.",
      done: (count) => (count === 1 ? "1 formula is a value now." : `${count} formulas are values now.`),
      none: "There are no RUIMTE formulas to freeze.",
      left: (cells) => `Still a formula, because the sheet is protected or the formula also uses something outside the workbook: ${cells}.`,
    },
    restore: {
      title: "Put formulas back",
      explanation:
        "Puts the frozen formulas back, and Excel calculates them again. "
        + "A result that you changed after freezing stays as you made it.",
      done: (count) => (count === 1 ? "1 formula is back in its cell." : `${count} formulas are back in their cells.`),
      none: "There are no frozen formulas to put back.",
      left: (cells) => `Not put back, because changed, gone or protected: ${cells}. Undo the change or unprotect the sheet, and try again.`,
    },
    repair: {
      title: "Repair #NAME?",
      explanation:
        "Excel sometimes shows #NAME? when the workbook was open before the add-in was. "
        + "Those formulas are then entered again, exactly as they are.",
      done: (count) => (count === 1 ? "1 formula was entered again." : `${count} formulas were entered again.`),
      none: "No RUIMTE formula shows #NAME?.",
      left: (cells) => `Still shows #NAME?, because the sheet is protected: ${cells}.`,
    },
  },
};
