import { because, NoAnswer, type Reason } from "../domain/findings";
import { least, solveWith, Unsolved, type Highs, type Term } from "../optimise";
import { build } from "./linear-model/build-model";
import { ALL_LIMITS, type Limits } from "./linear-model/parts";
import type { Case } from "./model";

const NO_LIMITS: Limits = { money: false, role: () => false, landType: () => false };
const ABOUT = { about: { about: "programme", name: "" } } as const;

/**
 * Locked measures must fit together, at least when all measures divide: judged in the order money, people, land.
 * @throws NoAnswer with the first that is short
 */
export function checkLocked(highs: Highs, programme: Case): void {
  if (programme.measures.every(({ locked }) => locked !== "in") || isPossible(highs, programme, ALL_LIMITS)) return;
  if (!isPossible(highs, programme, NO_LIMITS)) throw new NoAnswer(because("lockedOrder"));
  const reason = lackOfMoney(highs, programme, { ...NO_LIMITS, money: true })
    ?? lackOfPeople(highs, programme) ?? lackOfLand(highs, programme) ?? lackOfMoney(highs, programme, ALL_LIMITS) ?? because("lockedNotWhole");
  throw new NoAnswer(reason);
}

function isPossible(highs: Highs, programme: Case, limits: Limits): boolean {
  try {
    solveWith(highs, build(programme, false, limits).model, [], ABOUT);
    return true;
  } catch (error) {
    if (error instanceof Unsolved && error.failure === "infeasible") return false;
    throw error;
  }
}

/** The first year whose bills, with those of all earlier years, cannot be paid, and the least that is missing up to and with it. */
function lackOfMoney(highs: Highs, programme: Case, limits: Limits): Reason | undefined {
  const { model, unpaid, unit } = build(programme, false, { ...limits, unpaid: true });
  for (const [year, calendar] of programme.years.entries()) {
    const missing = unpaid.filter((each) => each.year <= year).map(({ variable }): Term => [variable, 1]);
    if (missing.length === 0) continue;
    const cents = Math.round(solveWith(highs, model, [least(missing)], ABOUT).total(missing) * unit);
    if (cents >= 1) return because("lockedMoney", { year: calendar, short: cents / 100 });
  }
  return undefined;
}

function lackOfPeople(highs: Highs, programme: Case): Reason | undefined {
  const { years, roles } = programme;
  const year = years.findIndex((_, last) => !isPossible(highs, programme, { ...NO_LIMITS, role: (_role, each) => each <= last }));
  if (year < 0) return undefined;
  const role = roles.findIndex((_, last) => !isPossible(highs, programme, { ...NO_LIMITS, role: (each, at) => at < year || (at === year && each <= last) }));
  return because("lockedPeople", { role: roles[role]!.name, year: years[year]! });
}

function lackOfLand(highs: Highs, programme: Case): Reason | undefined {
  const types = [...new Set((programme.lots ?? []).map(({ type }) => type))].sort();
  const first = types.findIndex((_, last) => !isPossible(highs, programme, { ...NO_LIMITS, landType: (type) => types.indexOf(type) <= last }));
  return first < 0 ? undefined : because("lockedLand", { type: types[first]! });
}
