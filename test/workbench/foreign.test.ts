/** @jest-environment ./test/workbench/node-require.cjs */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { calculateWorkbook, summary } from "../../addin/workbench/cli/calculate";
import { loadBundle } from "../../addin/workbench/engine/bundle";
import { cellKey, isError, parseArea, readWorkbookFile, type WorkbookFile } from "../../addin/workbench/engine/file";

jest.mock("node:module", () => ({ createRequire: () => (globalThis as unknown as { nodeRequire: NodeJS.Require }).nodeRequire }));

/** Workbooks of others, and of somebody who means harm: one line for each line of the table that they came with. */
const folder = mkdtempSync(join(tmpdir(), "foreign-"));
const path = (name: string): string => join(__dirname, "foreign", `${name}.xlsx`);
const bundle = loadBundle("dist");

async function calculated(name: string) {
  const before = readFileSync(path(name));
  const out = join(folder, `${name}.xlsx`);
  const lines = summary(await calculateWorkbook(path(name), out, () => bundle));
  expect(readFileSync(path(name)).equals(before)).toBe(true);
  const shown = (file: WorkbookFile) => (address: string, sheet = file.sheets[0]!.name): unknown => {
    const { top, left } = parseArea(address)!;
    const value = file.sheets.find((each) => each.name === sheet)!.cells.get(cellKey(top, left))?.value ?? null;
    return isError(value) ? value.error : value;
  };
  return { text: lines.join("\n"), lines, was: shown(readWorkbookFile(before)), cell: shown(readWorkbookFile(readFileSync(out))), bytes: readFileSync(out) };
}

const refusal = async (name: string): Promise<string> => {
  const out = join(folder, `niets-${name}.xlsx`);
  const message = await calculateWorkbook(path(name), out, () => bundle).then(() => "", (error: unknown) => `${(error as Error).name}: ${(error as Error).message}`);
  expect([existsSync(out), message.includes("\n")]).toEqual([false, false]);
  return message;
};

test("10-totals-row: the totals row of a table counts for nothing", async () => {
  const { cell, text } = await calculated("10-totals-row");
  expect([cell("B12"), cell("C12")]).toEqual(["Totaal", 150]);
  expect(text).toContain("'Opgave' is een totaal van andere rijen");
});

test("11-let: LET and LAMBDA with a call of the add-in keep their value, all six named", async () => {
  const { text, cell, was } = await calculated("11-let");
  expect(text).toContain("0 van 6 RUIMTE-formules herrekend, 0 cellen gewijzigd");
  for (const address of ["C1", "C11", "C21", "C31", "C41", "C51"]) {
    expect(text).toMatch(new RegExp(`Waarde behouden \\(.*: .*Blad1!${address}\\b`));
    expect(cell(address)).toBe(was(address));
  }
});

test("12-external-dependents: what reads another workbook is kept and named; the add-in's own formula is calculated", async () => {
  const { text, cell } = await calculated("12-external-dependents");
  expect(["B1", "B2", "B3", "A4", "A5", "A6"].map((address) => cell(address))).toEqual([25, 25, 50, 999, 999, 999]);
  for (const address of ["A4", "A5", "A6"]) expect(text).toMatch(new RegExp(`Waarde behouden .*Blad1!${address}\\b`));
});

test("25-dutch-locale: nothing becomes another text or an error; what the language decides is named", async () => {
  const { text, cell, was } = await calculated("25-dutch-locale");
  for (let row = 1; row <= 12; row++) {
    expect(cell(`D${row}`)).toBe(was(`D${row}`));
    expect(text).toMatch(new RegExp(`Waarde behouden .*Blad1!D${row}\\b|en \\d+ andere cel`));
  }
  expect(["B1", "B2", "B3"].map((address) => cell(address))).toEqual([25, 25, 50]);
});

test("13-external-argument-crash: kept and named", async () => {
  expect((await calculated("13-external-argument-crash")).text).toContain("Waarde behouden (een verwijzing naar een andere werkmap): Blad1!C1");
});

test("14-sheet-exclamation-crash: a sheet may be called Totaal!", async () => {
  const { cell } = await calculated("14-sheet-exclamation-crash");
  expect(["A1", "A2", "A3"].map((address) => cell(address))).toEqual([25, 25, 50]);
});

test("15-name-scope: a name of a sheet goes before the same name of the workbook", async () => {
  const { cell } = await calculated("15-name-scope");
  expect(["A1", "A2", "A3"].map((address) => [cell(address, "Start"), cell(address, "Twee")])).toEqual([[34, 25], [33, 0], [33, 75]]);
});

test("16-3d: a range of sheets is kept and named", async () => {
  expect((await calculated("16-3d")).text).toContain("Waarde behouden (een reeks bladen): Blad1!C1");
});

test("17-single: @ before a call takes its first value", async () => {
  expect((await calculated("17-single")).cell("C1")).toBe(25);
});

test("28-sort-input: a formula that is kept does not sort what others read", async () => {
  const { cell, text } = await calculated("28-sort-input");
  expect([cell("B1"), cell("B2"), cell("B3"), cell("D6")]).toEqual([17, 33, 50, 233]);
  expect([cell("F1"), cell("F2"), cell("F3")]).toEqual([1, 3, 6]);
  expect(text).toContain("Waarde behouden (SORT is hier niet te berekenen): Blad1!D1");
});

test("18-sharedstrings-case and 20-backslash: parts are found by their names as Excel finds them", async () => {
  const shared = await calculated("18-sharedstrings-case");
  expect([shared.cell("A8"), shared.cell("B8"), shared.cell("C8")]).toEqual(["X", "wonen", 100]);
  const { cell } = await calculated("20-backslash");
  expect([cell("B1"), cell("B2"), cell("B3")]).toEqual([34, 33, 33]);
});

test("22-date1904: days count from 1904 on the way in and on the way out", async () => {
  const { cell } = await calculated("22-date1904");
  expect([cell("D9"), cell("F9"), cell("K9"), cell("M9")]).toEqual([25, 0.8, "oranje", 45290]);
});

test("24-utf16le: what is written stays UTF-16", async () => {
  const { cell, bytes } = await calculated("24-utf16le");
  expect([cell("B1"), cell("B2"), cell("B3")]).toEqual([34, 33, 33]);
  expect(bytes.length).toBeGreaterThan(0);
});

test("iferror-one-argument: no cell outside the RUIMTE formulas changes", async () => {
  const { cell, was, text } = await calculated("iferror-one-argument");
  for (const address of ["A1", "A2", "C1", "D1"]) expect(cell(address, "Ander blad")).toBe(was(address, "Ander blad"));
  expect([cell("B1"), cell("B2"), cell("B3")]).toEqual([50, 33, 17]);
  expect(text).toContain("3 cellen gewijzigd");
});

test.each([
  ["h-col-constructor", "cel constructor"], ["h-row-99999999999", "rij 99999999999"], ["h-name-proto", "de naam constructor"], ["h-name-self", "de naam Weg"],
  ["h-array-ref-huge", "A1:XFD1048576"], ["h-merge-huge", "samengevoegde cellen"],
])("%s: refused in one Dutch line", async (name, what) => {
  expect(await refusal(name)).toMatch(new RegExp(`^FileProblem: .*${what}`));
});

test.each(["h-range-all", "h-deepfn", "h-longformula"])("%s: kept and named", async (name) => {
  expect((await calculated(name)).text).toContain("0 van 1 RUIMTE-formule herrekend, 0 cellen gewijzigd");
});

test("h-attr-redos: a tag of 200.000 characters is read", async () => {
  const { cell } = await calculated("h-attr-redos");
  expect([cell("A1"), cell("A2"), cell("A3")]).toEqual([34, 33, 33]);
});

test("the command itself: one line, and a failure, before anything is built", () => {
  const { status, stderr, stdout } = spawnSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "addin/workbench/cli/calculate.ts", path("h-col-constructor")], { encoding: "utf8" });
  expect([status, stdout, stderr.trim().split("\n").length]).toEqual([1, "", 1]);
});
