import { findTables, type FoundTable, type SheetCells } from "../../../core/binding";
import { wordingIn } from "../../../addin/i18n/finding-text";
import { sheetOf } from "./layouts";

const funding = [["Bron", "Soort", "2027", "2028"], ["Bijdrage natuur", "algemeen", 1500, 1250], ["Bijdrage water", "algemeen", 500, 400]];
const TITLE = "Dekkingsmiddelen (bedragen x € 1.000)";
const only = (sheet: SheetCells): FoundTable => findTables(sheet)[0]!;
const amounts = ({ proposal }: FoundTable): unknown[] => proposal!.mapped.cells.slice(1).flatMap((line) => line.slice(-2));
const codes = ({ proposal }: FoundTable): string[] => proposal!.findings.map(({ code }) => code);
const inThousands = [1_500_000, 1_250_000, 500_000, 400_000];
const inFull = [1500, 1250, 500, 400];

describe("a scale in a title", () => {
  test.each<[string, unknown[][]]>([
    ["right above the table", [[TITLE], ...funding]],
    ["far above it, with other titles and empty rows in between", [[TITLE], ["Provincie Voorbeeld"], [], ["Stand van zaken", "concept"], [], [], [], ...funding]],
    ["left of its columns", [[TITLE], [], ...funding.map((line) => ["", ...line])]],
    ["left of them in the row above the header", [[TITLE, "Bronnen"], ...funding.map((line) => ["", ...line])]],
    ["above its last column", [["Dekking", "", "", "x € 1.000"], ...funding]],
  ])("%s counts for euro columns", (_, lines) => {
    const table = only(sheetOf(lines));
    expect(table).toMatchObject({ kind: "middelen", confidence: "sure" });
    expect(amounts(table)).toEqual(inThousands);
    expect(codes(table)).toEqual(["scaledByTitle"]);
  });

  test("does not go before a scale in the header, and says nothing of hectares", () => {
    expect(amounts(only(sheetOf([["Overzicht (x € 1.000)"], ["Bron", "2027 (€ mln)", "2028 (€ mln)"], ["Rijk", 2, 3], ["Fonds", 1, 1]])))).toEqual([2e6, 3e6, 1e6, 1e6]);
    const land = only(sheetOf([["Overzicht (bedragen x € 1.000)"], ["Grondsoort", "Oppervlakte"], ["landbouw", 300], ["natuur", 20]]));
    expect([land.confidence, codes(land)]).toEqual(["sure", []]);
  });

  test.each<[string, unknown[][]]>([
    ["above another table", [[TITLE], ...funding, [], [], [], ...funding]],
    ["above a table beside it", [[TITLE], ...funding.map((line) => [...line, "", ...line])]],
    ["right of it", [["Dekking", "", "", "", "", "", TITLE], [], ...funding]],
  ])("%s may be about this one too: it is read in full, said, and not sure", (_, lines) => {
    const table = findTables(sheetOf(lines)).at(-1)!;
    expect(amounts(table)).toEqual(inFull);
    expect([table.confidence, codes(table)]).toEqual(["likely", ["scaleElsewhere"]]);
    expect(wordingIn("nl")(table.proposal!.findings[0]!)).toMatchObject({ column: "2027", message: `is voluit gelezen; elders op het blad staat '${TITLE}'` });
  });
});

describe("hidden and filtered rows", () => {
  test("count, and are said at their rows", () => {
    const table = only({ ...sheetOf([["Titel"], ...funding, ["Fonds", "algemeen", 1, 2]]), hidden: new Set([3, 4, 9]) });
    expect(amounts(table)).toEqual([...inFull, 1, 2]);
    expect([table.confidence, table.proposal!.findings.map(({ code, row, rows }) => [code, row! + table.proposal!.top, rows!.map((each) => each + table.proposal!.top)])])
      .toEqual(["sure", [["hiddenRows", 4, [4, 5]]]]);
  });

  test("that are no records are not mentioned: titles, totals, the header", () => {
    expect(codes(only({ ...sheetOf([["Titel"], ...funding, ["Totaal", "", 2000, 1650]]), hidden: new Set([0, 1, 4]) }))).toEqual(["totalRow"]);
  });
});

test("a group name in a header runs on over its merge, and no further", () => {
  const staff = sheetOf([["Organisatie", "Rol", "Formatie", "", ""], ["", "", "Fte 2027", "Fte 2028", "Code"], ["Provincie", "Ecoloog", 2, 3, "a"], ["Provincie", "Jurist", 1, 1, "b"]]);
  const merged = [{ row: 0, column: 2, rows: 1, columns: 2 }, { row: 0, column: 0, rows: 2, columns: 1 }, { row: 0, column: 1, rows: 2, columns: 1 }];
  const namesOf = (sheet: SheetCells): string[] => only(sheet).proposal!.mapped.plan.names.map(({ full }) => full);
  expect(namesOf({ ...staff, merged })).toEqual(["Organisatie", "Rol", "Formatie Fte 2027", "Formatie Fte 2028", "Code"]);
  // Where nobody tells what is merged, the upper row alone looks like a header: then it is not sure.
  expect(only(staff).confidence).not.toBe("sure");
});

test.each(["Uren 2027;Uren 2028", "2027 (fte);2028 (fte)", "Formatie ha 2027;Formatie ha 2028"])("years under another unit are no amounts of money: %s", (names) => {
  const lines = [["Project", ...names.split(";")], ["Woningen", 1400, 1500], ["Beekherstel", 900, 700]];
  expect(findTables(sheetOf(lines)).filter(({ kind }) => kind === "uitgaven" || kind === "middelen")).toEqual([]);
  expect(findTables(sheetOf([["Project", "Lasten 2027 (€)", "2028 in euro's"], ...lines.slice(1)]))[0]!.kind).toBe("uitgaven");
});

test("koppelregels are no table that is read, as an Excel table and in plain cells", () => {
  const rules = sheetOf([["Veld", "Komt uit", "Bewerking"], ["Opgave", "Product", ""], ["jaren", "alle", "x 1000"], ["Gebied", "Gemeente", ""]]);
  expect(findTables(rules)).toEqual([]);
  expect(findTables({ ...rules, tables: [{ row: 0, column: 0, rows: 4, columns: 3 }] })).toEqual([]);
});
