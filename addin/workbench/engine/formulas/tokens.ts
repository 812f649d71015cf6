/** The pieces of an Excel formula as it is stored in a file (English, comma): joined again they are the formula. */
export interface Token {
  kind: "text" | "error" | "reference" | "table" | "function" | "name" | "number" | "space" | "other";
  text: string;
}

/** A sheet before "!": quoted ('It''s'!) or plain (Blad1!), possibly of another workbook ([1]Blad1!), or a range of them (Jan:Dec!). */
const sheet = String.raw`(?:'(?:[^']|'')+'!|(?:\[\d+\])?[\p{L}\p{N}_.\\]+(?::[\p{L}\p{N}_.\\]+)?!)`;
const area = String.raw`(?:\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?#?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})`;
const patterns: [Token["kind"], RegExp][] = [
  ["text", /"(?:[^"]|"")*"/y],
  ["error", /#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|BUSY!|GETTING_DATA)/iy],
  ["reference", new RegExp(String.raw`${sheet}?${area}(?![\p{L}\p{N}_.(\[!])`, "iuy")],
  ["function", /[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\()/uy],
  ["table", /[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\[)/uy],
  ["name", new RegExp(String.raw`${sheet}?[\p{L}_\\][\p{L}\p{N}_.\\?]*`, "uy")],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy],
  ["space", /\s+/y],
];

export function tokens(formula: string): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < formula.length; ) {
    let token: Token = { kind: "other", text: formula[at]! };
    for (const [kind, pattern] of patterns) {
      pattern.lastIndex = at;
      const text = pattern.exec(formula)?.[0];
      if (text === undefined) continue;
      token = { kind, text: kind === "table" ? text + bracketed(formula, at + text.length) : text };
      break;
    }
    found.push(token);
    at += token.text.length;
  }
  return found;
}

/** "[[#All],[Kolom]]" from its first bracket to the one that closes it; an apostrophe protects the next character. */
function bracketed(formula: string, start: number): string {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at += 1;
    else if (character === "[") depth += 1;
    else if (character === "]" && --depth === 0) return formula.slice(start, at + 1);
  }
  return formula.slice(start);
}
