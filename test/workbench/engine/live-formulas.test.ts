import { cellAddress, cellKey, parseArea } from "../../../addin/workbench/engine/file";
import type { FileCell, FileSheet, WorkbookFile } from "../../../addin/workbench/engine/file";
import { selectLiveFormulas } from "../../../addin/workbench/engine/live-formulas";

/** A sheet of formulas: "formula" remembers 1, ["formula"] nothing, ["formula", "A1:B2"] spills and remembers 1. */
function workbook(cells: Record<string, string | [string] | [string, string]>): WorkbookFile {
  const sheet: FileSheet = { name: "Blad1", part: "1", hidden: false, cells: new Map(), tables: [], merges: [], hiddenRows: new Set() };
  for (const [address, content] of Object.entries(cells)) {
    const { top: row, left: column } = parseArea(address)!;
    const [formula, area] = typeof content === "string" ? [content] : content;
    const cell: FileCell = { row, column, formula, value: Array.isArray(content) && !area ? null : 1 };
    if (area) cell.array = { area: parseArea(area)!, dynamic: true };
    sheet.cells.set(cellKey(row, column), cell);
  }
  return { sheets: [sheet], names: [] };
}

const choose = (cells: Parameters<typeof workbook>[0], known = (_: string) => true): { live: string[]; kept: string[] } => {
  const { live, kept } = selectLiveFormulas(workbook(cells), (_, { formula }) => (known(formula!) ? null : { reason: "onbekend" }));
  const address = ({ row, column }: FileCell): string => cellAddress(row, column);
  return { live: [...live].map(address).sort(), kept: kept.map(({ cell }) => address(cell)).sort() };
};
const X = "_xldudf_RUIMTE_X";

describe("which formulas are calculated", () => {
  test("what calls the add-in and what depends on it, through spills and chains", () => {
    expect(choose({ A1: [`${X}()`, "A1:B9"], D1: "SUM(B5:C5)", E1: "D1*2", F1: "1+1", G1: "SUM(C1:C9)", H1: "SUM(A:A)" }).live)
      .toEqual(["A1", "D1", "E1", "H1"]);
  });

  test("what feeds it stays as it is, unless the file remembers no value for it or for what it reads", () => {
    expect(choose({ A1: `${X}(B1,C1)`, B1: "1+1", C1: "D1+1", D1: ["2+2"], E1: ["3+3"], F1: "D1+9" }).live).toEqual(["A1", "C1", "D1"]);
  });

  test("a formula without a value that feeds a dependent is calculated too", () => {
    expect(choose({ A1: `${X}()`, B1: "A1+C1", C1: ["2+2"] }).live).toEqual(["A1", "B1", "C1"]);
  });

  test("what is doubted keeps its value, and so does all that depends on it", () => {
    expect(choose({ A1: `${X}()`, B1: "ONBEKEND(A1)", C1: "B1+1", D1: "ONBEKEND(1)" }, (formula) => !formula.includes("ONBEKEND")))
      .toEqual({ live: ["A1"], kept: ["B1", "C1"] });
  });

  test("INDIRECT may read anything", () => {
    expect(choose({ A1: `${X}()`, B1: 'INDIRECT("A"&1)', C1: "B1" }).live).toEqual(["A1", "B1", "C1"]);
  });

  test("without a call to the add-in nothing is calculated", () => {
    expect(choose({ A1: ["1+1"], B1: "A1" }).live).toEqual([]);
  });

  test("a circle ends", () => {
    expect(choose({ A1: `${X}(B1)`, B1: "A1" }).live).toEqual(["A1", "B1"]);
  });
});
