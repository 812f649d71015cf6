import {
  acrossIn, factorIn, fieldRules, findTables, onlyIn, rangeOf, readRange, readTemplate, rowsMoved, rowsNamed, rulesForFormula, rulesOf, tableInSelection, templateText,
  withAcross, withField, withFactor, withOnly, withRow, withSetting, type WrittenRule,
} from "../../../core/binding";
import { sheetOf, twoHeaderRows } from "./layouts";

const rule = (field: string, from: string, operation = ""): WrittenRule => ({ field, from, operation });
const shown = (rules: readonly WrittenRule[]): string[] => rules.map(({ field, from, operation }) => `${field} | ${from} | ${operation}`.trimEnd());
const rules = [rule("Opgave", "Plan"), rule("Doel", "Aantal", "x 1000"), rule("Doel", "", "x -1 voor Baten"), rule("overslaan", "rij 4")];

describe("changing the rules of a mapping", () => {
  it("takes what is said of one field together, whatever it is called, and puts it back in its place", () => {
    expect(fieldRules(rules, "opgaven", "doelstelling")).toEqual({ from: "Aantal", operation: "", steps: ["x 1000", "x -1 voor Baten"] });
    expect(fieldRules(rules, "opgaven", "Gebied")).toBeUndefined();
    expect(shown(withField(rules, "opgaven", "Doel", { from: "A; B", operation: "optellen", steps: ["x 10"] }))).toEqual(["Opgave | Plan |", "Doel | A; B | optellen", "Doel |  | x 10", "overslaan | rij 4 |"]);
    expect(shown(withField(rules, "opgaven", "Gebied", { from: "-", operation: "", steps: [] })).at(-1)).toBe("Gebied | - |");
    expect(withField(withField(rules, "opgaven", "Doel", fieldRules(rules, "opgaven", "Doel")), "opgaven", "Doel", undefined)).toHaveLength(2);
  });

  it("keeps scale and sign apart from the other steps, and says neither where it is found anyway", () => {
    expect(factorIn(["aanvullen", "x 1000", "x -1"])).toEqual({ factor: -1000, others: ["aanvullen"] });
    expect(withFactor([], 1000, 1000)).toEqual([]);
    expect(withFactor([], 1000, -1000)).toEqual(["x -1"]);
    expect(withFactor(["x -1", "aanvullen"], 1000, 1)).toEqual(["x 1", "aanvullen"]);
  });

  it("lets a row count or not, and says nothing where that goes by itself", () => {
    expect(shown(withRow(rules, 7, false, true)).at(-1)).toBe("overslaan | rij 4; rij 7 |");
    expect(shown(withRow(rules, 4, true, true))).not.toContain("overslaan | rij 4 |");
    expect(shown(withRow([], 4, true, false))).toEqual(["meetellen | rij 4 |"]);
    expect(withRow(withRow([], 4, true, false), 4, false, false)).toEqual([]);
    expect(rowsNamed([rule("overslaan", "rij 2 t/m 4; rij 9")], "overslaan")).toEqual([2, 3, 4, 9]);
    expect(shown(rowsMoved(rules, 2)).at(-1)).toBe("overslaan | rij 6 |");
  });

  it("turns columns into rows: what was said of those fields makes place, their scale stays", () => {
    const across = withAcross(rules, "opgaven", { fields: ["Doeljaar", "Doel"], columns: ["2029", "2034"] });
    expect(shown(across)).toEqual(["Opgave | Plan |", "Doeljaar; Doel | 2029; 2034 | kolommen naar rijen", "Doel |  | x 1000", "Doel |  | x -1 voor Baten", "overslaan | rij 4 |"]);
    expect(rulesOf(across).problems).toEqual([]);
    expect(acrossIn(across)).toEqual({ fields: ["Doeljaar", "Doel"], columns: ["2029", "2034"] });
    expect(acrossIn(withAcross(across, "opgaven", undefined))).toBeUndefined();
  });

  it("chooses rows by texts with marks of their own in them", () => {
    const only = withOnly([], { column: "Soort", texts: ["Lasten; totaal", "= 0"], others: false });
    expect(rulesOf(only).rules).toMatchObject([{ about: "only", texts: ["Lasten; totaal", "= 0"], others: false }]);
    expect(onlyIn([rule("alleen", "Soort", "niet = B; C")])).toEqual({ column: "Soort", texts: ["B", "C"], others: true });
    expect(withSetting(only, "alleen", "")).toEqual([]);
  });
});

describe("rules as text", () => {
  it("come back as they went", () => {
    expect(readTemplate(templateText({ kind: "opgaven", rules }))).toEqual({ kind: "opgaven", rules });
    expect(readTemplate(templateText({ kind: "opgaven", rules }).replace(/\n/gu, "\r\n"))).toEqual({ kind: "opgaven", rules });
  });

  it.each([["", "nothing"], ["Koppelregels\t__proto__\nVeld\tKomt uit\tBewerking", "another kind"], ["Veld\tKomt uit\tBewerking\nOpgave\tA\t", "no kind"], [`Koppelregels\topgaven\nVeld\tKomt uit\tBewerking\nOpgave\t${"x".repeat(9000)}\t`, "a rule that nobody writes"]])("is refused where it is no template (%#)", (text) => {
    expect(readTemplate(text)).toBeUndefined();
  });
});

describe("rules for a formula", () => {
  it("say header and notes, and read the same without any hint", () => {
    const [found] = findTables(twoHeaderRows);
    const range = rangeOf(twoHeaderRows, found!.place);
    const made = rulesForFormula(twoHeaderRows, range, "middelen", found!.proposal!.rules);
    expect(made).toMatchObject({ rows: 3, columns: 5 });
    expect(shown("rules" in made ? made.rules : [])).toContain("kop | rij 3 t/m 4 |");
  });

  it("point at columns by their place where a group name above reaches no further than its merge", () => {
    const sheet = { ...sheetOf([["Lasten", "", ""], ["Wat", "2027", "Eenheid"], ["Haven", 5, "km"]]), merged: [{ row: 0, column: 0, rows: 1, columns: 2 }] };
    const range = rangeOf(sheet, { row: 1, column: 0, columns: 3, headerRows: 2 });
    const made = rulesForFormula(sheet, range, "uitgaven", [rule("Opgave", "Lasten Wat"), rule("Omschrijving", "Eenheid")]);
    expect("rules" in made && readRange({ cells: range.cells, hints: {} }, "uitgaven", made.rules).cells).toEqual(readRange(range, "uitgaven", [rule("Opgave", "Lasten Wat"), rule("Omschrijving", "Eenheid")]).cells);
  });
});

describe("what is selected", () => {
  const sheet = sheetOf([["Overzicht"], [], ["Wat", "Hoeveel", "", "Los"], ["Haven", 5, "", "x"], ["Brug", 6, "", "y"], ["Pad", 7, "", "z"]], 2, 1);
  const at = (row: number, column: number, rows: number, columns: number) => tableInSelection(sheet, { row, column, rows, columns }, "Blad");

  it("is the block around a cell, a header with what stands below, or no more than was selected", () => {
    expect(at(5, 1, 1, 1)).toMatchObject({ place: { row: 4, column: 1, columns: 2, headerRows: 1 }, rules: [] });
    expect(at(4, 1, 1, 2)).toMatchObject({ place: { row: 4, column: 1, columns: 2 }, rules: [] });
    expect(at(4, 1, 3, 2)).toMatchObject({ place: { row: 4 }, rules: [rule("rijen", "rij 4 t/m 5")] });
    expect(at(0, 0, 1_000_000, 3)).toMatchObject({ place: { column: 1, columns: 2 } });
  });

  it("keeps to its columns where something else stands beside them", () => {
    expect(at(4, 1, 4, 1)?.fixed).toBe(true);
    expect(at(4, 1, 4, 2)?.fixed).toBeUndefined();
  });

  it("is nothing where nothing stands", () => {
    expect(at(40, 40, 1, 1)).toBeUndefined();
    expect(at(3, 1, 1, 4)).toBeUndefined();
  });
});
