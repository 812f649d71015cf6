import type { CellStyle } from "hucre/xlsx";
import { absolute, moved, onSheet } from "../../writer/address";
import { total, type Data, type Value } from "../../writer/data";
import type { Argument } from "../../writer/formula";
import type { Span } from "../../../addin/paper";
import { Sheet } from "../../writer/sheet";
import { aligned, styles, withFormat } from "../../writer/styles";
import { data } from "../tables";

/** A sheet of the department itself, and the range of it that is read: from its title to its last total. */
export interface Source {
  readonly sheet: Sheet;
  readonly range: Argument;
  /** How many rows and columns stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** The rows that head its columns, from 0: one, or two of which the first names groups. */
  readonly header: Span;
}

const NOTE = "* Voorbeeld: een verzonnen afdeling met verzonnen cijfers.";
const thousands = "#,##0";
const fte = "0.0";

/** The row of the header, or of the first of two, from 0. */
const HEADER = 3;

/** As people made it, long before there was an add-in: grey headers with lines, no Excel tables. */
const edge = { style: "thin", color: { rgb: "A6A6A6" } } as const;
const lines = { top: edge, bottom: edge, left: edge, right: edge };
const grey: CellStyle = { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E7E6E6" } } };
const header: CellStyle = { font: { ...styles.body.font, bold: true }, ...grey, border: lines, alignment: { horizontal: "center", vertical: "center", wrapText: true } };
const body: CellStyle = { font: styles.body.font, border: lines, alignment: { vertical: "center" } };
const sum: CellStyle = { font: { ...styles.body.font, bold: true }, border: lines, ...grey, alignment: { vertical: "center" } };

/** A budget in thousands over two header rows: costs and income beside each other, a subtotal per programme. */
export function budget(): Source {
  const { header: names, rows } = data.programmabegroting;
  const sheet = new Sheet("Programmabegroting", "input", "Programmabegroting 2027-2030", "Afdeling Fysieke leefomgeving, bedragen x € 1.000");
  const [labels, years] = [names.slice(0, 3), names.slice(3, 7)];
  labels.forEach((name, column) => sheet.put(moved("A4", 0, column), name, header).put(moved("A5", 0, column), "", header).merge(moved("A4", 0, column), 1, 2));
  ["Lasten", "Baten"].forEach((group, index) => {
    const at = moved("D4", 0, 4 * index);
    sheet.put(at, group, header).merge(at, 4);
    years.forEach((year, column) => { if (column > 0) sheet.put(moved(at, 0, column), "", header); sheet.put(moved(at, 1, column), Number(year), header); });
  });
  let row = 6;
  const subtotals: number[] = [];
  for (const programme of [...new Set(rows.map(([name]) => name))]) {
    const own = rows.filter(([name]) => name === programme);
    own.forEach((cells, index) => cells.forEach((value, column) => {
      sheet.put(moved("A1", row - 1 + index, column), column === 0 && index > 0 ? "" : value, look(value));
    }));
    sheet.merge(`A${row}`, 1, own.length);
    const last = row + own.length;
    sums(sheet, last, `Subtotaal ${String(programme)}`, 3, 8, (letter) => `SUM(${letter}${row}:${letter}${last - 1})`, (column) => added(own, column));
    subtotals.push(last);
    row = last + 1;
  }
  sums(sheet, row, "Totaal", 3, 8, (letter) => subtotals.map((each) => `${letter}${each}`).join("+"), (column) => added(rows, column));
  return finished(sheet.widths(26, 36, 14, ...Array.from({ length: 8 }, () => 11)), `K${row}`, { rows: 5, columns: 2 });
}

/** Sources of money, in thousands, with a year that is over and a total per source. */
export function funding(): Source {
  const { header: names, rows } = data.dekking;
  const sheet = new Sheet("Dekking", "input", "Dekkingsplan (bedragen x € 1.000)", "Stand van zaken na de voorjaarsnota");
  [...names, "Totaal 2027-2030"].forEach((name, column) => sheet.put(moved("A4", 0, column), name, header));
  rows.forEach((cells, index) => {
    const row = 5 + index;
    cells.forEach((value, column) => sheet.put(moved("A1", row - 1, column), value, aligned(look(value), { wrapText: column === 2 })));
    sheet.formula(`J${row}`, `SUM(F${row}:I${row})`, total(cells.slice(5).map(amount)), withFormat(sum, thousands));
    if (String(cells[2] ?? "").length > 40) sheet.height(row, 34);
  });
  const last = 5 + rows.length;
  sums(sheet, last, "Totaal dekking", 4, 6, (letter) => `SUM(${letter}5:${letter}${last - 1})`, (column) => (column === 9 ? total(rows.map((cells) => total(cells.slice(5).map(amount)))) : added(rows, column)));
  return finished(sheet.height(4, 32).widths(30, 16, 48, 14, 12, 12, 12, 12, 12, 14), `J${last}`, { rows: 4, columns: 1 });
}

/** Projects in a list, one row each. */
export const projects = (): Source => plain("Projecten", "Projectenlijst Fysieke leefomgeving", "Bijgehouden door de programmasecretaris", data.projecten, [6, 36, 14, 18, 12, 10, 16, 10, 22, 10, 28], undefined);

/** The land that comes free: a row per municipality, the kinds of land across. */
export function landUse(): Source {
  const { header: names, rows } = data.grondgebruik;
  const sheet = new Sheet("Grondgebruik", "input", "Grond die tot 2030 vrij te maken is", "In hectares, per gemeente en grondgebruik");
  [...names, "Totaal"].forEach((name, column) => sheet.put(moved("A4", 0, column), name, header));
  rows.forEach((cells, index) => {
    const row = 5 + index;
    cells.forEach((value, column) => sheet.put(moved("A1", row - 1, column), value, look(value)));
    sheet.formula(`E${row}`, `SUM(B${row}:D${row})`, total(cells.slice(1).map(amount)), withFormat(sum, thousands));
  });
  const last = 5 + rows.length;
  sums(sheet, last, "Totaal", 1, 4, (letter) => `SUM(${letter}5:${letter}${last - 1})`, (column) => (column === 4 ? total(rows.flatMap((cells) => cells.slice(1).map(amount))) : added(rows, column)));
  return finished(sheet.widths(22, 14, 14, 14, 14), `E${last}`, { rows: 4, columns: 1 });
}

/** Staff by department, a column per year under a merged name. */
export function staff(): Source {
  const { header: names, rows } = data.formatie;
  const sheet = new Sheet("Formatie", "input", "Formatie 2027-2030", "Vaste bezetting in fte, peildatum 1 november");
  names.slice(0, 2).forEach((name, column) => sheet.put(moved("A4", 0, column), name, header).put(moved("A5", 0, column), "", header).merge(moved("A4", 0, column), 1, 2));
  sheet.put("C4", "Formatie", header).merge("C4", 4);
  names.slice(2).forEach((name, column) => { if (column > 0) sheet.put(moved("C4", 0, column), "", header); sheet.put(moved("C5", 0, column), name, header); });
  rows.forEach((cells, index) => cells.forEach((value, column) => {
    const isSame = column === 0 && index > 0 && rows[index - 1]![0] === value;
    sheet.put(moved("A6", index, column), isSame ? "" : value, withFormat(look(value), typeof value === "number" ? fte : undefined));
  }));
  for (const department of new Set(rows.map(([name]) => name))) {
    const first = rows.findIndex(([name]) => name === department);
    sheet.merge(`A${6 + first}`, 1, rows.filter(([name]) => name === department).length);
  }
  const last = 6 + rows.length;
  sums(sheet, last, "Totaal", 2, 4, (letter) => `SUM(${letter}6:${letter}${last - 1})`, (column) => added(rows, column), fte);
  return finished(sheet.widths(26, 22, 11, 11, 11, 11), `F${last}`, { rows: 5, columns: 1 });
}

/** Hours per project and role, a column per year. */
export const hours = (): Source => plain("Urenraming", "Urenraming per project", "Uren per functie en jaar, opgegeven door de projectleiders", data.uren, [36, 20, 12, 12, 12, 12], { labels: 2, amounts: 4 });

function plain(name: string, title: string, lead: string, { header: names, rows }: Data, widths: readonly number[], totals: { readonly labels: number; readonly amounts: number } | undefined): Source {
  const sheet = new Sheet(name, "input", title, lead);
  names.forEach((text, column) => sheet.put(moved("A4", 0, column), text, header));
  rows.forEach((cells, row) => cells.forEach((value, column) => sheet.put(moved("A5", row, column), value, look(value, names[column]))));
  const last = 5 + rows.length;
  if (totals !== undefined) sums(sheet, last, "Totaal", totals.labels, totals.amounts, (letter) => `SUM(${letter}5:${letter}${last - 1})`, (column) => added(rows, column));
  return finished(sheet.height(4, 32).widths(...widths), moved("A1", (totals === undefined ? last - 1 : last) - 1, names.length - 1), { rows: 4, columns: 2 });
}

/** A row of sums as Excel itself makes them. */
function sums(
  sheet: Sheet, row: number, name: string, labels: number, amounts: number, formula: (letter: string) => string, value: (column: number) => number, format = thousands,
): void {
  for (let column = 0; column < labels; column += 1) sheet.put(moved("A1", row - 1, column), column === 0 ? name : "", sum);
  if (labels > 1) sheet.merge(`A${row}`, labels);
  for (let column = labels; column < labels + amounts; column += 1) {
    const at = moved("A1", row - 1, column);
    sheet.formula(at, formula(at.replace(/\d+/u, "")), value(column), withFormat(sum, format));
  }
}

function finished(sheet: Sheet, last: string, frozen: Source["frozen"]): Source {
  const range = { text: onSheet(sheet.name, absolute(`A1:${last}`)), value: sheet.valuesTo(last) };
  sheet.put(moved("A2", Number(/\d+/u.exec(last)![0])), NOTE, styles.lead);
  return { sheet, range, frozen, header: { from: HEADER, to: frozen.rows - 1 } };
}

const look = (value: Value, name = ""): CellStyle =>
  (typeof value === "number" ? withFormat(body, name === "Nr" ? "0" : Number.isInteger(value) ? thousands : "0.0#") : aligned(body, value === "p.m." ? { horizontal: "right" } : { horizontal: "left", indent: 1 }));
const amount = (value: Value | undefined): number => (typeof value === "number" ? value : 0);
const added = (rows: readonly (readonly Value[])[], column: number): number => total(rows.map((cells) => amount(cells[column])));
