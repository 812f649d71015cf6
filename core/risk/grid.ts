import { fourier, type Fourier, type Spectrum } from "../numbers/fourier";
import { bandAround, placeReached, ranksOf, reached, shareIn } from "./band";
import { leaveEachOut } from "./leave-out";
import { expectedTimes, largestLoss } from "./losses";
import type { Amount, Engine, Group, Loss } from "./model";
import { severityOf } from "./severity";
import { inner, oftenTimes, ones, times, withChance } from "./spectra";

/** The cells of the grid: 65.535 steps. */
const CELLS = 2 ** 16;
const BINS = CELLS / 2 + 1;
/** The transforms of so many losses are kept (half a megabyte each); of more they are made again when they are needed. */
const MOST_KEPT = 128;

let onTheseCells: Fourier | undefined;
const onCells = (): Fourier => onTheseCells ??= fourier(CELLS);

/** Chances of cells from `first` on. */
interface Cells {
  readonly first: number;
  readonly chances: Float64Array;
}

/**
 * The distribution of independent losses on a grid of 65.536 cells, by the product of their Fourier transforms (Embrechts and Frei,
 * Mathematical Methods of Operations Research 69, 2009). Each amount is split over two cells so that every mean is exact; what a
 * percentile is then off is two cells at most.
 */
export function gridded(losses: readonly Loss[]): Engine {
  const { cell, isExact } = gridOf(losses);
  const transforms = onCells();
  const amounts = Float64Array.from({ length: CELLS }, (_, place) => Math.round(place * cell));
  const everything = losses.map((_, item) => item);
  const kept = new Map<number, Spectrum>();
  const keptWeighted = new Map<number, Spectrum>();
  const spectrumOf = (loss: Loss): Spectrum => (isCertain(loss) ? ones(BINS) : occurring(loss, severity(loss)[0]));
  const factor = (item: number): Spectrum => {
    const known = kept.get(item);
    if (known !== undefined) return known;
    const loss = losses[item]!;
    const [once, weighted] = isCertain(loss) ? [] : severity(loss);
    const made = once === undefined ? ones(BINS) : occurring(loss, once);
    if (losses.length <= MOST_KEPT) kept.set(item, made);
    if (losses.length <= MOST_KEPT / 2 && weighted !== undefined) keptWeighted.set(item, weighted);
    return made;
  };
  /** The transforms of the amount of one time, and of the same with each cell times its place: what makes a mean. */
  function severity({ amount }: Loss): [Spectrum, Spectrum] {
    const [row, weighted] = [new Float64Array(CELLS), new Float64Array(CELLS)];
    const { first, chances } = cellsOf(amount, cell);
    chances.forEach((chance, place) => {
      row[first + place] = chance;
      weighted[first + place] = (first + place) * chance;
    });
    return transforms.spectra(row, weighted);
  }
  const whole = everything.reduce((product, item) => times(product, factor(item)), ones(BINS));
  // What is less than nothing is the noise of the transforms.
  const chances = transforms.rows(whole, whole)[0].map((chance) => Math.max(0, chance));
  const ranks = ranksOf(chances);
  const certain = certainOf(losses);
  const percentile = (certainty: number): number => certain + amounts[placeReached(certainty, ranks)]!;
  const error = isExact ? 0 : Math.round(cell * Math.max(2, 2 * spreadOf(losses, cell)));
  return {
    method: isExact ? "exact" : "grid",
    percentile,
    interval(certainty) {
      const amount = percentile(certainty);
      return [Math.max(0, amount - error), amount + error];
    },
    error: () => error,
    shares(certainty, groups, controlled) {
      const band = bandAround(certainty, amounts, (place) => chances[place]!);
      const inBand = Float64Array.from(amounts, (amount) => shareIn(band, amount));
      const [weight] = transforms.spectra(inBand, inBand);
      const means = new Float64Array(losses.length);
      leaveEachOut(losses.length, ones(BINS), (product, item) => times(product, factor(item)), (item, others) => {
        const loss = losses[item]!;
        if (isCertain(loss)) {
          means[item] = loss.amount.most * inner(weight, whole);
          return;
        }
        const weighted = times(keptWeighted.get(item) ?? severity(loss)[1], others);
        means[item] = cell * (loss.occurrence.kind === "once" ? loss.occurrence.chance * inner(weight, weighted) : loss.occurrence.mean * inner(weight, times(weighted, factor(item))));
      });
      const [without, after]: [number[], (number | undefined)[]] = [[], []];
      /** The losses with the controls of these taken. */
      const taken = (items: Group): Loss[] => losses.map((loss, item) => (items.includes(item) ? controlled[item] : undefined) ?? loss);
      const hasControl = (items: Group): boolean => items.some((item) => controlled[item] !== undefined);
      leaveEachOut(groups.length, ones(BINS), (product, group) => groups[group]!.reduce((state, item) => times(state, factor(item)), product), (group, others) => {
        const items = groups[group]!;
        const changed = taken(items);
        const fits = hasControl(items) && fitOn(changed, cell, isExact);
        const remaining = fits ? items.reduce((state, item) => times(state, controlled[item] === undefined ? factor(item) : spectrumOf(controlled[item])), others) : others;
        const [left, rest] = transforms.rows(others, remaining);
        without[group] = certain - certainOf(items.map((item) => losses[item]!)) + reached(certainty, amounts, left);
        after[group] = !hasControl(items) ? undefined : fits ? certainOf(changed) + reached(certainty, amounts, rest) : gridded(changed).percentile(certainty);
      });
      return { means: [...means], without, controlled: after, allControlled: hasControl(everything) ? gridded(taken(everything)).percentile(certainty) : undefined };
    },
  };
}

/** What comes for sure needs no grid: it is added afterwards. */
const isCertain = ({ occurrence, amount }: Loss): boolean => occurrence.kind === "once" && occurrence.chance === 1 && amount.shape === "fixed";
const certainOf = (losses: readonly Loss[]): number => losses.filter(isCertain).reduce((sum, { amount }) => sum + amount.most, 0);

/** Fixed amounts that are split are off by chance, each by a part of a cell: how far together, as a standard deviation in cells. */
function spreadOf(losses: readonly Loss[], cell: number): number {
  return Math.sqrt(losses.reduce((sum, loss) => {
    if (loss.amount.shape !== "fixed" || isCertain(loss)) return sum;
    const part = loss.amount.most / cell % 1;
    return sum + expectedTimes(loss) * part * (1 - part);
  }, 0));
}

/** The chances of one loss, on a grid of its own. */
export function onItsOwnGrid(loss: Loss): { readonly cell: number; readonly chances: Float64Array } {
  const { cell } = gridOf([loss]);
  const row = new Float64Array(CELLS);
  const { first, chances } = cellsOf(loss.amount, cell);
  row.set(chances, first);
  const transforms = onCells();
  const spectrum = occurring(loss, transforms.spectra(row, row)[0]);
  return { cell, chances: transforms.rows(spectrum, spectrum)[0] };
}

const top = (losses: readonly Loss[]): number => losses.reduce((sum, loss) => sum + (isCertain(loss) ? 0 : largestLoss(loss)), 0);

/** One cell to spare for each loss, since a split reaches one cell further. */
const stepsFor = (losses: readonly Loss[]): number => CELLS - 1 - losses.length;

/**
 * The width of a cell in cents: the largest sum over the steps. Where all amounts are multiples of a larger step than that, the step
 * itself: nothing is split then, and nothing is off.
 */
function gridOf(losses: readonly Loss[]): { readonly cell: number; readonly isExact: boolean } {
  const largest = top(losses);
  const step = losses.every(({ amount }) => amount.shape === "fixed")
    ? losses.reduce((step, loss) => (isCertain(loss) ? step : commonDivisor(step, loss.amount.most)), 0) : 0;
  if (step > 0 && largest / step <= stepsFor(losses)) return { cell: step, isExact: true };
  return { cell: largest > 0 ? largest / stepsFor(losses) : 1, isExact: false };
}

/** Whether losses can be had on a grid with these cells, and as exactly. */
const fitOn = (losses: readonly Loss[], cell: number, isExact: boolean): boolean => top(losses) <= stepsFor(losses) * cell * (1 + 1e-12)
  && (!isExact || losses.every((loss) => isCertain(loss) || (loss.amount.shape === "fixed" && loss.amount.most % cell === 0)));

function commonDivisor(one: number, other: number): number {
  while (other > 0) [one, other] = [other, one % other];
  return one;
}

function occurring({ occurrence }: Loss, once: Spectrum): Spectrum {
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
