/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import type { TableEdit } from "../../../../core";
import { addRows, insertTableWith, previewEdits, readTables, writeEdits, type WorkbookTable } from "../../../../addin/workbook";
import { MemoryWorkbook } from "../../../../addin/workbench/host";
import { startOffice } from "../../../workbench/office";

const workbook = new MemoryWorkbook();
const funding = workbook.fill("Middelen", [["Bron", "Soort", 2027, 2028], ["Algemeen", "algemeen", 5, "=2*3"], ["SPUK", "algemeen", 7, 8], ["", "", "", ""]], "Middelen");
const land = workbook.fill("Grond", [["Grondsoort", "Oppervlakte"], ["natuur", 10]], "Grond");
const formulas = (sheet: typeof funding, rows: number, columns: number): unknown[][] => sheet.cells.formulas({ row: 0, column: 0, rows, columns });
const edit = (more: Partial<TableEdit>): TableEdit => ({ kind: "middelen", cells: [], cleared: [], added: [], lost: [], kept: [], totals: [], ...more });
const columns = ["Bron", "Soort", "2027", "2028"];
const cell = (row: number, name: string, value: string | number) => ({ row, column: name === "Oppervlakte" ? 1 : columns.indexOf(name), name, about: "", value });

beforeAll(() => startOffice(workbook));

it("shows what changes in several tables, names the formulas that stay, and writes it all at once", async () => {
  const previews = (await previewEdits([
    edit({ cells: [cell(2, "2027", 6), cell(2, "2028", 9), cell(3, "2028", 8)], cleared: [{ row: 3, about: "SPUK" }] }),
    edit({ kind: "grond", cells: [cell(2, "Oppervlakte", 12)] }),
  ], await readTables()))!;
  expect(previews.map(({ changes }) => changes.map(({ name, shown, value }) => [name, shown, value]))).toEqual([
    [["2027", "5", 6], ["Bron", "SPUK", ""], ["Soort", "algemeen", ""], ["2027", "7", ""], ["2028", "8", ""]], [["Oppervlakte", "10", 12]],
  ]);
  expect(previews[0]!.formulas.map(({ old, value }) => [old, value])).toEqual([["=2*3", 9]]);
  expect(await writeEdits(previews)).toBe(true);
  expect(formulas(funding, 4, 4).slice(1)).toEqual([["Algemeen", "algemeen", 6, "=2*3"], ["", "", "", ""], ["", "", "", ""]]);
  expect(formulas(land, 2, 2)[1]).toEqual(["natuur", 12]);
});

it("puts rows back in free rows, then below; what starts as a formula is text; a formula that is ticked gives way", async () => {
  const rows = [["=SPUK+1", 7], ["B", 1], ["C", 2]].map(([name, amount]) => ({ about: String(name), cells: [{ column: 0, name: "Bron", value: name! }, { column: 2, name: "2027", value: amount! }] }));
  const [preview] = (await previewEdits([edit({ cells: [cell(2, "2028", 9)], added: rows })], await readTables()))!;
  expect([preview!.changes.length, preview!.below.map(({ about }) => about)]).toEqual([4, ["C"]]);
  expect(await writeEdits([preview!], preview!.formulas)).toBe(true);
  expect(formulas(funding, 5, 4).slice(1)).toEqual([["Algemeen", "algemeen", 6, 9], ["=SPUK+1", "", 7, ""], ["B", "", 1, ""], ["C", "", 2, ""]]);
  // No formula: its value is what was typed.
  expect(funding.cells.values({ row: 2, column: 0, rows: 1, columns: 1 })).toEqual([["=SPUK+1"]]);
  expect((await readTables()).find(({ kind }) => kind === "middelen")!.cells).toHaveLength(5);
});

it("writes nothing when a cell has changed since the preview, or a table is gone", async () => {
  const previews = (await previewEdits([edit({ cells: [cell(2, "2027", 1)] }), edit({ kind: "grond", cells: [cell(2, "Oppervlakte", 1)] })], await readTables()))!;
  workbook.edit(land, 1, 1, 13);
  const before = formulas(funding, 5, 4);
  expect(await writeEdits(previews)).toBe(false);
  expect(formulas(funding, 5, 4)).toEqual(before);
  expect(await previewEdits([edit({ kind: "index", cells: [cell(2, "Index", 1)] })], await readTables())).toBeUndefined();
});

it("leaves what is read through a mapping in another unit, and names it", async () => {
  const own = (await readTables()).find(({ kind }) => kind === "grond")!;
  const mapped = (read: number): WorkbookTable => ({ ...own, cells: [own.cells[0]!, ["natuur", read]], behind: { cells: (row, column) => [{ row, column }], rows: () => [], read: (row) => own.cells[row]! } });
  const of = (table: WorkbookTable) => previewEdits([edit({ kind: "grond", cells: [cell(2, "Oppervlakte", 20)], cleared: [{ row: 2, about: "natuur" }] })], [table]);
  expect((await of(mapped(13_000)))![0]).toMatchObject({ changes: [], left: [{ name: "Oppervlakte", why: "mapped" }, { about: "natuur", why: "mapped" }] });
  expect((await of(mapped(13)))![0]).toMatchObject({ changes: [{ value: 20 }], left: [{ about: "natuur" }] });
});

it("a new table comes with its rows as text and numbers, and gets longer by several at once", async () => {
  await insertTableWith("wijzigingen", [{ variant: "=1+1", table: "middelen", column: "jaren", factor: 1.1 }]);
  const changes = (await readTables()).find(({ kind }) => kind === "wijzigingen")!;
  expect(changes.cells.map((line) => line.slice(0, 5))).toEqual([["Variant", "Tabel", "Rij", "Kolom", "Vermenigvuldig"], ["=1+1", "middelen", "", "jaren", 1.1]]);
  expect(await addRows(changes, [[{ name: "Variant", value: "B" }], [{ name: "Variant", value: "B" }, { name: "Zet", value: "0%" }]])).toBe(3);
  expect((await readTables()).find(({ kind }) => kind === "wijzigingen")!.cells.map(([name]) => name)).toEqual(["Variant", "=1+1", "B", "B"]);
});

describe("a table that is not what it was", () => {
  const lines = [["Gebied", "Grondsoort", "Oppervlakte"], ["Noord", "natuur", 10], ["Zuid", "natuur", 10], ["", "", ""]];
  const made = async (name: string, more: readonly (readonly (string | number)[])[] = []) => {
    const on = workbook.fill(name, [...lines, ...more] as never, name);
    return {
      read: (await readTables()).filter((table) => table.name === name), all: () => formulas(on, lines.length, 3),
      write: (row: number, line: readonly string[]) => { line.forEach((cell, column) => { workbook.edit(on, row, column, cell); }); },
    };
  };
  const area = (row: number, more: Partial<TableEdit> = {}) => edit({ kind: "grond", cells: [{ row, column: 2, name: "Oppervlakte", about: "", value: 7 }], ...more });

  it("has no preview when a row came in between since it was read", async () => {
    const { write, read } = await made("Grond_1");
    write(1, ["West"]);
    write(2, ["Noord"]);
    expect(await previewEdits([area(2)], read)).toBeUndefined();
  });

  it("is not written when rows changed places since the preview", async () => {
    const { write, all, read } = await made("Grond_2");
    const previews = (await previewEdits([area(2)], read))!;
    write(1, ["Zuid"]);
    write(2, ["Noord"]);
    expect(await writeEdits(previews)).toBe(false);
    expect(all()[1]![2]).toBe(10);
  });

  it("is not written when its columns have other headers since the preview", async () => {
    const { write, read } = await made("Grond_3");
    const previews = (await previewEdits([area(2)], read))!;
    write(0, ["Gebied", "Oppervlakte", "Grondsoort"]);
    expect(await writeEdits(previews)).toBe(false);
  });

  it("is not written at all when a later sheet was protected since the preview, which is named", async () => {
    const { all, read } = await made("Grond_4");
    const other = (await made("Shut")).read[0]!;
    const previews = (await previewEdits([area(2), { ...area(2), kind: "middelen" }], [...read, { ...other, kind: "middelen" }]))!;
    workbook.sheets.find(({ name }) => name === "Shut")!.isProtected = true;
    await expect(writeEdits(previews)).rejects.toMatchObject({ refusal: { why: "protected", sheets: ["Shut"] } });
    expect(all()[1]![2]).toBe(10);
  });

  it("is written where it is not locked on a protected sheet; what is locked is named, and a row comes or goes whole", async () => {
    const { all, read } = await made("Grond_6");
    const sheet = workbook.sheets.find(({ name }) => name === "Grond_6")!;
    const unlock = (row: number, column: number, columns = 1) => { sheet.cells.restyle({ row, column, rows: 1, columns }, { locked: false }); };
    unlock(1, 1, 2);
    unlock(2, 0, 2);
    sheet.isProtected = true;
    const named = (name: string, column: number, value: string | number) => ({ row: 2, column, name, about: "Noord", value });
    const [preview] = (await previewEdits([area(2, {
      cells: [named("Gebied", 0, "West"), named("Grondsoort", 1, "bos"), named("Oppervlakte", 2, 7)],
      cleared: [{ row: 3, about: "Zuid" }], added: ["Oost", "Midden"].map((about) => ({ about, cells: [{ column: 0, name: "Gebied", value: about }] })), totals: [],
    })], read))!;
    expect(preview!.changes.map(({ name, value }) => [name, value])).toEqual([["Grondsoort", "bos"], ["Oppervlakte", 7]]);
    expect(preview!.left.map(({ about, name, why }) => [about, name, why])).toEqual([
      ["Noord", "Gebied", "locked"], ["Oost", undefined, "locked"], ["Midden", undefined, "locked"], ["Zuid", undefined, "locked"],
    ]);
    expect(await writeEdits([preview!])).toBe(true);
    expect(all()).toEqual([lines[0], ["Noord", "bos", 7], lines[2], lines[3]]);
  });

  it("keeps its total: what comes stands above it or is named, and a row with a formula is no room", async () => {
    const { read } = await made("Grond_5", [["Oost", "natuur", "=5+5"], ["Totaal", "", "=SUM(C2:C5)"]]);
    const come = (about: string) => ({ about, cells: [{ column: 0, name: "Gebied", value: about }] });
    const [preview] = (await previewEdits([edit({ kind: "grond", cleared: [{ row: 5, about: "Oost" }], added: [come("B"), come("C")], totals: [6] })], read))!;
    expect([preview!.changes.map(({ row, value }) => [row, value]), preview!.below]).toEqual([[[3, "B"]], []]);
    expect(preview!.left).toEqual([{ about: "Oost", name: undefined, why: "formula" }, { about: "C", name: undefined, why: "aboveTotal" }]);
  });
});
