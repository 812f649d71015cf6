import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { cellKey, FileProblem, parseArea, readWorkbookFile } from "../../../addin/workbench/engine/file";
import type { FileCell, WorkbookFile } from "../../../addin/workbench/engine/file";
import { crc32, replaceParts, zipEntries } from "../../../addin/workbench/engine/file/zip";
import { sheetXml, workbookBytes } from "./raw-workbook";

const cell = (file: WorkbookFile, address: string, sheet = 0): FileCell | undefined => {
  const area = parseArea(address)!;
  return file.sheets[sheet]!.cells.get(cellKey(area.top, area.left));
};

describe("reading a workbook", () => {
  test("values, formulas, shared formulas, formats, tables, names, merged cells and hidden rows of another tool", async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet("Gebied 'A' 1");
    sheet.addTable({ name: "Opgaven", ref: "A1", headerRow: true, totalsRow: true, columns: [{ name: "Opgave", totalsRowLabel: "Totaal" }, { name: "Doel" }], rows: [["Wonen", 5], ["Natuur", 2.5]] });
    sheet.getCell("D1").value = { formula: "SUM(B2:B3)", result: 7.5 };
    sheet.fillFormula("E1:E3", "$B2*D1+B$2", [1, 2, 3]);
    sheet.getCell("F1").value = true;
    sheet.getCell("F2").value = { error: "#N/A" } as ExcelJS.CellErrorValue;
    sheet.getCell("F3").value = { richText: [{ text: "dik" }, { text: " & dun", font: { bold: true } }] };
    sheet.getCell("F4").value = 0.25;
    sheet.getCell("F4").numFmt = "0%";
    sheet.mergeCells("H1:I2");
    sheet.getRow(3).hidden = true;
    workbook.addWorksheet("Weg", { state: "hidden" });
    workbook.definedNames.add("'Gebied ''A'' 1'!$B$2:$B$3", "doelen");
    const file = readWorkbookFile(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(file.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([["Gebied 'A' 1", false], ["Weg", true]]);
    expect(cell(file, "A2")).toEqual({ row: 1, column: 0, value: "Wonen" });
    expect(cell(file, "D1")).toMatchObject({ formula: "SUM(B2:B3)", value: 7.5 });
    expect(["E1", "E2", "E3"].map((address) => cell(file, address)!.formula)).toEqual(["$B2*D1+B$2", "$B3*D2+B$2", "$B4*D3+B$2"]);
    expect(["F1", "F2", "F3", "F4"].map((address) => cell(file, address)!.value)).toEqual([true, { error: "#N/A" }, "dik & dun", 0.25]);
    expect(cell(file, "F4")!.format).toBe("0%");
    expect(file.sheets[0]!.tables).toEqual([
      { name: "Opgaven", area: parseArea("A1:B4"), columns: ["Opgave", "Doel"], headerRow: true, totalsRow: true },
    ]);
    expect(file.names).toEqual([{ name: "doelen", formula: "'Gebied ''A'' 1'!$B$2:$B$3" }]);
    expect(file.sheets[0]!.merges).toEqual([parseArea("H1:I2")]);
    expect([...file.sheets[0]!.hiddenRows]).toEqual([2]);
  });

  test("XML in any clothes: prefixes, attributes in any order, CDATA, entities, cells without address, control characters", () => {
    const file = readWorkbookFile(workbookBytes({ sheet: `<?xml version="1.0"?><!-- <c r="A1"><v>9</v></c> --><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>
      <x:row><x:c><x:v>1</x:v></x:c><x:c t='inlineStr' s="0"><x:is><x:t><![CDATA[<a & b>]]></x:t></x:is></x:c></x:row>
      <x:row spans="1:3" r="4"><x:c t="str" r="B4"><x:f>"a"&amp;"&lt;b&gt;"</x:f><x:v>a&lt;b&#62;_x0001_&#x110000;</x:v></x:c><x:c/><x:c r='D4' t="b"><x:v>1</x:v></x:c></x:row>
      <x:row r="6"/></x:sheetData></x:worksheet>` }));
    expect([...file.sheets[0]!.cells.values()]).toEqual([
      { row: 0, column: 0, value: 1 },
      { row: 0, column: 1, value: "<a & b>" },
      { row: 3, column: 1, value: "a<b>\u0001\ufffd", formula: '"a"&"<b>"' },
      { row: 3, column: 3, value: true },
    ]);
  });

  test("a spill is dynamic by its metadata, an array formula without it is not", () => {
    const file = readWorkbookFile(workbookBytes({
      sheet: sheetXml('<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B2">X()</f><v>1</v></c><c r="D1"><f t="array" ref="D1:D2">Y()</f><v>1</v></c></row>'),
    }));
    expect(cell(file, "A1")!.array).toEqual({ area: parseArea("A1:B2"), dynamic: true });
    expect(cell(file, "D1")!.array).toEqual({ area: parseArea("D1:D2"), dynamic: false });
  });
});

describe("what is no workbook is refused with one line", () => {
  const refusal = (bytes: Uint8Array): string => {
    try {
      readWorkbookFile(bytes);
    } catch (error) {
      expect(error).toBeInstanceOf(FileProblem);
      return (error as Error).message;
    }
    return "gelezen";
  };
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const utf16 = (text: string): number[] => [...text].flatMap((character) => [character.charCodeAt(0), 0]);

  test.each<[string, Uint8Array, string]>([
    ["an empty file", new Uint8Array(), "Het bestand is leeg"],
    ["text", strToU8("naam;doel\n"), "geen Excel-werkmap"],
    ["an encrypted workbook", new Uint8Array([...compound, ...utf16("Root Entry EncryptedPackage")]), "versleuteld"],
    ["an old workbook", new Uint8Array([...compound, ...utf16("Root Entry Workbook")]), "oude formaat .xls"],
    ["another zip", zipSync({ "a.txt": strToU8("a") }), "geen Excel-werkmap"],
    ["half a zip", workbookBytes({}).slice(0, 400), "beschadigd"],
  ])("%s", (_, bytes, message) => {
    expect(refusal(bytes)).toContain(message);
    expect(refusal(bytes)).not.toContain("\n");
  });

  test("500 MB unpacked: by what the archive declares", () => {
    const bomb = workbookBytes({ extra: { "xl/media/big.bin": new Uint8Array(1) } });
    expect(refusal(declaring(bomb, "xl/media/big.bin", 500 * 1024 * 1024))).toContain("groter dan 250 MB");
  });

  test("500 MB unpacked: by what comes out, when the archive lies about it", () => {
    const bomb = workbookBytes({ sheet: sheetXml(" ".repeat(30 * 1024 * 1024)) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(refusal(declaring(bomb, "xl/worksheets/sheet1.xml", 1000))).toContain("groter uit dan zij zelf opgeeft");
  });

  test("ZIP64 and encrypted entries", () => {
    expect(refusal(declaring(workbookBytes({}), "xl/workbook.xml", 0xffffffff))).toContain("ZIP64");
    const locked = workbookBytes({});
    const entry = zipEntries(locked).find(({ name }) => name === "xl/workbook.xml")!;
    locked[entry.central[0] + 8]! |= 1;
    expect(refusal(locked)).toContain("versleuteld");
  });

  /** The archive with another size in the central directory. */
  function declaring(bytes: Uint8Array, name: string, size: number): Uint8Array {
    const entry = zipEntries(bytes).find((other) => other.name === name)!;
    const copy = bytes.slice();
    new DataView(copy.buffer).setUint32(entry.central[0] + 24, size, true);
    return copy;
  }
});

describe("replacing parts of an archive", () => {
  test("the replaced part is new, every other entry is the packed bytes and metadata it was", () => {
    const before = workbookBytes({});
    const after = replaceParts(before, new Map([["xl/workbook.xml", strToU8("nieuw")]]));
    expect(strFromU8(unzipSync(after)["xl/workbook.xml"]!)).toBe("nieuw");
    const packed = (bytes: Uint8Array): Map<string, string> => new Map(zipEntries(bytes).map((entry) => [
      entry.name, Buffer.from(bytes.subarray(...entry.local)).toString("hex")]));
    const [old, now] = [packed(before), packed(after)];
    expect([...now.keys()]).toEqual([...old.keys()]);
    for (const [name, bytes] of now) if (name !== "xl/workbook.xml") expect(bytes).toBe(old.get(name));
  });

  test("the checksum is that of ZIP", () => {
    expect(crc32(strToU8("123456789"))).toBe(0xcbf43926);
  });
});
