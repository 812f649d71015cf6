import { plainHyphens, visible } from "./characters";

/** Two letters behind four digits that are a word or a unit: "in 2027 en later", "2000 ha". */
const wordsAfterNumber = new Set([
  "af", "al", "ca", "cm", "ct", "de", "dm", "en", "er", "gb", "gr", "gw", "ha", "in", "is", "je", "kg", "km", "kw", "ml", "mm", "mw", "na", "nu", "of", "om", "op",
  "pj", "pm", "st", "te", "tj", "uw", "vs", "we", "wo", "ze", "zo",
]);

const mail = /[^\s@]+@[^\s@]+\.[^\s@]+/u;
const postcode = /(?<![\d.,])[1-9]\d{3}\s?([a-z]{2})(?![\p{L}\d])/giu;
/** 0 or +31 and nine digits, with what people put between them. */
const telephone = /(?<!\d)(?:(?:\+|00)31[\s().-]*(?:0[\s().-]*)?|0)(?:[\s().-]*\d){9}(?!\d)/u;
const nineDigits = /\d{9}/u;

/**
 * Whether a text holds what tells who somebody is: an e-mail address, a postcode, a telephone number, or nine digits in a row
 * (a citizen service number). A guard, no proof: names it cannot see.
 */
export function looksPersonal(text: string): boolean {
  const plain = plainHyphens(visible(text).normalize("NFKC"));
  return mail.test(plain) || nineDigits.test(plain) || telephone.test(plain)
    || [...plain.matchAll(postcode)].some(([, letters]) => letters === letters!.toUpperCase() || !wordsAfterNumber.has(letters!.toLowerCase()));
}
