/** What people type where there is no amount: nothing, in a number column that does not have the word itself. */
const words = new Set(["-", "–", ".", "x", "n.v.t.", "n.v.t", "nvt", "geen", "nihil"]);
/** Memory items: nothing for now, and worth a remark. */
const memoryItems = new Set(["p.m.", "p.m", "pm"]);
/** In a column of names, choices, years or dates only these are blank: a name may be "x". */
const blanks = new Set(["-", "–", "n.v.t.", "n.v.t", "nvt"]);

const key = (text: string): string => text.replace(INVISIBLE, "").trim().toLowerCase().replace(HYPHENS, "-");

/** Zero-width spaces, marks of direction, byte order marks and soft hyphens: they count for nothing in names and numbers. */
export const INVISIBLE = /[\u200B-\u200F\uFEFF\u00AD]/gu;
/** Hyphens, dashes and the minus sign: a minus before a number, a hyphen in a name. */
export const HYPHENS = /[\u2010-\u2015\u2212]/gu;

export const isNoAmount = (text: string): boolean => words.has(key(text));
export const isMemoryItem = (text: string): boolean => memoryItems.has(key(text));
export const isBlankWord = (text: string): boolean => blanks.has(key(text));
