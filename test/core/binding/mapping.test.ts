import fc from "fast-check";
import { findingsThrough, readRules, readThrough, rulesAsCells, rulesOf, type MappedTable } from "../../../core/binding";
import type { TableKind } from "../../../core/domain";
import { inspectionReport, readInReport } from "../../../core/binding/functions";
import { wordingIn } from "../../../addin/i18n/finding-text";
import { InputReader, toCells, type Report } from "../../../core/tables";
import { refusal } from "../../in-dutch";
import { runs } from "../../runs";

type Rows = readonly (readonly unknown[])[];

/** A range read through rules as people type them: "Veld | Komt uit | Bewerking". */
const read = (kind: TableKind, range: Rows, rules: readonly string[] = []): MappedTable => readThrough(kind, range, readRules(asRules(rules)));
const asRules = (rules: readonly string[]): Rows => [["Veld", "Komt uit", "Bewerking"], ...rules.map((rule) => rule.split("|").map((cell) => cell.trim()))];
const cellsOf = (kind: TableKind, range: Rows, rules: readonly string[] = []): Rows => {
  const { cells, findings } = read(kind, range, rules);
  expect(findings.filter(({ degree }) => degree === "problem")).toEqual([]);
  return cells;
};
const problemsIn = (kind: TableKind, range: Rows, rules: readonly string[]) =>
  read(kind, range, rules).findings.filter(({ degree }) => degree === "problem").map(({ table, row, column, code, params }) => [table, row, column, code, params]);

describe("where a field comes from", () => {
  test("a fixed text, a column by its place, and a name in quotes that would be read otherwise", () => {
    const range = [["Bron", "Naam; lang", "", 2027], ["Rijk", "a", "reserve", 5]];
    expect(cellsOf("middelen", range, ["Oormerk | = \"natuur; water\" |", "Soort | kolom 3 |"])).toEqual([["Bron", "Soort", "Oormerk", 2027], ["Rijk", "reserve", "natuur; water", 5]]);
    expect(cellsOf("middelen", range, ["Oormerk | \"Naam; lang\" |"])[1]).toEqual(["Rijk", "a", 5]);
  });

  test("columns and texts joined, and what is empty left out", () => {
    const range = [["Programma", "Product", "ha"], ["Wonen", "Oost", 5], ["Natuur", "", 8]];
    expect(cellsOf("opgaven", range, ["Opgave | Programma; = fase; Product | samen met \" - \""])).toEqual([["Opgave", "Ruimteclaim"], ["Wonen - fase - Oost", 5], ["Natuur - fase", 8]]);
  });

  test("a field that is left out, and a column that a rule uses is not taken again", () => {
    expect(cellsOf("middelen", [["Bron", "Soort", 2027], ["Rijk", "SPUK", 5]], ["Soort | - |"])).toEqual([["Bron", 2027], ["Rijk", 5]]);
    expect(cellsOf("middelen", [["Bron", "Soort", 2027], ["Rijk", "reserve", 5]], ["Bron | Soort |"])).toEqual([["Bron", 2027], ["reserve", 5]]);
  });

  test("rules for one field work one after the other", () => {
    const range = [["Organisatie", "Rol", "Fte"], ["Prov", "Ecoloog", 2], ["", "Jurist", 4]];
    expect(cellsOf("bezetting", range, ["Organisatie | Organisatie | aanvullen", "Organisatie | | Provincie = Prov", "Fte | | x 0,5"]))
      .toEqual([["Organisatie", "Rol", "Fte"], ["Provincie", "Ecoloog", 1], ["Provincie", "Jurist", 2]]);
  });

  test("other words: the first that fits, a star for any text, and what none fits stays", () => {
    const range = [["Soort", 2027], ["Totale uitgaven", 5], ["Inkomsten overig", 6], ["Onttrekking reserves", 1]];
    expect(cellsOf("begroting", range, ["Post | Soort | Lasten = *uitgaven; Baten = ink*n*"])).toEqual([["Post", 2027], ["Lasten", 5], ["Baten", 6], ["Onttrekking reserves", 1]]);
  });
});

describe("amounts", () => {
  test("a factor is exact, a blank stays blank and a true zero one", () => {
    expect(cellsOf("opgaven", [["Opgave", "Doel"], ["a", 1.005], ["b", ""], ["c", "0%"], ["d", "2,5"]], ["Doel | Doel | x 1000"]))
      .toEqual([["Opgave", "Doel"], ["a", 1005], ["b", ""], ["c", "0%"], ["d", 2500]]);
  });

  test("a sign goes beside the scale that was found, a factor in its place", () => {
    const range = [["Post", "2027 (x € 1.000)"], ["Lasten", 5], ["Baten", -6]];
    expect(cellsOf("begroting", range, ["jaren | alle | x -1 voor Inkomsten; baten"]).slice(1)).toEqual([["Lasten", 5000], ["Baten", 6000]]);
    expect(cellsOf("begroting", range, ["jaren | alle | x 10"]).slice(1)).toEqual([["Lasten", 50], ["Baten", -60]]);
    expect(cellsOf("begroting", range, ["jaren | alle | x 1"]).slice(1)).toEqual([["Lasten", 5], ["Baten", -6]]);
  });

  test("columns of the user's choice are the years, with a factor of their own", () => {
    const range = [["Bron", "Stand 2026", "Begroting 2027", "Raming 2028"], ["Rijk", 9, 5, 6]];
    expect(cellsOf("middelen", range, ["jaren | Begroting 2027; Raming 2028 | x 1000"])).toEqual([["Bron", 2027, 2028], ["Rijk", 5000, 6000]]);
  });

  test("a year that was realised keeps its word in Begroting, without its scale", () => {
    expect(cellsOf("begroting", [["Post", "Rekening 2025 (x € 1.000)", "Begroting 2026"], ["Lasten", 5, 6], ["Baten", 5, 6]])[0]).toEqual(["Post", "Rekening 2025", 2026]);
  });

  test("months and dates add up to their year", () => {
    expect(cellsOf("middelen", [["Bron", "jan 2027", "feb 2027", "jan 2028"], ["Rijk", 0.1, 0.2, 5]], ["jaren | alle | optellen"])).toEqual([["Bron", 2027, 2028], ["Rijk", 0.3, 5]]);
    expect(cellsOf("middelen", [["Bron", 46388, 46419], ["Rijk", 1, 2]], ["jaren | alle | optellen"])).toEqual([["Bron", 2027], ["Rijk", 3]]);
  });

  test("a year beside its own parts would count twice", () => {
    expect(problemsIn("middelen", [["Bron", "2027", "2027 Q1"], ["Rijk", 4, 1]], ["jaren | alle | optellen"]).map(([, , , code]) => code)).toEqual(["partsBesideYear"]);
  });

  test("text where a factor or a sum needs a number is a problem at its own cell, and elsewhere passes as it is", () => {
    const range = [["Titel"], ["Opgave", "Doel", "Eenheid"], ["a", "veel", "x"]];
    expect(cellsOf("opgaven", range)[1]).toEqual(["a", "veel", "x"]);
    expect(problemsIn("opgaven", range, ["Doel | Doel | x 1000"])).toEqual([["Opgaven", 3, "Doel", "notOfKind", expect.anything()]]);
  });

  test("what groups thousands in a column tells what a text there means", () => {
    expect(cellsOf("middelen", [["Bron", 2027], ["a", "1.500"], ["b", "12.500.000"]]).slice(1)).toEqual([["a", 1500], ["b", 12500000]]);
  });
});

describe("rows", () => {
  const ledger = [["Soort", "Omschrijving", "Taakveld", 2027], ["L", "salaris", "8.1", 100], ["L", "inkoop", "8.1", 50], ["B", "leges", "8.1", 20], ["L", "inkoop", "0.10", 5]];

  test("only some of them, by a column and by a field", () => {
    expect(cellsOf("middelen", ledger, ["Bron | Omschrijving |", "alleen | Soort | = L", "alleen | Taakveld | niet = 0.10", "Soort | - |"])).toEqual([["Bron", 2027], ["salaris", 100], ["inkoop", 50]]);
    expect(cellsOf("middelen", ledger, ["Bron | Soort | Lasten = L", "alleen | Bron | = Lasten", "optellen per | Bron |"])).toEqual([["Bron", 2027], ["Lasten", 155]]);
  });

  test("with the same keys as one: amounts added up, other texts kept when equal", () => {
    const range = [["Opgave", "Gebied", "Thema", "Ruimteclaim"], ["a", "Oost", "wonen", 1.1], ["A", "West", "wonen", 2.2], ["b", "Oost", "", 3]];
    expect(cellsOf("opgaven", range, ["optellen per | Opgave |"])).toEqual([["Opgave", "Gebied", "Thema", "Ruimteclaim"], ["a", "", "wonen", 3.3], ["b", "Oost", "", 3]]);
  });

  test("years in rows become columns, with what is equal in one row", () => {
    const range = [["Bron", "Jaar", "Bedrag"], ["Rijk", 2028, 5], ["Rijk", "2027", 4], ["Rijk", 2027, 1], ["Fonds", 46388, 7]];
    expect(cellsOf("middelen", range, ["jaren | Jaar; Bedrag | rijen naar jaren"])).toEqual([["Bron", 2027, 2028], ["Rijk", 5, 5], ["Fonds", 7, ""]]);
    expect(problemsIn("middelen", [["Bron", "Jaar", "Bedrag"], ["Rijk", "ooit", 5]], ["jaren | Jaar; Bedrag | rijen naar jaren"])).toEqual([["Middelen", 2, "Jaar", "notOfKind", expect.anything()]]);
  });

  test("a field that only chooses rows is no column of the table", () => {
    const range = [["Programma", "Lasten 2027", "Baten 2027"], ["Ruimte", 100, 20], ["Natuur", 200, 150]];
    expect(cellsOf("middelen", range, ["Bron | Programma |", "Groep; jaren | alle | kolommen naar rijen", "alleen | Groep | = Baten"])).toEqual([["Bron", 2027], ["Ruimte", 20], ["Natuur", 150]]);
  });

  test("two header rows are joined, and a group name runs on to the next", () => {
    const range = [["", "Fte", "", "Uren"], ["Rol", "2027", "2028", "2027"], ["Ecoloog", 1, 2, 30]];
    expect(cellsOf("bezetting", range, ["Organisatie | = Provincie |", "Van; Tot; Fte | Fte 2027; Fte 2028 | kolommen naar rijen"]))
      .toEqual([["Organisatie", "Rol", "Fte", "Van", "Tot"], ["Provincie", "Ecoloog", 1, 2027, 2027], ["Provincie", "Ecoloog", 2, 2028, 2028]]);
  });

  test("totals, units and the header again do not count, and are remarked at their own row", () => {
    const { cells, findings, leftOut } = read("middelen", [["Overzicht"], ["Bron", 2027], ["", "x € 1.000"], ["Rijk", 4], ["Bron", "2027"], ["Fonds", 6], ["Totaal", 10]]);
    expect(cells).toEqual([["Bron", 2027], ["Rijk", 4000], ["Fonds", 6000]]);
    expect(leftOut).toEqual([{ row: 2, why: "units" }, { row: 4, why: "header" }, { row: 6, why: "total" }]);
    expect(findings.map(({ code, row }) => [code, row])).toEqual([["scaled", 2], ["unitsRow", 3], ["headerAgain", 5], ["totalRow", 7]]);
  });
});

test("nothing is nothing, also where a machine hands over 0 for it", () => {
  const blank = (nothing: unknown): Rows => [
    ["Meerjarenraming (x € 1.000)", nothing, nothing], [nothing, "Begroting 2027", "Raming 2028"], ["Lasten", 5, nothing], [nothing, nothing, nothing], ["Baten", 6, 7],
  ];
  const filled = (nothing: unknown): Rows => [["Organisatie", "Rol", "Fte"], ["Provincie", "Ecoloog", 2], [nothing, "Jurist", nothing]];
  for (const nothing of [null, "", 0, undefined]) {
    expect(cellsOf("begroting", blank(nothing)).map((line) => line.map((cell) => cell || ""))).toEqual([["Post", 2027, 2028], ["Lasten", 5000, ""], ["Baten", 6000, 7000]]);
    expect(cellsOf("bezetting", filled(nothing), ["Organisatie | Organisatie | aanvullen"])[2]!.slice(0, 2)).toEqual(["Provincie", "Jurist"]);
  }
});

describe("what is wrong with a rule", () => {
  const range = [["Bron", "Soort", "Bedrag", "Bedrag", 2027], ["Rijk", "SPUK", 1, 2, 3]];
  test.each([
    ["Brom | Bron |", "Veld", "noField", { nearest: "Bron" }],
    ["Oormerk | Sort |", "Komt uit", "noSource", { nearest: "Soort" }],
    ["Oormerk | Bedrag |", "Komt uit", "sourceTwice", { places: [3, 4] }],
    ["Oormerk | kolom 9 |", "Komt uit", "noSource", { nearest: undefined }],
    ["Bron | Bron | optelen", "Bewerking", "notUnderstood", { nearest: "optellen" }],
    ["Bron | Bron; Soort |", "Komt uit", "severalSources", {}],
    ["Oormerk | | samen met \"-\"", "Komt uit", "noFrom", {}],
    ["Aard | | aanvullen", "Komt uit", "noFrom", {}],
    ["jaren | Soort |", "Komt uit", "noYearInName", {}],
    ["Bron | alle | x 2", "Bewerking", "notForField", {}],
    ["kop | rij 99 |", "Komt uit", "noSuchRow", { rows: 2 }],
    ["overslaan | rij 12 |", "Komt uit", "noSuchRow", { rows: 2 }],
    ["alleen | Brn | = Rijk", "Komt uit", "noSource", { nearest: "Bron" }],
    ["alleen | Bron | Rijk", "Bewerking", "notUnderstood", { nearest: "= Lasten" }],
    ["optellen per | Bro |", "Komt uit", "noField", { nearest: "Bron" }],
  ])("%s", (rule, column, code, params) => {
    expect(problemsIn("middelen", range, [rule])).toContainEqual(["Koppelregels", 2, column, code, params]);
  });

  test("the same field twice, and columns into rows twice", () => {
    expect(problemsIn("middelen", range, ["Bron | Bron |", "Bron | Soort |"])).toContainEqual(["Koppelregels", 3, "Veld", "fieldTwice", { earlier: 2 }]);
    const across = [["Gemeente", "Bos", "Water"], ["A", 1, 2]];
    expect(problemsIn("grond", across, ["Grondsoort; Oppervlakte | Bos | kolommen naar rijen", "Beschikbaar | Water | kolommen naar rijen"])).toContainEqual(["Koppelregels", 3, "Veld", "unpivotTwice", { earlier: 2 }]);
  });

  test("a table that is no table of rules is refused as any other", () => {
    expect(readRules([["Bron", "Uit"], ["a", "b"]]).problems.map(({ code }) => code)).toEqual(["noHeader"]);
    expect(readRules([["Veld", "Komt uit"], ["", ""], [0, 0]])).toEqual({ rules: [], problems: [] });
  });
});

describe("CONTROLE and INLEZEN", () => {
  const range = [["Overzicht (x € 1.000)", ""], ["Bron", 2027], ["Rijk", "veel"], ["Rijk", 5]];

  test("say what is wrong at the cells of the range, whatever the rules did with them", () => {
    const codes = findingsThrough(read("middelen", range, ["Bron | Bron |"])).map(({ code, row, column }) => [code, row, column]);
    expect(codes).toEqual([["notOfKind", 3, "2027"], ["repeated", 4, "Bron"], ["scaledByTitle", 1, "2027"]]);
    expect(findingsThrough(read("middelen", range, ["Bron | Bron |"]))[1]!.params).toMatchObject({ earlier: 3 });
    const shown = inspectionReport({ table: range, kind: "middelen", rules: asRules(["Bron | Bron |"]) }, wordingIn("nl")) as Report;
    expect(toCells(shown).slice(1).map(([row, column, , , , degree]) => [row, column, degree])).toEqual([[3, "2027", "fout"], [4, "Bron", "fout"], [1, "2027", "opmerking"]]);
  });

  test("a range that needs rules and is sure without them is checked as INLEZEN reads it", () => {
    const shown = inspectionReport({ table: [["Titel (x € 1.000)", ""], ["Bron", 2027], ["Rijk", 5]], kind: "middelen" }, wordingIn("nl")) as Report;
    expect(toCells(shown).slice(1).map(([row, column]) => [row, column])).toEqual([[1, "2027"]]);
  });

  test("what INLEZEN spills is clean: its remarks belong to the range", () => {
    const spill = toCells(readInReport({ range: [["Titel (x € 1.000)", ""], ["Bron", "Begroting 2027"], ["Rijk", 5], ["Totaal", 5]], kind: "middelen", rules: null }, new InputReader()));
    expect(spill).toEqual([["Bron", 2027], ["Rijk", 5000]]);
    expect(inspectionReport({ table: spill, kind: "middelen" }, wordingIn("nl"))).toEqual([["geen problemen"]]);
  });

  test("an empty cell that Windows hands over as 0 is empty where words stand, on every machine", () => {
    for (const nothing of [0, "", null]) {
      const spill = toCells(readInReport({ range: [["Bron", "Oormerk", "2027"], ["Rijk", nothing, 5]], kind: "middelen", rules: null }, new InputReader()));
      expect(spill).toEqual([["Bron", "Oormerk", 2027], ["Rijk", "", 5]]);
    }
  });

  test("a range beyond what a formula is given is refused, with the way there is", () => {
    const large = Array.from({ length: 100_001 }, () => ["a", 1]);
    expect(refusal(() => readInReport({ range: large, kind: "middelen", rules: null }, new InputReader()))).toContain("meer dan 200.000: koppel de tabel in het paneel");
  });

  test("a row that is left out of the array is a row of nothing", () => {
    expect(() => readInReport({ range: [, ["Bron", 2027], ["Rijk", 5]], kind: "middelen", rules: null }, new InputReader())).not.toThrow(TypeError);
  });
});

const amount = fc.integer({ min: -9999, max: 9999 }).map((cents) => cents / 100);
const word = fc.stringMatching(/^[a-z]{3,8}$/u);
const tableOf = fc.array(fc.tuple(word, fc.array(amount, { minLength: 3, maxLength: 3 })), { minLength: 1, maxLength: 8 });
const total = (values: readonly unknown[]): number => values.reduce<number>((all, value) => all + (typeof value === "number" ? value : 0), 0);

describe("for any range", () => {
  test("every amount traces back to cells whose sum it is, times the factor", () => {
    const rules = fc.constantFrom(
      ["jaren | alle | x 1000"], ["jaren | alle | optellen"], ["optellen per | Bron |", "jaren | alle | x -1"], ["alleen | Bron | niet = abc", "jaren | | x 10"], [],
    );
    fc.assert(fc.property(tableOf, rules, fc.nat(3), (rows, given, above) => {
      const titles = Array.from({ length: above }, () => ["Titel", "", "", ""]);
      const range: Rows = [...titles, ["Bron", "2027", "2028", "2029"], ...rows.map(([name, amounts]) => [name, ...amounts])];
      const mapped = read("middelen", range, given);
      const factor = given.some((rule) => rule.includes("x 1000")) ? 1000 : given.some((rule) => rule.includes("x -1")) ? -1 : given.some((rule) => rule.includes("x 10")) ? 10 : 1;
      mapped.cells.slice(1).forEach((line, row) => { line.forEach((value, column) => {
        const from = mapped.originOf(row + 1, column).map((cell) => range[cell.row]![cell.column]);
        if (column === 0) expect(from.map(String)).toContain(value);
        else expect(typeof value === "number" ? value : 0).toBeCloseTo(total(from) * factor, 6);
      }); });
    }));
  });

  test("so does every amount of columns that became rows, of rows that became years, of differences and of a range that is turned", () => {
    const shapes = {
      across: { kind: "grond", rules: ["Gebied | Naam |", "Grondsoort; Oppervlakte | A; B; C | kolommen naar rijen"], amounts: ["Oppervlakte"], signs: () => 1 },
      differences: { kind: "bezetting", rules: ["Organisatie | Naam |", "Rol | Naam |", "Fte | A; -B; C | optellen"], amounts: ["Fte"], signs: (column: number) => (column === 2 ? -1 : 1) },
      // The cell with the year is behind the amount as well.
      years: { kind: "middelen", rules: ["Bron | Naam |", "jaren | Jaar; A | rijen naar jaren", "jaren | | x 100"], amounts: undefined, signs: (column: number) => (column === 4 ? 0 : 100) },
      turned: { kind: "middelen", rules: ["draaien | ja |", "Bron | Naam |"], amounts: undefined, signs: () => 1 },
    } as const;
    fc.assert(fc.property(fc.constantFrom(...Object.values(shapes)), tableOf, (shape, rows) => {
      const lines: Rows = [["Naam", "A", "B", "C", "Jaar"], ...rows.map(([name, amounts], row) => [name, ...amounts, 2027 + (row % 3)])];
      const range = shape === shapes.turned ? [["Naam", ...rows.map(([name]) => name)], ...[2027, 2028, 2029].map((year, at) => [year, ...rows.map(([, amounts]) => amounts[at]!)])] : lines;
      const mapped = read(shape.kind, range, shape.rules);
      const isAmount = (header: unknown): boolean => (shape.amounts as readonly unknown[] | undefined)?.includes(header) ?? typeof header === "number";
      mapped.cells.slice(1).forEach((line, row) => { line.forEach((value, column) => {
        if (!isAmount(mapped.cells[0]![column])) return;
        const due = total(mapped.originOf(row + 1, column).map((cell) => Number(range[cell.row]![cell.column]) * shape.signs(cell.column)));
        expect(typeof value === "number" ? value : 0).toBeCloseTo(due, 6);
      }); });
    }), { numRuns: 40 });
  });

  test("columns into rows and added up again gives the totals of the rows", () => {
    fc.assert(fc.property(tableOf, (rows) => {
      const range: Rows = [["Gemeente", "Bos", "Water", "Landbouw"], ...rows.map(([name, amounts]) => [name, ...amounts.map(Math.abs)])];
      const { cells } = read("grond", range, ["Gebied | Gemeente |", "Grondsoort; Oppervlakte | Bos; Water; Landbouw | kolommen naar rijen", "optellen per | Gebied |"]);
      const names = [...new Set(rows.map(([name]) => name))];
      for (const name of names) {
        const due = total(rows.filter(([own]) => own === name).flatMap(([, amounts]) => amounts.map(Math.abs)));
        const got = cells.slice(1).filter(([area]) => area === name).map((line) => line[cells[0]!.indexOf("Oppervlakte")]);
        expect(total(got)).toBeCloseTo(due, 6);
        expect(got.length).toBeLessThanOrEqual(1);
      }
    }));
  });

  test("a rule with marks and no names says so where it stands", () => {
    const range = [["Bron", 2027], ["Rijk", 5]];
    expect(problemsIn("middelen", range, ["; | Bron |"])).toEqual([["Koppelregels", 2, "Veld", "noField", { nearest: undefined }]]);
    expect(problemsIn("middelen", range, ["optellen per | ; |"])).toEqual([["Koppelregels", 2, "Komt uit", "noFrom", {}]]);
    const kept = readThrough("middelen", range, rulesOf([{ field: " ", from: "Bron", operation: "" }]));
    expect(kept.findings.map(({ row, column }) => [row, column])).toEqual([[2, "Veld"]]);
  });

  test("rules that are written, kept and read again are the same", () => {
    const written = fc.array(fc.record({ field: fc.constantFrom("Bron", "jaren", "alleen", "Oormerk"), from: fc.string({ maxLength: 20 }), operation: fc.string({ maxLength: 20 }) }), { maxLength: 6 });
    fc.assert(fc.property(written, (rules) => {
      const clean = rules.map(({ field, from, operation }) => ({ field, from: from.trim(), operation: operation.trim() }));
      const [kept, typed] = [rulesOf(clean), readRules(rulesAsCells(clean))];
      // A cell reads a lone 0 or n.v.t. as blank; all else is the same either way.
      if (clean.every(({ from, operation }) => !/^(?:0|-|n\.?v\.?t\.?)$/iu.test(operation) && !/[\u200B-\u200F\uFEFF\u00AD#]/u.test(from + operation))) expect(typed.rules).toEqual(kept.rules);
    }));
  });

  test("nothing in a range or in its rules makes it fail", () => {
    const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constantFrom(null, "", 0, 2027, 46388, "#N/B", "Bron", "Totaal", "x € 1.000", "2027 Q1", "Begroting 2027"));
    const lines = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });
    const rule = fc.tuple(
      fc.constantFrom("Bron", "jaren", "Post; jaren", "Soort; jaren", "kop", "rijen", "overslaan", "meetellen", "alleen", "optellen per", "draaien", "Van; Tot; Fte", "__proto__", ";", "\"\"", "; Bron"),
      fc.constantFrom("alle", "", "-", "Bron", "kolom 2", "= a; Bron", "Bron; 2027", "rij 2", "2 t/m", "ja", "tussenkoppen", "constructor", "-Bron", "; ;", "\"\"", "=", "-"),
      fc.constantFrom("", "x 1000", "x -1 voor Rijk", "optellen", "aanvullen", "samen met \" \"", "kolommen naar rijen", "rijen naar jaren", "A = *; B = b", "= Rijk", "niet = x", ";", "=", "x", "samen met"),
    );
    fc.assert(fc.property(fc.constantFrom<TableKind>("middelen", "begroting", "opgaven", "bezetting", "gebieden", "index", "grond"), lines, fc.array(rule, { maxLength: 5 }), (kind, range, rules) => {
      const mapped = readThrough(kind, range, readRules([["Veld", "Komt uit", "Bewerking"], ...rules]));
      readThrough(kind, range, rulesOf(rules.map(([field, from, operation]) => ({ field, from, operation }))));
      expect(mapped.cells.every((line) => line.length === mapped.cells[0]!.length)).toBe(true);
      expect(findingsThrough(mapped).every(({ code }) => code.length > 0)).toBe(true);
    }), runs(100));
  });
});
