import { areaAddress, quoteSheet } from "../../cells/address";
import type { Lookup } from "../file/lookup";
import { nameOf, reachOf, spillAt } from "./references";
import type { Place, Reach } from "./references";
import { tokens } from "./tokens";
import type { Token } from "./tokens";

/** How Excel stores a function of the add-in: the id behind this prefix. */
const STORED = /^_xldudf_RUIMTE_/i;
/** How it is shown, and registered with the engine. */
export const SHOWN = "RUIMTE.";

/** How a mark begins among the arguments of a call: nothing that a user would type. */
const MARK = "\u00a7ruimte:";

export const markOf = (argument: unknown): string | null =>
  typeof argument === "string" && argument.startsWith(MARK) ? argument.slice(MARK.length) : null;

/** The id of one of the add-in's functions ("STAPELING"), from its stored or shown name; null for any other function. */
export function ruimteId(name: string): string | null {
  const upper = name.toUpperCase();
  if (STORED.test(upper)) return upper.replace(STORED, "");
  return upper.startsWith(SHOWN) ? upper.slice(SHOWN.length) : null;
}

/** A function's name without the prefixes that say how new it is. */
export const plainName = (name: string): string => name.replace(/^(?:_xlfn\.|_xlws\.|_xludf\.)+/i, "");

/** The functions that a formula calls, by their plain names in capitals. */
export const functionsIn = (formula: string): string[] =>
  tokens(formula).filter(({ kind }) => kind === "function").map(({ text }) => plainName(text).toUpperCase());

export const callsRuimte = (formula: string): boolean => functionsIn(formula).some((name) => ruimteId(name) !== null);

/** A formula without the `@` (in a file `SINGLE`) that stands before one call of the add-in: a cell without array mark shows one value anyway. */
export function withoutSingle(formula: string): string {
  const inner = /^\s*(?:_xlfn\.)?SINGLE\((.*)\)\s*$/is.exec(formula)?.[1];
  return inner !== undefined && idOfCall(inner) !== null ? inner : formula;
}

/** The id when the formula is one call and nothing else, so that its cells are exactly what the function returned. */
export const soleCall = (formula: string): string | null => idOfCall(withoutSingle(formula));

function idOfCall(formula: string): string | null {
  const found = tokens(formula).filter(({ kind }) => kind !== "space");
  const id = found[0]?.kind === "function" ? ruimteId(found[0].text) : null;
  if (id === null) return null;
  let depth = 0;
  const end = found.findIndex(({ text }) => {
    depth += text === "(" ? 1 : text === ")" ? -1 : 0;
    return depth === 0 && text === ")";
  });
  return end === found.length - 1 ? id : null;
}

/**
 * A stored formula in the engine's words: names without prefixes, spills (E2#) and the structured references that the
 * engine does not know as plain ranges, an argument left out of a call to the add-in as "" (the engine would pass 0).
 * With a mark, each call to the add-in carries it as its first argument. With a writer of its own every reference is written by it,
 * and a name as what it stands for: nothing in the formula then depends on where it stands.
 */
export function engineFormula(formula: string, place: Place, book: Lookup, { mark, write }: Wording = {}): string {
  const words: Words = { place, book, write: write ?? ((reach) => written(reach, place)), plain: write !== undefined };
  const found = tokens(withoutSingle(formula));
  let out = "=";
  const calls: { ruimte: boolean; index: boolean; empty: boolean }[] = [];
  for (let at = 0; at < found.length; at++) {
    const token = found[at]!;
    const call = calls.at(-1);
    if (token.kind === "function") {
      const special = rangeCall(found, at, words);
      if (special) {
        out += special.text;
        at = special.last;
        if (call) call.empty = false;
        continue;
      }
      out += engineName(token.text);
    } else if (token.text === "(" || token.text === "{") {
      if (call) call.empty = false;
      const before = found[at - 1];
      const called = before?.kind === "function" ? before.text : "";
      const ruimte = ruimteId(called) !== null;
      calls.push({ ruimte, index: called.toUpperCase() === "INDEX", empty: true });
      out += token.text;
      if (ruimte && mark !== undefined) out += `"${MARK}${mark}"${found[at + 1]?.text === ")" ? "" : ","}`;
    } else if (token.text === "," && call) {
      out += call.ruimte && call.empty ? '"",' : ",";
      call.empty = true;
    } else if (token.text === ")" || token.text === "}") {
      calls.pop();
      out += call?.ruimte && call.empty && found[at - 1]?.text === "," ? `""${token.text}` : token.text;
    } else {
      if (call && token.kind !== "space") call.empty = false;
      // The engine's INDEX counts the rows of a table's column from its header on: it gets plain cells.
      out += engineToken(token, words, call?.index === true);
    }
  }
  return out;
}

export interface Wording {
  readonly mark?: string | undefined;
  /** How a reference is written. */
  readonly write?: ((reach: Reach) => string) | undefined;
}

interface Words {
  readonly place: Place;
  readonly book: Lookup;
  readonly write: (reach: Reach) => string;
  /** Names and tables too become cells. */
  readonly plain: boolean;
}

const engineName = (stored: string): string => {
  const id = ruimteId(stored);
  return id === null ? plainName(stored) : SHOWN + id;
};

function engineToken(token: Token, { place, book, write, plain }: Words, asCells: boolean): string {
  if (token.kind !== "table" && token.kind !== "name" && !token.text.endsWith("#") && !(plain && token.kind === "reference")) return token.text;
  if (token.kind === "table" && !asCells && !plain && engineKnows(token.text, book)) return token.text;
  const reach = reachOf(token, place, book);
  if (reach) return write(reach);
  const name = plain && token.kind === "name" ? nameOf(token, place, book) : undefined;
  return name ? `(${engineFormula(name.formula, place, book, { write }).slice(1)})` : token.text.replace(/^_xlpm\./i, "");
}

/** The engine reads the plainest structured references itself: these stay as the user wrote them. */
function engineKnows(text: string, book: Lookup): boolean {
  const found = book.table(text.slice(0, text.indexOf("[")));
  return found?.table.headerRow === true && !found.table.totalsRow
    && /^[\p{L}\p{N}_]+\[(?:#All|#Data|#Headers|[\p{L}\p{N} ]+)\]$/u.test(text);
}

/** `ANCHORARRAY(E2)` is how a file keeps E2#, `SINGLE(A1:A9)` how it keeps @A1:A9: both become a plain range. */
function rangeCall(found: Token[], at: number, { place, book, write }: Words): { text: string; last: number } | null {
  const name = plainName(found[at]!.text).toUpperCase();
  if (name !== "ANCHORARRAY" && name !== "SINGLE") return null;
  const argument = found[at + 2];
  if (!argument || found[at + 3]?.text !== ")") return null;
  const reach = reachOf(argument, place, book);
  if (!reach) return null;
  const area = name === "ANCHORARRAY" ? spillAt(reach.sheet, reach.area) : intersection(reach, place);
  return { text: write({ ...reach, area }), last: at + 3 };
}

/** What @ picks from a range: the cell in the formula's own row or column. */
export function intersection({ area }: Reach, { row, column }: Place): Reach["area"] {
  const ownRow = row >= area.top && row <= area.bottom ? row : area.top;
  const ownColumn = column >= area.left && column <= area.right ? column : area.left;
  return area.left === area.right
    ? { ...area, top: ownRow, bottom: ownRow }
    : { ...area, left: ownColumn, right: ownColumn };
}

const written = ({ sheet, area }: Reach, place: Place): string =>
  (sheet === place.sheet ? "" : quoteSheet(sheet.name)) + areaAddress(area);
