import fc from "fast-check";
import { findTables, type FoundTable, type Notice } from "../../../core/binding";
import { landTable, ownNames, sheetOf, sideBySide, subtotals, tasks, titled, twoHeaderRows, unitsAndNotes, unknownNames } from "./layouts";
import { runs } from "../../runs";

const namedIn = ({ noticed }: FoundTable, code: Notice["code"]) =>
  noticed.flatMap((each) => (each.code === code && "names" in each ? each.names : []));
const headerOf = ({ names, columns }: FoundTable) => Object.fromEntries(Object.entries(columns).map(([key, index]) => [key, names[index]]));
const skipped = (table: FoundTable) => Object.fromEntries(table.noticed.flatMap((each) => (each.code === "skippedRows" ? [[each.kind, each.rows]] : [])));

describe("what is a table on a sheet of somebody else", () => {
  it("stands under titles, dates and a line about who made it", () => {
    const [table, ...others] = findTables(titled);
    expect(others).toEqual([]);
    expect(table).toMatchObject({ kind: "opgaven", confidence: "sure", area: { row: 4, column: 0, rows: 4, columns: 4 }, noticed: [] });
    expect(headerOf(table!)).toEqual({ task: "Opgave", area: "Gebied", claim: "Ruimteclaim", landTypes: "Grondsoorten" });
  });

  it("has a header over two rows, where a name stands over several columns", () => {
    const [table, ...others] = findTables(twoHeaderRows);
    expect(others).toEqual([]);
    expect(table).toMatchObject({ kind: "middelen", place: { row: 3, headerRows: 2 }, area: { row: 2, rows: 4 }, names: ["Bron", "Soort", "2027", "2028", "2029"] });
    expect(table!.noticed).toEqual([{ code: "twoHeaderRows" }]);
  });

  it("says so when cells are merged, and uses them to see how far a name goes", () => {
    const merged = [{ row: 2, column: 2, rows: 1, columns: 3 }, { row: 2, column: 0, rows: 2, columns: 1 }];
    const [table] = findTables({ ...twoHeaderRows, merged });
    expect(table!.names).toEqual(["Bron", "Soort", "2027", "2028", "2029"]);
    expect(table!.noticed.map(({ code }) => code)).toEqual(["twoHeaderRows", "mergedCells"]);
  });

  it("may stand beside another one", () => {
    const found = findTables(sideBySide);
    expect(found.map(({ kind, area }) => ({ kind, area }))).toEqual([
      { kind: "opgaven", area: { row: 1, column: 0, rows: 4, columns: 4 } },
      { kind: "grond", area: { row: 1, column: 5, rows: 3, columns: 2 } },
    ]);
  });

  it("goes on after subtotals and the names of its parts, which are not data", () => {
    const [table, ...others] = findTables(subtotals);
    expect(others).toEqual([]);
    expect(table!.body.kinds).toEqual(["heading", "data", "data", "total", "blank", "heading", "data"]);
    expect(skipped(table!)).toEqual({ total: [4, 8, 9], heading: [1, 6], note: [11], blank: [5] });
  });

  it("is recognised by names that stand among other words, and then less sure", () => {
    const [table] = findTables(ownNames);
    expect(table).toMatchObject({ kind: "opgaven", confidence: "likely" });
    expect(headerOf(table!)).toEqual({ task: "Naam van de opgave", area: "Deelgebied", claim: "Benodigde hectares" });
    expect(namedIn(table!, "guessed")).toEqual(["Naam van de opgave", "Benodigde hectares"]);
  });

  it("without any known name only looks like one: the user says what it is", () => {
    const [table] = findTables(unknownNames);
    expect(table).toMatchObject({ kind: undefined, confidence: "unsure", columns: {}, names: ["Wat", "Waar", "Hoeveel"] });
  });

  it("has a row of units and notes that are not data", () => {
    const [table] = findTables(unitsAndNotes);
    expect(table).toMatchObject({ kind: "bezetting", confidence: "sure" });
    expect(skipped(table!)).toEqual({ units: [1], note: [5, 6] });
  });

  it("with a required column missing is a proposal that says which", () => {
    const [table] = findTables(sheetOf([["Organisatie", "Functie", "Verzuim"], ["Provincie", "Ecoloog", 0.05]]));
    expect(table).toMatchObject({ kind: "bezetting", confidence: "likely" });
    expect(namedIn(table!, "missing")).toEqual(["Fte"]);
  });

  it("with the same header twice takes the first and names the other", () => {
    const [table] = findTables(sheetOf([["Opgave", "Ruimteclaim", "Hectares", "Code", "Code"], ["Woningen", 900, 800, "a", "b"]]));
    expect(table!.columns).toEqual({ task: 0, claim: 1 });
    expect(namedIn(table!, "twice")).toEqual(["Hectares", "Code"]);
  });

  it("leaves cells alone that belong to something else", () => {
    expect(findTables({ ...sideBySide, taken: [{ row: 1, column: 0, rows: 4, columns: 4 }] }).map(({ kind }) => kind)).toEqual(["grond"]);
    expect(findTables(sheetOf([[]]))).toEqual([]);
  });

  it("is taken for what the name of the sheet says, where two kinds hold", () => {
    const either = sheetOf([["Afspraak", "Jaar", "Realisatie", "Waarde"], ["Woningen", 2027, 90, 100], ["Bos", 2027, 60, 50]]);
    expect(findTables(either, "Metingen 2027")[0]).toMatchObject({ kind: "metingen", confidence: "sure" });
    expect(findTables(either, "Mijlpalen")[0]).toMatchObject({ kind: "mijlpalen", confidence: "sure" });
    const [either2] = findTables(either, "Blad1");
    expect(either2).toMatchObject({ confidence: "likely" });
    expect(either2!.noticed).toContainEqual({ code: "tied" });
  });

  it("is no kind of which too little fits, whatever the name of the sheet says", () => {
    const little = sheetOf([["Naam gebied", "Aantal ha"], ["Oost", 900], ["West", 600]]);
    expect(findTables(little, "Grond 2027")[0]).toMatchObject({ kind: undefined, confidence: "unsure" });
  });
});

/** A table with what is proposed for it, as data that can be compared. */
const comparable = ({ proposal, ...table }: FoundTable) => ({ ...table, rules: proposal?.rules, findings: proposal?.findings, cells: proposal?.mapped.cells });

const word = fc.stringMatching(/^[a-z]{3,9}$/u);
const someTasks = fc.array(fc.tuple(word, word, fc.integer({ min: 1, max: 9999 })), { minLength: 1, maxLength: 6 });
const header = ["Opgave", "Gebied", "Ruimteclaim"];

describe("for any table", () => {
  it("where it stands on the sheet changes nothing but where it is found", () => {
    fc.assert(fc.property(someTasks, fc.nat(30), fc.nat(30), fc.nat(5), fc.nat(5), (rows, row, column, above, left) => {
      const lines = [header, ...rows];
      const [here] = findTables(sheetOf(lines)).map(comparable);
      const moved = [...Array.from({ length: above }, () => []), ...lines.map((line) => [...Array.from({ length: left }, () => ""), ...line])];
      const [there, ...others] = findTables(sheetOf(moved, row, column)).map(comparable);
      expect(others).toEqual([]);
      const [down, right] = [row + above, column + left];
      expect(there).toEqual({
        ...here!,
        place: { ...here!.place, row: here!.place.row + down, column: right },
        area: { ...here!.area, row: here!.area.row + down, column: right },
        body: { ...here!.body, first: here!.body.first + down },
      });
    }), runs(40));
  });

  it("titles above it do not change what it is", () => {
    fc.assert(fc.property(someTasks, fc.array(fc.constantFrom("Programma", "Vertrouwelijk", "Versie 3", "31 december", ""), { maxLength: 5 }), (rows, titles) => {
      const [plain] = findTables(sheetOf([header, ...rows]));
      const [under, ...others] = findTables(sheetOf([...titles.map((title) => [title]), header, ...rows]));
      expect(others).toEqual([]);
      expect(under).toMatchObject({ kind: plain!.kind, columns: plain!.columns, confidence: plain!.confidence, noticed: [], body: { kinds: plain!.body.kinds } });
      expect(under!.place.row).toBe(titles.length);
    }), runs(40));
  });

  it("the order of its columns does not matter, and a table beside it neither", () => {
    fc.assert(fc.property(someTasks, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (rows, order) => {
      const lines = [header, ...rows].map((line) => order.map((index) => line[index]));
      const beside = Array.from({ length: Math.max(lines.length, landTable.length) }, (_, index) => [...(lines[index] ?? ["", "", ""]), "", ...(landTable[index] ?? [])]);
      const found = findTables(sheetOf(beside));
      expect(found.map(({ kind }) => kind)).toEqual(["opgaven", "grond"]);
      expect(found[0]!.columns).toEqual({ task: order.indexOf(0), area: order.indexOf(1), claim: order.indexOf(2) });
    }), runs(40));
  });

  it("nothing on a sheet makes it fail", () => {
    const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constantFrom(null, "", 0, 2027, "#N/B", "Opgave", "Gebied", "Totaal", "ha", ...tasks[0]!));
    fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 8 }), (lines) => {
      for (const { area, body, columns, names } of findTables(sheetOf(lines))) {
        expect(body.kinds.at(-1)).toBe("data");
        expect(area.row + area.rows).toBeLessThanOrEqual(lines.length);
        for (const index of Object.values(columns)) expect(names[index]).not.toBe("");
      }
    }));
  });
});
