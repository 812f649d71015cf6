import { plainHyphens, visible } from "../domain/characters";

/**
 * What two headers must have in common to mean the same column: case, accents, spaces, `_` and units in
 * brackets do not matter ("Doel (aantal)" is "doel").
 */
export function headerKey(header: string): string {
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
  return (header.match(/(?<!\d)(?:19|20|21)\d\d(?!\d)/gu) ?? []).map(Number);
}
