import { plainHyphens, visible } from "../domain/characters";

/** Raised figures, stars and daggers lead to a note below the table. */
const RAISED = /[¹²³⁰⁴-⁹]+/gu;
const isMark = (character: string | undefined): boolean => character !== undefined && /[\s*†‡:¹²³⁰⁴-⁹]/u.test(character);
/** "Doel 1)": the number of a note. */
const NUMBERED = /\s\d{1,2}\)$/u;

/** A header without what leads to a note ("Doel*", "Doel¹", "Doel 1)"), without a colon behind it, and with a word whole that was broken off at the end of a line. */
export function withoutNotes(header: string): string {
  const whole = header.includes("\n") || header.includes("\r") ? header.replace(/(?<=\p{L})[-\u00AD]\s*[\r\n]\s*(?=\p{Ll})/gu, "") : header;
  let [start, end] = [0, whole.length];
  while (isMark(whole[end - 1])) end -= 1;
  while (isMark(whole[start]) && start < end) start += 1;
  const name = whole.slice(start, end);
  return name === "" ? whole : NUMBERED.test(name) ? withoutNotes(name.replace(NUMBERED, "")) : name;
}

/** The same for a header in which a year is looked for: "2027¹" is 2027. */
export const withoutRaised = (header: string): string => header.replace(RAISED, "");

/**
 * What two headers must have in common to mean the same column: case, accents, spaces, `_`, units in
 * brackets and marks of notes do not matter ("Doel (aantal)*" is "doel").
 */
export function headerKey(header: string): string {
  return keyOf(withoutNotes(header));
}

function keyOf(header: string): string {
  // Most headers are plain letters without brackets.
  if (/^[ !-'*-Z\\^-~]*$/u.test(header)) return header.replace(/[ _]/gu, "").toLowerCase();
  const outside = header.replace(/\([^()]*\)|\[[^[\]]*\]/gu, "");
  // Brackets within brackets: "Doel (ha (netto))".
  if (outside !== header) return headerKey(outside);
  return plainHyphens(visible(header))
    .normalize("NFKD")
    .replace(/[\p{M}\s_]/gu, "")
    .toLowerCase();
}

/** The years that a header names: "Begroting 2027" names one. */
export function yearsIn(header: string): number[] {
  return (withoutRaised(header).match(/(?<!\d)(?:19|20|21)\d\d(?!\d)/gu) ?? []).map(Number);
}
