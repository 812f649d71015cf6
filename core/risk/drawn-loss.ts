import { normalBelow, normalQuantile } from "../numbers/normal";
import { onItsOwnGrid } from "./grid/gridded";
import { chanceOf, poissonChances } from "./losses";
import type { Loss } from "./model";
import { severityOf, type Range } from "./severity";

/** Losses in whole cents from normal draws: the higher the draw, the larger the loss; 0 up to the chance that nothing happens. */
export type DrawnLoss = (draws: Float64Array, count: number, into: Float64Array) => void;

/**
 * Between these draws a table says what comes, straight lines between its points. What lies beyond (once in a billion draws) gets the amount
 * of the last point.
 */
const FARTHEST = 6.5;
const STEPS = 1024;
const STEPS_PER_UNIT = STEPS / (2 * FARTHEST);

export function drawnLoss(loss: Loss): DrawnLoss {
  const chance = chanceOf(loss);
  if (chance === 0) return (_, count, into) => { into.fill(0, 0, count); };
  const { occurrence, amount } = loss;
  const threshold = -normalQuantile(chance);
  if (occurrence.kind === "once") return amount.shape === "fixed" ? fixedOnce(threshold, amount.most) : rangeOnce(threshold, chance, amount);
  return amount.shape === "fixed" ? fixedOften(occurrence.mean, amount.most) : rangeOften(threshold, loss);
}

/** The chance of more, at each point of the tables. */
let chancesAtPoints: Float64Array | undefined;
const chancesAbove = (): Float64Array => chancesAtPoints ??= Float64Array.from({ length: STEPS + 1 }, (_, step) => normalBelow(FARTHEST - step / STEPS_PER_UNIT));

function fixedOnce(threshold: number, amount: number): DrawnLoss {
  return (draws, count, into) => {
    for (let draw = 0; draw < count; draw++) into[draw] = draws[draw]! > threshold ? amount : 0;
  };
}

function rangeOnce(threshold: number, chance: number, range: Range): DrawnLoss {
  const { quantile } = severityOf(range);
  const points = chancesAbove().map((above) => {
    const rest = Math.min(1, above / chance);
    return quantile(1 - rest, rest);
  });
  return (draws, count, into) => {
    for (let draw = 0; draw < count; draw++) {
      const z = draws[draw]!;
      if (z <= threshold) {
        into[draw] = 0;
        continue;
      }
      const place = Math.max(0, Math.min(STEPS - 1e-9, (z + FARTHEST) * STEPS_PER_UNIT));
      const step = Math.floor(place);
      const from = points[step]!;
      into[draw] = Math.round(from + (place - step) * (points[step + 1]! - from));
    }
  };
}

/** As many times the amount as there are bounds below the draw. */
function fixedOften(mean: number, amount: number): DrawnLoss {
  const chances = poissonChances(mean);
  const bounds = new Float64Array(chances.length);
  let above = 0;
  for (let times = chances.length - 1; times > 0; times--) bounds[times] = -normalQuantile(above += chances[times]!);
  return (draws, count, into) => {
    for (let draw = 0; draw < count; draw++) {
      let [low, high] = [0, bounds.length - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (draws[draw]! > bounds[middle]!) low = middle;
        else high = middle - 1;
      }
      into[draw] = low * amount;
    }
  };
}

/** By the distribution of the loss on a grid of its own; within a cell by a straight line. */
function rangeOften(threshold: number, loss: Loss): DrawnLoss {
  const { cell, chances } = onItsOwnGrid(loss);
  let all = 0;
  const upTo = chances.map((chance) => all += chance);
  return (draws, count, into) => {
    for (let draw = 0; draw < count; draw++) {
      const z = draws[draw]!;
      const below = z <= threshold ? 0 : normalBelow(z);
      let [low, high] = [0, upTo.length - 1];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (upTo[middle]! < below) low = middle + 1;
        else high = middle;
      }
      const part = low === 0 ? 0 : (below - upTo[low - 1]!) / (upTo[low]! - upTo[low - 1]!);
      into[draw] = low === 0 ? 0 : Math.round((low - 0.5 + Math.min(1, part)) * cell);
    }
  };
}
