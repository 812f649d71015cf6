import { nameKey } from "../domain/name";
import type { Cents } from "../numbers/cents";
import { largestRemainder } from "../numbers/largest-remainder";
import { sum, total } from "../numbers/sum";
import { chanceOf, expectedAmount, expectedLoss } from "./losses";
import type { Group, Grouping, Register, Risk } from "./model";
import { singles } from "./portfolio";
import type { SharesAnswer } from "./questions";

/** A mean this small beside all of them is the noise of transforms. */
const NOISE = 1e-12;

/** Whether a control pays: it takes away more expected loss than it costs; it frees more capacity than it costs; neither; or nobody said what it costs. */
export type Pays = "yes" | "room" | "no" | "unknown";

/** What a control brings: amounts in cents. */
export interface Relief {
  /** How much less is needed with only this control taken. */
  readonly needed: Cents;
  /** How much less loss is expected. */
  readonly expected: Cents;
  readonly cost: Cents | undefined;
  readonly pays: Pays;
}

/** A risk, or the risks of one word; amounts in cents. */
export interface ShareLine {
  /** A risk, or the word; undefined: the risks without one. */
  readonly name: string | undefined;
  /** Places in the register. */
  readonly risks: Group;
  /** Undefined where they differ. */
  readonly nature: Risk["nature"] | undefined;
  readonly expected: Cents;
  /** Its part of the percentile: the parts add up to it. */
  readonly contribution: Cents;
  /** How much less is needed without it. */
  readonly without: Cents;
  /** Undefined: there is no control. */
  readonly relief: Relief | undefined;
  /** Of a single risk: the chance that it happens at least once, and what it then costs each time, all its years. */
  readonly single: { readonly chance: number; readonly amount: Cents } | undefined;
}

export interface Contributions {
  /** The largest contribution first. */
  readonly lines: readonly ShareLine[];
  readonly needed: Cents;
  readonly expected: Cents;
  /** All controls together. */
  readonly relief: Relief | undefined;
}

/** The risks taken together by a word, in the order in which the words first come; without one they stand in a group too. */
export function groupsOf({ risks }: Register, grouping: Grouping | undefined): Group[] {
  if (grouping === undefined) return singles({ risks });
  const groups = new Map<string | undefined, number[]>();
  risks.forEach((risk, place) => {
    const word = risk[grouping];
    const key = word === undefined ? undefined : nameKey(word);
    groups.set(key, [...groups.get(key) ?? [], place]);
  });
  return [...groups.values()];
}

/** What the percentile is made of, per risk or per word. */
export function contributionsOf(register: Register, grouping: Grouping | undefined, groups: readonly Group[], { percentile, shares }: SharesAnswer): Contributions {
  const { risks } = register;
  const parts = splitUp(percentile.amount, risks, shares.means);
  const lines = groups.map((items, group): ShareLine => {
    const own = items.map((item) => risks[item]!);
    const first = own[0]!;
    const after = shares.controlled[group];
    return {
      name: grouping === undefined ? first.name : first[grouping], risks: items,
      nature: own.every(({ nature }) => nature === first.nature) ? first.nature : undefined,
      expected: total(own, ({ loss, years }) => expectedLoss(loss, years)),
      contribution: sum(items.map((item) => parts[item]!)),
      without: percentile.amount - shares.without[group]!,
      relief: after === undefined ? undefined : reliefOf(own, percentile.amount - after),
      single: grouping === undefined ? { chance: chanceOf(first.loss), amount: expectedAmount(first.loss, first.years) } : undefined,
    };
  });
  return {
    lines: lines.sort((a, b) => b.contribution - a.contribution || b.expected - a.expected || byName(a.name ?? "", b.name ?? "")),
    needed: percentile.amount,
    expected: total(lines, ({ expected }) => expected),
    relief: shares.allControlled === undefined ? undefined : reliefOf(risks, percentile.amount - shares.allControlled),
  };
}

/** The percentile over the risks by their means, to the cent; in the order of their names, so that rows may stand in any. */
function splitUp(amount: Cents, risks: readonly Risk[], means: readonly number[]): number[] {
  const all = sum(means);
  const weights = means.map((mean) => (mean <= NOISE * all ? 0 : mean));
  if (amount === 0 || sum(weights) === 0) return risks.map(() => 0);
  const order = [...risks.keys()].sort((a, b) => byName(risks[a]!.name, risks[b]!.name));
  const split = largestRemainder(amount, order.map((item) => weights[item]!));
  const parts: number[] = [];
  order.forEach((item, place) => { parts[item] = split[place]!; });
  return parts;
}

function reliefOf(risks: readonly Risk[], needed: Cents): Relief {
  const controls = risks.flatMap(({ loss, control, years }) => (control === undefined ? [] : [{ loss, control, years }]));
  const expected = total(controls, ({ loss, control, years }) => expectedLoss(loss, years) - expectedLoss(control.loss, years));
  const costs = controls.flatMap(({ control }) => control.cost ?? []);
  const cost = costs.length === 0 ? undefined : sum(costs);
  return { needed, expected, cost, pays: cost === undefined ? "unknown" : expected > cost ? "yes" : needed > cost ? "room" : "no" };
}

function byName(one: string, other: string): number {
  const [a, b] = [nameKey(one), nameKey(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}
