import ExcelJS from "exceljs";
import { addTable, written } from "./workbooks";

type Rows = readonly (readonly (string | number)[])[];

interface Foreign {
  /** The sheet as a department keeps it. */
  readonly sheet: string;
  readonly rows: Rows;
  readonly merges?: readonly string[];
  /** What stands beside it as Excel tables, and is read by itself. */
  readonly tables: Readonly<Record<string, Rows>>;
}

const tasks: Rows = [
  ["Opgave", "Ruimteclaim", "Doel", "Eenheid", "Kosten per eenheid", "Startjaar", "Doeljaar"],
  ["Beekherstel", 40, 10, "km", 100_000, 2027, 2028], ["Dorpshart", 20, 50, "woningen", 20_000, 2027, 2028],
];

/** Six sheets, each of another layout, none of them as the handbook's examples. */
export const foreignWorkbooks = {
  /** A header over two rows, with merges; the money in millions. */
  means: {
    sheet: "Meerjarig dekkingsplan",
    rows: [
      ["Dekkingsplan landelijk gebied, vastgesteld 3 november 2026"], [],
      ["Waar komt het geld vandaan", "Soort", "Begroting (in mln)", ""], ["", "", 2027, 2028],
      ["Algemene middelen", "algemeen", 0.6, 0.4], ["Fonds Vitaal Platteland", "reserve", 0.2, 0.2], ["Totaal", "", 0.8, 0.6],
    ],
    merges: ["A1:D1", "A3:A4", "B3:B4", "C3:D3"],
    tables: { Opgaven: tasks },
  },
  /** Amounts x 1.000, with subtotals per programme. */
  spending: {
    sheet: "Raming per programma",
    rows: [
      ["Raming uitgaven (bedragen x € 1.000)"], ["Programma", "Wat gaan we doen", 2027, 2028],
      ["Water", "", "", ""], ["", "Beekherstel", 300, 500], ["", "Baggeren", 20, 20], ["Subtotaal Water", "", 320, 520],
      ["Wonen", "", "", ""], ["", "Dorpshart", 250, 450], ["Subtotaal Wonen", "", 250, 450], ["Totaal", "", 570, 970],
    ],
    tables: {
      Opgaven: [["Opgave", "Ruimteclaim"], ["Beekherstel", 40], ["Baggeren", 1], ["Dorpshart", 20]],
      Middelen: [["Bron", "Soort", "2027", "2028"], ["Algemeen", "algemeen", 570_000, 485_000]],
    },
  },
  /** Lines of a ledger: a line per booking, income and costs under each other. */
  ledger: {
    sheet: "Grootboek",
    rows: [
      ["Boekjaar", "Grootboekrekening", "Relatie", "Werk", "D/C", "Mutatie"],
      [2027, 43000, "Aannemer Jansen", "Beekherstel", "D", 120_000], [2027, 43000, "Aannemer Smit", "Beekherstel", "D", 180_000], [2028, 43100, "Aannemer Jansen", "Beekherstel", "D", 100_000],
      [2027, 83000, "Rijk", "Beekherstel", "C", 90_000], [2027, 43000, "Bouwbedrijf Oost", "Dorpshart", "D", 200_000], [2028, 43000, "Bouwbedrijf Oost", "Dorpshart", "D", 400_000],
    ],
    tables: {
      Opgaven: [["Opgave", "Ruimteclaim"], ["Beekherstel", 40], ["Dorpshart", 20]],
      Middelen: [["Bron", "Soort", "2027", "2028"], ["Algemeen", "algemeen", 500_000, 250_000]],
    },
  },
  /** Land use across, a column per kind. */
  land: {
    sheet: "Bodemstatistiek",
    rows: [
      ["Bodemstatistiek 2025 (CBS)"], [], ["Kern", "Akkerbouw", "Grasland", "Bos", "Totaal ha"],
      ["Oosterhout", 400, 300, 60, 760], ["Westerveld", 100, 120, 20, 240], ["Totaal", 500, 420, 80, 1000],
    ],
    tables: { Opgaven: [["Opgave", "Ruimteclaim"], ["Beekherstel", 640], ["Dorpshart", 610]] },
  },
  /** Fte per year across. */
  staff: {
    sheet: "Formatieplan",
    rows: [
      ["Formatieplan team Ruimte"], ["Eenheid", "Taakveld", "2027 (fte)", "2028 (fte)", "Opmerking"],
      ["Beleid", "Ecoloog", 2, 1, ""], ["Beleid", "Jurist", 1, 1, "vacature"], ["Uitvoering", "Ecoloog", 1, 1, ""],
    ],
    tables: {
      Werk: [["Werkpakket", "Rol", "Fte", "Start", "Eind"], ["Bodemonderzoek", "Ecoloog", 4, "2027", "2028"], ["Vergunningen", "Jurist", 1, "2027", "2028"]],
    },
  },
  /** Homes per period, a row per municipality. */
  homes: {
    sheet: "Woningbouwafspraken",
    rows: [
      ["Netto toevoeging woningen"], ["Regiogemeente", "2025 t/m 2029", "2030-2034", "Samen"],
      ["Oosterhout", 1000, 500, 1500], ["Westerveld", 400, 600, 1000], ["Totaal", 1400, 1100, 2500],
    ],
    tables: { Grond: [["Gebied", "Grondsoort", "Oppervlakte"], ["Oosterhout", "landbouw", 30], ["Westerveld", "landbouw", 50]] },
  },
} as const satisfies Record<string, Foreign>;

export type ForeignName = keyof typeof foreignWorkbooks;

export async function foreignWorkbookNamed(name: ForeignName): Promise<string> {
  const { sheet, rows, tables, ...more }: Foreign = foreignWorkbooks[name];
  const workbook = new ExcelJS.Workbook();
  const made = workbook.addWorksheet(sheet);
  rows.forEach((row, index) => { made.getRow(index + 1).values = row.map((cell) => (cell === "" ? null : cell)) as ExcelJS.CellValue[]; });
  for (const area of more.merges ?? []) made.mergeCells(area);
  for (const [table, cells] of Object.entries(tables)) addTable(workbook, table, cells);
  return written(workbook, `${name}.xlsx`);
}
