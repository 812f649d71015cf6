import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook, type CellValue } from "exceljs";
import { strFromU8, unzipSync } from "fflate";

const root = join(__dirname, "../..");
const bytes = new Uint8Array(readFileSync(join(root, "samples/twaalf-afspraken.xlsx")));
const parts = unzipSync(bytes);
const sheets = Object.keys(parts).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/u.test(name)).map((name) => strFromU8(parts[name]!));

/** A second reader, apart from the one that wrote the file. */
const workbook = new Workbook();
beforeAll(async () => {
  await workbook.xlsx.load(bytes.buffer);
});

const value = (cell: CellValue): unknown => (typeof cell === "object" && cell !== null && "result" in cell ? cell.result : cell);

/** The rows below the header of a sheet, as records, until the first row without a first cell. */
function records(name: string, headerRow = 4): Record<string, unknown>[] {
  const sheet = workbook.getWorksheet(name)!;
  const header = (sheet.getRow(headerRow).values as CellValue[]).slice(1).map((cell) => String(value(cell)));
  const rows: Record<string, unknown>[] = [];
  for (let row = headerRow + 1; row <= sheet.rowCount && sheet.getCell(row, 1).value !== null; row++) {
    rows.push(Object.fromEntries(header.map((title, index) => [title, value(sheet.getCell(row, index + 1).value)])));
  }
  return rows;
}
const row = (name: string, id: string, headerRow = 4) => records(name, headerRow).find(({ Afspraak }) => Afspraak === id)!;
const sum = (rows: readonly Record<string, unknown>[], header: string) => rows.reduce((total, cells) => total + Number(cells[header]), 0);

describe("the file", () => {
  test("is what the program makes, byte for byte", () => {
    const folder = mkdtempSync(join(tmpdir(), "samples-"));
    execFileSync(process.execPath, ["--import", "tsx", "samples/make.ts", folder], { cwd: root });
    const made = new Uint8Array(readFileSync(join(folder, "twaalf-afspraken.xlsx")));
    rmSync(folder, { recursive: true });
    expect(made.length === bytes.length && made.every((byte, index) => byte === bytes[index])).toBe(true);
  }, 120_000);

  test("holds every question about agreements and arrangements, as dynamic arrays with their values", () => {
    const formulas = sheets.flatMap((xml) => [...xml.matchAll(/<c [^>]*cm="1"[^>]*><f t="array"[^>]*>_xldudf_RUIMTE_([A-Z]+)\([^<]*<\/f><v>[^<]+<\/v>/gu)].map(([, id]) => id));
    expect(formulas).toHaveLength(sheets.join("").match(/_xldudf_RUIMTE_/gu)!.length);
    expect([...new Set(formulas)].sort()).toEqual(["BORGING", "DOORVERTALING", "SAMENHANG", "VERDEEL", "VOORTGANG", "WEDERKERIGHEID"]);
    for (const xml of sheets) expect(xml).not.toMatch(/ t="e"|#(NAME|REF|VALUE|N\/A|DIV|NUM|SPILL)/u);
  });
});

describe("the public figures", () => {
  test("are those of the twelve provinces, each with its source", () => {
    const provinces = records("Provincies");
    expect(provinces).toHaveLength(12);
    expect([sum(provinces, "Woningen 2022-2030"), sum(provinces, "Wind op land MW"), sum(provinces, "Gemeenten")]).toEqual([917_193, 5715, 342]);
    for (const { Herkomst } of provinces) expect(Herkomst).toContain("IPO");
    for (const name of ["Partijen", "Afspraken", "Gebieden", "Arrangementen", "Bijdragen", "Metingen"]) {
      for (const { Herkomst } of records(name)) expect(Herkomst).toBeTruthy();
    }
    expect(new Set(records("Metingen").map(({ Herkomst }) => Herkomst))).toEqual(new Set(["voorbeeld"]));
  });

  test("close as they do in public: 17.193 homes more than asked, 285 MW of wind without a province", () => {
    expect(row("Doorvertaling", "WONEN")).toMatchObject({ Doel: 900_000, Doorvertaald: 917_193, Verschil: 17_193, Status: "meer dan gevraagd" });
    expect(row("Doorvertaling", "WIND")).toMatchObject({ Doel: 6, Doorvertaald: 5.715, Verschil: -0.285, Status: "tekort" });
  });
});

describe("the story", () => {
  test("every other key splits the same whole", () => {
    const splits = records("Verdeling", 5);
    for (const [header, whole] of [
      ["Woningen naar inwoners", 900_000], ["Woningen naar inwoners, minstens 20.000", 900_000], ["Woningen naar gemeenten, per 100", 900_000],
      ["Woningen naar bod, teruggebracht", 900_000], ["Wind naar landoppervlak", 6000], ["Rest van wind naar landoppervlak", 285],
    ] as const) expect([header, sum(splits, header)]).toEqual([header, whole]);
    expect(Math.min(...splits.map((split) => Number(split["Woningen naar inwoners, minstens 20.000"])))).toBe(20_000);
  });

  test("a replaced version stays in sight, and the weakest water decides", () => {
    const versions = records("Doorvertaling").filter(({ Afspraak }) => Afspraak === "NATUUR Vallei");
    expect(versions.map(({ Doel, Status }) => [Doel, Status])).toEqual([[1500, ""], [1200, "tekort"]]);
    expect(versions[0]!["Opmerking"]).toMatch(/^vervangen door versie 2 van 1-10-2024/u);
    expect(row("Doorvertaling", "WATER Vecht")).toMatchObject({ Doorvertaald: 90, Status: "tekort" });
    expect(row("Voortgang", "WATER Vecht", 6)).toMatchObject({ Realisatie: 41, Escalatie: 1 });
  });

  test("an area across provinces asks for coordination, and a contribution counts for nothing", () => {
    expect(row("Borging", "BODEM Veenrand")["Opmerking"]).toBe("Veenrand ligt in 3 provincies en heeft geen Coördinatie");
    expect(records("Borging").filter(({ Status }) => Status === "telt nergens voor")).toHaveLength(1);
  });

  test("the homes of the nation are the sum of what the provinces measured, and some tables could be one", () => {
    const progress = records("Voortgang", 6);
    const homes = progress.filter(({ Afspraak }) => String(Afspraak).startsWith("WONEN "));
    expect(progress[0]!["Realisatie"]).toBe(sum(homes, "Realisatie"));
    expect(new Set(homes.map(({ Status }) => Status))).toEqual(new Set(["groen", "oranje", "rood"]));
    const groups = records("Samenhang").filter((pair) => pair["Arrangement B"] === "groep");
    expect(groups.map(({ Winst }) => Winst)).toEqual([36, 32]);
  });
});
