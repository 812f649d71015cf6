import fc from "fast-check";
import { compareVersions, putBack, versionContent, type VersionContent } from "../../../core/versions";
import type { TableEdit } from "../../../core/tables";
import { runs } from "../../runs";

type Cell = string | number;
const header = ["Bron", "Soort", "2027", "2028"];
const content = (rows: readonly (readonly Cell[])[], names = header): VersionContent => versionContent({ tables: [{ kind: "middelen", cells: [names, ...rows] }], reports: [], basis: {} });
const now = (rows: readonly (readonly Cell[])[], names = header) => [{ kind: "middelen" as const, cells: [names, ...rows] }];

/** What writing an edit leaves on the sheet: rows to come stand in free rows, then below. */
function written(cells: readonly (readonly Cell[])[], { cells: edited, cleared, added }: Pick<TableEdit, "cells" | "cleared" | "added">): Cell[][] {
    const lines = cells.map((line) => [...line]);
  for (const { row, column, value } of edited) lines[row - 1]![column] = value as Cell;
  for (const { row } of cleared) lines[row - 1] = cells[0]!.map(() => "");
  for (const row of added) {
    const line = cells[0]!.map((_, column) => (row.cells.find((cell) => cell.column === column)?.value ?? "") as Cell);
    const free = lines.findIndex((own) => own.every((cell) => cell === ""));
    if (free < 0) lines.push(line);
    else lines[free] = line;
  }
  return lines;
}

const amount = fc.integer({ min: 0, max: 5 });
const row = (names: readonly string[]) => fc.tuple(fc.constantFrom(...names), fc.constantFrom("algemeen", "reserve"), amount, amount);
const rows = fc.uniqueArray(row(["A", "B", "C", "D", "E"]), { selector: ([name]) => name, minLength: 1, maxLength: 5 });

it("the tables are again what they were, whatever was changed, came or went", () => fc.assert(fc.property(rows, rows, (was, is) => {
  const version = content(was);
  const edit = putBack(version, now(is)).edits[0];
  const after = edit === undefined ? [header, ...is] : written([header, ...is], edit);
  const { totals } = compareVersions(version, content(after.slice(1)));
  expect(totals).toMatchObject({ added: 0, removed: 0, changed: 0 });
  // Nothing is written that says so already.
  for (const { row: at, name, value } of edit?.cells ?? []) expect([at, name, is[at - 2]![header.indexOf(name)] === value && was.some((own) => own[0] === is[at - 2]![0])]).toEqual([at, name, false]);
}), runs(100)));

it("a source that was given another name comes back, and the other one goes", () => {
  const { edits } = putBack(content([["A", "algemeen", 1, 2], ["B", "algemeen", 3, 4]]), now([["A2", "algemeen", 1, 2], ["B", "algemeen", 3, 4]]));
  expect(edits[0]).toMatchObject({ cells: [], cleared: [{ row: 2, about: "A2" }], added: [{ about: "A", cells: [{ column: 0, value: "A" }, { value: "algemeen" }, { value: 1 }, { value: 2 }] }] });
});

it("columns are known by what they are: a renamed one is put back in its place, one that went is named, one that came stays", () => {
  const { edits } = putBack(content([["A", "algemeen", 1, 2]]), now([["A", 9, "x"]], ["Financier", "Begroting 2027", "Toelichting"]));
  expect(edits).toEqual([{ kind: "middelen", cells: [{ row: 2, column: 1, name: "Begroting 2027", about: "A", value: 1 }], cleared: [], added: [], lost: ["Soort", "2028"], kept: [], totals: [] }]);
});

it("rows of nothing between others are no rows, and what is blank was blank", () => {
  const { edits } = putBack(content([["A", "algemeen", 1, ""]]), now([["", "", "", ""], ["A", "algemeen", 1, 7]]));
  expect(edits[0]!.cells).toEqual([{ row: 3, column: 3, name: "2028", about: "A", value: "" }]);
});

it("tables that are gone, and tables that have come, are named and left", () => {
  const version = versionContent({ tables: [{ kind: "middelen", cells: [header, ["A", "algemeen", 1, 2]] }, { kind: "grond", cells: [["Grondsoort", "Oppervlakte"], ["natuur", 5]] }], reports: [], basis: {} });
  const tables = [...now([["A", "algemeen", 1, 2]]), { kind: "index" as const, cells: [["Jaar", "Index"], [2027, 0.02]] }, { kind: "bezetting" as const, cells: [["Organisatie", "Rol", "Fte"]] }];
  expect(putBack(version, tables)).toEqual({ edits: [], absent: ["grond"], newer: ["index", "bezetting"] });
});

describe("amounts in another unit than those of the version", () => {
  const thousands = ["Bron", "Soort", "2027 (x € 1.000)"];
  const euros = ["Bron", "Soort", "2027"];
  it.each([
    ["the header", content([["A", "algemeen", 500]], thousands), now([["A", "algemeen", 500]], euros), [[2, 500_000]]],
    ["the header of now", content([["A", "algemeen", 600_000]], euros), now([["A", "algemeen", 500]], thousands), [[2, 600]]],
    ["a row of units", content([["", "", "x € 1.000"], ["A", "algemeen", 500]], euros), now([["A", "algemeen", 1]], euros), [[2, 500_000]]],
    ["another header", content([["A", "algemeen", 500]], ["Bron (bedragen x € 1.000)", "Soort", "2027"]), now([["A", "algemeen", 1]], euros), [[2, 500_000]]],
  ] as const)("are converted where %s says so", (_, version, tables, expected) => {
    const { cells, cleared, added } = putBack(version, tables).edits[0]!;
    expect([cells.map(({ row, value }) => [row, value]), cleared, added]).toEqual([expected, [], []]);
  });
  it("are no change where they are the same money, and are left and named where a text cannot be converted", () => {
    expect(putBack(content([["A", "algemeen", 500]], thousands), now([["A", "algemeen", 500_000]], euros)).edits).toEqual([]);
    expect(putBack(content([["A", "algemeen", "500"]], thousands), now([["A", "algemeen", 1]], euros)).edits[0]).toMatchObject({ cells: [], kept: [{ about: "2027", why: "scale" }] });
  });
});

it("a row that adds up others makes no room for a record, is not blanked, and is named", () => {
  const names = ["Bron", "Soort", "2027"];
  const tables = now([["A", "algemeen", 500], ["Totaal", "", 500]], names);
  const edit = (rows: readonly (readonly Cell[])[]) => putBack(content(rows, names), tables).edits[0]!;
  expect(edit([["A", "algemeen", 500], ["B", "algemeen", 100]])).toMatchObject({ cells: [], cleared: [], added: [{ about: "B" }], kept: [{ about: "Totaal", why: "total" }], totals: [3] });
  expect(edit([["A", "algemeen", 500]])).toMatchObject({ cells: [], cleared: [], added: [] });
});

it("of two columns with one header each gets its own value", () => {
  const names = ["Bron", "Soort", "2027", "Toelichting", "Toelichting"];
  const { cells } = putBack(content([["A", "algemeen", 1, "x", "y"]], names), now([["A", "algemeen", 1, "x", "z"]], names)).edits[0]!;
  expect(cells).toMatchObject([{ column: 4, value: "y" }]);
});
