import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { readWorkbookFile } from "../../../addin/workbench/engine/file";
import { readCustomXml } from "../../../addin/workbench/engine/file/custom-xml";
import { keepCustomXml } from "../../../addin/workbench/engine/keep-custom-xml";
import { touched } from "./packed";
import { workbookBytes } from "./raw-workbook";

const one = { id: "{AAAAAAAA-0000-0000-0000-000000000001}", xml: '<v xmlns="urn:test">één &lt;b&gt; 😀</v>' };
const two = { id: "{AAAAAAAA-0000-0000-0000-000000000002}", xml: '<v xmlns="urn:test">twee</v>' };
const kept = (bytes: Uint8Array) => readCustomXml(bytes).map(({ id, xml }) => ({ id, xml }));
const text = (bytes: Uint8Array, part: string): string => strFromU8(unzipSync(bytes)[part]!);

test("what is kept is read back, and nothing else in the file changes", () => {
  const before = workbookBytes({});
  expect(kept(before)).toEqual([]);
  expect(keepCustomXml(before, [])).toBe(before);
  const after = keepCustomXml(before, [one, two]);
  expect(kept(after)).toEqual([one, two]);
  expect(touched(before, after)).toEqual([
    "[Content_Types].xml", "customXml/_rels/item1.xml.rels", "customXml/_rels/item2.xml.rels", "customXml/item1.xml", "customXml/item2.xml",
    "customXml/itemProps1.xml", "customXml/itemProps2.xml", "xl/_rels/workbook.xml.rels",
  ]);
  expect(text(after, "xl/_rels/workbook.xml.rels")).toContain('Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"');
  expect(text(after, "customXml/itemProps1.xml")).toContain(`ds:itemID="${one.id}"`);
  expect(readWorkbookFile(after).sheets.map(({ name }) => name)).toEqual(["Blad1"]);
  expect(Buffer.from(keepCustomXml(before, [one, two])).equals(Buffer.from(after))).toBe(true);
});

test("a part that says something else is the only one that changes", () => {
  const before = keepCustomXml(workbookBytes({}), [one, two]);
  expect(keepCustomXml(before, [one, two])).toBe(before);
  const after = keepCustomXml(before, [{ ...one, xml: "<w/>" }, two]);
  expect(kept(after)).toEqual([{ id: one.id, xml: "<w/>" }, two]);
  expect(touched(before, after)).toEqual(["customXml/item1.xml"]);
});

test("a part that goes takes its properties along, and leaves the file as it was before it", () => {
  const start = workbookBytes({});
  const after = keepCustomXml(keepCustomXml(start, [one, two]), [two]);
  expect(kept(after)).toEqual([two]);
  expect(Object.keys(unzipSync(after)).filter((part) => part.startsWith("customXml/")).sort()).toEqual(["customXml/_rels/item2.xml.rels", "customXml/item2.xml", "customXml/itemProps2.xml"]);
  const none = keepCustomXml(after, []);
  expect(Object.keys(unzipSync(none)).sort()).toEqual(Object.keys(unzipSync(start)).sort());
  for (const part of ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"]) expect(text(none, part)).toBe(text(start, part));
  // A number that is free again is used again.
  expect(Object.keys(unzipSync(keepCustomXml(after, [two, one])))).toContain("customXml/item1.xml");
});

test("lists with a prefix, elements that close apart, and a package that does not know .xml", () => {
  const rels = text(keepCustomXml(workbookBytes({}), [one]), "xl/_rels/workbook.xml.rels")
    .replace(/<(\/?)(?=Rel)/g, "<$1p:").replace("xmlns=", "xmlns:p=").replace(/(Target="\.\.\/customXml\/item1\.xml")\/>/, "$1></p:Relationship>");
  const before = workbookBytes({ extra: {
    "xl/_rels/workbook.xml.rels": strToU8(rels), "customXml/item1.xml": strToU8("<los/>"),
    "[Content_Types].xml": strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="x"/></Types>'),
  } });
  expect(kept(before)).toEqual([{ id: "{00000000-0000-0000-0000-000000000001}", xml: "<los/>" }]);
  const after = keepCustomXml(before, [two]);
  expect(kept(after)).toEqual([two]);
  expect(text(after, "xl/_rels/workbook.xml.rels").match(/<p:Relationship /g)).toHaveLength(3);
  expect(text(after, "xl/_rels/workbook.xml.rels")).not.toMatch(/<Relationship|><\/p:Relationship>/);
  expect(text(after, "[Content_Types].xml")).toContain('<Override PartName="/customXml/item2.xml" ContentType="application/xml"/>');
});

test("another reader still opens it", async () => {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("Delen").getCell("A1").value = "Wonen";
  const after = keepCustomXml(new Uint8Array(await workbook.xlsx.writeBuffer()), [one]);
  const read = new ExcelJS.Workbook();
  await read.xlsx.load(after.buffer as ArrayBuffer);
  expect(read.getWorksheet("Delen")!.getCell("A1").value).toBe("Wonen");
  expect(kept(after)).toEqual([one]);
});
