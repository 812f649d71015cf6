import { layOut } from "../../../../addin/workbook/reports/layout";
import { columnsOf } from "../../../report-columns";

const wide = { name: "STAPELING", report: { columns: columnsOf(["Opgave", ["Bruto ha", "hectares"], ["Tekort aandeel", "share"]]), rows: [["Woningen", 100, 0.25]] } };
const narrow = { name: "BALANS", report: { columns: columnsOf([["Jaar", "year"]]), rows: [[2027], [2028]] } };

const drawn = {
  name: "BALANS", title: "BALANS - Polder", report: { columns: columnsOf(["Jaar", "Kosten"]), rows: [[2027, 5], ["Totaal", 5]] },
  picture: {
    of: "money" as const, kind: "stackedColumns" as const, left: 0, title: "Kosten per jaar", about: "Grafiek: de kosten.", axis: "euro",
    figures: { columns: columnsOf(["Jaar", "Gedekt", "Tekort"]), rows: [[2027, 3, 2]] },
  },
};

describe("reports on a sheet", () => {
  it("stand below each other in one rectangle", () => {
    const { cells, formats, words, tables, charts } = layOut([wide, narrow]);
    expect(cells).toEqual([
      ["", "", ""], ["'Opgave", "'Bruto ha", "'Tekort aandeel"], ["'Woningen", 100, 0.25],
      ["", "", ""], ["", "", ""],
      ["", "", ""], ["'Jaar", "", ""], [2027, "", ""], [2028, "", ""],
    ]);
    expect(words).toEqual([{ row: 0, text: "'STAPELING", isTitle: true }, { row: 5, text: "'BALANS", isTitle: true }]);
    expect(formats.map((row) => row.length)).toEqual(cells.map((row) => row.length));
    expect(formats[2]).toEqual(["General", "#,##0.0", "0.0%"]);
    expect(formats[7]![0]).toBe("0");
    expect(formats[1]).toEqual(["General", "General", "General"]);
    expect(tables).toEqual([{ name: "STAPELING", row: 1, rows: 2, columns: 3 }, { name: "BALANS", row: 6, rows: 3, columns: 1 }]);
    expect(charts).toEqual([]);
  });

  it("say below their title in what amounts are shown, in the table and in the figures of the picture; the cells hold euros", () => {
    const euros = (rows: (string | number)[][]) => ({ columns: columnsOf([["Jaar", "year"], ["Kosten", "euros"]]), rows });
    const { cells, formats, words } = layOut([{
      ...drawn, report: euros([[2027, 2_500_000], ["Totaal", -2_500_000]]), picture: { ...drawn.picture, figures: euros([[2027, 2_500_000]]) },
      amounts: { unit: "thousand", note: "Bedragen per € 1.000; in de cellen staan euro's." },
    }]);
    expect(words.slice(0, 2)).toEqual([{ row: 0, text: "'BALANS - Polder", isTitle: true }, { row: 1, text: "'Bedragen per € 1.000; in de cellen staan euro's.", isTitle: false }]);
    const amounts = cells.flatMap((row, at) => row.flatMap((cell, place) => (typeof cell === "number" && Math.abs(cell) > 2100 ? [[cell, formats[at]![place]]] : [])));
    expect(amounts).toEqual([2_500_000, 2_500_000, -2_500_000].map((amount) => [amount, '#,##0,;-#,##0,;"-"']));
  });

  it("have their picture above them, on cells that are kept free, with its figures below it", () => {
    const { cells, words, tables, charts } = layOut([drawn]);
    expect(words.map(({ row, text }) => [row, text])).toEqual([[0, "'BALANS - Polder"], [1, "'Grafiek: de kosten."]]);
    expect(charts).toEqual([expect.objectContaining({ name: "Kosten per jaar", row: 2, rows: 16, columns: 6, figures: tables[0] })]);
    expect(cells.slice(0, 18).flat().every((cell) => cell === "")).toBe(true);
    expect(cells[0]!.length).toBe(6);
    expect(tables).toEqual([{ name: "BALANS_Jaar", row: 18, rows: 2, columns: 3 }, { name: "BALANS", row: 21, rows: 3, columns: 2 }]);
    expect(cells[19]!.slice(0, 3)).toEqual([2027, 3, 2]);
  });

  it("carry every text as text", () => {
    const texts = ["=HYPERLINK(\"http://x\")", "+1", "-2", "@SUM(A1)", "'x", "1-2", "0012", "TRUE", ""];
    const { cells } = layOut([{ name: "R", report: { columns: columnsOf(["T"]), rows: texts.map((text) => [text]) } }]);
    expect(cells.slice(2).flat()).toEqual([...texts.slice(0, -1).map((text) => `'${text}`), ""]);
  });
});
