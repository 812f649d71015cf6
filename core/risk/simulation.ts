import { orderStatistic } from "../numbers/order-statistic";
import { stream } from "../numbers/streams";
import { bandAround, shareIn } from "./band";
import { blocksOf, type Block } from "./dependence";
import { drawnLoss } from "./drawn-loss";
import { NO_CHANCE } from "./losses";
import type { Engine, Portfolio } from "./model";

/** So many draws are made at a time: those of a block stay in the processor's cache. */
const CHUNK = 512;
/** How many numbers are kept at most, beside a few rows of all draws: 128 MB. Draws are made again rather than kept. */
const MOST_KEPT = 2 ** 24;
/** Of the normal distribution: 95 % lies within. */
const WITHIN = 1.96;

/** How far it is: 0-1. */
export type Report = (share: number) => void;

/**
 * The distribution of losses that depend on each other, by drawing them (a Gaussian copula: McNeil, Frey and Embrechts, Quantitative Risk
 * Management, 2015, 7.1). Each loss has a stream of its own, and draws in a block in the order of names: the order of rows decides nothing.
 */
export function simulated({ names, losses, correlations, draws, seed }: Portfolio, report: Report = () => undefined): Engine {
  const blocks = blocksOf(names, correlations);
  const sources = losses.map(drawnLoss);

  /** What is lost in each draw, in their order, and in the order of size. */
  const sums = new Float64Array(draws);
  blocks.forEach((block, done) => {
    drawBlock(block, names, draws, seed, (member, at, scores, count, row) => {
      // Half of the way: what the sums are made of is drawn once more.
      if (member === block.members[0] && at % (16 * CHUNK) === 0) report((done + at / draws) / blocks.length / 2);
      sources[member]!(scores, count, row);
      for (let draw = 0; draw < count; draw++) sums[at + draw]! += row[draw]!;
    });
  });
  const ordered = sums.slice().sort();
  const placeOf = (certainty: number): number => Math.max(1, Math.ceil(draws * (certainty - NO_CHANCE))) - 1;
  const interval = (certainty: number): [number, number] => {
    const margin = WITHIN * Math.sqrt(draws * certainty * (1 - certainty));
    const at = (place: number): number => ordered[Math.min(draws, Math.max(1, place)) - 1]!;
    return [at(Math.floor(draws * certainty - margin)), at(Math.ceil(draws * certainty + margin))];
  };

  return {
    method: "simulation",
    percentile: (certainty) => ordered[placeOf(certainty)]!,
    interval,
    error(certainty) {
      const [low, high] = interval(certainty);
      return Math.round((high - low) / 2 / WITHIN);
    },
    shares(certainty, groups, controlled) {
      const band = bandAround(certainty, ordered, () => 1 / draws);
      const inBand = sums.map((sum) => shareIn(band, sum));
      const after = controlled.map((loss) => loss === undefined ? undefined : drawnLoss(loss));
      const place = placeOf(certainty);
      const means = new Float64Array(losses.length);
      const [without, withControls]: [number[], (number | undefined)[]] = [[], []];
      const all = sums.slice();
      const few = Math.max(1, Math.floor(MOST_KEPT / (2 * draws)));
      for (let first = 0; first < groups.length; first += few) {
        const some = groups.slice(first, first + few);
        report(0.5 + first / groups.length / 2);
        const changes = changesOf(some.map((items) => new Set(items)));
        some.forEach((items, group) => {
          without[first + group] = orderStatistic(changes.left[group]!, place);
          const kept = changes.controlled[group];
          withControls[first + group] = kept === undefined || items.every((item) => after[item] === undefined) ? undefined : orderStatistic(kept, place);
        });
      }
      return {
        means: [...means], without, controlled: withControls,
        allControlled: after.every((loss) => loss === undefined) ? undefined : orderStatistic(all, place),
      };

      /** What remains of the sums without the losses of each group, and with the controls of each. */
      function changesOf(some: readonly ReadonlySet<number>[]) {
        const left = some.map(() => sums.slice());
        const kept = some.map((items) => [...items].some((item) => after[item] !== undefined) ? sums.slice() : undefined);
        const groupOf = new Map(some.flatMap((items, group) => [...items].map((item) => [item, group])));
        const remaining = new Float64Array(CHUNK);
        for (const block of blocks) {
          if (!block.members.some((member) => groupOf.has(member))) continue;
          drawBlock(block, names, draws, seed, (member, at, scores, count, row) => {
            const group = groupOf.get(member);
            if (group === undefined) return;
            sources[member]!(scores, count, row);
            const [others, controls, control] = [left[group]!, kept[group], after[member]];
            let mean = 0;
            for (let draw = 0; draw < count; draw++) {
              others[at + draw]! -= row[draw]!;
              mean += inBand[at + draw]! * row[draw]!;
            }
            means[member]! += mean;
            if (control === undefined) return;
            control(scores, count, remaining);
            for (let draw = 0; draw < count; draw++) {
              const change = remaining[draw]! - row[draw]!;
              controls![at + draw]! += change;
              all[at + draw]! += change;
            }
          });
        }
        return { left, controlled: kept };
      }
    },
  };
}

/** Gives the normal scores of each member of a block, a chunk at a time, with a row to use. */
function drawBlock(
  { members, triangle }: Block, names: readonly string[], draws: number, seed: number,
  visit: (member: number, at: number, scores: Float64Array, count: number, row: Float64Array) => void,
): void {
  const streams = members.map((member) => stream(seed, names[member]!));
  const scores = members.map(() => new Float64Array(CHUNK));
  const row = new Float64Array(CHUNK);
  for (let at = 0; at < draws; at += CHUNK) {
    const count = Math.min(CHUNK, draws - at);
    streams.forEach((source, member) => { source.normals(scores[member]!, count); });
    // From the last to the first: what a member takes of those before it is still as it was drawn.
    for (let member = members.length - 1; member >= 0; member--) combine(scores, triangle, member, count);
    members.forEach((member, index) => { visit(member, at, scores[index]!, count, row); });
  }
}

/** A row of the triangle times the draws, four at a time: this is where the time goes. */
function combine(scores: readonly Float64Array[], triangle: Float64Array, member: number, count: number): void {
  const own = scores[member]!;
  const start = member * scores.length;
  const weight = triangle[start + member]!;
  if (weight !== 1) for (let draw = 0; draw < count; draw++) own[draw]! *= weight;
  let before = 0;
  for (; before + 4 <= member; before += 4) {
    const [a, b, c, d] = [triangle[start + before]!, triangle[start + before + 1]!, triangle[start + before + 2]!, triangle[start + before + 3]!];
    const [one, two, three, four] = [scores[before]!, scores[before + 1]!, scores[before + 2]!, scores[before + 3]!];
    for (let draw = 0; draw < count; draw++) own[draw]! += a * one[draw]! + b * two[draw]! + c * three[draw]! + d * four[draw]!;
  }
  for (; before < member; before++) {
    const factor = triangle[start + before]!;
    const other = scores[before]!;
    for (let draw = 0; draw < count; draw++) own[draw]! += factor * other[draw]!;
  }
}
