import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";

/*
 * Workbooks that are made for tests. They stand apart from the workbench, because the library that writes them takes longer to load than most
 * tests need it for: a test that does not make one does not load it.
 */

type Rows = readonly (readonly (string | number | null)[])[];

/** A table on a sheet of the same name; its header first. */
export function addTable(workbook: ExcelJS.Workbook, name: string, [header = [], ...rows]: Rows): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet(name);
  sheet.addTable({ name, ref: "A1", headerRow: true, columns: header.map((column) => ({ name: String(column) })), rows: rows as (string | number | null)[][] });
  return sheet;
}

/** A workbook with a sheet for each of these tables. */
export function withTables(tables: Readonly<Record<string, Rows>>): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(tables)) addTable(workbook, name, rows);
  return workbook;
}

const area: Readonly<Record<string, Rows>> = {
  Opgaven: [
    ["Opgave", "Doel", "Eenheid", "Ruimte per eenheid", "Grondsoorten", "Prioriteit", "Startjaar", "Doeljaar", "Kosten per eenheid"],
    ["Woningen", 1000, "woningen", 0.05, "landbouw", 1, 2027, 2030, 20_000],
    ["Natuurnetwerk", 100, "ha", 1, "landbouw; natuur", 2, 2027, 2030, 100_000],
    ["Zonnevelden", 50, "ha", 1, "landbouw", 3, 2027, 2028, 60_000],
  ],
  Combinaties: [["Opgave A", "Opgave B", "Aandeel"], ["Natuurnetwerk", "Zonnevelden", 0.2]],
  Grond: [["Gebied", "Grondsoort", "Oppervlakte", "Beschikbaar"], ["Oost", "landbouw", 1000, 0.14], ["Oost", "natuur", 200, 0.1]],
  Middelen: [
    ["Bron", "Soort", "Oormerk", "2027", "2028", "2029", "2030"],
    ["Algemene middelen", "algemeen", "", 5_000_000, 5_000_000, 5_000_000, 5_000_000], ["SPUK natuur", "SPUK", "Natuurnetwerk", 1_000_000, 1_000_000, 1_000_000, 1_000_000],
  ],
  Werk: [
    ["Werkpakket", "Opgave", "Organisatie", "Rol", "Uren", "Start", "Eind"],
    ["Bestemmingsplan", "Woningen", "Provincie", "Jurist", 1500, "2027K1", "2027K4"], ["Bodemonderzoek", "Natuurnetwerk", "Waterschap", "Ecoloog", 3500, "2028K1", "2028K4"],
  ],
  Bezetting: [["Organisatie", "Rol", "Fte"], ["Provincie", "Jurist", 1], ["Provincie", "Ecoloog", 1], ["Waterschap", "Ecoloog", 1]],
  Wijzigingen: [["Variant", "Tabel", "Rij", "Kolom", "Vermenigvuldig", "Tel op", "Zet"], ["Meer eigen geld", "middelen", "Algemene middelen", "jaren", 1.2, "", ""]],
};

/**
 * A small area with a bit of everything: tasks, land and what may share it, money, work, people and a variant, and two formulas of the add-in that spill, with a native
 * one over the first. To open a sample and to calculate it again costs four times as much: it is for tests of how something works - a dialog, the keyboard, an undo -
 * and not of what a sample comes to. `instead`: tables that are otherwise.
 */
export async function areaWorkbook(instead: Readonly<Record<string, Rows>> = {}): Promise<string> {
  const workbook = withTables({ ...area, ...instead });
  const sheet = workbook.addWorksheet("Verdeling");
  sheet.getCell("A1").value = { formula: "_xldudf_RUIMTE_VERDEEL(100,Opgaven[Doel])", result: 87, shareType: "array", ref: "A1:A3" } as never;
  sheet.getCell("A2").value = 9;
  sheet.getCell("A3").value = 4;
  sheet.getCell("C1").value = { formula: "SUM(A1:A3)", result: 100 };
  sheet.getCell("E1").value = { formula: "_xldudf_RUIMTE_VERDEEL(10,Opgaven[Doel])", result: 9, shareType: "array", ref: "E1:E3" } as never;
  sheet.getCell("E2").value = 1;
  sheet.getCell("E3").value = 0;
  return written(workbook, "klein-gebied.xlsx");
}

/** A small workbook: a table, a function of the add-in over it that spills, and a native formula over the spill. */
export async function smallWorkbook(): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const input = addTable(workbook, "Delen", [["Deel", "Gewicht"], ["Wonen", 3], ["Natuur", 2], ["Energie", 1]]);
  input.getCell("D1").value = "Verdeling";
  input.getCell("D2").value = { formula: "_xldudf_RUIMTE_VERDEEL(100,Delen[Gewicht])", result: 50, shareType: "array", ref: "D2:D4" } as never;
  input.getCell("D3").value = 33;
  input.getCell("D4").value = 17;
  input.getCell("F1").value = { formula: "SUM(D2:D4)", result: 100 };
  return written(workbook, "klein.xlsx");
}

/** 10.000 input rows with a formula of their own beside each, a function over them that spills, and formulas that read the spill. */
export async function largeWorkbook(): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const input = addTable(workbook, "Delen", [["Deel", "Gewicht"], ...Array.from({ length: 10_000 }, (_, index) => [`Deel ${index + 1}`, 1])]);
  input.getCell("D2").value = { formula: "_xldudf_RUIMTE_VERDEEL(20000,Delen[Gewicht])", result: 2, shareType: "array", ref: "D2:D10001" } as never;
  for (let row = 3; row <= 10_001; row++) input.getCell(`D${row}`).value = 2;
  for (let row = 2; row <= 10_001; row++) input.getCell(`H${row}`).value = { formula: `B${row}*3`, result: 3 };
  input.getCell("F1").value = { formula: "MAX(D2:D10001)", result: 2 };
  return written(workbook, "groot.xlsx");
}

/** Written in a folder of its own. */
export async function written(workbook: ExcelJS.Workbook, name: string): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), "werkbank-")), name);
  await workbook.xlsx.writeFile(file);
  return file;
}
