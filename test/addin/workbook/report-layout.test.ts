import { columnFormat } from "../../../addin/workbook/column-format";
import { layOut } from "../../../addin/workbook/report-layout";

const wide = { name: "STAPELING", report: { header: ["Opgave", "Bruto ha", "Tekort aandeel"], rows: [["Woningen", 100, 0.25]] } };
const narrow = { name: "BALANS", report: { header: ["Jaar"], rows: [[2027], [2028]] } };

describe("reports on a sheet", () => {
  it("stand below each other in one rectangle", () => {
    const { cells, formats, blocks } = layOut([wide, narrow]);
    expect(cells).toEqual([
      ["'STAPELING", "", ""], ["'Opgave", "'Bruto ha", "'Tekort aandeel"], ["'Woningen", 100, 0.25],
      ["", "", ""], ["", "", ""],
      ["'BALANS", "", ""], ["'Jaar", "", ""], [2027, "", ""], [2028, "", ""],
    ]);
    expect(formats.map((row) => row.length)).toEqual(cells.map((row) => row.length));
    expect(formats[2]).toEqual(["#,##0.00", "#,##0.0", "0.0%"]);
    expect(formats[7]![0]).toBe("General");
    expect(formats[1]).toEqual(["General", "General", "General"]);
    expect(blocks).toEqual([
      { name: "STAPELING", titleRow: 0, headerRow: 1, rows: 1, columns: 3 },
      { name: "BALANS", titleRow: 5, headerRow: 6, rows: 2, columns: 1 },
    ]);
  });

  it("carry every text as text", () => {
    const texts = ["=HYPERLINK(\"http://x\")", "+1", "-2", "@SUM(A1)", "'x", "1-2", "0012", "TRUE", ""];
    const { cells } = layOut([{ name: "R", report: { header: ["T"], rows: texts.map((text) => [text]) } }]);
    expect(cells.slice(2).flat()).toEqual([...texts.slice(0, -1).map((text) => `'${text}`), ""]);
  });
});

describe("a column's number format", () => {
  it.each([
    ["Jaar", "General"], ["Periode", "General"], ["Tekort ha", "#,##0.0"], ["Tekort aandeel", "0.0%"], ["Dekkingsgraad", "0.0%"],
    ["Belasting", "0.0%"], ["Vraag uren", "#,##0"], ["Tekort fte", "#,##0.0"], ["Kosten", "#,##0.00"], ["2027", "#,##0.00"], ["Inhuur EUR", "#,##0.00"],
  ])("%s: %s", (header, format) => {
    expect(columnFormat(header)).toBe(format);
  });
});
