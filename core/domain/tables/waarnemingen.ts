import { amongRows, eachRow, type Fault } from "../check";
import { aboveZero, name, quantity, text, year, yesNo } from "../column";
import { said } from "../findings/codes";
import { nameKey, rememberedKeys, sameName } from "../name";
import { table, type RowOf } from "../table";

const columns = {
  norm: name("Norm", { also: ["kengetal", "unit norm"], required: true }),
  area: name("Gebied", { also: ["gebiedsnaam", "area", "region", "gemeente", "deelgebied", "regio"], required: true }),
  value: quantity("Waarde", { per: "eenheid", also: ["gemeten waarde", "value", "observed value"] }),
  total: quantity("Totaal", { also: ["totale kosten", "total"], allowed: aboveZero }),
  units: quantity("Hoeveelheid", { also: ["aantal eenheden", "units", "number of units"], allowed: aboveZero }),
  se: quantity("Standaardfout", { per: "eenheid", also: ["se", "standard error"], allowed: aboveZero }),
  unit: text("Eenheid", { also: ["unit"] }),
  priceLevel: year("Prijspeil", { also: ["prijspeiljaar", "price level", "price level year"] }),
  year: text("Jaar", { also: ["jaar gereed", "year"] }),
  source: text("Bron", { also: ["source"] }),
  note: text("Toelichting", { also: ["project", "opmerking", "note"] }),
  counts: yesNo("Meetellen", { also: ["telt mee", "include", "counts"], fallback: true }),
};

/** Names that the results use themselves. */
export const NEW_AREA = "Nieuw gebied";
export const ALL_AREAS = "Totaal";
/** Beside them what is worked out from the other rows: it is no area of its own. */
const reserved = new Set([NEW_AREA, ALL_AREAS, "Gemiddelde", "Gemiddeld", "Mediaan", "Average", "Mean", "Median"].map(nameKey));

/** Two forms of one value may differ by rounding, not by more. */
const ROUNDED_AWAY = 0.005;

interface OfNorm {
  readonly row: number;
  readonly norm: string;
  readonly counts: boolean;
}

/** The rows of each norm that count. */
function perNorm<R extends OfNorm>(rows: readonly R[]): R[][] {
  const keyOf = rememberedKeys();
  const norms = new Map<string, R[]>();
  for (const row of rows) {
    if (!row.counts) continue;
    const own = norms.get(keyOf(row.norm));
    if (own === undefined) norms.set(keyOf(row.norm), [row]);
    else own.push(row);
  }
  return [...norms.values()];
}

/** A norm in which some rows have something and some have not: at the first row without. */
const allOrNone = <R extends OfNorm>(has: (row: R) => boolean, at: (row: R, other: number) => Fault) => (rows: readonly R[]): Fault[] =>
  perNorm(rows).flatMap((own) => {
    const [first, other] = [own.find((row) => !has(row)), own.find(has)];
    return first === undefined || other === undefined ? [] : [at(first, other.row)];
  });

/**
 * What was really needed per unit, as projects showed: one row per project, or one per area. A row that does not count is in no
 * figure, and need not fit the others.
 */
export const observationsTable = table({
  kind: "waarnemingen",
  name: "Waarnemingen",
  columns,
  oneOf: [["value", "total"]],
  checks: [
    eachRow(columns, ["area"], ({ area }) => (reserved.has(nameKey(area)) ? { column: "area", what: said("areaNamedAsResult") } : undefined)),
    { ...eachRow(columns, ["value", "total", "units", "counts"], ({ value, total, units, counts }) => {
      if (!counts) return undefined;
      const quotient = total === undefined || units === undefined ? undefined : total / units;
      if (value === undefined) return quotient === undefined ? { column: "value", what: said("observationWithoutValue") } : undefined;
      return quotient !== undefined && Math.abs(quotient - value) > ROUNDED_AWAY * Math.abs(value) ? {
        column: "value", what: said("valueDiffersFromTotal", { quotient }),
      } : undefined;
    }), when: ["value", "total"] },
    { ...amongRows(columns, ["norm", "unit", "counts"], (rows) => perNorm(rows).flatMap((own) => {
      const first = own.find(({ unit }) => unit !== undefined);
      const other = own.find(({ unit }) => unit !== undefined && !sameName(unit, first!.unit!));
      return other === undefined ? [] : [{ row: other.row, column: "unit", what: said("otherUnitOfNorm", { unit: first!.unit!, earlier: first!.row }) }];
    })), when: ["unit"] },
    { ...amongRows(columns, ["norm", "priceLevel", "counts"], allOrNone(
      ({ priceLevel }) => priceLevel !== undefined,
      ({ row }, other) => ({ row, column: "priceLevel", what: said("observationWithoutPriceLevel", { other }) }),
    )), when: ["priceLevel"] },
    { ...amongRows(columns, ["norm", "se", "counts"], allOrNone(
      ({ se }) => se !== undefined,
      ({ row }, other) => ({ row, column: "se", what: said("standardErrorMissing", { other }) }),
    )), when: ["se"] },
  ],
});

export type ObservationRow = RowOf<typeof observationsTable>;
