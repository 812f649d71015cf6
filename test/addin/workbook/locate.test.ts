import { locate } from "../../../addin/workbook";
import { tables } from "../taskpane/fixture";

const problem = { table: "Opgaven", message: "is geen getal", advice: "vul een getal in" };

describe("the place of a problem", () => {
  it("is the cell under the column's own name", () => {
    expect(locate({ ...problem, row: 3, column: "Ruimteclaim" }, tables)).toEqual({ table: "Opgaven", sheet: "Invoer", row: 2, column: 1 });
  });

  it("is the header when the whole table or a column that is not there is meant", () => {
    expect(locate(problem, tables)).toMatchObject({ row: 0, column: 0 });
    expect(locate({ ...problem, column: "Dichtheid" }, tables)).toMatchObject({ row: 0, column: 0 });
  });

  it("is nowhere when the workbook has no such table", () => {
    expect(locate({ ...problem, table: "Grond" }, tables)).toBeUndefined();
  });
});
