import type { TableKind } from "../domain/table";
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
  /** The input that it comes from; at least one. */
  readonly rows: readonly InputRow[];
}

/** What the lines of a part have in common. */
export type PartKind =
  | "claims" | "realised" | "shortages" | "landThere" | "landUsed" | "landNeeded" | "landShared"
  | "incidental" | "structural" | "cost" | "covered"
  | "work" | "staff" | "absence" | "present" | "ownStaff" | "standIns" | "hired" | "carried"
  | "goal" | "derived" | "below" | "measured" | "weakest" | "contributions" | "brought" | "got"
  | "fulfilled" | "weights"
  | "hiring" | "counted";

export interface ExplanationPart {
  readonly kind: PartKind;
  /** The sum of its lines. */
  readonly amount: number;
  readonly lines: readonly ExplanationLine[];
}

/** In what the lines are counted; what the user calls a unit has a name, or none. */
export type AmountUnit = "hectares" | "euros" | "hours" | { readonly name: string | undefined };

/** The lines behind a figure, in parts. */
export interface Explanation {
  /** A sum: the parts add up to the amount. A share: the first part as a share of the second. */
  readonly makes: "sum" | "share";
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

/** A figure that its lines add up to. Parts without lines are left out. */
export function sumOf(unit: AmountUnit, parts: readonly ExplanationPart[]): Explanation {
  return {
    makes: "sum", unit, parts: parts.filter(({ lines }) => lines.length > 0),
    amount: tidySum(parts.map(({ amount }) => amount)),
  };
}

/** A figure that is one amount as a share of another; undefined where there is nothing to have a share of. */
export function shareOf(unit: AmountUnit, some: ExplanationPart, all: ExplanationPart): Explanation | undefined {
  return all.amount > 0 ? { makes: "share", unit, parts: [some, all], amount: some.amount / all.amount } : undefined;
}

/** The same lines, to be taken off. */
export const off = (lines: readonly ExplanationLine[]): ExplanationLine[] => lines.map((line) => ({ ...line, amount: -line.amount }));
