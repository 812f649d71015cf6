import { columnNumber } from "../../cells/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../cells/area";
import { FileProblem } from "./problem";
import { attributes, decodeControls, tags, textContent } from "./xml";
import type { Tag } from "./xml";

/** What stands in the XML of a sheet, in order and with offsets: enough to read it and enough to patch it. */
export type SheetItem =
  | { kind: "sheetData"; tag: Tag }
  | { kind: "row"; row: number; tag: Tag }
  | RawCell
  | { kind: "rowEnd"; row: number; tag: Tag }
  | { kind: "sheetDataEnd"; tag: Tag }
  | { kind: "other"; tag: Tag };

export interface RawCell {
  kind: "cell";
  row: number;
  column: number;
  prefix: string;
  start: number;
  end: number;
  /** Attributes of `<c>`: r, s (style), t (type), cm (cell metadata). */
  attributes: Record<string, string>;
  formula?: { text: string; attributes: Record<string, string>; start: number; end: number };
  /** The text of `<v>`, or of `<is>` for an inline string. */
  text?: string;
}

/**
 * Rows and cells may leave out their address: then they follow the one before.
 * @throws FileProblem for an address that no sheet has
 */
export function* scanSheet(xml: string): Generator<SheetItem> {
  const scanner = tags(xml);
  let row = -1;
  let column = -1;
  let inside = false;
  for (const tag of scanner) {
    if (tag.name === "sheetData") {
      if (tag.kind !== "close") yield { kind: "sheetData", tag };
      inside = tag.kind === "open";
      if (!inside) yield { kind: "sheetDataEnd", tag };
    } else if (!inside) {
      yield { kind: "other", tag };
    } else if (tag.name === "row") {
      if (tag.kind !== "close") {
        const number = attributes(xml, tag)["r"];
        row = number === undefined ? row + 1 : /^\d{1,7}$/.test(number) ? Number(number) - 1 : MAX_ROWS;
        column = -1;
        if (row < 0 || row >= MAX_ROWS) throw outside(`rij ${number ?? row + 1}`);
        yield { kind: "row", row, tag };
      }
      if (tag.kind !== "open") yield { kind: "rowEnd", row, tag };
    } else if (tag.name === "c" && tag.kind !== "close") {
      const found = attributes(xml, tag);
      const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/i.exec(found["r"] ?? "") ?? [];
      if (found["r"] !== undefined && (letters === undefined || Number(digits) !== row + 1)) throw outside(`cel ${found["r"]}`);
      column = letters === undefined ? column + 1 : columnNumber(letters);
      if (column >= MAX_COLUMNS) throw outside(`cel ${found["r"] ?? "voorbij de laatste kolom"}`);
      const cell: RawCell = { kind: "cell", row, column, prefix: tag.prefix, start: tag.start, end: tag.end, attributes: found };
      yield tag.kind === "open" ? withContent(xml, scanner, cell) : cell;
    }
  }
}

const outside = (what: string): FileProblem =>
  new FileProblem(`De werkmap is beschadigd: ${what.slice(0, 40)} staat niet op haar plaats in het werkblad, of bestaat niet.`);

function withContent(xml: string, scanner: Generator<Tag>, cell: RawCell): RawCell {
  for (let step = scanner.next(); !step.done; step = scanner.next()) {
    const tag = step.value;
    if (tag.name === "c" && tag.kind === "close") return { ...cell, end: tag.end };
    if (tag.kind === "close") continue;
    if (tag.name === "f") {
      const end = tag.kind === "open" ? endOf(scanner, tag) : tag;
      cell.formula = {
        text: textContent(xml, tag.end, Math.max(tag.end, end.start)),
        attributes: attributes(xml, tag), start: tag.start, end: end.end,
      };
    } else if (tag.name === "v" && tag.kind === "open") {
      cell.text = textContent(xml, tag.end, endOf(scanner, tag).start);
    } else if (tag.name === "is" && tag.kind === "open") {
      cell.text = richText(xml, scanner, tag);
    }
  }
  return { ...cell, end: xml.length };
}

function endOf(scanner: Generator<Tag>, opening: Tag): Tag {
  for (let step = scanner.next(); !step.done; step = scanner.next()) {
    if (step.value.name === opening.name && step.value.kind === "close") return step.value;
  }
  return opening;
}

/** The text of `<si>` or `<is>`: its `<t>` elements joined, without phonetic readings (`<rPh>`). */
export function richText(xml: string, scanner: Generator<Tag>, opening: Tag): string {
  let text = "";
  for (let step = scanner.next(); !step.done; step = scanner.next()) {
    const tag = step.value;
    if (tag.name === opening.name && tag.kind === "close") break;
    if (tag.name === "rPh" && tag.kind === "open") endOf(scanner, tag);
    if (tag.name === "t" && tag.kind === "open") text += textContent(xml, tag.end, endOf(scanner, tag).start);
  }
  return decodeControls(text);
}
