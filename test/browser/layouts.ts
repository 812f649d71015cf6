import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";

/**
 * A workbook that somebody made years ago, without one Excel table: a sheet with titles, one with merged titles and a header over two
 * rows, one with two tables side by side, one with subtotals, one with headers of the user's own, one with units and notes.
 */
export async function foreignWorkbook(): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const sheet = (name: string, rows: readonly (readonly unknown[])[]): ExcelJS.Worksheet => {
    const made = workbook.addWorksheet(name);
    rows.forEach((row, index) => { made.getRow(index + 1).values = row.map((cell) => (cell === "" ? null : cell)) as ExcelJS.CellValue[]; });
    return made;
  };
  sheet("Programma", [
    ["Programma landelijk gebied"], ["Stand van zaken 1 november 2026"], [],
    ["Opgave", "Gebied", "Ruimteclaim"], ["Woningen", "Oost", 900], ["Zon op land", "Oost", "veel"], ["Natuurnetwerk", "Oost", 1800],
  ]);
  const money = sheet("Dekking", [
    ["Dekkingsplan 2026"], [],
    ["Bron", "Soort", "Bedragen in euro's", "", ""], ["", "", 2027, 2028, 2029],
    ["Provincie", "algemeen", 1_000_000, 1_000_000, 1_000_000], ["Reserve", "reserve", 500_000, 0, 0],
  ]);
  for (const area of ["A1:E1", "A3:A4", "B3:B4", "C3:E3"]) money.mergeCells(area);
  sheet("Grond en koppelkansen", [
    ["Grond", "", "", "", "Combinaties"],
    ["Gebied", "Grondsoort", "Oppervlakte", "", "Opgave A", "Opgave B", "Maximaal aandeel"],
    ["Oost", "landbouw", 2500, "", "Zon op land", "Natuurnetwerk", 0.4],
    ["Oost", "natuur", 300],
  ]);
  sheet("Werk", [
    ["Werkpakket", "Rol", "Uren", "Start", "Eind"],
    ["Cluster natuur"], ["Bodemonderzoek", "Ecoloog", 1200, 2027, 2028], ["Monitoring", "Ecoloog", 600, 2028, 2029], ["Subtotaal", "", 1800],
    ["Cluster wonen"], ["Bestemmingsplan", "Jurist", 900, 2027, 2027], ["Subtotaal", "", 900], [], ["Totaal", "", 2700],
  ]);
  sheet("Wie", [
    ["Wie levert", "Wat kan die", "Hoeveel"], ["Provincie", "Ecoloog", 1], ["Provincie", "Jurist", 0.5],
  ]);
  sheet("Indexering", [
    ["Jaar", "Index", "Correctie"], ["", "%", "%"], [2026, 0.02, 0], [2027, 0.025, 0], [], ["Bron: CPB"], ["* voorlopig"],
  ]);
  const file = join(mkdtempSync(join(tmpdir(), "werkbank-")), "van-een-ander.xlsx");
  await workbook.xlsx.writeFile(file);
  return file;
}
