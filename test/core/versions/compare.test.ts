import fc from "fast-check";
import { headerOf, inputTables, kindAt, rowKeys, tableKinds, toCells, type ReportCell, type ValueKind } from "../../../core";
import { compareVersions, comparisonReports, differs, keptRows, readContent, versionContent, type TableComparison, type VersionContent } from "../../../core/versions";
import { columnsOf } from "../../report-columns";

type Row = readonly (string | number | boolean)[];

const header = ["Opgave", "Gebied", "Doel", "Eenheid", "Startjaar"];
const version = (rows: readonly Row[], head: readonly string[] = header): VersionContent =>
  versionContent({ tables: [{ kind: "opgaven", cells: [head, ...rows] }], reports: [], basis: {} });
const only = (before: VersionContent, after: VersionContent): TableComparison => {
  const { tables } = compareVersions(before, after);
  expect(tables).toHaveLength(1);
  return tables[0]!;
};
const alone = (rows: TableComparison["added"]) => rows.map((row) => row.cells);
const cells = (table: TableComparison) => table.changed.map(({ cells: row, changes }) => [
  table.key.map((at) => row[at]), ...changes.map(({ column, before, after, difference }) => [table.columns[column]!.name, before, after, difference]),
]);

describe("two versions of a table", () => {
  const before = version([["Woningen", "Noord", 900, "woning", 2027], ["Zon", "Noord", 0.1, "TWh", 2028], ["Natuur", "", 40, "ha", 2027]]);

  test("rows are known by name and area, and a cell that differs says by how much", () => {
    const after = version([["Natuur", "", 40, "ha", 2027], ["woningen", "Noord ", 1100, "woning", "2028"], ["Wind", "Zuid", 3, "TWh", 2030]]);
    const table = only(before, after);
    expect(cells(table)).toEqual([[["woningen", "Noord "], ["Opgave", "Woningen", "woningen", undefined], ["Doel", 900, 1100, 200], ["Startjaar", 2027, "2028", undefined]]]);
    expect([alone(table.added), alone(table.removed), table.same]).toEqual([[["Wind", "Zuid", 3, "TWh", 2030]], [["Zon", "Noord", 0.1, "TWh", 2028]], 1]);
    expect(differs(table)).toBe(true);
  });

  test("a row is found where it stood, blank rows counted", () => {
    const now = [header, ["Natuur", "", 40, "ha", 2027], ["", "", "", "", ""], ["Wind", "Zuid", 3, "TWh", 2030], ["Zon", "Noord", 0.2, "TWh", 2028]];
    const { added, removed, changed } = only(before, versionContent({ tables: [{ kind: "opgaven", cells: now }], reports: [], basis: {} }));
    const rows = keptRows(now);
    expect([added.map(({ place }) => rows[place]), changed.map(({ places }) => [places.before, rows[places.after]]), removed.map(({ place }) => place)]).toEqual([[4], [[1, 5]], [0]]);
  });

  test("a difference has the digits of what was typed", () => {
    expect(cells(only(version([["Zon", "", 0.1, "", 2027]]), version([["Zon", "", 0.3, "", 2027]])))[0]![1]).toEqual(["Doel", 0.1, 0.3, 0.2]);
  });

  test("a column is known by its meaning: another header, another place, a synonym", () => {
    const after = version([[900, "Woningen", "Noord", 2027, "woning"], [0.1, "Zon", "Noord", 2028, "TWh"], [40, "Natuur", "", 2027, "ha"]],
      ["Doelstelling", "task", "GEBIED", "Start", "Eenheid"]);
    expect(differs(only(before, after))).toBe(false);
  });

  test("a column that came or went is named, and its cells are blank where it is not", () => {
    const table = only(version([["Zon", 1]], ["Opgave", "Kleur"]), version([["Zon", 5]], ["Opgave", "Ruimteclaim"]));
    expect(table.columns.map(({ name, only: side }) => [name, side])).toEqual([["Opgave", undefined], ["Ruimteclaim", "after"], ["Kleur", "before"]]);
    expect(cells(table)).toEqual([[["Zon"], ["Ruimteclaim", "", 5, undefined], ["Kleur", 1, "", undefined]]]);
  });

  test("of several rows with one name the equal ones go together, then the most alike", () => {
    const table = only(
      version([["Zon", "N", 1, "TWh", 2027], ["Zon", "N", 2, "TWh", 2028], ["Zon", "N", 9, "PJ", 2035]]),
      version([["Zon", "N", 2, "TWh", 2029], ["Zon", "N", 9, "PJ", 2035], ["Zon", "N", 7, "ha", 2050], ["Zon", "N", 1, "TWh", 2027]]),
    );
    expect(cells(table)).toEqual([[["Zon", "N"], ["Startjaar", 2028, 2029, 1]]]);
    expect([alone(table.added), alone(table.removed), table.same]).toEqual([[["Zon", "N", 7, "ha", 2050]], [], 2]);
  });

  test("very many rows with one name are paired too, in time", () => {
    const many = (from: number) => Array.from({ length: 3000 }, (_, index): Row => ["Zon", "N", from + index, "", 2027]);
    const table = only(version(many(0)), version(many(1)));
    expect([table.same, table.changed.length, table.added.length, table.removed.length]).toEqual([2999, 1, 0, 0]);
  });

  test("a table that only one of them has", () => {
    const none = versionContent({ tables: [], reports: [], basis: {} });
    expect(only(none, before)).toMatchObject({ only: "after", removed: [], same: 0, name: "Opgaven" });
    expect(only(before, none).removed).toHaveLength(3);
  });

  test("year columns by their year", () => {
    const funds = (head: string[], ...rows: Row[]): VersionContent => versionContent({ tables: [{ kind: "middelen", cells: [head, ...rows] }], reports: [], basis: {} });
    const table = only(funds(["Bron", "2027", "2028"], ["Rijk", 10, 20]), funds(["Bron", "Begroting 2028", "2029"], ["Rijk", 25, 5]));
    expect(cells(table)).toEqual([[["Rijk"], ["Begroting 2028", 20, 25, 5], ["2029", "", 5, undefined], ["2027", 10, "", undefined]]]);
  });
});

describe("what a version holds", () => {
  test("of two tables of one kind the first; no blank rows, no columns without a header; nothing that JSON would lose", () => {
    const content = versionContent({
      tables: [
        { kind: "grond", cells: [["Grondsoort", "", 2027], ["landbouw", "x", 5], ["", "", ""], ["water", null, NaN]] },
        { kind: "grond", cells: [["Grondsoort", "Oppervlakte"], ["bos", 1]] },
      ],
      reports: [{ name: "BALANS", report: { columns: columnsOf(["Jaar"]), rows: [[2027]] } }],
      basis: { from: 2027, norm: undefined },
    });
    expect(content).toEqual({
      format: 2, basis: { from: 2027 },
      tables: [{ kind: "grond", header: ["Grondsoort", "2027"], rows: [["landbouw", 5], ["water", ""]] }],
      reports: [{ name: "BALANS", columns: [{ header: "Jaar", kind: "text" }], rows: [[2027]] }],
    });
    expect(JSON.parse(JSON.stringify(content))).toEqual(content);
  });
});

describe("results", () => {
  const results = (shortage: number, basis = {}): VersionContent => versionContent({
    tables: [], basis, reports: [{ name: "STAPELING", report: { columns: [
      { header: "Gebied", kind: "name", key: true }, { header: "Opgave", kind: "name", key: true }, ...columnsOf([["Tekort ha", "hectares"], ["Tekort aandeel", "share"]]),
    ], rows: [["Noord", "Wonen", shortage, 0.5], ["Noord", "Totaal", 7, 0.1]] } }],
  });

  test("the noise of an optimiser is no difference", () => {
    expect(differs(only(results(5), results(5 + 2e-9)))).toBe(false);
    expect(cells(only(results(5), results(5.1)))).toEqual([[["Noord", "Wonen"], ["Tekort ha", 5, 5.1, 0.1]]]);
  });

  const valued = (kind: ValueKind, value: ReportCell, byRow?: ValueKind) => versionContent({ tables: [], basis: {}, reports: [{ name: "CIJFERS", report: {
    columns: [{ header: "Wat", kind: "name", key: true }, { header: "Waarde", kind, byRow: byRow && [byRow] }], rows: [["x", value]],
  } }] });

  test.each([
    ["less than half a cent", "euros", 10, 10.004, 0], ["a cent", "euros", 10, 10.01, 1], ["noise in hectares", "hectares", 5, 5 + 9e-7, 0],
    ["less than half a tenth of a hectare", "hectares", 5, 5.049, 0], ["half a tenth of a hectare", "hectares", 5, 5.05, 1], ["less than half a tenth of a per cent", "share", 0.5, 0.50049, 0],
    ["half a tenth of a per cent", "share", 0.5, 0.5005, 1], ["less than half of one", "count", 3, 3.4, 0], ["an amount in its own unit", "quantity", 5, 5.00001, 1], ["another level", "level", 1, 2, 1], ["another day", "date", 46_569, 46_570, 1],
  ] as const)("%s: whether it differs follows from what the value is", (_what, kind, before, after, changed) => {
    expect(only(valued(kind, before), valued(kind, after)).changed).toHaveLength(changed);
  });

  test("what lies between two values follows from what they are; a row may have its own", () => {
    const lines = (before: VersionContent, after: VersionContent) => {
      const { report } = comparisonReports(compareVersions(before, after))[1]!;
      return report.columns.slice(-3).map((column) => kindAt(column, 0));
    };
    expect(lines(valued("share", 0.5), valued("share", 0.6))).toEqual(["share", "share", "points"]);
    expect(lines(valued("date", 46_569), valued("date", 46_570))).toEqual(["date", "date", "days"]);
    expect(lines(valued("period", 2027), valued("period", 2028))).toEqual(["period", "period", "count"]);
    expect(lines(valued("quantity", 1, "euros"), valued("quantity", 2, "share"))).toEqual(["euros", "share", "points"]);
  });

  test("what they were worked out with is compared beside them", () => {
    const { basis } = compareVersions(results(5, { norm: 1363, day: "2026-11-12" }), results(5, { norm: 1400, from: 2027, day: "2026-11-12" }));
    expect(basis).toEqual([{ of: "from", before: undefined, after: 2027 }, { of: "norm", before: 1363, after: 1400 }]);
  });

  test("a result that nobody knows is known by its first column", () => {
    const unknown = (value: number) => readContent({ format: 1, basis: {}, tables: [], reports: [{ name: "constructor", header: ["A", "B"], rows: [["x", value]] }] }) as VersionContent;
    expect(cells(only(unknown(1), unknown(2)))).toEqual([[["x"], ["B", 1, 2, 1]]]);
  });
});

describe("the comparison as reports", () => {
  test("a summary, and a line for every cell that differs", () => {
    const reports = comparisonReports(compareVersions(
      version([["Woningen", "", 900, "woning", 2027], ["Weg", "", 1, "", ""]]), version([["Woningen", "", 1100, "woning", 2027], ["Wind", "", 3, "TWh", ""], ["Kaal", "", "", "", ""]]),
    ));
    expect(reports.map(({ name }) => name)).toEqual(["Verschillen", "Verschil Opgaven"]);
    expect(reports[0]!.report.rows).toEqual([["Opgaven", 2, 1, 1, 0, ""]]);
    expect(toCells(reports[1]!.report)).toEqual([
      ["Opgave", "Gebied", "Wijziging", "Kolom", "Voor", "Na", "Verschil"],
      ["Woningen", "", "gewijzigd", "Doel", 900, 1100, 200],
      ["Wind", "", "toegevoegd", "Doel", "", 3, ""], ["Wind", "", "toegevoegd", "Eenheid", "", "TWh", ""],
      ["Kaal", "", "toegevoegd", "", "", "", ""],
      ["Weg", "", "verwijderd", "Doel", 1, "", ""],
    ]);
    expect(reports[1]!.report.columns.map((column) => kindAt(column, 0))).toEqual(["name", "name", "text", "name", "quantity", "quantity", "quantity"]);
  });

  test("headers never repeat, whatever a table calls its columns", () => {
    const hostile = (value: number) => readContent({ format: 1, basis: {}, tables: [], reports: [{ name: "X", header: ["Na", "B"], rows: [["x", value]] }] }) as VersionContent;
    const names = headerOf(comparisonReports(compareVersions(hostile(1), hostile(2)))[1]!.report);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("by what rows are known", () => {
  test.each(tableKinds)("%s: columns of that table", (kind) => {
    expect(rowKeys[kind].length).toBeGreaterThan(0);
    for (const key of rowKeys[kind]) expect(Object.keys(inputTables[kind].columns)).toContain(key);
  });
});

/** Few names and few values, so that rows share both. */
const row = fc.tuple(
  fc.constantFrom("Zon", "zon", "Wind"), fc.constantFrom("N", "Z", ""), fc.constantFrom(0, 1, 2, 0.1, "veel", ""), fc.constantFrom("ha", ""), fc.constantFrom(2027, 2028, true),
);
const rows = fc.array(row, { maxLength: 12 });
const inAnyOrder = (lines: readonly unknown[]): string[] => lines.map((line) => JSON.stringify(line)).sort();
const beforeOf = ({ cells: after, changes }: TableComparison["changed"][number]): Row =>
  after.map((cell, at) => changes.find(({ column }) => column === at)?.before ?? cell);
const parts = ({ added, removed, changed, same }: TableComparison) =>
  ({ added: inAnyOrder(alone(added)), removed: inAnyOrder(alone(removed)), changed: inAnyOrder(changed.map(({ cells: now, changes }) => ({ cells: now, changes }))), same });

describe("whatever the tables", () => {
  test("the order of rows does not matter", () => {
    fc.assert(fc.property(rows, rows, fc.infiniteStream(fc.nat()), (one, other, seeds) => {
      const shuffled = <Item>(items: readonly Item[]): Item[] => items.map((item) => ({ item, at: seeds.next().value as number })).sort((a, b) => a.at - b.at).map(({ item }) => item);
      expect(parts(only(version(shuffled(one)), version(shuffled(other))))).toEqual(parts(only(version(one), version(other))));
    }));
  });

  test("nothing is lost: what differs, put on the one, gives the other", () => {
    fc.assert(fc.property(rows, rows, (one, other) => {
      const { added, removed, changed, same } = only(version(one), version(other));
      expect([removed.length + changed.length + same, added.length + changed.length + same]).toEqual([one.length, other.length]);
      const without = (all: readonly Row[], gone: readonly Row[]): string[] => {
        const left = inAnyOrder(all);
        for (const line of inAnyOrder(gone)) {
          expect(left).toContain(line);
          left.splice(left.indexOf(line), 1);
        }
        return left;
      };
      expect(without(other, [...alone(added), ...changed.map(({ cells: now }) => now)])).toEqual(without(one, [...alone(removed), ...changed.map(beforeOf)]));
    }));
  });

  test("a version does not differ from itself", () => {
    fc.assert(fc.property(rows, (lines) => { expect(differs(only(version(lines), version(lines)))).toBe(false); }));
  });

  test("back is the other way round", () => {
    fc.assert(fc.property(rows, rows, (one, other) => {
      const [there, back] = [only(version(one), version(other)), only(version(other), version(one))];
      const [from, to] = [parts(back), parts(there)];
      expect([from.added, from.removed, from.same]).toEqual([to.removed, to.added, to.same]);
      const turned = there.changed.map((each) => ({
        cells: beforeOf(each),
        changes: each.changes.map(({ column, before, after, difference }) => ({ column, before: after, after: before, ...(difference === undefined ? {} : { difference: 0 - difference }) })),
      }));
      expect(from.changed).toEqual(inAnyOrder(turned));
    }));
  });
});
