import { freeMoney } from "../../funding";
import type { Highs } from "../../optimise";
import { classesOf } from "../counts";
import { fairLevels } from "../fair";
import { checkLocked } from "../locked";
import type { Case } from "../model";
import { DIFFERS } from "../standing";

/** A limit with a step more, and what that brings: shortages of the first class that falls short. */
export interface Headroom {
  readonly limit: Limit;
  /** The drop of the sum of relative shortages over the class. */
  readonly less: number;
  /** The goal that drops most. */
  readonly goal: number;
}

type Limit =
  | { readonly kind: "freeMoney"; readonly year: number; readonly now: number; readonly step: number }
  | { readonly kind: "source"; readonly source: number; readonly year: number; readonly now: number; readonly step: number }
  | { readonly kind: "people"; readonly role: number; readonly now: number; readonly step: number }
  | { readonly kind: "land"; readonly lot: number; readonly now: number; readonly step: number }
  | { readonly kind: "year"; readonly goal: number; readonly now: number; readonly step: number };

/** A million euros, in cents. */
const MILLION = 100_000_000;
const HECTARES = 10;

/**
 * By solving again, never by duals: leximin when all measures divide, without floors, with and without a step more.
 * @param hear how far it is, 0-1
 */
export function headroom(highs: Highs, programme: Case, hear: (done: number) => void = () => undefined): Headroom[] {
  checkLocked(highs, programme);
  const none = programme.goals.map(() => 0);
  const classes = classesOf(programme);
  const before = fairLevels(highs, programme, none);
  const first = classes.findIndex(({ goals }) => goals.reduce((sum, goal) => sum + before[goal]!, 0) > DIFFERS.goal);
  if (first < 0) return [];
  const { goals } = classes[first]!;
  // Later classes never change an earlier one.
  const asked = classes.slice(0, first + 1);
  const all = changes(programme, goals);
  const found = all.map(([limit, changed], at): Headroom => {
    hear(at / all.length);
    const after = fairLevels(highs, changed, none, asked);
    const drops = goals.map((goal) => before[goal]! - after[goal]!);
    return { limit, less: drops.reduce((sum, drop) => sum + drop, 0), goal: goals[drops.findIndex((drop) => drop >= Math.max(...drops) - DIFFERS.goal)]! };
  });
  return found.filter(({ less }) => less > DIFFERS.goal).sort((one, other) => (Math.abs(one.less - other.less) > DIFFERS.goal ? other.less - one.less : 0));
}

function changes(programme: Case, goals: readonly number[]): [Limit, Case][] {
  const { years, sources, roles, lots, peopleBind } = programme;
  const free = sources.filter(({ earmark }) => earmark === undefined);
  return [
    ...years.map((year, at): [Limit, Case] => [
      { kind: "freeMoney", year, now: free.reduce((sum, { amounts }) => sum + amounts[at]!, 0), step: MILLION },
      { ...programme, sources: [...sources, freeMoney(years.map((_, year) => (year === at ? MILLION : 0)))] },
    ]),
    ...[...sources.keys()].flatMap((source): [Limit, Case][] => {
      const { earmark, amounts } = sources[source]!;
      const at = amounts.findIndex((cents) => cents > 0);
      if (earmark === undefined || at < 0) return [];
      const more = { ...sources[source]!, amounts: amounts.map((cents, year) => (year === at ? cents + MILLION : cents)) };
      return [[{ kind: "source", source, year: years[at]!, now: amounts[at]!, step: MILLION }, { ...programme, sources: sources.map((each, place) => (place === source ? more : each)) }]];
    }),
    ...(peopleBind ? [...roles.keys()] : []).flatMap((role): [Limit, Case][] => {
      const { own, hoursOfFte } = roles[role]!;
      if (hoursOfFte === undefined) return [];
      const more = { ...roles[role]!, own: own.map((hours) => hours + hoursOfFte) };
      const perYear = own.reduce((sum, hours) => sum + hours, 0) / years.length;
      return [[{ kind: "people", role, now: perYear, step: hoursOfFte }, { ...programme, roles: roles.map((each, place) => (place === role ? more : each)) }]];
    }),
    ...[...(lots ?? []).entries()].map(([lot, each]): [Limit, Case] => [
      { kind: "land", lot, now: each.hectares, step: HECTARES },
      { ...programme, lots: lots!.map((own, place) => (place === lot ? { ...own, hectares: own.hectares + HECTARES } : own)) },
    ]),
    ...goals.filter((goal) => programme.goals[goal]!.year !== undefined).map((goal): [Limit, Case] => [
      { kind: "year", goal, now: programme.goals[goal]!.year!, step: 1 },
      { ...programme, goals: programme.goals.map((each, place) => (place === goal ? { ...each, year: each.year! + 1 } : each)) },
    ]),
  ];
}
