import { areaAddress, quoteSheet } from "../cells/address";
import type { Area } from "../cells/area";
import { encodeText, tags } from "./file/xml";

interface Span {
  readonly from: number;
  readonly to: number;
}

/** How a new sheet is printed; rows and columns count from 0, a break lies before its row or column, margins are in points. */
export interface NewPrint {
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize: string;
  readonly zoom: { readonly scale?: number | undefined; readonly horizontalFitToPages?: number | undefined; readonly verticalFitToPages?: number | undefined };
  readonly margins: Readonly<Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>>;
  readonly headerFooter: Readonly<Partial<Record<"leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter", string>>>;
  readonly area: Area;
  readonly titleRows: Span | undefined;
  readonly titleColumns: Span | undefined;
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
}

/** A report on paper, where nobody said how: A4, one page wide, with below it which sheet and which page it is. */
const USUAL = '<pageMargins left="0.25" right="0.25" top="0.5" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>'
  + "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>";
const FITTED = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
/** As the file counts sizes of paper (ECMA-376 18.3.1.63). */
const A4 = 9;
const INCH = 72;

/** What a sheet says of its printing: before its columns, and behind its cells. */
export function printXml(print: NewPrint | undefined): { readonly properties: string; readonly setUp: string } {
  if (print === undefined) return { properties: FITTED, setUp: USUAL };
  const { zoom: { scale, horizontalFitToPages = 0, verticalFitToPages = 0 }, margins, headerFooter: words } = print;
  const sides = Object.entries(margins).map(([side, points]) => `${side}="${points / INCH}"`).join(" ");
  const scaled = scale === undefined ? `fitToWidth="${horizontalFitToPages}" fitToHeight="${verticalFitToPages}"` : `scale="${scale}"`;
  const line = (left = "", center = "", right = ""): string => [["L", left], ["C", center], ["R", right]].filter(([, text]) => text !== "").map(([place, text]) => `&${place!}${text!}`).join("");
  const [header, footer] = [line(words.leftHeader, words.centerHeader, words.rightHeader), line(words.leftFooter, words.centerFooter, words.rightFooter)];
  return {
    properties: scale === undefined ? FITTED : "",
    setUp: `<pageMargins ${sides}/><pageSetup${print.paperSize === "A4" ? ` paperSize="${A4}"` : ""} ${scaled} orientation="${print.orientation.toLowerCase()}"/>`
      + (header + footer === "" ? "" : `<headerFooter>${header === "" ? "" : `<oddHeader>${encodeText(header)}</oddHeader>`}${footer === "" ? "" : `<oddFooter>${encodeText(footer)}</oddFooter>`}</headerFooter>`)
      + breaksXml("rowBreaks", print.rowBreaks, 16_383) + breaksXml("colBreaks", print.columnBreaks, 1_048_575),
  };
}

const breaksXml = (list: string, breaks: readonly number[], most: number): string => (breaks.length === 0 ? ""
  : `<${list} count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.map((before) => `<brk id="${before}" max="${most}" man="1"/>`).join("")}</${list}>`);

/** The workbook part with the names by which Excel knows what of its new sheets is printed, and what every page begins with. */
export function printNames(xml: string, sheets: readonly { readonly name: string; readonly print?: NewPrint | undefined }[], before: number): string {
  const { prefix } = [...tags(xml)].find(({ name }) => name === "sheets")!;
  const added = sheets.flatMap(({ name, print }, at) => {
    if (print === undefined) return [];
    const on = (address: string): string => quoteSheet(name) + address;
    const titles = [
      ...(print.titleColumns === undefined ? [] : [on(fixed({ top: 0, bottom: 0, left: print.titleColumns.from, right: print.titleColumns.to }).replaceAll(/\$\d+/g, ""))]),
      ...(print.titleRows === undefined ? [] : [on(`$${print.titleRows.from + 1}:$${print.titleRows.to + 1}`)]),
    ];
    const named = (own: string, text: string): string => `<${prefix}definedName name="_xlnm.${own}" localSheetId="${before + at}">${encodeText(text)}</${prefix}definedName>`;
    return [named("Print_Area", on(fixed(print.area))), ...(titles.length === 0 ? [] : [named("Print_Titles", titles.join(","))])];
  });
  return added.length === 0 ? xml : withNames(xml, prefix, added);
}

/** "$A$1:$E$9" */
const fixed = (area: Area): string => areaAddress(area).replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2");

/** In the list of names, or in a new one behind the sheets, as the schema has it. */
function withNames(xml: string, prefix: string, added: readonly string[]): string {
  const all = [...tags(xml)];
  const end = all.find(({ name, kind }) => name === "definedNames" && kind === "close");
  if (end !== undefined) return xml.slice(0, end.start) + added.join("") + xml.slice(end.start);
  const empty = all.find(({ name, kind }) => name === "definedNames" && kind !== "close");
  const list = `<${prefix}definedNames>${added.join("")}</${prefix}definedNames>`;
  if (empty !== undefined) return xml.slice(0, empty.start) + list + xml.slice(empty.end);
  const before = ["externalReferences", "functionGroups", "sheets"].map((name) => all.find((tag) => tag.name === name && tag.kind !== "open")).find((tag) => tag !== undefined)!;
  return xml.slice(0, before.end) + list + xml.slice(before.end);
}
