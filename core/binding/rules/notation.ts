import { nameKey } from "../../domain/name";
import type { ColumnSource, Rows, Source } from "./rule";

/** The parts of a text between the marks; what stands in double quotes is not split. Empty parts count for nothing. */
export function partsOf(text: string, mark: string): string[] {
  const parts = [""];
  let quoted = false;
  for (const sign of text) {
    const last = parts.at(-1)!;
    // A quote opens at the start of a name, so that an inch mark in it does no harm.
    if (sign === '"') quoted = quoted ? false : /(?:^|[=-])\s*$|"$/u.test(last);
    if (sign === mark && !quoted) parts.push("");
    else parts[parts.length - 1] = last + sign;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

/** A name without its quotes; a quote within is doubled. */
export const unquoted = (text: string): string => (isQuoted(text) ? text.slice(1, -1).replaceAll('""', '"') : text);

const isQuoted = (text: string): boolean => text.length >= 2 && text.startsWith('"') && text.endsWith('"');

/** A name of a column as a rule writes it: in quotes where it would be read as something else. */
export const quotedName = (name: string): string =>
  (/[;=]|^[-"]|^\s|\s$/u.test(name) || keywords.has(nameKey(name)) ? `"${name.replaceAll('"', '""')}"` : name);

/** Words in Komt uit that are no column. */
export const keywords: ReadonlyMap<string, "all" | "headings"> = new Map([["alle", "all"], ["all", "all"], ["tussenkoppen", "headings"], ["headings", "headings"]]);

/** `= woningen` is a text, `-Vacature` is subtracted, `kolom 3` is a place, all else is the name of a column. */
export function sourceOf(part: string): Source {
  return part.startsWith("=") ? { of: "text", text: unquoted(part.slice(1).trim()) } : columnOf(part);
}

export function columnOf(part: string): ColumnSource {
  if (part.startsWith("-") && part.length > 1) return { ...columnOf(part.slice(1).trim()), minus: true };
  const place = isQuoted(part) ? null : /^(?:kolom|column)\s+(\d{1,5})$/iu.exec(part);
  return { of: "column", name: unquoted(part), place: place === null ? undefined : Number(place[1]) };
}

/** `rij 3`, `rij 2 t/m 3`, `4 t/m 40`, `4 t/m`. */
export function rowsOf(text: string): Rows | undefined {
  const [, first, to, last] = /^(?:rij(?:en)?|rows?)?\s*(\d{1,7})\s*(t\/m|tot en met|-|–|to)?\s*(?:rij|row)?\s*(\d{1,7})?$/iu.exec(text) ?? [];
  if (first === undefined || (to === undefined && last !== undefined)) return undefined;
  return { first: Number(first), last: last !== undefined ? Number(last) : to === undefined ? Number(first) : undefined };
}
