import type { share as dutch } from "../nl/share";

/** English texts: the view on formulas as values and back, and on the add-in that starts with the workbook. */
export const share: typeof dutch = {
  share: {
    intro: "Without this add-in a RUIMTE formula shows #NAME? as soon as Excel calculates again. So share values, and put your formulas back afterwards.",
    busy: "Working…",
    waiting: "Working… If you are editing a cell, finish it with Enter: Excel waits for that.",
    failed: "This did not succeed.",
    more: (count) => `${count} more`,
    freeze: {
      title: "Freeze values",
      explanation:
        "Turns every RUIMTE formula, with all cells that it fills, into the values of now. "
        + "The workbook remembers the formulas; other formulas stay formulas. What shows an error or is still calculating stays a formula too.",
      done: (count) => (count === 1 ? "1 formula is a value now." : `${count} formulas are values now.`),
      none: "There are no RUIMTE formulas to freeze.",
      left: {
        unfinished: (cells) => `Still a formula, because Excel is still calculating it: ${cells}. Try again in a moment.`,
        broken: (cells) => `Still a formula, because it shows an error: ${cells}. Solve that, or press Repair formulas.`,
        protected: (cells) => `Still a formula, because the sheet is protected: ${cells}.`,
        notBack: (cells) => `Still a formula, because something in it may not come back by itself (another file, the internet or an unknown function): ${cells}.`,
        tooMany: (cells) => `Still a formula, because the workbook remembers at most 10,000 of them: ${cells}.`,
      },
    },
    restore: {
      title: "Put formulas back",
      explanation:
        "Puts the frozen formulas back, and Excel calculates them again. "
        + "A result that you changed after freezing stays as you made it.",
      done: (count) => (count === 1 ? "1 formula is back in its cell." : `${count} formulas are back in their cells.`),
      none: "There are no frozen formulas to put back.",
      left: {
        changed: (cells) => `Not put back, because something else stands there than was frozen: ${cells}. Undo that change and try again.`,
        gone: (cells) => `Not put back, because the sheet is gone or has another name: ${cells}.`,
        protected: (cells) => `Not put back, because the sheet is protected: ${cells}. Unprotect it and try again.`,
        notBack: (cells) => `Not put back, because something in the formula may not come back by itself (another file, the internet or an unknown function): ${cells}.`,
      },
    },
    repair: {
      title: "Repair formulas",
      explanation:
        "Excel shows #NAME?, #VALUE! or #BUSY! when the workbook was open before the add-in was. "
        + "Those formulas are then entered again, exactly as they are.",
      done: (count) => (count === 1
        ? "1 formula was entered again. If #VALUE! stays, the card at the cell says why."
        : `${count} formulas were entered again. If #VALUE! stays, the card at the cell says why.`),
      none: "No RUIMTE formula shows #NAME?, #VALUE! or #BUSY!.",
      left: { protected: (cells) => `Not entered again, because the sheet is protected: ${cells}.` },
    },
    startup: {
      title: "Start with this workbook",
      explanation:
        "Excel does not start an add-in by itself; without it RUIMTE formulas do not calculate. When this is on, this workbook asks "
        + "Excel to load it at opening. That works for whoever has the add-in.",
      on: "On",
      off: "Off",
      notAsked: "Off: there are no RUIMTE formulas in this workbook yet.",
      failed: "This could not be changed.",
      said: "There are RUIMTE formulas in this workbook. From now on the add-in therefore starts along when you open it.",
      undo: "Do not start along",
      close: "Close this message",
    },
  },
};
