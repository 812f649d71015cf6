import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { functionRecords } from "../../addin/functions";
import { loadBundle } from "../../addin/workbench/engine/bundle";
import { kindAt, moneyUnitOf, reportFormats, type ReportCell, type ReportColumn } from "../../core";
import { goldenCases } from "./cases";

const bundle = loadBundle(join(__dirname, "../../dist"));

/** What a column is, and in which formats its cells are shown: those of its rows from the top, each once. */
interface ColumnFormat {
  readonly header: string;
  readonly kind: string;
  readonly key?: true;
  readonly formats: readonly string[];
}

async function columnsOf(id: string, input: readonly unknown[]): Promise<ColumnFormat[] | undefined> {
  const answer = await bundle.callForColumns(id, input);
  if (answer.columns === undefined || !("value" in answer.result)) return undefined;
  const columns = JSON.parse(JSON.stringify(answer.columns)) as ReportColumn[];
  const rows = (answer.result.value as ReportCell[][]).slice(1);
  const formats = reportFormats({ columns, rows }, moneyUnitOf({ columns, rows }));
  return columns.map((column, place) => ({
    header: column.header, kind: [...new Set(rows.map((_, row) => kindAt(column, row)))].join(", ") || column.kind,
    ...(column.key && { key: column.key }), formats: [...new Set(formats.map((row) => row[place]!))],
  }));
}

/** columns.json beside the cases of a function; a function that answers with one figure, or with parts alone, has none. */
test.each(functionRecords.map(({ id, example }) => [id, example] as const))("%s: kind, key and format of every column", async (id, example) => {
  const { input } = goldenCases.find((golden) => golden.id === id && golden.name === example)!;
  const columns = await columnsOf(id, input);
  const file = join(__dirname, id, "columns.json");
  expect(columns).toEqual(existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined);
});
