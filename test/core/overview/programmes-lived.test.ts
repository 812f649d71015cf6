import { areaOverview } from "../../../core";
import { programmesInDetail } from "../../../core/lived";
import { programmesOfParts } from "../../../core/programmed";
import { filledTable } from "../../../addin/workbook/insert/insert-table";
import { sampleTables } from "../../../addin/workbook/insert/sample-tables";
import { growthReport } from "../../../core/programme";
import type { SourceTable, TableKind } from "../../../core";

const kinds: readonly TableKind[] = ["maatregelen", "opgaven", "opbrengsten", "middelen", "inzet", "bezetting", "grond", "indicatoren", "effecten"];
const tables: SourceTable[] = kinds.map((kind) => {
  const { header, rows } = filledTable(kind, sampleTables[kind]);
  return { kind, cells: [[...header], ...rows] };
});
const options = { from: 2027, to: 2032, norm: 1363 };

test("the programmes of GROEIPAD are variants: what a smaller part of the money chose is in the larger ones", async () => {
  const programmes = (await programmesOfParts(tables, options))!;
  const cells = (kind: TableKind) => tables.find((each) => each.kind === kind)!.cells;
  const { rows } = await growthReport({
    measures: cells("maatregelen"), tasks: cells("opgaven"), yields: cells("opbrengsten"), funding: cells("middelen"), ...options,
    effort: cells("inzet"), staffing: cells("bezetting"), land: cells("grond"),
  });
  expect(programmes.map(({ share }) => share)).toEqual(rows.map(([share]) => share));
  const chosen = programmes.map(({ measures = [] }) => new Map(measures.map(({ measure, share }) => [measure, share])));
  expect(chosen.at(-1)!.size).toBeGreaterThan(0);
  for (const [at, smaller] of chosen.slice(0, -1).entries()) for (const [measure, share] of smaller) expect(chosen[at + 1]!.get(measure)).toBeGreaterThanOrEqual(share - 1e-9);
  const { variants, unfit } = programmesInDetail(tables, programmes)!;
  expect(unfit).toEqual([]);
  expect(variants.variants.map(({ name }) => name)).toEqual(["25%", "50%", "75%", "100%", "125%"]);
  // More of a measure is more of what it does.
  const homes = variants.criteria.find(({ name }) => name === "Woningen")!.cells.map(({ amount = 0 }) => amount);
  expect(homes).toEqual([...homes].sort((one, other) => one - other));
});

test("without a programme or effects there is nothing to compare", async () => {
  expect(await programmesOfParts(tables.filter(({ kind }) => kind !== "maatregelen"), options)).toBeUndefined();
  expect(programmesInDetail(tables.filter(({ kind }) => kind !== "effecten"), [])).toBeUndefined();
  expect((await areaOverview(tables, options)).problems).toEqual([]);
});
