import { fits } from "../fits";
import { WHOLE, type Case, type Choice, type Measure, type Part } from "../model";
import type { Highs, Variable } from "../../optimise";
import type { Shares } from "./parts";

/** What the solver leaves beside a whole millionth. */
const NOISE = 0.05;

/** The choice at a point of the model: of what divides, whole millionths, rounded down. */
export function choiceAt({ measures }: Case, { started }: Shares, values: ArrayLike<number>): Part[][] {
  return measures.map((measure, place) => started[place]!.flatMap((variable, start): Part[] => {
    const share = values[variable]!;
    if (measure.whole) return share > 0.5 ? [{ start, millionths: WHOLE }] : [];
    const millionths = Math.min(WHOLE, Math.floor(share * WHOLE + NOISE));
    return millionths > 0 ? [{ start, millionths }] : [];
  }));
}

/**
 * The choice at a point, as it may be given: parts are raised to the least share or the whole where that fits, and lowered by as
 * little as helps where a rest of cents, hours or hectares does not. undefined: it does not fit.
 */
export function fittingChoice(highs: Highs, programme: Case, shares: Shares, values: ArrayLike<number>, kept: ReadonlyMap<Variable, number> = new Map()): Choice | undefined {
  const down = choiceAt(programme, shares, values);
  const aims = programme.measures.map((measure, place) => aimOf(measure, down[place]!));
  const up = down.map((parts, place) => raised(parts, aims[place]!));
  if (fits(highs, programme, up)) return up;
  const least = down.map((parts, place) => raised(parts, leastOf(programme.measures[place]!, parts)));
  if (fits(highs, programme, least)) return least;
  const loose = [...least.keys()].filter((place) => !programme.measures[place]!.whole && programme.measures[place]!.locked !== "in"
    && !shares.started[place]!.some((variable) => kept.has(variable))
    && sumOf(least[place]!) > leastOf(programme.measures[place]!, least[place]!));
  for (let less = 1; less <= 4096; less *= 4) {
    const lower = least.map((parts, place) => (loose.includes(place) ? lowered(parts, Math.min(less, sumOf(parts) - leastOf(programme.measures[place]!, parts))) : parts));
    if (loose.length > 0 && fits(highs, programme, lower)) return lower;
  }
  return undefined;
}

const sumOf = (parts: readonly Part[]): number => parts.reduce((sum, { millionths }) => sum + millionths, 0);

const leastOf = ({ whole, locked, leastShare }: Measure, parts: readonly Part[]): number =>
  (whole || parts.length === 0 ? 0 : locked === "in" ? WHOLE : Math.ceil(leastShare * WHOLE - 1e-6));

/** Up to the whole, where no more than what rounding took is missing. */
function aimOf(measure: Measure, parts: readonly Part[]): number {
  const sum = sumOf(parts);
  return parts.length > 0 && WHOLE - sum <= 2 * parts.length ? WHOLE : Math.max(sum, leastOf(measure, parts));
}

function raised(parts: readonly Part[], to: number): readonly Part[] {
  const more = to - sumOf(parts);
  return more <= 0 || parts.length === 0 ? parts : parts.map((part, place) => (place === 0 ? { ...part, millionths: part.millionths + more } : part));
}

function lowered(parts: readonly Part[], by: number): readonly Part[] {
  let rest = by;
  return parts.map((part) => {
    const off = Math.min(rest, part.millionths);
    rest -= off;
    return { ...part, millionths: part.millionths - off };
  }).filter(({ millionths }) => millionths > 0);
}
