import type { Cents } from "../numbers/cents";
import { least, LinearModel, solve, type Expression, type Goal, type Term } from "../optimise";
import { grouped, taskYear, type Bill } from "./funding-model";
import type { Payment, Source } from "./model";
import { spendingLimits } from "./sources";

/** A payment before rounding, in cents. */
export interface Amount {
  readonly source: number;
  readonly bill: Bill;
  readonly amount: number;
}

/** Amounts this near to whole cents are whole: what is beside them is the arithmetic of the solver. */
const NOISE = 1e-7;

/** A payment rounded down, and what one cent more would be. */
interface Part extends Amount {
  readonly floor: Cents;
  /** What was cut off, 0-1. */
  readonly rest: number;
}

/**
 * Controlled rounding: every payment is its amount rounded down or up, and together they stay within all limits in
 * whole cents. The limits per source (its year, the years from which it carries) lie inside each other, and so do those
 * per task (its bill, its year, all its years): the cents that are added are a flow in a network, and a flow with
 * whole limits has a whole optimum (Cox & Ernst, "Controlled rounding", INFOR 20, 1982). So:
 * - what the amounts cover fully stays covered to the cent, and the total is not below that of the amounts;
 * - a Maximaal aandeel is a limit in whole cents on one payment, so that at most one cent per payment is lost to it.
 */
export async function toWholeCents(
  amounts: readonly Amount[], bills: readonly Bill[], years: readonly number[], sources: readonly Source[],
): Promise<Payment[]> {
  const parts = amounts.filter(({ amount }) => amount > NOISE).map(roundedDown);
  const loose = parts.filter(({ rest }) => rest > 0);
  const up = loose.length === 0 ? new Set<Part>() : await roundedUp(parts, loose, bills, years, sources);
  return parts
    .map((part): Payment => ({ source: part.source, ...place(part.bill), cents: part.floor + (up.has(part) ? 1 : 0) }))
    .filter(({ cents }) => cents > 0);
}

const place = ({ task, year, layer }: Bill) => ({ task, year, layer });

function roundedDown(part: Amount): Part {
  const nearest = Math.round(part.amount);
  const floor = Math.abs(part.amount - nearest) <= NOISE ? nearest : Math.floor(part.amount);
  return { ...part, floor, rest: Math.max(0, part.amount - floor - NOISE) };
}

/** Which of the loose parts get one cent more. */
async function roundedUp(
  parts: readonly Part[], loose: readonly Part[], bills: readonly Bill[], years: readonly number[], sources: readonly Source[],
): Promise<Set<Part>> {
  const model = new LinearModel();
  const cents = new Map(loose.map((part) => [part, model.variable({ atMost: 1 })]));
  const extra = (group: readonly Part[]): Expression =>
    group.flatMap((part): Term[] => (cents.has(part) ? [[cents.get(part)!, 1]] : []));
  const keepWithin = (group: readonly Part[], limit: Cents): void => {
    const terms = extra(group);
    const room = Math.max(0, limit - floorOf(group));
    if (room < terms.length) model.constrain(terms, { atMost: room });
  };

  for (const [bill, group] of grouped(parts, (part) => part.bill)) keepWithin(group, bill.cost);
  for (const [source, group] of grouped(parts, (part) => part.source)) {
    for (const { first, last, amount } of spendingLimits(sources[source]!, years)) {
      keepWithin(group.filter(({ bill }) => first <= bill.year && bill.year <= last), amount);
    }
  }

  const ofTask = grouped(parts, ({ bill }) => bill.task);
  const costOf = new Map([...grouped(bills, ({ task }) => task)].map(([task, own]) => [task, sum(own, ({ cost }) => cost)]));
  for (const group of ofTask.values()) keepWithin(group, Math.ceil(amountOf(group) - noiseOf(group)));
  const covered = [...ofTask].filter(([task, group]) => amountOf(group) >= costOf.get(task)! - noiseOf(group));

  const kept: Expression[] = [];
  for (const group of grouped(parts, ({ bill }) => taskYear(bill)).values()) {
    const limited = [...grouped(group, ({ source }) => source)].filter(([source]) => sources[source]!.largestShare < 1);
    for (const [source, own] of limited) {
      keepWithin(own, Math.floor(sources[source]!.largestShare * amountOf(group) + noiseOf(group)));
    }
    // Where a share counts, the whole of which it is a share should not become smaller by rounding.
    const missing = Math.ceil(amountOf(group) - noiseOf(group)) - floorOf(group);
    if (limited.length === 0 || missing <= 0) continue;
    const gap = model.variable();
    model.constrain([...extra(group), [gap, 1]], { atLeast: missing });
    kept.push([[gap, 1]]);
  }

  const most = (terms: Expression): Goal => least(terms.map(([variable, coefficient]): Term => [variable, -coefficient]));
  const solution = await solve(model, [
    most(extra(covered.flatMap(([, group]) => group))),
    ...(kept.length > 0 ? [least(kept.flat())] : []),
    most(extra(loose)),
    // Last, each to the nearest.
    least(loose.map((part): Term => [cents.get(part)!, 1 - 2 * part.rest])),
  ]);
  return new Set(loose.filter((part) => solution.value(cents.get(part)!) > 0.5));
}

const amountOf = (group: readonly Part[]): number => sum(group, ({ amount }) => amount);
const floorOf = (group: readonly Part[]): Cents => sum(group, ({ floor }) => floor);
/** How far a sum of amounts may be off: a part in 10^14 beside what each amount may be off. */
const noiseOf = (group: readonly Part[]): number => NOISE * group.length + 1e-14 * amountOf(group);

function sum<Item>(items: readonly Item[], valueOf: (item: Item) => number): number {
  return items.reduce((total, item) => total + valueOf(item), 0);
}
