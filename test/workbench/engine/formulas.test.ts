import { parseArea } from "../../../addin/workbench/engine/file";
import type { FileCell, FileSheet, WorkbookFile } from "../../../addin/workbench/engine/file";
import { lookup } from "../../../addin/workbench/engine/file/lookup";
import { precedents, tableArea } from "../../../addin/workbench/engine/formulas/references";
import { callsRuimte, engineFormula, functionsIn, soleCall } from "../../../addin/workbench/engine/formulas/rewrite";
import { shiftFormula } from "../../../addin/workbench/engine/formulas/shift";
import { tokens } from "../../../addin/workbench/engine/formulas/tokens";

const table = {
  name: "Opgaven", area: parseArea("B2:D6")!, columns: ["Opgave", "Doel [ha]", "Prijs #1"], headerRow: true, totalsRow: true,
};
const spill: FileCell = { row: 0, column: 6, value: 1, formula: "_xldudf_RUIMTE_X()", array: { area: parseArea("G1:H9")!, dynamic: true } };
const sheets: FileSheet[] = [
  { name: "Blad1", part: "1", hidden: false, cells: new Map([[6, spill]]), tables: [table], merges: [], hiddenRows: new Set() },
  { name: "It's", part: "2", hidden: false, cells: new Map(), tables: [
    { name: "Gebieden", area: parseArea("A1:B4")!, columns: ["Naam", "Ha"], headerRow: true, totalsRow: false },
    { name: "Mijn_tabel", area: parseArea("D1:D3")!, columns: ["Naam"], headerRow: true, totalsRow: false },
  ], merges: [], hiddenRows: new Set() },
];
const file: WorkbookFile = {
  sheets,
  names: [{ name: "norm", formula: "'It''s'!$B$3" }, { name: "norm", formula: "Blad1!$A$1", sheet: "Blad1" }, { name: "alles", formula: "Opgaven[#All]" }],
};
const book = lookup(file);
const at = (sheet = 0, row = 3, column = 8) => ({ sheet: sheets[sheet]!, row, column });
const read = (formula: string, sheet = 0): string[] => precedents(formula, at(sheet), book)
  .map(({ sheet: { name }, area }) => `${name} ${area.top + 1},${area.left + 1}-${area.bottom + 1},${area.right + 1}`);

describe("the pieces of a formula", () => {
  test.each([
    'SUM(A1:$B$2,"a,""b""#",\'It\'\'s\'!C3)',
    "Opgaven[[#All],[Doel '[ha']]:[Prijs '#1]]*1.5E-3+Blad1!A:A-$1:$3",
    "IF(ISERROR(#N/A),{1,2;3,4},_xlfn.ANCHORARRAY(E2))&LOG10(5)&ABC1234XYZ&[1]Ander!A1",
    "E2#+Prijs_2027.b",
  ])("joined again they are %s", (formula) => {
    expect(tokens(formula).map(({ text }) => text).join("")).toBe(formula);
  });

  test("kinds are told apart", () => {
    const kinds = tokens("LOG10(A10)+A1B+'Blad 1'!$A$1:B2#+Opgaven[Doel]&\"A1\"&#REF!").filter(({ kind }) => kind !== "other");
    expect(kinds.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      "function LOG10", "reference A10", "name A1B", "reference 'Blad 1'!$A$1:B2#", "table Opgaven[Doel]", 'text "A1"', "error #REF!",
    ]);
  });

  test("a shared formula moves its relative references only", () => {
    expect(shiftFormula("$A1+B$2*SUM($C$3:D4)&\"A1\"&'It''s'!E5+LOG10(A:A)+2:2", 2, 1))
      .toBe("$A3+C$2*SUM($C$3:E6)&\"A1\"&'It''s'!F7+LOG10(B:B)+4:4");
  });
});

describe("what a formula reads", () => {
  test("ranges, other sheets, columns, names, tables and spills", () => {
    expect(read("A1+SUM(C2:B3)")).toEqual(["Blad1 1,1-1,1", "Blad1 2,2-3,3"]);
    expect(read("'It''s'!A1", 0)).toEqual(["It's 1,1-1,1"]);
    expect(read("norm", 0)).toEqual(["Blad1 1,1-1,1"]);
    expect(read("NORM", 1)).toEqual(["It's 3,2-3,2"]);
    expect(read("SUM(A:A)")).toEqual(["Blad1 1,1-1048576,1"]);
    expect(read("Blad1!G1#", 1)).toEqual(["Blad1 1,7-9,8"]);
    expect(read("ROWS(alles)")).toEqual(["Blad1 2,2-6,4"]);
    expect(read('"A1"&Onbekend[Kolom]&nergens')).toEqual([]);
  });

  test.each<[string, string | null]>([
    ["[]", "B3:D5"], ["[#All]", "B2:D6"], ["[#Data]", "B3:D5"], ["[#Headers]", "B2:D2"], ["[#Totals]", "B6:D6"],
    ["[Opgave]", "B3:B5"], ["[Doel '[ha']]", "C3:C5"], ["[[#All],[opgave]:[Doel '[ha']]]", "B2:C6"],
    ["[[#This Row],[Prijs '#1]]", "D4:D4"], ["[@Opgave]", "B4:B4"], ["[@[Prijs '#1]]", "D4:D4"],
    ["[[#Headers],[#Data],[Opgave]]", "B2:B5"], ["[Weg]", null],
  ])("Opgaven%s is %s", (specifier, area) => {
    expect(tableArea(table, specifier, 3)).toEqual(area && parseArea(area));
  });
});

describe("a formula in the engine's words", () => {
  test.each([
    ["_xldudf_RUIMTE_STAPELING(Opgaven[#All],Grond!A1:B2)", "=RUIMTE.STAPELING(B2:D6,Grond!A1:B2)"],
    ["ROWS(Gebieden[Naam])+COUNTA(Gebieden[[#All],[Naam]])+ROWS(Opgaven)", "=ROWS(Gebieden[Naam])+COUNTA('It''s'!A1:A4)+ROWS(B3:D5)"],
    ["_xldudf_RUIMTE_X(A1,,B1,)", '=RUIMTE.X(A1,"",B1,"")'],
    ["_xldudf_RUIMTE_X()+IF(A1,,2)", "=RUIMTE.X()+IF(A1,,2)"],
    ["_xldudf_RUIMTE_X({1,2},(A1,B1),SUM(,1))", "=RUIMTE.X({1,2},(A1,B1),SUM(,1))"],
    ["_xlfn._xlws.SORT(_xlfn.ANCHORARRAY(G1))", "=SORT(G1:H9)"],
    ["SUM(Blad1!G1#)", "=SUM(G1:H9)"],
    ["SUM(Opgaven[Doel '[ha']])", "=SUM(C3:C5)"],
    // The engine does not know a name with this in it.
    ["ROWS(Mijn_tabel[#All])", "=ROWS(Mijn_tabel[#All])"],
    ["_xlfn.SINGLE(B1:B9)+_xlfn.SINGLE(A1:C1)", "=B4+A1"],
    ["_xlfn.LET(_xlpm.x,1,_xlpm.x+1)", "=LET(x,1,x+1)"],
    ["INDEX(Gebieden[Ha],MATCH(1,Gebieden[Ha],0))+SUM(Gebieden[Ha])", "=INDEX('It''s'!B2:B4,MATCH(1,Gebieden[Ha],0))+SUM(Gebieden[Ha])"],
  ])("%s", (stored, engine) => {
    expect(engineFormula(stored, at(), book)).toBe(engine);
  });

  test("on another sheet a range names its own", () => {
    expect(engineFormula("SUM(Blad1!G1#)", at(1), book)).toBe("=SUM('Blad1'!G1:H9)");
  });

  test("a mark goes first in every call to the add-in", () => {
    expect(engineFormula("SUM(_xldudf_RUIMTE_X(,1),_xldudf_RUIMTE_Y())", at(), book, { mark: "c" }))
      .toBe('=SUM(RUIMTE.X("§ruimte:c","",1),RUIMTE.Y("§ruimte:c"))');
  });

  test("which calls a formula makes", () => {
    expect(functionsIn("_xlfn.CONCAT(A1,\"SUM(\",sum(B1))")).toEqual(["CONCAT", "SUM"]);
    expect(callsRuimte("1+_xldudf_RUIMTE_X()")).toBe(true);
    expect(callsRuimte('"_xldudf_RUIMTE_X("')).toBe(false);
    expect(soleCall("_xldudf_RUIMTE_X(SUM(A1),(1)) ")).toBe("X");
    expect(soleCall("_xldudf_RUIMTE_X(1)+_xldudf_RUIMTE_X(2)")).toBeNull();
    expect(soleCall("-_xldudf_RUIMTE_X(1)")).toBeNull();
  });
});
