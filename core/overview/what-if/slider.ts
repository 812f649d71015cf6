import { nameKey } from "../../domain/name";
import { readDutchNumber } from "../../tables/dutch-number";
import { Flaw } from "../../tables/flaw";
import { lengthOf } from "../picture";
import type { Figure } from "../explain";
import { keyFigureColumns } from "../key-figures/columns";
import type { Lever, Move } from "./model";

/** What the pane needs of sliders and variants before it asks anything. */

/** The amount that a slider leaves of what it turns; undefined where that is no single amount. */
export function leverAmount({ now, unit }: Lever, value: number): number | undefined {
  if (now === undefined) return undefined;
  return unit === "percent" ? now.amount * (1 + value / 100) : unit === "hectares" || unit === "fte" ? now.amount + value : undefined;
}

/** From which year a source stops; undefined where it goes on. */
export const stopYear = ({ years = [] }: Lever, value: number): number | undefined => (value > 0 ? years.at(-Math.min(value, years.length)) : undefined);

/** From where to where the track of a slider is filled, as CSS says it: between nothing and where it stands. */
export function filledPart({ least, most }: Lever, value: number): { readonly from: string; readonly to: string; readonly zero: string } {
  const at = (place: number): string => lengthOf(Math.min(most, Math.max(least, place)) - least, most - least);
  return { from: at(Math.min(0, value)), to: at(Math.max(0, value)), zero: at(0) };
}

/**
 * What was typed for a slider, within what it allows; a slider stops at its ends, a number need not, but never below nothing. "1.500" may
 * be one and a half or fifteen hundred: "unclear", and nobody guesses.
 */
export function typedMove({ unit, least, most }: Lever, text: string): number | "unclear" | undefined {
  const value = readDutchNumber(text.replace(/%\s*$/u, ""));
  if (value instanceof Flaw) return "unclear";
  if (value === undefined) return undefined;
  if (unit === "years") return Number.isInteger(value) && value >= least && value <= most ? value : undefined;
  return value >= (unit === "points" ? -50 : least) && value <= (unit === "points" ? 50 : FAR) ? value : undefined;
}

/** More than this is a slip of the finger. */
const FAR = 1e6;

/** The sliders that are not at nought. */
export const moved = (moves: readonly Move[]): readonly Move[] => moves.filter(({ value }) => value !== 0);

/** So many variants fit beside each other in a pane. */
export const MOST_VARIANTS = 4;

/** Whether a slider turns a figure. What a programme chooses and what is agreed are no sums of these tables. */
export const canTry = ({ about }: Figure): boolean => about === "land" || about === "money" || about === "people" || about === "means";

/** Why a variant cannot be called so; undefined: it can. `taken` the variants there are, and the columns of KERNCIJFERS. */
export function variantNameProblem(name: string, taken: readonly string[]): "empty" | "taken" | undefined {
  if (nameKey(name) === "") return "empty";
  return [...taken, ...keyFigureColumns].some((other) => nameKey(other) === nameKey(name)) ? "taken" : undefined;
}
