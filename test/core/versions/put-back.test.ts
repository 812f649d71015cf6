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
  const names = cells[0]!.map(String);
  const lines = cells.map((line) => [...line]);
  for (const { row, name, value } of edited) lines[row - 1]![names.indexOf(name)] = value as Cell;
  for (const { row } of cleared) lines[row - 1] = names.map(() => "");
  for (const row of added) {
    const line = names.map((name) => (row.cells.find((cell) => cell.name === name)?.value ?? "") as Cell);
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

it("a source that was given another name gets its own back, in its own row", () => {
  const { edits } = putBack(content([["A", "algemeen", 1, 2], ["B", "algemeen", 3, 4]]), now([["A2", "algemeen", 1, 2], ["B", "algemeen", 3, 4]]));
  expect(edits[0]!.cells.filter(({ name }) => name === "Bron")).toEqual([{ row: 2, name: "Bron", about: "A", value: "A" }]);
  expect([edits[0]!.cleared, edits[0]!.added]).toEqual([[], []]);
});

it("columns are known by what they are: a renamed one is put back in its place, one that went is named, one that came stays", () => {
  const { edits } = putBack(content([["A", "algemeen", 1, 2]]), now([["A", 9, "x"]], ["Financier", "Begroting 2027", "Toelichting"]));
  expect(edits).toEqual([{ kind: "middelen", cells: [{ row: 2, name: "Begroting 2027", about: "A", value: 1 }], cleared: [], added: [], lost: ["Soort", "2028"] }]);
});

it("rows of nothing between others are no rows, and what is blank was blank", () => {
  const { edits } = putBack(content([["A", "algemeen", 1, ""]]), now([["", "", "", ""], ["A", "algemeen", 1, 7]]));
  expect(edits[0]!.cells).toEqual([{ row: 3, name: "2028", about: "A", value: "" }]);
});

it("tables that are gone, and tables that have come, are named and left", () => {
  const version = versionContent({ tables: [{ kind: "middelen", cells: [header, ["A", "algemeen", 1, 2]] }, { kind: "grond", cells: [["Grondsoort", "Oppervlakte"], ["natuur", 5]] }], reports: [], basis: {} });
  const tables = [...now([["A", "algemeen", 1, 2]]), { kind: "index" as const, cells: [["Jaar", "Index"], [2027, 0.02]] }, { kind: "bezetting" as const, cells: [["Organisatie", "Rol", "Fte"]] }];
  expect(putBack(version, tables)).toEqual({ edits: [], absent: ["grond"], newer: ["index", "bezetting"] });
});
