import { cascadeReport, safeguardReport, themes, type Cells, type Report } from "../../core";
import { medianTime, rounded, type Outcome, type Row } from "./outcome";
import { seeded } from "./seeded";

const AIM = { ratio: 10, versions: 8 };
const PROVINCES = 12;
const MUNICIPALITIES = 342;
const WATER_BOARDS = 21;

/**
 * DOORVERTALING and BORGING in one call each, beside reading the same cells into records with a Map on the first column:
 * 12 provinces, 342 municipalities, 21 water boards, 14 themes, in 1, 2, 4 and 8 versions (42.000 agreements). Linear when
 * the time per row stays the same. Options: numbers of versions instead of those.
 */
export async function run(args: readonly string[]): Promise<Outcome> {
  const versions = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
  const failures: string[] = [];
  const rows: Row[] = [];
  for (const count of versions.length > 0 ? versions : [1, 2, 4, 8]) {
    const { agreements, parties, arrangements, contributions } = house(count);
    const measure = async (id: string, tables: readonly Cells[], call: () => Report) => {
      const reading = await medianTime(() => tables.map(recordsOf));
      const answering = await medianTime(call);
      const ratio = rounded(answering / reading);
      rows.push({
        function: id, agreements: agreements.length - 1, "all rows": tables.reduce((sum, table) => sum + table.length - 1, 0),
        "reading ms": rounded(reading), "answer ms": rounded(answering), ratio,
        "microseconds a row": rounded((answering * 1000) / (agreements.length - 1)),
      });
      if (count === AIM.versions && ratio > AIM.ratio) failures.push(`${id} with ${count} versions: ${ratio} times reading the cells; the aim is ${AIM.ratio}`);
    };
    await measure("DOORVERTALING", [agreements, parties], () => cascadeReport({ agreements, parties }));
    await measure("BORGING", [agreements, arrangements, contributions], () => safeguardReport({ agreements, arrangements, contributions }));
  }
  return { tables: { "Answer beside reading the cells": rows }, failures };
}

/** What anybody would write first: a record per row, found by its first column. */
function recordsOf(cells: Cells): Map<unknown, Record<string, unknown>> {
  const header = cells[0]!.map(String);
  const records = new Map<unknown, Record<string, unknown>>();
  for (let row = 1; row < cells.length; row++) {
    const record: Record<string, unknown> = {};
    header.forEach((name, column) => { record[name] = cells[row]![column]; });
    records.set(record[header[0]!], record);
  }
  return records;
}

/** The whole house of Thorbecke, with parts that do not close, in so many versions; the same every time. */
function house(versions: number) {
  const random = seeded(1848);
  const provinces = Array.from({ length: PROVINCES }, (_, index) => `Provincie ${index + 1}`);
  const below = [
    ...Array.from({ length: MUNICIPALITIES }, (_, index) => `Gemeente ${index + 1}`),
    ...Array.from({ length: WATER_BOARDS }, (_, index) => `Waterschap ${index + 1}`),
  ].map((name, index) => ({ name, province: provinces[index % PROVINCES]! }));
  const agreements: unknown[][] = [];
  const contributions: unknown[][] = [];
  for (let version = 1; version <= versions; version++) {
    for (const theme of themes) {
      const unit = theme === "windenergie" ? "MW" : theme === "landschap" ? "ha" : "eenheden";
      const agree = (id: string, from: string, to: string, goal: number, under: string | null) => agreements.push([
        id, from, to, theme, to, goal, unit, 2030 + (version % 3), 2025, "gelijkmatig", "som", under, version, 45_000 + 100 * version,
      ]);
      for (const province of provinces) agree(`${theme} ${province}`, "Rijk", province, 1000, null);
      for (const { name, province } of below) {
        agree(`${theme} ${name}`, province, name, Math.round(random() * 700) / 10, `${theme} ${province}`);
      }
    }
  }
  for (const theme of themes) {
    for (const { name } of below) {
      contributions.push([`Tafel ${name}`, name, theme, "resultaat", Math.round(random() * 400) / 10, null, 2029, `${theme} ${name}`]);
    }
  }
  return {
    agreements: [[
      "Afspraak", "Van", "Aan", "Opgave", "Gebied", "Doel", "Eenheid", "Jaar", "Startjaar", "Verloop", "Samenvoegen",
      "Valt onder", "Versie", "Datum",
    ], ...agreements] as Cells,
    parties: [["Partij", "Laag", "Onder"], ["Rijk", "rijk", null], ...provinces.map((name) => [name, "provincie", "Rijk"]),
      ...below.map(({ name, province }) => [name, name.startsWith("W") ? "waterschap" : "gemeente", province])] as Cells,
    arrangements: [["Arrangement", "Soort", "Gebied", "Trekker"],
      ...below.map(({ name }) => [`Tafel ${name}`, "RES", name, name])] as Cells,
    contributions: [["Arrangement", "Partij", "Opgave", "Soort", "Omvang", "Eenheid", "Jaar", "Telt voor"], ...contributions] as Cells,
  };
}
