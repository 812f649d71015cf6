import { nameKey } from "../../domain/name";

/** A row that calls itself a total. */
export interface TotalName {
  /** Nothing else stands in the cell: "Totaal", "Eindtotaal:". */
  readonly bare: boolean;
  /** The name without its total word, as names compare: "totaal SPUK" is the total of "spuk". Empty when bare. */
  readonly rest: string;
}

const words = ["totaal", "totale", "totalen", "eindtotaal", "subtotaal", "tussentotaal", "som", "total", "subtotal", "grand total", "sum"];
/** These are totals only as the whole cell: "Saldo algemene reserve" is a source like any other. */
const wholeCells = new Set([...words, "saldo", "per saldo", "resultaat", "beschikbaar", "verschil"]);

/** A word of its own has no letter or digit beside it: "Totaalplan Zuid" is no total. The longest word first, so that nothing is left of it. */
const longestFirst = [...words].sort((one, other) => other.length - one.length).join("|");
const first = new RegExp(`^(?:${longestFirst})(?![\\p{L}\\p{N}])[\\s:,-]*`, "u");
const last = new RegExp(`[\\s:,-]*(?<![\\p{L}\\p{N}])(?:${longestFirst})\\s*:?$`, "u");

/** Whether a cell's text names a total: it begins or ends with a total word, or is one of the words that stand alone. */
export function totalName(text: string): TotalName | undefined {
  if (!mayBeTotal.test(text)) return undefined;
  const key = nameKey(text);
  if (wholeCells.has(key.replace(/\s*:$/u, ""))) return { bare: true, rest: "" };
  const rest = first.test(key) ? key.replace(first, "") : last.test(key) ? key.replace(last, "") : undefined;
  return rest === undefined ? undefined : { bare: rest === "", rest };
}

/** Most names hold none of these: a quick look for tables of 40.000 rows. Characters that nobody sees may stand in between. */
const mayBeTotal = /t.?o.?t.?a|s.?o.?m|s.?u.?m|saldo|resultaat|beschikbaar|verschil|[\u00AD\u200B-\u200F\uFEFF]/iu;
