import type { TableKind } from "../domain/table";
import type { Why } from "../domain/whys";
import type { Piece } from "./combined";
import { tidySum } from "./tidy-sum";

/** A row of an input table, counted in its range: header = row 1. */
export interface InputRow {
  readonly table: TableKind;
  readonly row: number;
}

/** One of the amounts that add up to a figure. */
export interface ExplanationLine {
  /** What it is about, in the user's own names; what tells most stands first. */
  readonly names: readonly string[];
  /** A calendar year, where lines of several years stand together. */
  readonly year?: number | undefined;
  /** Below 0 for what goes off. */
  readonly amount: number;
  /** The input that it comes from; at least one, where it is in any table. */
  readonly rows: readonly InputRow[];
}

/** What the lines of a part have in common. */
export type PartKind =
  | "claims" | "realised" | "shortages" | "landThere" | "landUsed" | "landNeeded" | "landShared"
  | "incidental" | "structural" | "cost" | "covered"
  | "work" | "staff" | "absence" | "present" | "ownStaff" | "standIns" | "hired" | "carried"
  | "goal" | "derived" | "below" | "measured" | "weakest" | "contributions" | "brought" | "got"
  | "fulfilled" | "weights"
  | "hiring" | "counted" | "limits" | "alone" | "together" | "overload" | "lessShort" | "savedThen";

export interface ExplanationPart {
  readonly kind: PartKind;
  /** The sum of its lines. */
  readonly amount: number;
  readonly lines: readonly ExplanationLine[];
}

/** In what the lines are counted; what the user calls a unit has a name, or none. */
export type AmountUnit = "hectares" | "euros" | "hours" | "shares" | { readonly name: string | undefined };

/** Why a figure is what it is, and the lines behind it, in parts. */
export interface Explanation {
  /** The rule that decided, in a sentence; then what one more of what binds would do. */
  readonly why: readonly Why[];
  /** A sum: the parts add up to the amount. A share: the first part as a share of the second. Limits: what a step more of each adds to the amount. */
  readonly makes: "sum" | "share" | "limits";
  readonly unit: AmountUnit;
  readonly amount: number;
  readonly parts: readonly ExplanationPart[];
}

/** Lines that belong together, the largest first; of equals as they stand. */
export function part(kind: PartKind, lines: readonly ExplanationLine[]): ExplanationPart {
  const largestFirst = [...lines].sort((one, other) => Math.abs(other.amount) - Math.abs(one.amount));
  return { kind, lines: largestFirst, amount: tidySum(lines.map(({ amount }) => amount)) };
}

/** Lines that are combined to an amount: those that add up, or the one that decides where the weakest does. */
export function combinedPart(
  kind: PartKind, pieces: readonly { readonly line: ExplanationLine; readonly combine: Piece["combine"] }[], amount: number,
): ExplanationPart {
  const linesThat = (how: Piece["combine"]): ExplanationLine[] => pieces.filter(({ combine }) => combine === how).map(({ line }) => line);
  const [added, apart] = [part(kind, linesThat("sum")), linesThat("minimum")];
  if (apart.length === 0) return added;
  const addedDecide = added.lines.length > 0 && added.amount === amount;
  return part("weakest", addedDecide ? added.lines : apart.filter((line) => line.amount === amount).slice(0, 1));
}

/** The lines of a part that are about one source or task: what is named first. */
export interface ExplanationGroup {
  readonly name: string;
  readonly amount: number;
  /** Calendar years, earliest first. */
  readonly years: readonly number[];
  readonly lines: readonly ExplanationLine[];
  /** Each once. */
  readonly rows: readonly InputRow[];
}

/** A part by what its lines are about, the largest first; of equals as they stand. */
export function groupsOf({ lines }: ExplanationPart): ExplanationGroup[] {
  const byName = new Map<string, ExplanationLine[]>();
  for (const line of lines) {
    const name = line.names[0] ?? "";
    byName.set(name, [...byName.get(name) ?? [], line]);
  }
  return [...byName].map(([name, own]): ExplanationGroup => ({
    name, lines: own, amount: tidySum(own.map(({ amount }) => amount)),
    years: [...new Set(own.flatMap(({ year }) => (year === undefined ? [] : [year])))].sort((one, other) => one - other),
    rows: [...new Map(own.flatMap(({ rows }) => rows).map((row) => [`${row.table} ${row.row}`, row])).values()],
  })).sort((one, other) => Math.abs(other.amount) - Math.abs(one.amount));
}

/** A figure that its lines add up to. Parts without lines are left out. */
export function sumOf(unit: AmountUnit, parts: readonly ExplanationPart[], why: readonly Why[] = []): Explanation {
  return {
    why, makes: "sum", unit, parts: parts.filter(({ lines }) => lines.length > 0),
    amount: tidySum(parts.map(({ amount }) => amount)),
  };
}

/** A figure that is one amount as a share of another; undefined where there is nothing to have a share of. */
export function shareOf(unit: AmountUnit, some: ExplanationPart, all: ExplanationPart, why: readonly Why[] = []): Explanation | undefined {
  return all.amount > 0 ? { why, makes: "share", unit, parts: [some, all], amount: some.amount / all.amount } : undefined;
}

/** The same lines, to be taken off. */
export const off = (lines: readonly ExplanationLine[]): ExplanationLine[] => lines.map((line) => ({ ...line, amount: -line.amount }));
