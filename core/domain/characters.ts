/** Zero-width spaces, marks of direction, byte order marks and soft hyphens: they count for nothing in names and numbers. */
const INVISIBLE = /[\u200B-\u200F\uFEFF\u00AD]/gu;
/** Hyphens, dashes and the minus sign: a minus before a number, a hyphen in a name. */
const HYPHENS = /[\u2010-\u2015\u2212]/gu;

/** Text as people see it: without characters that nobody sees. */
export const visible = (text: string): string => text.replace(INVISIBLE, "");

/** Every dash as the one that is on the keyboard. */
export const plainHyphens = (text: string): string => text.replace(HYPHENS, "-");
