import type { Spectrum } from "../../numbers/fourier";
import { bandAround, placeReached, ranksOf, reached, shareIn } from "../band";
import { leaveEachOut } from "../leave-out";
import { expectedTimes } from "../losses";
import type { Engine, Group, Loss } from "../model";
import { emptySpectrum, inner, ones, timesAll } from "../spectra";
import { cachedSeverity } from "./cached";
import { BINS, CELLS, certainOf, fitOn, gridOf, isCertain, occurring, onCells } from "./cells";

/** The transforms of so many losses are kept (half a megabyte each); of more they are made again when they are needed. */
const MOST_KEPT = 128;

/**
 * The distribution of independent losses on a grid of 65.536 cells, by the product of their Fourier transforms (Embrechts and Frei,
 * Mathematical Methods of Operations Research 69, 2009). Each amount is split over two cells so that every mean is exact; what a
 * percentile is then off is two cells at most.
 */
export function gridded(losses: readonly Loss[]): Engine {
  const { cell, isExact } = gridOf(losses);
  const transforms = onCells();
  const amounts = new Float64Array(CELLS);
  for (let place = 0; place < CELLS; place++) amounts[place] = Math.round(place * cell);
  const everything = losses.map((_, item) => item);
  const spectrumOf = (loss: Loss): Spectrum => (isCertain(loss) ? ones(BINS) : occurring(loss, cachedSeverity(loss.amount, cell).once));
  const kept = new Map<number, Spectrum>();
  const factor = (item: number): Spectrum => {
    const known = kept.get(item);
    if (known !== undefined) return known;
    const made = spectrumOf(losses[item]!);
    if (losses.length <= MOST_KEPT) kept.set(item, made);
    return made;
  };
  const factors = (items: Group): Spectrum[] => items.map(factor);
  const whole = timesAll(ones(BINS), factors(everything));
  const [chances] = transforms.rows(whole, whole);
  // What is less than nothing is the noise of the transforms.
  for (let place = 0; place < CELLS; place++) if (chances[place]! < 0) chances[place] = 0;
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
      const inBand = new Float64Array(CELLS);
      for (let place = 0; place < CELLS; place++) inBand[place] = shareIn(band, amounts[place]!);
      const [weight] = transforms.spectra(inBand, inBand);
      const means = new Float64Array(losses.length);
      const [room, product] = [spectraByDepth(), emptySpectrum(BINS)];
      const meanOf = (item: number, others: Spectrum): number => {
        const loss = losses[item]!;
        if (isCertain(loss)) return loss.amount.most * inner(weight, whole);
        const { weighted } = cachedSeverity(loss.amount, cell);
        if (loss.occurrence.kind === "once") return cell * loss.occurrence.chance * inner(weight, timesAll(weighted, [others], product));
        return cell * loss.occurrence.mean * inner(weight, timesAll(weighted, [others, factor(item)], product));
      };
      const [without, after]: [number[], (number | undefined)[]] = [[], []];
      /** The losses with the controls of these taken. */
      const taken = (items: Group): Loss[] => losses.map((loss, item) => (items.includes(item) ? controlled[item] : undefined) ?? loss);
      const hasControl = (items: Group): boolean => items.some((item) => controlled[item] !== undefined);
      const leaveOut = (group: number, others: Spectrum): void => {
        const items = groups[group]!;
        const changed = taken(items);
        const fits = hasControl(items) && fitOn(changed, cell, isExact);
        const remaining = fits ? timesAll(others, items.map((item) => (controlled[item] === undefined ? factor(item) : spectrumOf(controlled[item]))), product) : others;
        const [left, rest] = transforms.rows(others, remaining);
        without[group] = certain - certainOf(items.map((item) => losses[item]!)) + reached(certainty, amounts, left);
        after[group] = !hasControl(items) ? undefined : fits ? certainOf(changed) + reached(certainty, amounts, rest) : gridded(changed).percentile(certainty);
      };
      const eachAlone = groups.length === losses.length && groups.every(([item, ...more], group) => item === group && more.length === 0);
      leaveEachOut(losses.length, ones(BINS), (others, first, end, depth) => timesAll(others, factors(everything.slice(first, end)), room(depth)), (item, others) => {
        means[item] = meanOf(item, others);
        if (eachAlone) leaveOut(item, others);
      });
      if (!eachAlone) leaveEachOut(groups.length, ones(BINS), (others, first, end, depth) => timesAll(others, factors(groups.slice(first, end).flat()), room(depth)), leaveOut);
      return { means: [...means], without, controlled: after, allControlled: hasControl(everything) ? gridded(taken(everything)).percentile(certainty) : undefined };
    },
  };
}

/** Room for a product at each depth of a recursion: made once, since hundreds of them would leave hundreds of megabytes to be cleared away. */
function spectraByDepth(): (depth: number) => Spectrum {
  const made: Spectrum[] = [];
  return (depth) => made[depth] ??= emptySpectrum(BINS);
}

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
  const spectrum = occurring(loss, cachedSeverity(loss.amount, cell).once);
  return { cell, chances: onCells().rows(spectrum, spectrum)[0] };
}
