import { parseAddress, type HostRange, type HostSheet, type HostWorkbook } from "../../host";

type Book = Pick<HostWorkbook, "sheets" | "names">;

/** From a cell down to the one above a word, as names of charts have it: `Blad!$B$5:INDEX(Blad!$B$5:$B$5004,MATCH("Totaal",Blad!$A$5:$A$5004,0)-1)`. */
const UNTIL = /^([^:]+):INDEX\(([^,()]+),MATCH\("([^"]*)",([^,()]+),0\)-1\)$/i;

/** The cells that a chart reads: an area, a name for one, or a name that follows what stands there. Undefined: it cannot be told here. */
export function cellsOf(reference: string, on: HostSheet, book: Book): HostRange | undefined {
  const text = reference.trim().replace(/^=/, "");
  const until = UNTIL.exec(text);
  if (until) return upTo(until.slice(1) as [string, string, string, string], on, book);
  return area(text, on, book) ?? named(text, on, book);
}

function area(text: string, on: HostSheet, { sheets }: Book): HostRange | undefined {
  try {
    const parsed = parseAddress(text);
    const sheet = parsed.sheet === undefined ? on : sheets.find(({ name }) => name.toLowerCase() === parsed.sheet!.toLowerCase());
    return sheet && { sheet, area: parsed.area };
  } catch {
    return undefined;
  }
}

/** A name of a sheet is written behind it, one of the workbook behind the name of the file. */
function named(text: string, on: HostSheet, book: Book): HostRange | undefined {
  const [, prefix, name] = /^(?:(.+)!)?([^!]+)$/.exec(text) ?? [];
  if (name === undefined) return undefined;
  const sheetName = prefix?.replace(/^'|'$/g, "").replaceAll("''", "'").toLowerCase();
  const own = book.sheets.find((sheet) => sheet.name.toLowerCase() === sheetName) ?? on;
  const same = book.names.filter((each) => each.name.toLowerCase() === name.toLowerCase());
  const found = same.find(({ sheet }) => sheet === own) ?? same.find(({ sheet }) => sheet === null);
  return found === undefined || found.formula.replace(/^=/, "") === text ? undefined : cellsOf(found.formula, own, book);
}

function upTo([from, within, word, where]: [string, string, string, string], on: HostSheet, book: Book): HostRange | undefined {
  const [first, all, words] = [from, within, where].map((each) => area(each, on, book));
  if (!first || !all || !words) return undefined;
  const at = words.sheet.cells.values(words.area).findIndex(([value]) => String(value ?? "").toLowerCase() === word.toLowerCase());
  return at < 1 ? undefined : { sheet: first.sheet, area: { ...first.area, rows: all.area.row + at - first.area.row } };
}
