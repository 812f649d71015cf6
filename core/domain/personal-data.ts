import { plainHyphens, visible } from "./characters";

/** Two letters behind four digits that are a word, of Dutch or English: "in 2027 en later", "2027 to 2036". Capitals make them a postcode. */
const wordsAfterNumber = new Set([
  "af", "al", "an", "as", "at", "be", "by", "ca", "cm", "ct", "de", "dm", "do", "en", "er", "gr", "he", "if", "in", "is", "it", "je", "kg", "me", "ml", "mm", "my", "na", "no", "nu",
  "of", "om", "on", "op", "or", "pm", "so", "st", "te", "tm", "to", "up", "us", "uw", "vs", "we", "wo", "ze", "zo",
]);
/** Or a unit, which names of tasks have in capitals as well: "Windpark 1500 MW". A postcode of these letters is not seen. */
const units = new Set(["gb", "gj", "gw", "ha", "km", "kw", "mw", "pj", "pv", "tb", "tj", "tw"]);

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
    || [...plain.matchAll(postcode)].some(([, letters]) => !isWord(letters!));
}

const isWord = (letters: string): boolean => units.has(letters.toLowerCase()) || (letters !== letters.toUpperCase() && wordsAfterNumber.has(letters.toLowerCase()));
