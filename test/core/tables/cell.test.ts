import { isBlankRow, isEmpty, plainCell } from "../../../core/tables/cell";
import { Flaw } from "../../../core/tables/flaw";

describe("the value in a cell", () => {
  test.each([["tekst"], [5], [0], [true], [null], [undefined], [""], ["#hashtag"], ["#1"]])("%p is itself", (cell) => {
    expect(plainCell(cell)).toBe(cell);
  });

  test.each([
    "#N/A", "#N/B", "#VALUE!", "#WAARDE!", "#REF!", "#VERW!", "#DIV/0!", "#DEEL/0!", "#NAME?", "#NAAM?", "#NUM!", "#GETAL!",
    "#NULL!", "#LEEG!", "#SPILL!", "#CALC!", "#waarde!", " #N/B ",
  ])("%s is an error", (cell) => {
    const flaw = plainCell(cell);
    expect(flaw).toBeInstanceOf(Flaw);
    expect((flaw as Flaw).what.code).toBe("errorCell");
    expect((flaw as Flaw).value).toBe(cell.trim());
  });

  test("rich values are unwrapped", () => {
    expect(plainCell({ type: "Double", basicType: "Double", basicValue: 6 })).toBe(6);
    expect(plainCell({ type: "FormattedNumber", basicValue: 12.5, numberFormat: "€ 0,00" })).toBe(12.5);
    expect(plainCell({ type: "String", basicValue: "natuur" })).toBe("natuur");
    expect(plainCell({ type: "Boolean", basicValue: true })).toBe(true);
    expect(plainCell({ type: "Empty", basicType: "Empty", basicValue: "" })).toBe("");
    expect(plainCell({ type: "Entity", text: "Gelderland", basicType: "Error", basicValue: "#VALUE!" })).toBe("Gelderland");
  });

  test.each([
    [{ type: "Error", basicType: "Error", basicValue: "#N/A", errorType: "NotAvailable" }, "#N/A"],
    [{ basicValue: "#VALUE!" }, "#VALUE!"],
    [{ code: "#N/A", message: "geen grond" }, "#N/A"],
    [{ type: "Error" }, "#FOUT!"],
    [{}, "#FOUT!"],
    [[1, 2], "#FOUT!"],
    [{ type: "Double", basicValue: { deep: true } }, "#FOUT!"],
    [() => 5, "function"],
  ])("%j is an error %s", (cell, shown) => {
    expect((plainCell(cell) as Flaw).value).toBe(shown);
  });

  test("empty is nothing, or only spaces", () => {
    expect([null, undefined, "", "  ", "\u00A0"].every(isEmpty)).toBe(true);
    expect([0, false, "0", "x"].some(isEmpty)).toBe(false);
  });

  test("a row of nothing and zeros is blank", () => {
    expect(isBlankRow([null, "", 0, undefined, " ", { type: "Empty", basicValue: "" }, { basicValue: 0 }])).toBe(true);
    expect(isBlankRow([])).toBe(true);
    for (const cell of [1, "0", "x", false, "#N/A", { type: "Error" }]) expect(isBlankRow([null, cell])).toBe(false);
  });
});
