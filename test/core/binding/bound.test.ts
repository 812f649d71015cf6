import fc from "fast-check";
import { findTables, keepable, mappingOf, rangeOf, readBound, recogniseTable, type Binding, type FoundTable, type KnownPlace, type WrittenRule } from "../../../core/binding";
import { readTable } from "../../../core/tables/read-table";
import { fundingTable, tasksTable } from "../../../core/domain";
import { ownNames, sheetOf, subtotals, tasks, titled, twoHeaderRows, unknownNames } from "./layouts";

type Sheet = Parameters<typeof findTables>[0];
const only = (sheet: Sheet): FoundTable => findTables(sheet)[0]!;
const rule = (field: string, from: string, operation = ""): WrittenRule => ({ field, from, operation });

/** A found table, kept as it is proposed, or by rules of the test. */
function kept(sheet: Sheet, rules?: readonly WrittenRule[], kind = only(sheet).kind ?? "opgaven"): Binding {
  const { place, names, proposal } = only(sheet);
  const range = rangeOf(sheet, place);
  return { place, names, ...mappingOf(range, kind, rules ?? keepable(range, kind, proposal!.rules)) };
}
/** As older versions kept it. */
const chosen = (sheet: Sheet, columns: Record<string, number>, kind = only(sheet).kind ?? "opgaven"): Binding => {
  const { place, names } = only(sheet);
  return { place, names, kind, columns };
};
const cellsOf = (sheet: Sheet, binding: Binding) => readBound(sheet, binding)!.mapped.cells;
const problems = (sheet: Sheet, binding: Binding) => readBound(sheet, binding)!.findings.filter(({ degree }) => degree === "problem").map(({ code, value }) => [code, value]);

describe("a bound range", () => {
  it("is read with the table's own headers, whatever they are called on the sheet", () => {
    const { mapped, asIs } = readBound(ownNames, kept(ownNames))!;
    expect(mapped.cells[0]!.slice(0, 3)).toEqual(["Opgave", "Gebied", "Ruimteclaim"]);
    expect(mapped.cells[1]!.slice(0, 3)).toEqual(["Woningen", "Oost", 900]);
    expect(recogniseTable(mapped.cells)).toBe("opgaven");
    expect(asIs).toBe(false);
  });

  it("of which no header is known is read as the user says", () => {
    const rules = [rule("Opgave", "Wat"), rule("Gebied", "Waar"), rule("Ruimteclaim", "Hoeveel", "x 10"), rule("Eenheid", "= woningen")];
    expect(readTable(tasksTable, cellsOf(unknownNames, kept(unknownNames, rules)))).toMatchObject({
      problems: [], rows: [{ task: "Woningen", area: "Oost", claim: 9000, unit: "woningen" }, { task: "Zon op land", claim: 6000 }],
    });
  });

  it("leads from every value to its cells: totals and names of parts are no rows", () => {
    const { mapped, range } = readBound(subtotals, kept(subtotals))!;
    expect(mapped.cells.slice(1).map(([task]) => task)).toEqual(["Woningen", "Zon op land", "Natuurnetwerk"]);
    mapped.cells.slice(1).forEach(([task], index) => {
      const [cell] = mapped.originOf(index + 1, 0);
      expect(subtotals.cells[range.top - subtotals.row + cell!.row]![cell!.column]).toBe(task);
    });
  });

  it("with a header over two rows", () => {
    const { rows, years, problems: found } = readTable(fundingTable, cellsOf(twoHeaderRows, kept(twoHeaderRows)));
    expect([found.filter(({ column }) => column !== "Oormerk"), years]).toEqual([[], [2027, 2028, 2029]]);
    expect(rows[0]).toMatchObject({ source: "Provincie", amounts: [1000, 1000, 1000] });
  });

  it("that a function would read the same is known", () => {
    expect(readBound(titled, kept(titled))!.asIs).toBe(true);
    expect(readBound(subtotals, kept(subtotals))!.asIs).toBe(false);
    expect(readBound(titled, kept(titled, [rule("Ruimteclaim", "Ruimteclaim", "x 10")]))!.asIs).toBe(false);
  });

  it("that was kept as a choice of columns is read by the same choice", () => {
    expect(cellsOf(titled, chosen(titled, { task: 0, area: 1, landTypes: 3 }))[1]).toEqual(["Woningen", "Oost", "landbouw"]);
    expect(cellsOf(unknownNames, chosen(unknownNames, { task: 0, area: 1, claim: 2 }))[1]).toEqual(["Woningen", "Oost", 900]);
    expect(cellsOf(subtotals, chosen(subtotals, { task: 0, claim: 2 })).slice(1)).toEqual([["Woningen", 900], ["Zon op land", 600], ["Natuurnetwerk", 1800]]);
  });

  it("grows with the rows that are added under it, and with a year that is added beside it", () => {
    expect(cellsOf(sheetOf([...tasks, ["Waterberging", "West", 750, "natuur"]]), kept(sheetOf(tasks)))).toHaveLength(5);
    const years = [["Bron", "Soort", 2027, 2028], ["Provincie", "algemeen", 1000, 1000], ["Rijk", "SPUK", 500, 0]];
    const more = years.map((line, row) => [...line, row === 0 ? 2029 : 7]);
    expect(cellsOf(sheetOf(more), kept(sheetOf(years)))[0]).toEqual(["Bron", "Soort", 2027, 2028, 2029]);
  });

  it("does not grow beyond the columns that the user chose", () => {
    const beside = sheetOf(tasks.map((line, row) => [...line, row === 0 ? "Prioriteit" : 2]));
    const binding = kept(sheetOf(tasks));
    expect(cellsOf(beside, binding)[0]).toEqual(["Opgave", "Gebied", "Ruimteclaim", "Grondsoorten", "Prioriteit"]);
    expect(cellsOf(beside, { ...binding, fixed: true })[0]).toEqual(["Opgave", "Gebied", "Ruimteclaim", "Grondsoorten"]);
  });

  it("holds what the table under it holds, wherever it stands", () => {
    const rows = fc.array(fc.tuple(fc.stringMatching(/^[a-z]{3,9}$/u), fc.integer({ min: 1, max: 9999 })), { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(rows, fc.nat(20), fc.nat(20), fc.array(fc.constantFrom("Titel", ""), { maxLength: 3 }), (lines, row, column, titles) => {
      const plain = [["Wat nodig is", "Hectaren bruto"], ...lines];
      const sheet = sheetOf([...titles.map((title) => [title]), ...plain], row, column);
      const place = { row: row + titles.length, column, columns: 2, headerRows: 1 };
      const rules = [rule("Opgave", "Wat nodig is"), rule("Ruimteclaim", "Hectaren bruto")];
      expect(cellsOf(sheet, { place, names: plain[0] as string[], kind: "opgaven", rules, marks: [] })).toEqual([["Opgave", "Ruimteclaim"], ...lines]);
    }));
  });
});

describe("a sheet that has changed", () => {
  const before = sheetOf(tasks);
  const after = (change: (line: readonly unknown[], row: number) => unknown[]) => sheetOf(tasks.map(change));

  it("is known again by its headers, in the one place where they stand", () => {
    const binding = kept(before);
    expect(readBound(sheetOf([["Nieuwe titel"], [], ...tasks]), binding)?.range.place.row).toBe(2);
    expect(readBound(sheetOf([["Titel"], ...tasks, [], ...tasks]), binding)).toBeUndefined();
    expect(readBound(sheetOf([["Iets"], ["anders"], ["geheel", "en", "al"]]), binding)).toBeUndefined();
  });

  it("is followed when columns are moved, added or taken away", () => {
    const binding = kept(before);
    const wanted = cellsOf(before, binding);
    expect(cellsOf(after(([a, b, c, d]) => [c, d, a, b]), binding)).toEqual(wanted);
    expect(cellsOf(after(([a, b, c, d], row) => [row, a, row === 0 ? "Wijk" : "w", b, c, d]), binding).map((line) => line.slice(0, 4))).toEqual(wanted);
    expect(problems(after(([a, b, c]) => [a, b, c]), binding)).toEqual([["noSource", "Grondsoorten"]]);
  });

  it("says which column is gone when one is renamed, also the first, and reads nothing in its place", () => {
    const first = after(([, ...rest], row) => [row === 0 ? "Taak" : "x", ...rest]);
    expect(problems(first, kept(before))).toEqual([["noSource", "Opgave"]]);
    expect(problems(after(([a, b, , d], row) => [a, b, row === 0 ? "Hectares netto" : 1, d]), kept(before))).toEqual([["noSource", "Ruimteclaim"]]);
  });

  it("has its rows found again by what stands in them", () => {
    const sheet = (...more: unknown[][]) => sheetOf([tasks[0]!, ...more, ...tasks.slice(1)]);
    const binding = kept(sheet(), [...kept(sheet()).kind === "opgaven" ? [rule("Opgave", "Opgave"), rule("Ruimteclaim", "Ruimteclaim")] : [], rule("overslaan", "rij 3")]);
    const names = (given: Sheet) => cellsOf(given, binding).slice(1).map(([task]) => task);
    expect(names(sheet())).toEqual(["Woningen", "Natuurnetwerk"]);
    expect(names(sheet(["Haven", "Oost", 5, "natuur"], ["Weg", "Oost", 6, "natuur"]))).toEqual(["Haven", "Weg", "Woningen", "Natuurnetwerk"]);
    // The row that was left out is not there any more: no other row takes its place unsaid.
    expect(problems(sheetOf(tasks.filter((_, row) => row !== 2)), binding)).toEqual([["placeLost", "Zon op land | Oost | landbouw; natuur"]]);
  });

  it("has columns without a name of their own found again by the names beside them", () => {
    const sheet = (...more: string[]) => sheetOf([["Opgave", ...more, "Aantal", "Aantal"], ["Woningen", ...more.map(() => "x"), 5, 900], ["Zon", ...more.map(() => "x"), 6, 800]]);
    const place = { row: 0, column: 0, columns: 3, headerRows: 1 };
    const binding: Binding = {
      place, names: ["Opgave", "Aantal", "Aantal"], ...mappingOf(rangeOf(sheet(), place), "opgaven", [rule("Opgave", "Opgave"), rule("Ruimteclaim", "kolom 3"), rule("Doel", "-")]),
    };
    expect(cellsOf(sheet(), binding)[1]).toEqual(["Woningen", 900]);
    expect(cellsOf(sheet("Wijk", "Straat"), binding)[1]).toEqual(["Woningen", 900]);
    const third = sheetOf([["Opgave", "Aantal", "Aantal", "Aantal"], ["Woningen", 1, 5, 900]]);
    expect(problems(third, binding)).toEqual([["placeLost", "kolom 3"]]);
  });

  it("of which nothing has changed is read by exactly the same rules", () => {
    for (const sheet of [titled, subtotals, ownNames, twoHeaderRows]) {
      const binding = kept(sheet) as Binding & { rules: readonly WrittenRule[] };
      expect(readBound(sheet, binding)!.rules).toEqual(binding.rules);
      expect((binding as KnownPlace).names).toEqual(readBound(sheet, binding)!.range.names);
    }
  });
});
