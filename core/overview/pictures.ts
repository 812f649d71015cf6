import type { ValueKind } from "../domain/value-kind";
import type { LandOutcome } from "../stacking";
import { headerOf, type Report, type ReportCell, type ReportColumn } from "../tables";

/** What of a report is better seen than read: a chart of these figures, and the figures themselves. */
export interface Picture {
  readonly of: "land" | "money" | "people" | "progress";
  readonly kind: "stackedBars" | "stackedColumns" | "columns";
  /** A row per category, named in the first column; a series in every other one. */
  readonly figures: Report;
  /** How many categories there are no room for. */
  readonly left: number;
}

/** More than this many bars is no picture any more. */
const MOST = 20;

/** Who uses which land: per type, over all areas, what one task has alone, what tasks share, and what is free. */
export function landPicture(land: readonly LandOutcome[]): Picture | undefined {
  const perType = new Map<string, [alone: number, shared: number, free: number]>();
  for (const { type, uses, free } of land) {
    const hectares = perType.get(type) ?? [0, 0, 0];
    for (const use of uses) hectares[use.tasks.length > 1 ? 1 : 0] += use.hectares;
    hectares[2] += free;
    perType.set(type, hectares);
  }
  const rows = [...perType].map(([type, hectares]) => [type, ...hectares]);
  const hectares = ["Eén opgave ha", "Gedeeld ha", "Vrij ha"].map((header): ReportColumn => ({ header, kind: "hectares" }));
  return picture("land", "parts of a whole", [{ header: "Grondsoort", kind: "name", key: true }, ...hectares], rows);
}

/** What each year costs, as what is covered and what falls short of it: the columns of BALANS without its total. */
export function moneyPicture(balance: Report): Picture | undefined {
  const shown = placesOf(balance, ["Jaar", "Gedekt", "Tekort"]);
  const rows = balance.rows.filter((row) => typeof row[shown[0]!] === "number").map((row) => shown.map((place) => row[place]!));
  return picture("money", "parts of a whole", columnsAt(balance, shown), rows);
}

/** What is asked and what there is, per period, over all roles of CAPACITEIT. */
export function peoplePicture(capacity: Report): Picture | undefined {
  const shown = placesOf(capacity, ["Periode", "Vraag uren", "Aanbod uren"]);
  const [period, demand, supply] = shown;
  const perPeriod = new Map<ReportCell, [demand: number, supply: number]>();
  for (const row of capacity.rows) {
    if (row[period!] === "Totaal") continue;
    const [asked, there] = perPeriod.get(row[period!]!) ?? [0, 0];
    perPeriod.set(row[period!]!, [asked + Number(row[demand!]), there + Number(row[supply!])]);
  }
  return picture("people", "side by side", columnsAt(capacity, shown), [...perPeriod].map(([name, hours]) => [name, ...hours]));
}

/**
 * Plan, realised and expected of each agreement as a share of its goal, so that homes and hectares stand side by side.
 * Who is furthest behind plan stands first; what has no plan and no measurement has nothing to show.
 */
export function progressPicture(progress: Report): Picture | undefined {
  const [name, goal, ...amounts] = placesOf(progress, ["Afspraak", "Doel", "Plan", "Realisatie", "Verwacht in doeljaar"]);
  const rows = progress.rows.flatMap((row) => {
    const whole = row[goal!];
    if (typeof whole !== "number" || whole === 0) return [];
    const shares = amounts.map((column): ReportCell => (typeof row[column] === "number" ? row[column] / whole : ""));
    return shares.some((share) => share !== "") ? [[row[name!]!, ...shares]] : [];
  });
  const behind = ([, plan, realised]: readonly ReportCell[]): number => Number(plan) - Number(realised);
  const shares = ["Plan aandeel", "Realisatie aandeel", "Verwacht aandeel"].map((header): ReportColumn => ({ header, kind: "share" }));
  return picture("progress", "side by side", [...columnsAt(progress, [name!]), ...shares], rows.sort((a, b) => behind(b) - behind(a)));
}

type Series = "parts of a whole" | "side by side";

function picture(of: Picture["of"], series: Series, columns: readonly ReportColumn[], rows: readonly (readonly ReportCell[])[]): Picture | undefined {
  if (rows.length === 0) return undefined;
  return { of, kind: chartOf(series, columns[0]!.kind), figures: { columns, rows: rows.slice(0, MOST) }, left: Math.max(0, rows.length - MOST) };
}

/** Time runs from left to right; names have room beside a bar. */
function chartOf(series: Series, categories: ValueKind): Picture["kind"] {
  if (series === "side by side") return "columns";
  return categories === "year" || categories === "period" || categories === "date" ? "stackedColumns" : "stackedBars";
}

const columnsAt = ({ columns }: Report, places: readonly number[]): ReportColumn[] => places.map((place) => columns[place]!);

function placesOf(report: Report, names: readonly string[]): number[] {
  const header = headerOf(report);
  const found = names.map((name) => header.indexOf(name));
  if (found.includes(-1)) throw new Error(`a report lacks one of the columns ${names.join(", ")}`);
  return found;
}
