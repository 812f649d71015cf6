import { plainHyphens, visible } from "../domain/characters";

/** What people type where there is no amount: nothing, in a number column that does not have the word itself. */
const words = new Set(["-", ".", "x", "n.v.t.", "n.v.t", "nvt", "geen", "nihil"]);
/** Memory items: nothing for now, and worth a remark. */
const memoryItems = new Set(["p.m.", "p.m", "pm"]);
/** In a column of names, choices, years or dates only these are blank: a name may be "x". */
const blanks = new Set(["-", "n.v.t.", "n.v.t", "nvt"]);
/** None of these words is longer. */
const LONGEST = 12;

const among = (found: ReadonlySet<string>) => (text: string): boolean => text.length <= LONGEST && found.has(plainHyphens(visible(text)).trim().toLowerCase());

export const isNoAmount = among(words);
export const isMemoryItem = among(memoryItems);
export const isBlankWord = among(blanks);
