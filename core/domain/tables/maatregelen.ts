import { z } from "zod";
import { amongRows, eachRow, unique, type Fault } from "../check";
import { area, carry, choice, count, euros, hectares, list, name, shareOf, text, year, zeroOrMore } from "../column";
import { said } from "../findings/codes";
import { nameKey } from "../name";
import { nearestName } from "../nearest-name";
import { profiles } from "../profiles";
import { table, type RowOf } from "../table";
import { wholeNames } from "../whole-names";

const columns = {
  measure: name("Maatregel", { also: ["maatregelen", "project", "measure"], required: true }),
  area: name("Gebied", { also: ["gebiedsnaam", "area", "region", "gemeente", "deelgebied", "regio"] }),
  theme: name("Thema", { also: ["theme"] }),
  cluster: name("Cluster", {}),
  cost: euros("Kosten", { also: ["cost", "costs", "investering"], required: true, fallback: 0, remarksBlank: true, allowed: zeroOrMore }),
  structural: euros("Structureel", { also: ["structural", "beheer", "structurele kosten"], allowed: zeroOrMore, fallback: 0 }),
  priceLevel: year("Prijspeil", { also: ["prijspeiljaar", "price level", "price level year"] }),
  duration: count("Looptijd", { unit: "jaar", also: ["duration", "jaren"], allowed: z.int().min(1).max(30), fallback: 1 }),
  profile: choice("Verloop", profiles, { also: ["profiel", "profile"], fallback: "even" }),
  earliestStart: year("Vroegste start", { also: ["vroegste startjaar", "earliest start", "earliest"] }),
  latestStart: year("Uiterste start", { also: ["uiterste startjaar", "latest start", "latest"] }),
  hectares: hectares("Hectares", { also: ["hectare", "ha", "ruimteclaim", "hectares land"], allowed: area, fallback: 0 }),
  landTypes: list("Grondsoorten", { also: ["grondsoort", "land types", "land type"] }),
  execution: choice("Uitvoering", {
    whole: ["in één keer", "in een keer", "heel", "whole", "at once"],
    scalable: ["schaalbaar", "scalable"],
    spread: ["gespreid", "spread"],
  }, { also: ["execution"], fallback: "whole" }),
  leastShare: shareOf("Minimaal deel", { also: ["minimaal aandeel", "minimum share", "least share"], fallback: 0 }),
  locked: carry("Vast", { also: ["locked", "fixed"] }),
  after: list("Na", { also: ["voorganger", "voorgangers", "after", "predecessors"] }),
  group: text("Sluit uit", { also: ["groep", "excludes", "exclusion group", "group"] }),
};

interface Row {
  readonly row: number;
  readonly measure: string;
  readonly after: readonly string[] | undefined;
}

/** The measures that a programme may choose from: one row per measure. */
export const measuresTable = table({
  kind: "maatregelen",
  name: "Maatregelen",
  columns,
  checks: [
    unique(columns, ["measure"], "maatregelen"),
    eachRow(columns, ["earliestStart", "latestStart"], ({ earliestStart, latestStart }) =>
      earliestStart !== undefined && latestStart !== undefined && latestStart < earliestStart ? {
        column: "latestStart", what: said("latestStartBeforeEarliest"),
      } : undefined),
    eachRow(columns, ["execution", "leastShare"], ({ execution, leastShare }) =>
      execution !== "scalable" && leastShare > 0 ? { column: "leastShare", what: said("leastShareOfWhole") } : undefined),
    amongRows(columns, ["measure", "after"], (rows) => {
      const unknown = unknownPrerequisites(rows);
      return unknown.length > 0 ? unknown : circles(rows);
    }),
    amongRows(columns, ["measure", "after", "locked"], (rows) => {
      const out = new Map(rows.filter(({ locked }) => locked === false).map(({ measure }) => [nameKey(measure), measure]));
      return prerequisites(rows).flatMap(({ row, locked, after }) => {
        const other = locked === undefined || locked === false ? undefined : after.find((each) => out.has(nameKey(each)));
        return other === undefined ? [] : [{ row, column: "after", what: said("prerequisiteLockedOut", { other: out.get(nameKey(other))! }) }];
      });
    }),
    amongRows(columns, ["group", "locked"], (rows) => {
      const first = new Map<string, number>();
      return rows.flatMap(({ row, group, locked }): Fault[] => {
        if (group === undefined || locked === undefined || locked === false) return [];
        const earlier = first.get(nameKey(group));
        if (earlier === undefined) first.set(nameKey(group), row);
        return earlier === undefined ? [] : [{ row, column: "locked", what: said("lockedInOneGroup", { earlier }) }];
      });
    }),
  ],
});

/** What each measure waits for, with names that hold a `;` as a whole. */
function prerequisites<R extends Row>(rows: readonly R[]): (R & { readonly after: readonly string[] })[] {
  const whole = wholeNames(rows.map(({ measure }) => measure));
  return rows.map((row) => ({ ...row, after: whole(row.after ?? []) }));
}

function unknownPrerequisites(rows: readonly Row[]): Fault[] {
  const names = rows.map(({ measure }) => measure);
  const known = new Set(names.map(nameKey));
  return prerequisites(rows).flatMap(({ row, after }) => {
    const unknown = after.find((each) => !known.has(nameKey(each)));
    return unknown === undefined ? [] : [{ row, column: "after", what: said("unknownPrerequisite", { name: unknown, nearest: nearestName(unknown, names) }) }];
  });
}

/** Measures that wait for themselves, directly or through others: each circle once, at its first row. */
function circles(rows: readonly Row[]): Fault[] {
  const all = new Map(prerequisites(rows).map((row) => [nameKey(row.measure), row]));
  const done = new Set<string>();
  const faults: Fault[] = [];
  const visit = (key: string, path: readonly string[]): void => {
    const at = path.indexOf(key);
    if (at >= 0) {
      const circle = path.slice(at).map((each) => all.get(each)!);
      const first = circle.reduce((one, other) => (other.row < one.row ? other : one));
      faults.push({ row: first.row, column: "after", what: said("measureCircle", { measures: circle.map(({ measure }) => measure) }) });
      return;
    }
    if (done.has(key)) return;
    for (const next of all.get(key)!.after) visit(nameKey(next), [...path, key]);
    done.add(key);
  };
  for (const key of all.keys()) visit(key, []);
  return faults;
}

export type MeasureRow = RowOf<typeof measuresTable>;
