import { withStyles, type CellStyle } from "./add-styles";
import { chartXml, drawingXml, type NewChart } from "./chart-parts";
import { areaAddress } from "../cells/address";
import type { Area } from "../cells/area";
import { relationshipsOf, workbookPart } from "./file/custom-xml";
import { editList } from "./file/edit-list";
import { unusedNumbers, unusedRelationshipIds } from "./file/unused-ids";
import type { FileValue } from "./file/model";
import { openPackage, type Package } from "./file/package";
import { attributes, encodeAttribute, tags } from "./file/xml";
import { replaceParts } from "./file/zip";
import { patchSheet } from "./patch-sheet";
import { printNames, printXml, type NewPrint } from "./print-parts";

/** A sheet that the file does not have yet: values with their styles, and tables. */
export interface NewSheet {
  readonly name: string;
  readonly cells: readonly NewCell[];
  /** In characters; undefined for the usual width. */
  readonly widths: readonly (number | undefined)[];
  /** Of rows that are higher than usual, in points. */
  readonly heights?: ReadonlyMap<number, number>;
  readonly merges?: readonly Area[];
  readonly showGridlines?: boolean;
  /** Undefined: a report on A4 lying on its side, one page wide. */
  readonly print?: NewPrint | undefined;
  readonly tables: readonly NewTable[];
  readonly charts: readonly NewChart[];
}

export interface NewCell extends CellStyle {
  readonly row: number;
  readonly column: number;
  readonly value: FileValue;
}

export interface NewTable {
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly string[];
  readonly style: string;
  readonly showFilterButton?: boolean;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The workbook with sheets at its end; of what was there only the lists change that name its parts and its styles. */
export function addSheets(bytes: Uint8Array, sheets: readonly NewSheet[]): Uint8Array {
  if (sheets.length === 0) return bytes;
  const parts = openPackage(bytes);
  const workbook = workbookPart(parts);
  const folder = workbook.replace(/[^/]*$/, "");
  const relationship = unusedRelationshipIds(parts, workbook);
  const sheetNumber = unusedNumbers((number) => parts.has(`${folder}worksheets/sheet${number}.xml`));
  const tableNumber = unusedNumbers((number) => parts.has(`${folder}tables/table${number}.xml`));
  const taken = { sheets: sheetIds(parts, workbook), tables: tableIds(parts, workbook) };
  const chartNumber = unusedNumbers((number) => parts.has(`${folder}charts/chart${number}.xml`));
  const drawingNumber = unusedNumbers((number) => parts.has(`${folder}drawings/drawing${number}.xml`));
  const sheetId = unusedNumbers((number) => taken.sheets.has(number));
  const tableId = unusedNumbers((number) => taken.tables.has(number));
  const { styles, written } = styled(parts, workbook, sheets.flatMap(({ cells }) => cells));
  const lists = { sheets: [] as string[], relationships: [] as string[], types: [] as string[] };

  for (const sheet of sheets) {
    const [id, part] = [relationship(), `worksheets/sheet${sheetNumber()}.xml`];
    const tables = sheet.tables.map((table, index) => ({ table, id: `rId${index + 1}`, part: `tables/table${tableNumber()}.xml` }));
    const drawing = sheet.charts.length === 0 ? undefined : { id: "rIdDrawing", part: `drawings/drawing${drawingNumber()}.xml` };
    written.set(folder + part, sheetXml(sheet, styles.splice(0, sheet.cells.length), tables.map((each) => each.id), drawing?.id));
    const links = [...tables.map((each) => link(each.id, "table", `../${each.part}`)), ...(drawing === undefined ? [] : [link(drawing.id, "drawing", `../${drawing.part}`)])];
    if (links.length > 0) written.set(relationshipsOf(folder + part), relationships(links));
    if (drawing !== undefined) {
      const charts = sheet.charts.map((chart) => ({ chart, part: `charts/chart${chartNumber()}.xml` }));
      written.set(folder + drawing.part, drawingXml(sheet.charts));
      written.set(relationshipsOf(folder + drawing.part), relationships(charts.map((each, index) => link(`rId${index + 1}`, "chart", `../${each.part}`))));
      for (const each of charts) written.set(folder + each.part, chartXml(each.chart));
      lists.types.push(drawingType(folder + drawing.part, "drawing"), ...charts.map((each) => drawingType(folder + each.part, "drawingml.chart")));
    }
    for (const each of tables) written.set(folder + each.part, tableXml(each.table, tableId()));
    // The prefix of ids is declared on the spot: the workbook may have another one, or none.
    lists.sheets.push(`<sheet xmlns:r="${OFFICE}" name="${encodeAttribute(sheet.name)}" sheetId="${sheetId()}" r:id="${id}"/>`);
    lists.relationships.push(link(id, "worksheet", part));
    lists.types.push(typeOf(folder + part, "worksheet"), ...tables.map((each) => typeOf(folder + each.part, "table")));
  }
  written.set(workbook, printNames(editList(parts.text(workbook), "sheets", "sheet", { added: lists.sheets }), sheets, taken.sheets.size));
  written.set(relationshipsOf(workbook), editList(parts.text(relationshipsOf(workbook)), "Relationships", "Relationship", { added: lists.relationships }));
  written.set("[Content_Types].xml", editList(parts.text("[Content_Types].xml"), "Types", "Override", { added: lists.types }));
  const encoder = new TextEncoder();
  return replaceParts(bytes, new Map([...written].map(([part, text]) => [part, encoder.encode(text)])));
}

/** A style for every cell, and the styles part that has them. */
function styled(parts: Package, workbook: string, wanted: readonly CellStyle[]): { styles: number[]; written: Map<string, string> } {
  const part = parts.relationships(workbook).find(({ type }) => type === "styles")?.target;
  if (part === undefined || !parts.has(part)) return { styles: wanted.map(() => 0), written: new Map() };
  const { xml, styles } = withStyles(parts.text(part), wanted.map(({ format, bold, size, color, fill, horizontal, indent, wrap, top }) => ({ format, bold, size, color, fill, horizontal, indent, wrap, top })));
  return { styles, written: new Map([[part, xml]]) };
}

function sheetXml({ cells, widths, heights = new Map(), merges = [], showGridlines = true, tables, print }: NewSheet, styles: readonly number[], tableLinks: readonly string[], drawing: string | undefined): string {
  const columns = widths.flatMap((width, index) =>
    (width === undefined ? [] : [`<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`]));
  const paper = printXml(print);
  const rows = [...heights].sort(([a], [b]) => a - b).map(([row, points]) => `<row r="${row + 1}" ht="${points}" customHeight="1"></row>`).join("");
  const empty = `${HEADER}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${paper.properties}`
    + (showGridlines ? "" : '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>')
    + (columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "")
    + (rows === "" ? "<sheetData/>" : `<sheetData>${rows}</sheetData>`)
    + (merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`).join("")}</mergeCells>` : "")
    + paper.setUp
    + (drawing === undefined ? "" : `<drawing r:id="${drawing}"/>`)
    + (tables.length > 0 ? `<tableParts count="${tables.length}">${tableLinks.map((id) => `<tablePart r:id="${id}"/>`).join("")}</tableParts>` : "")
    + "</worksheet>";
  return patchSheet(empty, cells.map(({ row, column, value }, index) => ({ row, column, value, style: styles[index] })));
}

function tableXml({ name, area, columns, style, showFilterButton = true }: NewTable, id: number): string {
  const ref = areaAddress(area);
  return `${HEADER}<table xmlns="${MAIN}" id="${id}" name="${encodeAttribute(name)}" displayName="${encodeAttribute(name)}" ref="${ref}" totalsRowShown="0">`
    + `${showFilterButton ? `<autoFilter ref="${ref}"/>` : ""}<tableColumns count="${columns.length}">`
    + columns.map((column, index) => `<tableColumn id="${index + 1}" name="${encodeAttribute(column)}"/>`).join("")
    + `</tableColumns><tableStyleInfo name="${encodeAttribute(style)}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
}

const link = (id: string, type: string, target: string): string => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;

const relationships = (links: readonly string[]): string => `${HEADER}<Relationships xmlns="${PACKAGE}">${links.join("")}</Relationships>`;

const drawingType = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`;

const typeOf = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${SPREADSHEET}.${type}+xml"/>`;

const sheetIds = (parts: Package, workbook: string): Set<number> => numbersIn(parts.text(workbook), "sheet", "sheetId");

/** Tables have numbers of their own, throughout the workbook. */
const tableIds = (parts: Package, workbook: string): Set<number> => new Set(parts.relationships(workbook)
  .filter(({ type, target }) => type === "worksheet" && parts.has(target))
  .flatMap(({ target }) => parts.relationships(target))
  .filter(({ type, target }) => type === "table" && parts.has(target))
  .flatMap(({ target }) => [...numbersIn(parts.text(target), "table", "id")]));

const numbersIn = (xml: string, element: string, attribute: string): Set<number> =>
  new Set([...tags(xml)].filter(({ name, kind }) => name === element && kind !== "close").map((tag) => Number(attributes(xml, tag)[attribute])));
