import { cellsIn } from "../../addin/workbench/cells/area";
import { cellAddress, parseArea } from "../../addin/workbench/cells/address";
import { encodeText, textContent } from "../../addin/workbench/engine/file/xml";

/** What the library writes otherwise than Excel does: each is a change of one part. */

/** What made the file: the library names itself. */
export const properties = (application: string): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
  + `<Application>${encodeText(application)}</Application><DocSecurity>0</DocSecurity></Properties>`;

/** One sheet is selected, the first: without it Excel selects none, or what it likes. */
export const selected = (sheet: string): string => replaced(sheet, /<sheetView /u, '<sheetView tabSelected="1" ');

/** The values were made by a calculation engine that Excel knows as its own: it does not calculate everything on opening, and they are right. */
export const calculated = (workbook: string): string => replaced(workbook, /<calcPr[^>]*\/>/u, '<calcPr calcId="191029"/>');

/** Text that a formula filled is stored with the cell: shared strings are what people typed. */
export function withResultTexts(sheet: string, strings: readonly string[]): string {
  const filled = new Set([...sheet.matchAll(/<f t="array" ref="([^"]+)"/gu)].flatMap(([, ref]) => [...cellsIn(parseArea(ref!)!)].map(([row, column]) => cellAddress(row, column))));
  return sheet.replace(/<c r="([A-Z]+\d+)" t="s"([^>]*)><v>(\d+)<\/v><\/c>/gu, (cell, at: string, style: string, index: string) =>
    (filled.has(at) ? `<c r="${at}"${style} t="str"><v>${encodeText(strings[Number(index)]!)}</v></c>` : cell));
}

/** The shared strings that some cell still asks for, and the sheets that ask for them by their new numbers. */
export function withoutUnused(sheets: readonly string[], strings: readonly string[]): { readonly sheets: readonly string[]; readonly strings: readonly string[]; readonly asked: number } {
  const kept = new Map<number, number>();
  let asked = 0;
  const renumbered = sheets.map((sheet) => sheet.replace(/(<c r="[A-Z]+\d+" t="s"[^>]*><v>)(\d+)/gu, (_, before: string, index: string) => {
    asked += 1;
    if (!kept.has(Number(index))) kept.set(Number(index), kept.size);
    return before + String(kept.get(Number(index)));
  }));
  return { sheets: renumbered, strings: [...kept.keys()].map((index) => strings[index]!), asked };
}

/** The texts of the part with shared strings, which the library writes plain. */
export const sharedTexts = (part: string): string[] =>
  [...part.matchAll(/<si>(.*?)<\/si>/gsu)].map(({ 1: content }) => textContent(content!, 0, content!.length));

export const sharedStrings = (texts: readonly string[], asked: number): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${asked}" uniqueCount="${texts.length}">`
  + texts.map((text) => `<si><t${/^\s|\s$|\n/u.test(text) ? ' xml:space="preserve"' : ""}>${encodeText(text)}</t></si>`).join("") + "</sst>";

function replaced(text: string, what: RegExp, by: string): string {
  const changed = text.replace(what, by);
  if (changed === text) throw new Error(`nothing that looks like ${String(what)}: did the writer change?`);
  return changed;
}
