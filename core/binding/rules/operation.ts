import { nameKey } from "../../domain/name";
import { partsOf, unquoted } from "./notation";
import type { Operation, OtherWord } from "./rule";

/** Operations that are a name and no more, in Dutch and in English. */
const named = {
  optellen: "sum", "add up": "sum", aanvullen: "fillDown", "fill down": "fillDown", "kolommen naar rijen": "unpivot", "columns to rows": "unpivot",
  "rijen naar jaren": "pivot", "rows to years": "pivot",
} as const;
const byName = new Map(Object.entries(named));

/** What a Bewerking may be, for who mistyped one. */
export const operationNames: readonly string[] = [...byName.keys(), "samen met"];

/** What a text in Bewerking says; undefined: nothing that is known. */
export function operationOf(text: string): Operation | undefined {
  const key = nameKey(text);
  if (key === "") return { does: "take" };
  const does = byName.get(key as keyof typeof named);
  if (does !== undefined) return { does };
  const [, between] = /^(?:samen met|joined with)\s*(.*)$/iu.exec(text.trim()) ?? [];
  if (between !== undefined) return { does: "join", between: between === "" ? " " : unquoted(between) };
  return factorIn(text.trim()) ?? wordsIn(text);
}

/** `x 1000`, `x -1 voor Baten; Onttrekking reserves` */
function factorIn(text: string): Operation | undefined {
  const [, digits, only] = /^[x×*]\s*(-?\s*[\d.,]+)(?:\s+(?:voor|for)\s+(.+))?$/iu.exec(text) ?? [];
  const factor = digits === undefined ? NaN : asFactor(digits.replace(/\s/gu, ""));
  return Number.isFinite(factor) && factor !== 0 ? { does: "factor", factor, only: only === undefined ? [] : partsOf(only, ";").map(unquoted) } : undefined;
}

/** Groups of three are thousands: nobody multiplies by one and no thousandths. */
function asFactor(digits: string): number {
  return Number(/^-?[1-9]\d{0,2}(?:\.\d{3})+$/u.test(digits) ? digits.replaceAll(".", "") : digits.replace(",", "."));
}

/** `Lasten = Uitgaven; Lasten = Kosten; Baten = *inkomsten` */
function wordsIn(text: string): Operation | undefined {
  const words = partsOf(text, ";").map((part): OtherWord | undefined => {
    const [ours, theirs, ...more] = partsOf(part, "=");
    return ours === undefined || theirs === undefined || more.length > 0 ? undefined : { ours: unquoted(ours), theirs: unquoted(theirs) };
  });
  return words.length > 0 && words.every((word) => word !== undefined) ? { does: "words", words } : undefined;
}

/** Whether a text is one that `pattern` means; `*` in it is any text. */
export function fitsText(pattern: string): (text: string) => boolean {
  const key = nameKey(pattern);
  if (!key.includes("*")) return (text) => nameKey(text) === key;
  const parts = key.split("*");
  return (text) => fitsParts(nameKey(text), parts);
}

/** From left to right, each part at its first place: no going back, however many stars. */
function fitsParts(text: string, parts: readonly string[]): boolean {
  const [first, last] = [parts[0]!, parts.at(-1)!];
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  let from = first.length;
  const end = text.length - last.length;
  for (const part of parts.slice(1, -1)) {
    const at = text.indexOf(part, from);
    if (at < 0 || at + part.length > end) return false;
    from = at + part.length;
  }
  return true;
}
