import { cellAddress, parseArea } from "../../cells/address";
import { cellKey, sizeOf } from "../../cells/area";
import { dynamicMarks } from "./metadata";
import type { FileCell, FileName, FileSheet, WorkbookFile } from "./model";
import { openPackage } from "./package";
import type { Package } from "./package";
import { FileProblem } from "./problem";
import { richText, scanSheet } from "./scan";
import type { RawCell } from "./scan";
import { readValue } from "./value";
import { numberFormats } from "./styles";
import { readTablePart } from "./tables";
import { attributes, tags, textContent } from "./xml";
import { shiftFormula } from "../formulas/shift";

/** What the cells of all sheets refer to by number. */
interface Shared {
  strings: string[];
  formats: (string | undefined)[];
  dynamic: Set<number>;
}

/**
 * Reads an .xlsx or .xlsm file into the plain model. Throws a FileProblem, one Dutch line, for what is not a
 * workbook or cannot be read safely.
 */
export function readWorkbookFile(bytes: Uint8Array): WorkbookFile {
  const parts = openPackage(bytes);
  const root = parts.relationships("").find(({ type }) => type === "officeDocument")?.target;
  if (!root || !parts.has(root)) throw new FileProblem("Het bestand is geen Excel-werkmap (.xlsx of .xlsm).");
  if (root.endsWith(".bin")) throw new FileProblem("Dit is een binaire werkmap (.xlsb); bewaar haar in Excel als .xlsx.");
  const related = parts.relationships(root);
  const partOf = (type: string): string | undefined =>
    related.find((relationship) => relationship.type === type && parts.has(relationship.target))?.target;
  const read = <T>(type: string, reader: (xml: string) => T, without: T): T => {
    const part = partOf(type);
    return part === undefined ? without : reader(parts.text(part));
  };
  const shared: Shared = {
    strings: read("sharedStrings", readStrings, []),
    formats: read("styles", numberFormats, []),
    dynamic: read("sheetMetadata", dynamicMarks, new Set<number>()),
  };
  const xml = parts.text(root);
  const targets = new Map(related.filter(({ type }) => type === "worksheet").map(({ id, target }) => [id, target]));
  const listed: { name: string; part: string | undefined; hidden: boolean }[] = [];
  const names: { name: string; formula: string; local: string | undefined }[] = [];
  let name: { start: number; found: Record<string, string> } | undefined;
  let from1904 = false;
  for (const tag of tags(xml)) {
    if (tag.name === "workbookPr") from1904 = /^(?:1|true|on)$/.test(attributes(xml, tag)["date1904"] ?? "");
    if (tag.name === "sheet" && tag.kind !== "close") {
      const found = attributes(xml, tag);
      const id = Object.entries(found).find(([key]) => key.endsWith(":id"))?.[1] ?? "";
      listed.push({ name: found["name"] ?? "", part: targets.get(id), hidden: (found["state"] ?? "visible") !== "visible" });
    } else if (tag.name === "definedName" && tag.kind === "open") {
      name = { start: tag.end, found: attributes(xml, tag) };
    } else if (tag.name === "definedName" && tag.kind === "close" && name) {
      const { name: label = "", localSheetId } = name.found;
      names.push({ name: label, formula: textContent(xml, name.start, tag.start), local: localSheetId });
    }
  }
  if (new Set(listed.map((sheet) => sheet.name.toLowerCase())).size < listed.length) throw new FileProblem("De werkmap is beschadigd: twee bladen heten gelijk.");
  const sheets = listed.filter((sheet): sheet is typeof sheet & { part: string } => sheet.part !== undefined)
    .map((sheet) => readSheet(parts, sheet, shared));
  if (sheets.length === 0) throw new FileProblem("De werkmap heeft geen werkblad met cellen.");
  return {
    sheets,
    // A name of a sheet that is not there stands for nothing.
    names: names.flatMap(({ name: label, formula, local }): FileName[] => {
      const sheet = local === undefined ? undefined : listed[Number(local)]?.name;
      return local === undefined ? [{ name: label, formula }] : sheet === undefined ? [] : [{ name: label, formula, sheet }];
    }),
    ...(from1904 ? { from1904 } : {}),
  };
}

function readStrings(xml: string): string[] {
  const strings: string[] = [];
  const scanner = tags(xml);
  for (const tag of scanner) {
    if (tag.name === "si" && tag.kind !== "close") strings.push(tag.kind === "empty" ? "" : richText(xml, scanner, tag));
  }
  return strings;
}

function readSheet(parts: Package, sheet: { name: string; part: string; hidden: boolean }, shared: Shared): FileSheet {
  const xml = parts.text(sheet.part);
  const cells = new Map<number, FileCell>();
  const merges: FileSheet["merges"] = [];
  const hiddenRows: FileSheet["hiddenRows"] = new Set();
  const masters = new Map<string, { formula: string; row: number; column: number }>();
  for (const item of scanSheet(xml)) {
    if (item.kind === "cell") {
      const cell = readCell(item, sheet.name, shared, masters);
      if (cell) cells.set(cellKey(cell.row, cell.column), cell);
    } else if (item.kind === "row") {
      if (isTrue(attributes(xml, item.tag)["hidden"])) hiddenRows.add(item.row);
    } else if (item.kind === "other" && item.tag.name === "mergeCell") {
      const area = parseArea(attributes(xml, item.tag)["ref"] ?? "");
      if (area) merges.push(area);
    }
  }
  const tables = parts.relationships(sheet.part)
    .filter(({ type, target }) => type === "table" && parts.has(target))
    .map(({ target }) => readTablePart(parts.text(target)))
    .filter((table) => table !== null);
  return { ...sheet, cells, tables, merges, hiddenRows };
}

const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";

/** An array formula over more cells than these is no report but damage, or meant to do harm. */
const LARGEST_ARRAY = 1_000_000;

function readCell(raw: RawCell, sheet: string, shared: Shared, masters: Map<string, { formula: string; row: number; column: number }>): FileCell | null {
  const { row, column } = raw;
  const address = (): string => `${sheet}!${cellAddress(row, column)}`;
  const value = readValue(raw, shared.strings, address);
  if (value === null && !raw.formula) return null;
  const cell: FileCell = { row, column, value };
  const format = shared.formats[Number(raw.attributes["s"] ?? 0)];
  if (format) cell.format = format;
  if (!raw.formula) return cell;
  const { text, attributes: found } = raw.formula;
  const area = found["t"] === "array" ? parseArea(found["ref"] ?? "") : null;
  if (area && (sizeOf(area) > LARGEST_ARRAY || area.top !== row || area.left !== column)) {
    throw new FileProblem(`De matrixformule in ${address()} beslaat ${found["ref"]}: dat is te groot, of begint elders. Herstel haar in Excel.`);
  }
  if (area) cell.array = { area, dynamic: shared.dynamic.has(Number(raw.attributes["cm"] ?? 0)) };
  const index = found["t"] === "shared" ? found["si"] : undefined;
  if (index !== undefined && text) masters.set(index, { formula: text, row, column });
  const master = index === undefined || text ? undefined : masters.get(index);
  const formula = master ? shiftFormula(master.formula, row - master.row, column - master.column) : text;
  // The cells of a data table (what-if) have an empty formula: they are values for everybody else.
  if (formula) cell.formula = formula;
  return cell;
}
