/** @jest-environment ./test/workbench/node-require.cjs */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { calculateWorkbook, summary } from "../../addin/workbench/cli/calculate";
import { loadBundle } from "../../addin/workbench/engine/bundle";
import { areaAddress, cellKey, parseArea, readWorkbookFile } from "../../addin/workbench/engine/file";
import type { FileCell, FileValue } from "../../addin/workbench/engine/file";
import { zipEntries } from "../../addin/workbench/engine/file/zip";
import { fakeBundle } from "./engine/fake-bundle";
import { sheetXml, workbookBytes } from "./engine/raw-workbook";
import { richWorkbook } from "./rich-workbook";
import type { Planted } from "./rich-workbook";

jest.mock("node:module", () => ({ createRequire: () => (globalThis as unknown as { nodeRequire: NodeJS.Require }).nodeRequire }));

const bundle = loadBundle(fakeBundle());
const folder = mkdtempSync(join(tmpdir(), "calculate-"));
const file = (name: string): string => join(folder, name);

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

interface Outcome {
  text: string;
  bytes: Uint8Array;
  cell: (address: string) => FileCell | undefined;
  value: (address: string) => FileValue;
}

/** Calculates a workbook through files, as the command does; looks at its last sheet. */
async function calculated(bytes: Uint8Array, name = "in.xlsx"): Promise<Outcome> {
  writeFileSync(file(name), bytes);
  const result = await calculateWorkbook(file(name), file(`uit-${name}`), () => bundle);
  expect(sameBytes(bytes, new Uint8Array(readFileSync(file(name))))).toBe(true);
  const out = new Uint8Array(readFileSync(file(`uit-${name}`)));
  const sheet = readWorkbookFile(out).sheets.at(-1)!;
  const cell = (address: string): FileCell | undefined => {
    const { top, left } = parseArea(address)!;
    return sheet.cells.get(cellKey(top, left));
  };
  return { text: summary(result).join("\n"), bytes: out, cell, value: (address) => cell(address)?.value ?? null };
}

/** One sheet with these rows. */
const calculatedRows = (rows: string, name?: string): Promise<Outcome> => calculated(workbookBytes({ sheet: sheetXml(rows) }), name);
const call = (address: string, formula: string, area = address, value = "<v>0</v>"): string =>
  `<c r="${address}" cm="1"><f t="array" ref="${area}">_xldudf_RUIMTE_${formula}</f>${value}</c>`;

const doubled: Planted = { address: "A3", formula: "_xldudf_RUIMTE_DUBBEL(Opgaven[#All])", area: "A3:C4", value: "oud" };
const demand: Planted = { address: "E3", formula: '_xldudf_RUIMTE_EIS(Opgaven[#All],"Grond")', area: "E3", value: "3" };

describe("a user's rich workbook", () => {
  let before: Uint8Array;
  let outcome: Outcome;
  beforeAll(async () => {
    before = await richWorkbook([doubled, demand]);
    outcome = await calculated(before);
  });

  test("only the sheet with changed cells is another; every other entry is byte for byte what it was, packed too", () => {
    const packed = (bytes: Uint8Array): [string, string][] => zipEntries(bytes).map((entry) =>
      [entry.name, Buffer.from(bytes.subarray(...entry.local)).toString("base64")]);
    const [old, now] = [packed(before), packed(outcome.bytes)];
    expect(now.map(([name]) => name)).toEqual(old.map(([name]) => name));
    expect(now.filter(([, bytes], index) => bytes !== old[index]![1]).map(([name]) => name)).toEqual(["xl/worksheets/sheet2.xml"]);
    expect(old.map(([name]) => name)).toEqual(expect.arrayContaining(["xl/charts/chart1.xml", "xl/comments1.xml", "xl/media/image1.png", "xl/tables/table1.xml"]));
  });

  test("in that sheet only the cells concerned are other", () => {
    const cells = (bytes: Uint8Array): Map<string, string> => {
      const xml = strFromU8(unzipSync(bytes)["xl/worksheets/sheet2.xml"]!);
      return new Map([["rest", xml.replace(/<c r="[A-Z]+\d+"[^>]*?(?:\/>|>.*?<\/c>)/g, "").replace(/<row r="6"[^>]*><\/row>/, "")],
        ...[...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/g)].map((match): [string, string] => [match[1]!, match[0]])]);
    };
    const [old, now] = [cells(before), cells(outcome.bytes)];
    const other = [...now].filter(([address, xml]) => old.get(address) !== xml).map(([address]) => address);
    const block = ["A", "B", "C"].flatMap((column) => [3, 4, 5, 6].map((row) => `${column}${row}`));
    expect(other.filter((address) => address !== "rest").sort()).toEqual([...block, "E3", "H1", "H3"].sort());
    expect(now.get("H2")).toBe(old.get("H2"));
    expect(now.get("B4")).toMatch(/^<c r="B4" s="\d+"><v>20<\/v><\/c>$/);
  });

  test("the values are right, the spill has its size, what depends on it follows", () => {
    expect(areaAddress(outcome.cell("A3")!.array!.area)).toBe("A3:C6");
    expect(["A3", "A5", "B5", "B6", "C4"].map(outcome.value)).toEqual(["Opgave", "Natuur & water", 40.5, 60, 3]);
    expect([outcome.value("H1"), outcome.value("H2"), outcome.value("H3")]).toEqual([120.5, 60.25, 241]);
  });

  test("a required column that is not there: the cell says #VALUE!, the summary names cell and reason", () => {
    expect(outcome.value("E3")).toEqual({ error: "#VALUE!" });
    expect(outcome.text).toContain("2 RUIMTE-formules herrekend");
    expect(outcome.text).toContain("Fout in Uitkomst!E3: #VALUE! Tabel rij 1: de kolom 'Grond' ontbreekt");
  });

  test("what the functions assumed is counted and named, once for all the cells that rest on it", async () => {
    const { text, value } = await calculatedRows(`<row r="1">${call("A1", "MERK()")}${call("B1", "MERK(TRUE)")}${call("C1", "MERK(FALSE)")}</row>`);
    expect([value("A1"), value("C1")]).toEqual([1, { error: "#VALUE!" }]);
    expect(text).toContain("1 fout, 3 opmerkingen.");
    expect(text).toContain("Opmerking bij Blad1!A1, Blad1!B1, Blad1!C1: nl-NL: gelezen");
  });

  test("another library reads the result", async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(outcome.bytes as never);
    const sheet = workbook.getWorksheet("Uitkomst")!;
    expect([sheet.getCell("A4").value, sheet.getCell("B6").value]).toEqual(["Wonen", 60]);
    expect(sheet.getCell("A3").result).toBe("Opgave");
    expect(sheet.getCell("H9").value).toBe("van de gebruiker");
  });

  test("calculated once more, nothing changes at all", async () => {
    const again = await calculated(outcome.bytes, "nogmaals.xlsx");
    expect(again.text).toContain("0 cellen gewijzigd");
    expect(sameBytes(again.bytes, outcome.bytes)).toBe(true);
  });
});

describe("spills", () => {
  test("one that shrinks empties what it leaves and keeps its style", async () => {
    const { cell, value } = await calculatedRows(
      `<row r="1">${call("A1", "REEKS(2)", "A1:A4")}</row><row r="2"><c r="A2"><v>8</v></c></row><row r="3"><c r="A3" s="0"><v>9</v></c></row><row r="4"><c r="A4"><v>9</v></c><c r="B4"><v>7</v></c></row>`);
    expect(areaAddress(cell("A1")!.array!.area)).toBe("A1:A2");
    expect(["A1", "A2", "A3", "A4", "B4"].map(value)).toEqual([1, 2, null, null, 7]);
  });

  test("one that has no room is named and loses nothing of the user", async () => {
    const { text, cell, value } = await calculatedRows(
      `<row r="1">${call("A1", "REEKS(3)", "A1:A2")}<c r="C1"><f>SUM(A1:A2)</f><v>3</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>99</v></c></row>`);
    expect(text).toContain("Fout in Blad1!A1: #SPILL! A3 is niet leeg");
    expect(value("A1")).toEqual({ error: "#VALUE!" });
    expect(areaAddress(cell("A1")!.array!.area)).toBe("A1");
    expect([value("A2"), value("A3"), value("C1")]).toEqual([null, 99, { error: "#VALUE!" }]);
  });

  test("a chain over spills follows their new sizes, with E2# as a file keeps it", async () => {
    const { value, cell, text } = await calculatedRows(
      `<row r="1">${call("A1", "REEKS(4)")}${call("B1", "DUBBEL(_xlfn.ANCHORARRAY(A1))")}<c r="C1"><f>SUM(_xlfn.ANCHORARRAY(B1))</f><v>0</v></c><c r="D1"><f>SUM(B3:B9)</f><v>0</v></c></row>`);
    expect(text).toContain("0 fouten");
    expect(areaAddress(cell("B1")!.array!.area)).toBe("B1:B4");
    expect([value("B4"), value("C1"), value("D1")]).toEqual([8, 20, 14]);
  });

  test("one may grow into what another leaves", async () => {
    const { value, text } = await calculatedRows(
      `<row r="1">${call("B1", "REEKS(4)")}</row><row r="3">${call("A3", "REEKS(1,9)", "A3:C3")}<c r="B3"><v>5</v></c><c r="C3"><v>6</v></c></row>`);
    expect(text).toContain("0 fouten");
    expect(["B1", "B2", "B3", "B4", "A3", "C3"].map(value)).toEqual([1, 2, 3, 4, 9, null]);
  });

  test("a formula entered over fixed cells fills exactly those, a plain one takes one value", async () => {
    const { value, cell } = await calculatedRows(
      '<row r="1"><c r="A1"><f t="array" ref="A1:B3">_xldudf_RUIMTE_REEKS(2)</f><v>0</v></c><c r="D1"><f>_xldudf_RUIMTE_REEKS(5,7)</f><v>0</v></c></row>');
    expect(areaAddress(cell("A1")!.array!.area)).toBe("A1:B3");
    expect(["A1", "B1", "A2", "B2", "A3", "B3"].map(value)).toEqual([1, 1, 2, 2, { error: "#N/A" }, { error: "#N/A" }]);
    expect([value("D1"), value("D2")]).toEqual([7, null]);
  });
});

describe("arguments and results", () => {
  test("omitted is null, empty cells are 0, errors are their text, one value is a matrix where one is asked", async () => {
    const { value } = await calculatedRows(
      `<row r="1">${call("A1", "ZIE(,5)")}${call("B1", "ZIE(1,,D1:E2)")}${call("C1", "ZIE(TRUE,&quot;a&quot;,D1)")}<c r="D1"><v>3</v></c></row><row r="2"><c r="E2" t="e"><v>#N/A</v></c></row>`);
    expect(value("A1")).toBe("[null,5,null]");
    expect(value("B1")).toBe('[1,null,[[3,0],[0,"#N/A"]]]');
    expect(value("C1")).toBe('[true,"a",[[3]]]');
  });

  test("hostile text arrives as text, exactly as the function gave it", async () => {
    const { value, bytes } = await calculatedRows(`<row r="1">${call("A1", "TEKST()")}</row>`);
    expect(["A1", "B1", "A2", "B2", "A3", "B3"].map(value)).toEqual(["=1+1", "</c>&<b>", "a\u0001b\u000b", " spatie ", "_x0041_", "1"]);
    expect(strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"]!)).not.toContain("<f>=1+1");
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes as never);
    expect(workbook.worksheets[0]!.getCell("B1").value).toBe("</c>&<b>");
  });

  test("inside other formulas, and errors that are caught", async () => {
    const { value, text } = await calculatedRows(
      `<row r="1"><c r="A1"><f>SUM(_xldudf_RUIMTE_REEKS(4))*10</f><v>0</v></c><c r="B1"><f>IFERROR(_xldudf_RUIMTE_STUK(),"gevangen")</f><v>0</v></c>${call("C1", "LEEG()")}</row>`);
    expect([value("A1"), value("B1"), value("C1")]).toEqual([100, "gevangen", { error: "#N/A" }]);
    expect(text).toContain("Fout in Blad1!C1: #N/A geen grond");
    expect(text).toContain("1 fout.");
  });

  test("text stays text, a circle is an error and not a text", async () => {
    const { value } = await calculatedRows(
      `<row r="1">${call("A1", "REEKS(1,5)")}<c r="B1"><f>A1&amp;""</f><v>0</v></c><c r="C1"><f>A1+D1</f><v>0</v></c><c r="D1"><f>C1</f><v>0</v></c><c r="E1"><f>A1=5</f><v>0</v></c></row>`);
    expect([value("B1"), value("E1")]).toEqual(["5", true]);
    expect(typeof value("C1") === "string").toBe(false);
  });

  test("a function that the engine does not know keeps its value and is named", async () => {
    const { value, text } = await calculatedRows(
      `<row r="1">${call("A1", "REEKS(1,5)")}<c r="B1"><f>EIGENFUNCTIE(A1)</f><v>17</v></c><c r="C1"><f>EIGENFUNCTIE(9)</f><v>18</v></c>${call("D1", "BESTAATNIET()", "D1", "<v>4</v>")}</row>`);
    expect([value("A1"), value("B1"), value("D1")]).toEqual([5, 17, 4]);
    expect(text).toContain("Waarde behouden (EIGENFUNCTIE is hier niet te berekenen): Blad1!B1");
    expect(text).toContain("RUIMTE.BESTAATNIET");
    expect(text).not.toContain("Blad1!C1");
  });

  test("formulas that feed the add-in and have no value yet are calculated", async () => {
    const { value } = await calculatedRows(
      `<row r="1"><c r="A1"><f>1+2</f></c><c r="B1"><f>A1*2</f><v>999</v></c>${call("C1", "REEKS(1,B1)")}<c r="D1"><f>4+4</f></c></row>`);
    expect([value("A1"), value("B1"), value("C1"), value("D1")]).toEqual([3, 6, 6, null]);
  });
});

describe("twenty thousand formulas of the user's own", () => {
  test("enter as their values: only what hangs on the add-in is calculated", async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) =>
      `<row r="${index + 1}">${index === 0 ? call("A1", "REEKS(1,B20000)") : ""}<c r="B${index + 1}"><f>${index === 0 ? "0" : `B${index}`}+1</f><v>${index + 1}</v></c></row>`).join("");
    const { value, text } = await calculatedRows(rows, "groot.xlsx");
    expect(value("A1")).toBe(20_000);
    expect(text).toContain("1 cel gewijzigd");
  });
});

describe("what cannot be done is said in one line, and no file is left behind", () => {
  const refusal = async (input: string, out?: string): Promise<string> => {
    const message = await calculateWorkbook(input, out, () => bundle).then(() => "", (error: unknown) => (error as Error).message);
    expect(message).not.toContain("\n");
    return message;
  };

  test("files", async () => {
    writeFileSync(file("tekst.xlsx"), "geen zip");
    writeFileSync(file("goed.xlsx"), workbookBytes({}));
    expect(await refusal(file("weg.xlsx"))).toContain("bestaat niet");
    expect(await refusal(folder)).toContain("bestaat niet");
    expect(await refusal(file("tekst.xlsx"), file("x.xlsx"))).toContain("geen Excel-werkmap");
    expect(await refusal(file("goed.xlsx"), file("goed.xlsx"))).toContain("hetzelfde bestand");
    expect(await refusal(file("goed.xlsx"), join(folder, ".", "x", "..", "goed.xlsx"))).toContain("hetzelfde bestand");
    expect(await refusal(file("goed.xlsx"), join(folder, "geen-map", "uit.xlsx"))).toContain("De map van");
    expect(readdirSync(folder)).not.toContain("x.xlsx");
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("a workbook without the add-in's formulas is copied as it is", async () => {
    const bytes = workbookBytes({ sheet: sheetXml('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>') });
    const outcome = await calculated(bytes, "zonder.xlsx");
    expect(outcome.text).toBe("Geen RUIMTE-formules gevonden.");
    expect(sameBytes(outcome.bytes, bytes)).toBe(true);
  });
});
