import { errorTyped } from "../../host";
import { englishFunction } from "./dutch-functions";

/** Parts of a table as a Dutch Excel writes them. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ["#ALLES", "#All"], ["#GEGEVENS", "#Data"], ["#KOPTEKSTEN", "#Headers"], ["#TOTALEN", "#Totals"], ["#DEZE RIJ", "#This Row"],
]);

const TEXT = /"(?:[^"]|"")*"?/y;
const SHEET = /'(?:[^']|'')*'?/y;
/** A number with a decimal comma; a point in it is no thousand mark in a formula. */
const NUMBER = /\d+(?:,\d+)?(?:[eE][+-]?\d+)?(?![\p{L}\p{N}_.])/uy;
const NAME = /[\p{L}_][\p{L}\p{N}_.]*/uy;
const ERROR = /#(?:[\p{Lu}/0_]+[!?]|N\/B|GEGEVENS_OPHALEN)/uy;
const ADDRESS = /\$?[A-Za-z]{1,3}\$?\d+/y;

/**
 * A formula as it is typed in a Dutch Excel, for the engine: Dutch names of functions, `;` between arguments, decimal commas, `\` between the
 * columns of a matrix, `[#Alles]`, WAAR and the Dutch names of errors. What is English already comes out as it went in, but for its commas: with
 * a comma between arguments a Dutch Excel refuses the formula, and here it is taken as it is when no `;` stands in it and no number has one.
 */
export function fromDutchFormula(formula: string): string {
  if (!isDutch(formula)) return formula;
  let result = "=";
  let at = 1;
  /** Inside { } a point-comma divides rows. */
  let depth = 0;
  const next = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(formula)?.[0];
    if (found !== undefined) at = pattern.lastIndex;
    return found;
  };
  while (at < formula.length) {
    const kept = next(TEXT) ?? next(SHEET) ?? next(ADDRESS);
    if (kept !== undefined) {
      result += kept;
      continue;
    }
    const number = next(NUMBER);
    if (number !== undefined) {
      result += number.replace(",", ".");
      continue;
    }
    const name = next(NAME);
    if (name !== undefined) {
      if (formula[at] === "[") {
        const end = closing(formula, at);
        result += name + parts(formula.slice(at, end));
        at = end;
      } else result += /^\s*\(/.test(formula.slice(at)) || /^(?:waar|onwaar)$/i.test(name) ? englishFunction(name) : name;
      continue;
    }
    const error = next(ERROR);
    if (error !== undefined) {
      result += errorTyped(error);
      continue;
    }
    const character = formula[at]!;
    at += 1;
    depth += character === "{" ? 1 : character === "}" ? -1 : 0;
    result += character === ";" && depth === 0 ? "," : character === "\\" && depth > 0 ? "," : character;
  }
  return result;
}

/** English formulas are typed here too, by habit of this page: those have a comma that is no decimal one, and no `;`. */
function isDutch(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|\{[^}]*\}/g, "");
  return bare.includes(";") || !/,(?!\d)|[^\d],|\d\s+,/.test(bare);
}

/** The end of the brackets that open at a place; of the formula where they do not close. */
function closing(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at += 1) {
    if (formula[at] === "'") at += 1;
    else if (formula[at] === "[") depth += 1;
    else if (formula[at] === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}

/** `[#Alles]`, `[[#Alles];[Doel]]`: the names of columns stay as they are. */
const parts = (text: string): string => text.replace(/#[^\]]+/g, (part) => PARTS.get(part.toUpperCase()) ?? part).replaceAll("];[", "],[");
