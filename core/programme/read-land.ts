import { said, type Finding } from "../domain/findings";
import { nameKey, sameName } from "../domain/name";
import type { combinationsTable } from "../domain/tables/combinaties";
import type { landTable } from "../domain/tables/grond";
import type { MeasureRow, measuresTable } from "../domain/tables/maatregelen";
import { landTypesOf, usableLand } from "../land";
import type { TableContent } from "../tables";
import type { Lot, Pair } from "./model";
import { inNameOrder } from "./names";

type Measures = TableContent<typeof measuresTable>;

/** The land there is, in the order of its names, and per measure which of it may be taken. */
export interface LandRead {
  readonly lots: readonly Lot[];
  lotsOf(row: MeasureRow): readonly number[];
  readonly problems: readonly Finding[];
}

/** A measure without an area lies in the one that Grond names; land without an area lies in the one that measures name. */
export function readLand(land: TableContent<typeof landTable>, measures: Measures): LandRead {
  const types = landTypesOf(land.rows);
  const hectares = usableLand(land.rows, types);
  const named = [...new Map(land.rows.flatMap(({ area }) => (area === undefined ? [] : [[nameKey(area), area] as const]))).values()];
  const claiming = measures.rows.filter((row) => row.hectares > 0);
  const areas = named.length > 0 ? named : [...new Map(claiming.flatMap(({ area }) => (area === undefined ? [] : [[nameKey(area), area] as const]))).values()];
  const only = areas.length <= 1 ? areas[0] ?? "" : undefined;
  const problems: Finding[] = [];
  const sizes = new Map<string, Lot>();
  land.rows.forEach((row, place) => {
    const area = row.area ?? only;
    if (area === undefined) return void problems.push(land.problemAt(row.row, "area", said("blankArea")));
    const { type, hectares: size } = hectares[place]!;
    const key = `${nameKey(area)}\n${type}`;
    sizes.set(key, { area, type, hectares: (sizes.get(key)?.hectares ?? 0) + size });
  });
  const all = [...sizes.values()];
  const lots = inNameOrder(all, ({ area, type }) => [area, type]).map((place) => all[place]!);
  for (const row of claiming) {
    const area = row.area ?? only;
    if (area === undefined) problems.push(measures.problemAt(row.row, "area", said("blankArea")));
    else if (!lots.some((lot) => sameName(lot.area, area))) problems.push(measures.problemAt(row.row, "area", said("noLandInArea")));
    const unknown = types.listed(row.landTypes ?? []).find((type) => types.named(type) === undefined);
    if (unknown !== undefined) problems.push(measures.problemAt(row.row, "landTypes", said("unknownLandType", { name: unknown, known: types.names })));
  }
  return {
    lots, problems,
    lotsOf: (row) => {
      const area = nameKey(row.area ?? only ?? "");
      const own = types.listed(row.landTypes ?? []).map((type) => types.named(type));
      return [...lots.keys()].filter((place) => nameKey(lots[place]!.area) === area && (own.length === 0 || own.includes(lots[place]!.type)));
    },
  };
}

/** The pairs of measures in one area that may share land; rows about tasks and themes are of another question. */
export function readPairs(combinations: TableContent<typeof combinationsTable>, measures: readonly MeasureRow[], placeOf: ReadonlyMap<string, number>) {
  const byKey = new Map(measures.map((row) => [nameKey(row.measure), row]));
  const found = new Map<string, Pair>();
  const problems: Finding[] = [];
  for (const row of combinations.rows) {
    const [a, b] = [byKey.get(nameKey(row.one)), byKey.get(nameKey(row.other))];
    if (a === undefined || b === undefined || a === b || nameKey(a.area ?? "") !== nameKey(b.area ?? "")) continue;
    if (row.yieldOne !== 1 || row.yieldOther !== 1) {
      problems.push(combinations.problemAt(row.row, row.yieldOne !== 1 ? "yieldOne" : "yieldOther", said("yieldBesideMeasure")));
    }
    const hectares = row.share * Math.min(a.hectares, b.hectares);
    const [one, other] = [placeOf.get(nameKey(a.measure))!, placeOf.get(nameKey(b.measure))!].sort((x, y) => x - y) as [number, number];
    if (hectares > 0) found.set(`${one} ${other}`, { one, other, hectares });
  }
  return { pairs: [...found.values()].sort((x, y) => x.one - y.one || x.other - y.other), problems };
}
