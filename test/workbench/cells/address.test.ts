import fc from "fast-check";
import ExcelJS from "exceljs";
import { areaAddress, cellAddress, columnLetters, columnNumber, parseArea, quoteSheet, sheetPrefix, splitSheet } from "../../../addin/workbench/cells/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../../addin/workbench/cells/area";
import * as addin from "../../../addin/workbook/cells/address";

const row = fc.nat(MAX_ROWS - 1);
const column = fc.nat(MAX_COLUMNS - 1);

describe("A1 addresses", () => {
  test("a cell is spelled as another library spells it, and as the add-in does", () => {
    const sheet = new ExcelJS.Workbook().addWorksheet("Blad1");
    fc.assert(fc.property(row, column, (r, c) => {
      const text = cellAddress(r, c);
      expect(text).toBe(sheet.getCell(r + 1, c + 1).address);
      expect(addin.cellAddress(r, c)).toBe(text);
      expect(columnNumber(columnLetters(c))).toBe(c);
    }));
  });

  test("an area comes back from its address, with and without dollar signs", () => {
    fc.assert(fc.property(row, row, column, column, (r1, r2, c1, c2) => {
      const area = { top: Math.min(r1, r2), bottom: Math.max(r1, r2), left: Math.min(c1, c2), right: Math.max(c1, c2) };
      const text = areaAddress(area);
      expect(parseArea(text)).toEqual(area);
      expect(parseArea(text.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2"))).toEqual(area);
    }));
  });

  test("the add-in's area is the same area", () => {
    fc.assert(fc.property(row, column, fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }), (r, c, rows, columns) => {
      fc.pre(r + rows <= MAX_ROWS && c + columns <= MAX_COLUMNS);
      expect(parseArea(addin.areaAddress({ row: r, column: c, rows, columns }))).toEqual({ top: r, left: c, bottom: r + rows - 1, right: c + columns - 1 });
    }));
  });

  test.each([
    ["A:C", { top: 0, bottom: MAX_ROWS - 1, left: 0, right: 2 }], ["$2:$5", { top: 1, bottom: 4, left: 0, right: MAX_COLUMNS - 1 }],
    ["D9:B3", { top: 2, bottom: 8, left: 1, right: 3 }], ["xfd1048576", { top: MAX_ROWS - 1, bottom: MAX_ROWS - 1, left: MAX_COLUMNS - 1, right: MAX_COLUMNS - 1 }],
  ])("%s", (text, area) => {
    expect(parseArea(text)).toEqual(area);
  });

  test.each(["", "A", "3", "A0", "A1:B", "A1:2", "A:2", "XFE1", "A1048577", "A1:B2:C3", "Blad!A1", "A1#"])("%s is no address", (text) => {
    expect(parseArea(text)).toBeNull();
  });
});

describe("the name of a sheet before an address", () => {
  test.each(["Blad1", "It's", "Mijn blad", "'", "a!b"])("%s comes back, with its quotes and apostrophes", (sheet) => {
    expect(splitSheet(`${quoteSheet(sheet)}A1`)).toEqual({ sheet, rest: "A1" });
    expect(splitSheet(`${sheetPrefix(sheet)}A1`)).toEqual({ sheet, rest: "A1" });
    expect(splitSheet(addin.onSheet(sheet, "A1"))).toEqual({ sheet, rest: "A1" });
  });

  test("quotes stand only where they are needed", () => {
    expect(sheetPrefix("Blad1")).toBe("Blad1!");
    expect(sheetPrefix("2 Past het")).toBe("'2 Past het'!");
    expect(splitSheet("A1")).toEqual({ sheet: undefined, rest: "A1" });
  });
});
