import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbookFile } from "../../../addin/workbench/engine/file";
import { decodePart, encodeAs } from "../../../addin/workbench/engine/file/encoding";
import { attributes, tags } from "../../../addin/workbench/engine/file/xml";
import { zipEntries } from "../../../addin/workbench/engine/file/zip";
import { sheetXml, workbookBytes } from "./raw-workbook";

const row = (cells: string): Uint8Array => workbookBytes({ sheet: sheetXml(`<row r="1">${cells}</row>`) });
const refusal = (bytes: Uint8Array): string => {
  try {
    readWorkbookFile(bytes);
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
  return "gelezen";
};
const SHEET = "xl/worksheets/sheet1.xml";
const edited = (edit: (xml: string) => string, part = SHEET): Uint8Array => {
  const parts = unzipSync(workbookBytes({}));
  return zipSync({ ...parts, [part]: strToU8(edit(strFromU8(parts[part]!))) });
};

describe("a damaged workbook is refused, in one Dutch line that says what is wrong", () => {
  test.each<[string, Uint8Array, RegExp]>([
    ["a text that is not there", row('<c r="A1" t="s"><v>7</v></c>'), /Blad1!A1 verwijst naar een tekst die er niet is/],
    ["a number that is none", row('<c r="A1"><v>veel</v></c>'), /Blad1!A1 is geen getal/],
    ["a number without end", row('<c r="A1"><v>1e999</v></c>'), /is geen getal/],
    ["a kind of value that does not exist", row('<c r="A1" t="zomaar"><v>1</v></c>'), /onbekende soort/],
    ["a cell on another row", row('<c r="A9"><v>1</v></c>'), /cel A9/],
    ["a column past the last", row('<c r="XFE1"><v>1</v></c>'), /cel XFE1/],
    ["a column called constructor", row('<c r="constructor"><v>1</v></c>'), /cel constructor/],
    ["a row past the last", workbookBytes({ sheet: sheetXml('<row r="1048577"/>') }), /rij 1048577/],
    ["an array over a whole sheet", row('<c r="A1"><f t="array" ref="A1:XFD1048576">B1</f></c>'), /A1:XFD1048576/],
    ["an element that is not closed", edited((xml) => xml.replace("</sheetData>", "")), /geen geldige XML/],
    ["half a part", edited((xml) => xml.slice(0, -20)), /geen geldige XML/],
    ["a document type", edited((xml) => xml.replace("<worksheet", "<!DOCTYPE x [<!ENTITY a 'b'>]><worksheet")), /geen geldige XML/],
    ["an encoding that Excel does not know", edited((xml) => xml.replace("UTF-8", "windows-1252")), /tekencodering/],
    ["two sheets of one name", edited((xml) => xml.replace("</sheets>", '<sheet name="BLAD1" sheetId="2" r:id="rId1"/></sheets>'), "xl/workbook.xml"), /twee bladen heten gelijk/],
    ["a part twice, in other capitals", zipSync({ ...unzipSync(workbookBytes({})), "XL/Workbook.xml": strToU8("<a/>") }), /twee keer/],
  ])("%s", (_, bytes, message) => {
    expect(refusal(bytes)).toMatch(message);
    expect(refusal(bytes)).toMatch(/^FileProblem: [^\n]*$/);
  });

  test("a checksum that is not that of the content", () => {
    const bytes = row('<c r="A1"><v>1</v></c>');
    const [start] = zipEntries(bytes).find(({ name }) => name === SHEET)!.central;
    bytes[start + 16]! ^= 1;
    expect(refusal(bytes)).toContain(`het controlegetal van ${SHEET} klopt niet`);
  });
});

test("a name of a sheet that is not there stands for nothing, not for the whole workbook", () => {
  const bytes = edited((xml) => xml.replace("</sheets>", '</sheets><definedNames><definedName name="w" localSheetId="9">Blad1!$A$1</definedName></definedNames>'), "xl/workbook.xml");
  expect(readWorkbookFile(bytes).names).toEqual([]);
});

test("a day as ISO writes it is Excel's number", () => {
  expect([...readWorkbookFile(row('<c r="A1" t="d"><v>2027-12-31</v></c>')).sheets[0]!.cells.values()]).toEqual([{ row: 0, column: 0, value: 46752 }]);
});

test("UTF-16 of both kinds is read, and written as it was", () => {
  const text = '\ufeff<?xml version="1.0" encoding="UTF-16"?><a b="é"/>';
  for (const bytes of [new Uint8Array(Buffer.from(text, "utf16le")), new Uint8Array(Buffer.from(text, "utf16le").swap16())]) {
    expect(decodePart(bytes, "a")).toBe(text);
    expect([...encodeAs(bytes, text)]).toEqual([...bytes]);
  }
});

test("attributes are read from left to right, whatever stands in a tag", () => {
  const xml = `<c ${"a".repeat(200_000)} r = 'A1' s="&lt;" bad= x="1"y="2" __proto__="z" ==/>`;
  const [tag] = [...tags(xml)];
  expect(Object.entries(attributes(xml, tag!))).toEqual([["r", "A1"], ["s", "<"], ["x", "1"], ["y", "2"], ["__proto__", "z"]]);
});
