import fc from "fast-check";
import { parseArea, readWorkbookFile } from "../../../addin/workbench/engine/file";
import type { FileValue } from "../../../addin/workbench/engine/file";
import { patchSheet } from "../../../addin/workbench/engine/patch-sheet";
import type { CellChange } from "../../../addin/workbench/engine/patch-sheet";
import { patchWorkbook } from "../../../addin/workbench/engine/patch";
import { sheetXml, workbookBytes } from "./raw-workbook";

const change = (address: string, value: FileValue, area?: string): CellChange => {
  const { top: row, left: column } = parseArea(address)!;
  return { row, column, value, ...(area ? { area: parseArea(area)! } : {}) };
};
/** The rows after a patch of these rows. */
const patched = (rows: string, ...changes: CellChange[]): string =>
  patchSheet(sheetXml(rows), changes).replace(sheetXml("|").split("|")[0]!, "").replace("</sheetData></worksheet>", "");

describe("a patched sheet", () => {
  test.each<[string, string, CellChange[], string]>([
    ["a value keeps its style", '<row r="1"><c r="A1" s="7" t="s"><v>3</v></c><c r="B1"><v>1</v></c></row>', [change("A1", 2.5)],
      '<row r="1"><c r="A1" s="7"><v>2.5</v></c><c r="B1"><v>1</v></c></row>'],
    ["a formula keeps its text, its result becomes text", '<row r="1"><c t="b" r="A1"><f  ca="1">1&lt;2</f><v>1</v></c></row>', [change("A1", "a<b")],
      '<row r="1"><c r="A1" t="str"><f  ca="1">1&lt;2</f><v>a&lt;b</v></c></row>'],
    ["a spill gets another reference", '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B2">X("ref=""A1""")</f><v>1</v></c></row>', [change("A1", true, "A1:C4")],
      '<row r="1"><c r="A1" cm="1" t="b"><f t="array" ref="A1:C4">X("ref=""A1""")</f><v>1</v></c></row>'],
    ["new cells stand in order, in old rows and new", '<row r="2" spans="2:3"><c r="B2"/><c r="C2"><v>1</v></c></row><row r="5"/>',
      [change("A1", 1), change("A2", 2), change("D2", 3), change("B4", 4), change("A5", 5), change("A9", 6)],
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" spans="1:4"><c r="A2"><v>2</v></c><c r="B2"/><c r="C2"><v>1</v></c><c r="D2"><v>3</v></c></row><row r="4"><c r="B4"><v>4</v></c></row><row r="5"><c r="A5"><v>5</v></c></row><row r="9"><c r="A9"><v>6</v></c></row>'],
    ["an emptied cell keeps its style or goes", '<row r="1"><c r="A1" s="3" t="inlineStr"><is><t>x</t></is></c><c r="B1"><v>2</v></c></row>', [change("A1", null), change("B1", null), change("C1", null)],
      '<row r="1"><c r="A1" s="3"/></row>'],
    ["an error newer than the file format is stored as #VALUE!", '<row r="1"><c r="A1" vm="1"><f>X()</f></c></row>', [change("A1", { error: "#SPILL!" })],
      '<row r="1"><c r="A1" t="e"><f>X()</f><v>#VALUE!</v></c></row>'],
    ["text that another cell's array fills is a result, not a text of its own", '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B2">X()</f><v>1</v></c><c r="B1" s="2" t="s"><v>3</v></c></row>',
      [{ ...change("B1", "nu <zo>"), filled: true }, { ...change("A2", ""), filled: true }, change("D1", "typed")],
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B2">X()</f><v>1</v></c><c r="B1" s="2" t="str"><v>nu &lt;zo&gt;</v></c><c r="D1" t="inlineStr"><is><t>typed</t></is></c></row><row r="2"><c r="A2" t="str"><v></v></c></row>'],
    ["a new cell takes the style of its row", '<row r="1" s="4" customFormat="1"><c r="A1" s="4"/></row>', [change("B1", 1)],
      '<row r="1" s="4" customFormat="1"><c r="A1" s="4"/><c r="B1" s="4"><v>1</v></c></row>'],
    ["cells without an address", "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>", [change("B1", 9), change("A2", 8)],
      "<row><c><v>1</v></c><c><v>9</v></c></row><row><c><v>8</v></c></row>"],
  ])("%s", (_, rows, changes, expected) => {
    expect(patched(rows, ...changes)).toBe(expected);
  });

  test("prefixes, an empty sheet, the dimension and the style of a column", () => {
    const xml = `<x:worksheet xmlns:x="m"><x:dimension ref='B2:C3'/><x:cols><x:col min="4" max="6" style="2"/></x:cols><x:sheetData/></x:worksheet>`;
    expect(patchSheet(xml, [change("E7", 1), change("A9", null)])).toBe(
      `<x:worksheet xmlns:x="m"><x:dimension ref="B2:E7"/><x:cols><x:col min="4" max="6" style="2"/></x:cols><x:sheetData><x:row r="7"><x:c r="E7" s="2"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`);
  });

  test("hostile text is text", () => {
    const hostile = ["=1+1", "</c><c r=\"Z9\">", "a\u0001\u000bb\r\n", "_x0041_", "<![CDATA[x]]>", " spaties ", "&amp;", "😀\ud800", "#N/A?", ""];
    const bytes = workbookBytes({ sheet: sheetXml('<row r="3"><c r="A3"><f>X()</f><v>1</v></c></row>') });
    const file = readWorkbookFile(bytes);
    for (const text of hostile) {
      const after = readWorkbookFile(patchWorkbook(bytes, file, [
        { sheet: "Blad1", ...change("B2", text) }, { sheet: "Blad1", ...change("A3", text) },
      ]));
      expect([...after.sheets[0]!.cells.values()]).toEqual([
        { row: 1, column: 1, value: text }, { row: 2, column: 0, value: text, formula: "X()" },
      ]);
    }
  });

  test("what belongs to the user is not overwritten", () => {
    const bytes = workbookBytes({ sheet: sheetXml(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c><c r="C1" cm="1"><f t="array" ref="C1:C3">X()</f><v>1</v></c></row>', "", '<mergeCells count="1"><mergeCell ref="E1:F2"/></mergeCells>') });
    const file = readWorkbookFile(bytes);
    file.sheets[0]!.tables.push({ name: "T", area: parseArea("H1:I3")!, columns: ["a", "b"], headerRow: true, totalsRow: false });
    const write = (address: string, anchor?: string, ...more: CellChange[]): string => {
      const at = anchor === undefined ? {} : { anchor: change(anchor, null) };
      return Buffer.from(patchWorkbook(bytes, file, [{ sheet: "Blad1", ...change(address, 9), ...at }, ...more.map((other) => ({ sheet: "Blad1", ...other }))])).toString("latin1");
    };
    expect(() => write("A1", "K1")).toThrow("Blad1!A1 heeft een eigen formule");
    expect(() => write("C2")).toThrow("hoort bij de matrix in C1");
    expect(() => write("F2")).toThrow("samengevoegde cellen");
    expect(() => write("I1")).toThrow("kop van een tabel");
    expect(write("C2", "C1")).toContain("PK");
    expect(write("C3", "C9", change("C1", 1, "C1:C2"))).toContain("PK");
  });

  test("rows out of order are refused: a place could not be told", () => {
    expect(() => patched('<row r="2"/><row r="1"/>', change("A1", 1))).toThrow(RangeError);
    expect(() => patched('<row r="2"><c r="B2"/><c r="A2"/></row>', change("A1", 1))).toThrow("niet op volgorde");
  });

  const place = fc.record({ row: fc.nat(8), column: fc.nat(5) });
  const value = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0), fc.boolean(), fc.string({ unit: "binary" }));

  test("whatever is changed is read back, and nothing else is different", () => {
    const distinct = fc.uniqueArray(fc.record({ place, value }), { selector: ({ place: { row, column } }) => row * 10 + column });
    fc.assert(fc.property(distinct, distinct, (before, changes) => {
      const start = patchWorkbook(workbookBytes({}), readWorkbookFile(workbookBytes({})), before.map((cell) => ({ sheet: "Blad1", ...cell.place, value: cell.value })));
      const file = readWorkbookFile(start);
      const after = readWorkbookFile(patchWorkbook(start, file, changes.map((cell) => ({ sheet: "Blad1", ...cell.place, value: cell.value }))));
      const expected = new Map(before.concat(changes).map((cell) => [`${cell.place.row} ${cell.place.column}`, cell.value]));
      const found = new Map([...after.sheets[0]!.cells.values()].map((cell) => [`${cell.row} ${cell.column}`, cell.value]));
      expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
    }), { numRuns: 60 });
  });
});
