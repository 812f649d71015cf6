import type { FileValue } from "./model";
import { FileProblem } from "./problem";
import type { RawCell } from "./scan";
import { decodeControls } from "./xml";

/** As XML Schema writes a number. */
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
const DAY = 86_400_000;

/**
 * What a cell holds.
 * @throws FileProblem for what is no value: an empty cell in its place would be sure and wrong
 */
export function readValue({ text, attributes: { t: type = "n" } }: RawCell, strings: readonly string[], address: () => string): FileValue {
  if (text === undefined) return null;
  const damaged = (what: string): FileProblem => new FileProblem(`De werkmap is beschadigd: ${address()} ${what}.`);
  switch (type) {
    case "s": {
      const found = /^\d+$/.test(text.trim()) ? strings[Number(text)] : undefined;
      if (found === undefined) throw damaged("verwijst naar een tekst die er niet is");
      return found;
    }
    case "inlineStr": return text;
    case "str": return decodeControls(text);
    case "b": return text.trim() === "1" || text.trim() === "true";
    case "e": return { error: text };
    case "d": return serialOf(text) ?? text;
    case "n": {
      if (text.trim() === "") return null;
      if (!NUMBER.test(text.trim()) || !Number.isFinite(Number(text))) throw damaged("is geen getal");
      return Number(text);
    }
    default: throw damaged("heeft een waarde van een onbekende soort");
  }
}

/** A day as ISO 8601 writes it, as Excel's number. */
function serialOf(text: string): number | null {
  const [, year, month, day, hours = 0, minutes = 0, seconds = 0] = ISO_DAY.exec(text.trim()) ?? [];
  if (year === undefined) return null;
  return (Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 30) + Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(seconds) * 1000) / DAY;
}
