import type { Cents } from "../numbers/cents";
import { least, LinearModel, solve, type Expression, type Goal, type Term } from "../optimise";
import { grouped, taskYear, unitOf, type Bill } from "./funding-model";
import type { Payment, Source } from "./model";
import { largestPart } from "./keep-shares";
import { spendingLimits } from "./sources";
import { total } from "../numbers/sum";

/** A payment before rounding, in cents. */
export interface Amount {
  readonly source: number;
  readonly bill: Bill;
  readonly amount: number;
}

/** Amounts this near to whole cents are whole: what is beside them is the arithmetic of the solver. */
const NOISE = 1e-7;
/** What the solver overlooks, in units of the model: less than a cent, but for costs of a billion euros and more. */
const OVERLOOKED = 1e-9;

/** A payment in whole cents, with what was cut off (0-1). */
interface Part extends Amount {
  floor: Cents;
  readonly rest: number;
}

/** Together these payments are at most so much. */
interface Limit {
  readonly group: readonly Part[];
  readonly atMost: Cents;
}

/**
 * Controlled rounding: every payment is its amount rounded down or up, and together they stay within all limits in
 * whole cents. The limits per source (its year, the years from which it carries) lie inside each other, and so do those
 * per task (its bill, its year, all its years): the cents that are added are a flow in a network, and a flow with
 * whole limits has a whole optimum (Cox & Ernst, "Controlled rounding", INFOR 20, 1982). So:
 * - what the amounts cover fully stays covered to the cent, whatever the shares; a task that falls short gets its exact total,
 *   rounded to the cent where the limits allow it;
 * - a Maximaal aandeel holds to within one cent per amount: half of 100,01 is 50,01 beside 50,00.
 */
export async function toWholeCents(
  amounts: readonly Amount[], bills: readonly Bill[], years: readonly number[], sources: readonly Source[],
): Promise<Payment[]> {
  const parts = amounts.filter(({ amount }) => amount > NOISE).map(roundedDown);
  const limits = [...limitsOfBills(parts), ...limitsOfSources(parts, years, sources)];
  limits.forEach(keepWithin);
  const extra = await extraCents(parts, limits, bills, sources);
  return parts
    .map((part): Payment => ({ source: part.source, ...place(part.bill), cents: part.floor + (extra.get(part) ?? 0) }))
    .filter(({ cents }) => cents > 0);
}

const place = ({ task, year, layer }: Bill) => ({ task, year, layer });

function roundedDown(part: Amount): Part {
  const nearest = Math.round(part.amount);
  const floor = Math.abs(part.amount - nearest) <= NOISE ? nearest : Math.floor(part.amount);
  return { ...part, floor, rest: Math.max(0, part.amount - floor - NOISE) };
}

function limitsOfBills(parts: readonly Part[]): Limit[] {
  return [...grouped(parts, ({ bill }) => bill)].map(([bill, group]) => ({ group, atMost: bill.cost }));
}

function limitsOfSources(parts: readonly Part[], years: readonly number[], sources: readonly Source[]): Limit[] {
  return [...grouped(parts, ({ source }) => source)].flatMap(([source, own]) =>
    spendingLimits(sources[source]!, years).map(({ first, last, amount }) => ({
      group: own.filter(({ bill }) => first <= bill.year && bill.year <= last), atMost: amount,
    })));
}

/** Takes back what the solver overlooked: whatever it answers, no limit is passed by a cent. */
function keepWithin({ group, atMost }: Limit): void {
  let excess = floorOf(group) - atMost;
  for (const part of group) {
    if (excess <= 0) return;
    const back = Math.min(excess, part.floor);
    part.floor -= back;
    excess -= back;
  }
}

/** The cents that are added again to what was cut off. */
async function extraCents(
  parts: readonly Part[], limits: readonly Limit[], bills: readonly Bill[], sources: readonly Source[],
): Promise<ReadonlyMap<Part, Cents>> {
  const overlooked = OVERLOOKED * unitOf(bills);
  const loose = overlooked > 0.1 ? parts : parts.filter(({ rest }) => rest > 0);
  if (loose.length === 0) return new Map();

  const model = new LinearModel();
  const cents = new Map(loose.map((part) => [part, model.variable({ atMost: 1 + Math.floor(2 * overlooked) })]));
  const extra = (group: readonly Part[]): Expression =>
    group.flatMap((part): Term[] => (cents.has(part) ? [[cents.get(part)!, 1]] : []));
  const limit = (group: readonly Part[], atMost: Cents): void => {
    const terms = extra(group);
    if (terms.length > 0) model.constrain(terms, { atMost: Math.max(0, atMost - floorOf(group)) });
  };
  limits.forEach(({ group, atMost }) => limit(group, atMost));

  const costOf = new Map([...grouped(bills, ({ task }) => task)].map(([task, own]) => [task, total(own, ({ cost }) => cost)]));
  const covered: Part[] = [];
  for (const [task, group] of grouped(parts, ({ bill }) => bill.task)) {
    if (amountOf(group) >= costOf.get(task)! - noiseOf(group) - 2 * overlooked) covered.push(...group);
    else limit(group, Math.floor(amountOf(group) + 0.5 + noiseOf(group)));
  }

  const gaps: Term[] = [];
  for (const group of grouped(parts, ({ bill }) => taskYear(bill)).values()) {
    const limited = [...grouped(group, ({ source }) => source)].filter(([source]) => sources[source]!.largestShare < 1);
    const whole = Math.floor(amountOf(group) + noiseOf(group));
    for (const [source, own] of limited) limit(own, largestPart(sources[source]!.largestShare, whole));
    // Where a share counts, the whole of which it is a share should not become smaller by rounding.
    const missing = Math.ceil(amountOf(group) - noiseOf(group)) - floorOf(group);
    if (limited.length === 0 || missing <= 0) continue;
    const gap = model.variable();
    model.constrain([...extra(group), [gap, 1]], { atLeast: missing });
    gaps.push([gap, 1]);
  }

  const solution = await solve(model, [
    most(extra(covered)),
    ...(gaps.length > 0 ? [least(gaps)] : []),
    most(extra(loose)),
    // Each to the nearest; and of equals the one that stands first.
    least(loose.map((part): Term => [cents.get(part)!, 1 - 2 * part.rest])),
    least(inSheetOrder(loose).map((part, place): Term => [cents.get(part)!, (place + 1) / loose.length])),
  ], { about: { about: "money", name: "" } });
  return new Map(loose.map((part) => [part, Math.round(solution.value(cents.get(part)!))]));
}

function inSheetOrder(parts: readonly Part[]): Part[] {
  return [...parts].sort((one, other) => one.bill.task - other.bill.task || one.bill.year - other.bill.year || one.source - other.source);
}

const most = (terms: Expression): Goal => least(terms.map(([variable, coefficient]): Term => [variable, -coefficient]));

const amountOf = (group: readonly Part[]): number => total(group, ({ amount }) => amount);
const floorOf = (group: readonly Part[]): Cents => total(group, ({ floor }) => floor);
/** How far a sum of amounts may be off: a part in 10^14 beside what each amount may be off. */
const noiseOf = (group: readonly Part[]): number => NOISE * group.length + 1e-14 * amountOf(group);
