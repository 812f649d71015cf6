import { readWorkbookFile } from "../../../addin/workbench/engine/file";
import { memoised, shapeArguments } from "../../../addin/workbench/engine/functions";
import type { Call, CallResult } from "../../../addin/workbench/engine/functions";
import { registerFunctions, toUniverSnapshot } from "../../../addin/workbench/engine/univer";
import { sheetXml, workbookBytes } from "./raw-workbook";

const metadata = {
  id: "STAPELING", name: "STAPELING", description: "Per opgave",
  parameters: [{ name: "opgaven", dimensionality: "matrix" }, { name: "gebied", optional: true }, { name: "grond", dimensionality: "matrix", optional: true }],
};

describe("arguments as Excel gives them", () => {
  test.each<[string, unknown[], unknown[]]>([
    ["a range stays a matrix, one value becomes one", [[[1, 2]], "a", 5], [[[1, 2]], "a", [[5]]]],
    ["a range of one cell is that value where one is asked", [[[1]], [["b"]]], [[[1]], "b", null]],
    ["what is left out is null: at the end, and in the middle where it is empty text", [[[1]], "", [[""]]], [[[1]], null, null]],
    ["a zero is a zero", [0, 0, [[0]]], [[[0]], 0, [[0]]]],
    ["too many are left out", [[[1]], "a", [[2]], "teveel"], [[[1]], "a", [[2]]]],
  ])("%s", (_, given, expected) => {
    expect(shapeArguments(metadata, given)).toEqual(expected);
  });
});

describe("calls", () => {
  test("the same call is made once; a failure is a result", async () => {
    const call = jest.fn<Promise<CallResult>, Parameters<Call>>((id) => id === "STUK" ? Promise.reject(new Error("weg")) : Promise.resolve({ value: 1 }));
    const once = memoised(call);
    await Promise.all([once("A", [1]), once("A", [1]), once("A", [2])]);
    expect(call).toHaveBeenCalledTimes(2);
    expect(await once("STUK", [])).toEqual({ error: { code: "#VALUE!", message: "weg" } });
  });

  test("old calls are forgotten", async () => {
    const call = jest.fn<Promise<CallResult>, Parameters<Call>>(() => Promise.resolve({ value: 1 }));
    const once = memoised(call, 1);
    for (const argument of [1, 2, 1]) await once("A", [argument]);
    expect(call).toHaveBeenCalledTimes(3);
  });

  test("a registered function gives the engine values it can hold, and hears its mark", async () => {
    const functions = new Map<string, (...args: unknown[]) => Promise<unknown>>();
    const seen: [string, CallResult][] = [];
    let answer: CallResult = { value: [["a", null], [1, true]] };
    registerFunctions(
      { registerAsyncFunction: (name, run) => functions.set(name, run) }, [metadata],
      (_, args) => args[1] === "stuk" ? Promise.reject(new Error("stuk")) : Promise.resolve(answer),
      (mark, result) => seen.push([mark, result]));
    const run = functions.get("RUIMTE.STAPELING")!;
    expect(await run([[1]])).toEqual([["a", 0], [1, true]]);
    expect(await run("§ruimte:Blad1!A1", [[1]])).toEqual([["a", 0], [1, true]]);
    expect(seen).toEqual([["Blad1!A1", answer]]);
    answer = { error: { code: "#N/A", message: "geen grond" } };
    expect(await run([[1]])).toBe("#N/A");
    expect(await run([[1]], "stuk")).toBe("#VALUE!");
    answer = { value: [] };
    expect(await run([[1]])).toBe("#VALUE!");
  });
});

describe("a workbook for Univer", () => {
  const file = readWorkbookFile(workbookBytes({ sheet: sheetXml(
    '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A3">_xldudf_RUIMTE_X(B1)</f><v>1</v></c><c r="B1" t="inlineStr"><is><t>1</t></is></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><f>SUM(A1:A3)</f><v>3</v></c></row>', "", '<mergeCells count="1"><mergeCell ref="E1:F2"/></mergeCells>') }));
  file.sheets[0]!.tables.push({ name: "T", area: { top: 4, left: 0, bottom: 6, right: 1 }, columns: ["a", "b"], headerRow: true, totalsRow: false });
  file.names.push({ name: "alles", formula: "T[#All]" }, { name: "_xlnm.Print_Area", formula: "Blad1!$A$1" });

  test("values keep their kind, live formulas come without value and with room to spill", () => {
    const sheet = toUniverSnapshot(file).sheets["sheet-1"]!;
    expect(sheet.cellData).toEqual({
      0: { 0: { f: "=RUIMTE.X(B1)" }, 1: { v: "1", t: 1 }, 2: { v: 1, t: 3 }, 3: { v: "#N/A", t: 1 } },
      1: { 1: { f: "=SUM(A1:A3)" } },
    });
    expect(sheet.mergeData).toEqual([{ startRow: 0, endRow: 1, startColumn: 4, endColumn: 5 }]);
  });

  test("formulas that are not live enter as their values, their spills too", () => {
    const sheet = toUniverSnapshot(file, { live: () => false }).sheets["sheet-1"]!;
    expect(sheet.cellData).toMatchObject({ 0: { 0: { v: 1, t: 2 } }, 1: { 0: { v: 2, t: 2 }, 1: { v: 3, t: 2 } } });
  });

  test("tables and names travel as resources, built-in names do not", () => {
    const [tables, names] = toUniverSnapshot(file).resources!.map(({ data }) => JSON.parse(data) as Record<string, never>);
    expect(tables!["sheet-1"]).toEqual([expect.objectContaining({
      name: "T", range: { startRow: 4, endRow: 6, startColumn: 0, endColumn: 1 },
    })]);
    expect(Object.values(names!)).toEqual([
      { id: "name-1", name: "alles", formulaOrRefString: "'Blad1'!A5:B7", localSheetId: "AllDefaultWorkbook" },
    ]);
  });
});
