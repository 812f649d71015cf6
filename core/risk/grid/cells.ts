import { fourier, type Fourier, type Spectrum } from "../../numbers/fourier";
import { largestLoss } from "../losses";
import type { Amount, Loss } from "../model";
import { severityOf } from "../severity";
import { oftenTimes, withChance } from "../spectra";

/** The cells of the grid: 65.535 steps. */
export const CELLS = 2 ** 16;
export const BINS = CELLS / 2 + 1;

let onTheseCells: Fourier | undefined;
export const onCells = (): Fourier => onTheseCells ??= fourier(CELLS);

/** Chances of cells from `first` on. */
interface Cells {
  readonly first: number;
  readonly chances: Float64Array;
}

/** What one time costs, on a grid. */
interface Severity {
  /** The transform of its chances. */
  readonly once: Spectrum;
  /** The same with each cell times its place: what makes a mean. */
  readonly weighted: Spectrum;
}

/** What one time costs, on cells of this width in cents. */
export function severityOn(amount: Amount, cell: number): Severity {
  const [row, placed] = [new Float64Array(CELLS), new Float64Array(CELLS)];
  const { first, chances } = cellsOf(amount, cell);
  for (let place = 0; place < chances.length; place++) {
    row[first + place] = chances[place]!;
    placed[first + place] = (first + place) * chances[place]!;
  }
  const [once, weighted] = onCells().spectra(row, placed);
  return { once, weighted };
}

/** What comes for sure needs no grid: it is added afterwards. */
export const isCertain = ({ occurrence, amount }: Loss): boolean => occurrence.kind === "once" && occurrence.chance === 1 && amount.shape === "fixed";
export const certainOf = (losses: readonly Loss[]): number => losses.filter(isCertain).reduce((sum, { amount }) => sum + amount.most, 0);

const top = (losses: readonly Loss[]): number => losses.reduce((sum, loss) => sum + (isCertain(loss) ? 0 : largestLoss(loss)), 0);

/** One cell to spare for each loss, since a split reaches one cell further. */
const stepsFor = (losses: readonly Loss[]): number => CELLS - 1 - losses.length;

/**
 * The width of a cell in cents: the largest sum over the steps. Where all amounts are multiples of a larger step than that, the step
 * itself: nothing is split then, and nothing is off.
 */
export function gridOf(losses: readonly Loss[]): { readonly cell: number; readonly isExact: boolean } {
  const largest = top(losses);
  const step = losses.every(({ amount }) => amount.shape === "fixed")
    ? losses.reduce((step, loss) => (isCertain(loss) ? step : commonDivisor(step, loss.amount.most)), 0) : 0;
  if (step > 0 && largest / step <= stepsFor(losses)) return { cell: step, isExact: true };
  return { cell: largest > 0 ? largest / stepsFor(losses) : 1, isExact: false };
}

/** Whether losses can be had on a grid with these cells, and as exactly. */
export const fitOn = (losses: readonly Loss[], cell: number, isExact: boolean): boolean => top(losses) <= stepsFor(losses) * cell * (1 + 1e-12)
  && (!isExact || losses.every((loss) => isCertain(loss) || (loss.amount.shape === "fixed" && loss.amount.most % cell === 0)));

function commonDivisor(one: number, other: number): number {
  while (other > 0) [one, other] = [other, one % other];
  return one;
}

/** The transform of a loss, from that of what one time costs. */
export function occurring({ occurrence }: Loss, once: Spectrum): Spectrum {
  return occurrence.kind === "once" ? withChance(once, occurrence.chance) : oftenTimes(once, occurrence.mean);
}

/** An amount over cells: a fixed one over two, a range by the second difference of its integrated distribution function. */
export function cellsOf(amount: Amount, cell: number): Cells {
  if (amount.shape === "fixed") {
    const first = Math.floor(amount.most / cell);
    const part = amount.most / cell - first;
    return { first, chances: part === 0 ? Float64Array.of(1) : Float64Array.of(1 - part, part) };
  }
  const { integrated } = severityOf(amount);
  const first = Math.floor(amount.least / cell);
  const last = Math.ceil(amount.most / cell);
  const chances = new Float64Array(last - first + 1);
  let [before, here] = [integrated((first - 1) * cell), integrated(first * cell)];
  let all = 0;
  for (let place = 0; place < chances.length; place++) {
    const next = integrated((first + place + 1) * cell);
    all += chances[place] = Math.max(0, (next - here - (here - before)) / cell);
    [before, here] = [here, next];
  }
  return { first, chances: chances.map((chance) => chance / all) };
}
