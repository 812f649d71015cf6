import { inOwnWords, locate, locateRow } from "../../../../addin/workbook";
import { said, type Finding } from "../../../../core";
import { tables } from "../../taskpane/fixture";

const problem: Finding = { degree: "problem", table: "Opgaven", ...said("noYears") };

describe("the place of a problem", () => {
  it("is the cell under the column's own name", () => {
    expect(locate({ ...problem, row: 3, column: "Ruimteclaim" }, tables)).toEqual({ origin: { table: "Opgaven" }, sheet: "Invoer", row: 2, column: 1 });
  });

  it("is the header when the whole table or a column that is not there is meant", () => {
    expect(locate(problem, tables)).toMatchObject({ row: 0, column: 0 });
    expect(locate({ ...problem, column: "Dichtheid" }, tables)).toMatchObject({ row: 0, column: 0 });
  });

  it("is nowhere when the workbook has no such table", () => {
    expect(locate({ ...problem, table: "Grond" }, tables)).toBeUndefined();
  });

  it("in a plain range is a cell of the sheet, and its column is called as it is there", () => {
    const range = { sheetId: "{1}", row: 3, column: 1, rows: 3, columns: 2, header: ["Wat", "Beslag"] };
    const plain = { ...tables[0]!, origin: { range }, header: ["Wat", "Beslag"], asIs: false };
    const found = { ...problem, row: 3, column: "Ruimteclaim" };
    expect(locate(found, [plain])).toEqual({ origin: { range }, sheet: "Invoer", row: 2, column: 1, cell: "Invoer!C6" });
    expect(inOwnWords(found, [plain]).column).toBe("Beslag");
    expect(inOwnWords({ ...found, column: "Dichtheid" }, [plain]).column).toBe("Dichtheid");
    expect(inOwnWords(problem, [plain])).toEqual(problem);
  });
});

describe("the place of a row of input", () => {
  it("is the whole row of the first table of its kind; in a plain range it is named by its first cell", () => {
    const range = { sheetId: "{1}", row: 3, column: 1, rows: 3, columns: 2, header: ["Wat", "Beslag"] };
    const plain = { ...tables[0]!, origin: { range }, asIs: false };
    expect(locateRow({ table: "opgaven", row: 3 }, [...tables, plain])?.places).toEqual([{ origin: { table: "Opgaven" }, sheet: "Invoer", row: 2, column: undefined }]);
    expect(locateRow({ table: "opgaven", row: 3 }, [plain, ...tables])?.places).toMatchObject([{ origin: { range }, row: 2, cell: "Invoer!B6" }]);
    expect(locateRow({ table: "grond", row: 3 }, tables)).toBeUndefined();
  });
});
