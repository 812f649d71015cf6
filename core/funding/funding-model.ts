import { nameKey } from "../domain/name";
import type { Cents } from "../numbers/cents";
import { LinearModel, type Constraint, type Expression, type Term, type Variable } from "../optimise";
import { layers, type Costs, type Layer, type Source } from "./model";
import { cannotPay } from "./pay-nothing";
import { pays, spendingLimits } from "./sources";

/** A cost to be paid: a layer of a task in a year (positions), in cents above 0. */
export interface Bill {
  readonly task: number;
  readonly year: number;
  readonly layer: Layer;
  readonly cost: Cents;
}

/** What a source may pay of a bill. */
export interface Flow {
  readonly source: number;
  readonly bill: Bill;
  readonly variable: Variable;
}

/** What is left unpaid of a bill, in units of the model: the sources pay `whole` less `less`. */
export interface Due {
  readonly whole: number;
  readonly less: Expression;
}

/** What a source may use from year `first` to year `last` (positions) is at most `amount` cents. */
export interface Limit {
  readonly source: number;
  readonly first: number;
  readonly last: number;
  readonly amount: Cents;
  readonly used: Expression;
  /** Where the model says so, as amounts of its units. */
  readonly places: readonly ({ readonly variable: Variable } | { readonly constraint: Constraint })[];
}

/** Of what all sources pay for these bills of a task and year one pays at most its share. */
export interface ShareLimit {
  readonly constraint: Constraint;
  readonly share: number;
  readonly bills: readonly Bill[];
}

export interface FundingModel {
  readonly model: LinearModel;
  /** The row of each bill: payments and what is left unpaid are the whole. */
  readonly dues: ReadonlyMap<Bill, Constraint>;
  readonly shares: readonly ShareLimit[];
  readonly flows: readonly Flow[];
  /** Only those that can matter. */
  readonly limits: readonly Limit[];
  /** What a source uses in a year; only where it can pay anything. */
  readonly used: readonly { readonly source: number; readonly year: number; readonly variable: Variable }[];
}

/**
 * The size of all costs together in the model: with tolerances of 1e-9 a cent still counts beside a billion euros, and
 * the arithmetic has room for shares that nearly contradict each other.
 */
const SIZE = 100;

/** More than all costs times any factor: beyond it the size of a source does not matter. */
const PLENTY = 1000 * SIZE;

/** The bound of a limit in units of the model. */
export const inUnits = (amount: Cents, unit: Cents): number => Math.min(PLENTY, amount / unit);

/** Cents in one unit of the model. */
export function unitOf(bills: readonly Bill[]): Cents {
  return Math.max(1, bills.reduce((sum, bill) => sum + bill.cost, 0)) / SIZE;
}

/** All bills, by the names of the tasks: so that the order of rows decides nothing. */
export function billsOf({ tasks, years }: Costs): Bill[] {
  const order = inNameOrder(tasks, ({ task }) => [task.name, task.area ?? ""]);
  return order.flatMap((task) => years.flatMap((_, year) => layers.flatMap((layer) => {
    const cost = tasks[task]![layer][year]!;
    return cost > 0 ? [{ task, year, layer, cost }] : [];
  })));
}

/** Sources that have no money (yet) pay nothing: they count only where it is asked what money would bring. */
export type Payers = "with money" | "all";

/**
 * Which source may pay what, f[source, task, year, layer] >= 0:
 * - each bill: the payments are what is `due`;
 * - each source: what it uses stays within its spending limits;
 * - Maximaal aandeel: of what all sources pay for a task in a year, one pays at most its share.
 */
export function fundingModel(
  bills: readonly Bill[], costs: Costs, sources: readonly Source[], due: (model: LinearModel, bill: Bill, cost: number) => Due,
  payers: Payers = "with money",
): FundingModel {
  const model = new LinearModel();
  const unit = unitOf(bills);
  const dues = new Map(bills.map((bill) => [bill, due(model, bill, bill.cost / unit)]));
  const parts = new Map(bills.map((bill): [Bill, Term[]] => [bill, []]));
  const flows: Flow[] = [];
  const limits: Limit[] = [];
  const shares: ShareLimit[] = [];
  const used: { source: number; year: number; variable: Variable }[] = [];

  const payable = payableBills(bills, costs, sources, payers);
  for (const source of inNameOrder(sources, ({ name }) => [name])) {
    const payer = sources[source]!;
    const amounts = spendingLimits(payer, costs.years);
    const own = (payable.get(source) ?? []).map((bill): Flow => ({ source, bill, variable: model.variable() }));
    for (const { bill, variable } of own) parts.get(bill)!.push([variable, 1]);
    flows.push(...own);

    const ofSource = [...grouped(own, ({ bill }) => bill.year)].map(([year, inYear]) => {
      const variable = model.variable({ atMost: inUnits(amounts[year]!.amount, unit) });
      model.constrain([...inYear.map((flow): Term => [flow.variable, 1]), [variable, -1]], { atLeast: 0, atMost: 0 });
      return { source, year, variable };
    });
    for (const { first, last, amount } of amounts) {
      const ofRun = ofSource.filter(({ year }) => first <= year && year <= last).map(({ variable }): Term => [variable, 1]);
      const inLast = ofSource.filter(({ year }) => year === last).map(({ variable }) => ({ variable }));
      const together = ofRun.length > 1 ? [{ constraint: model.constrain(ofRun, { atMost: inUnits(amount, unit) }) }] : [];
      limits.push({ source, first, last, amount, used: ofRun, places: [...inLast, ...together] });
    }
    used.push(...ofSource);
    if (payer.largestShare < 1) shares.push(...limitShare(model, own, payer.largestShare, dues));
  }
  const rows = new Map([...dues].map(([bill, { whole, less }]) => [bill, model.constrain([...parts.get(bill)!, ...less], { atLeast: whole, atMost: whole })]));
  return { model, flows, limits, used, dues: rows, shares };
}

/**
 * The bills that each source can pay, by its position. Where the sources of a task and year may not even together pay
 * the whole, they pay nothing: each would be too large a part.
 */
function payableBills(bills: readonly Bill[], costs: Costs, sources: readonly Source[], payers: Payers): Map<number, Bill[]> {
  const limits = sources.map((source) => spendingLimits(source, costs.years));
  const hasMoney = (source: number, year: number): boolean => payers === "all" || limits[source]![year]!.amount > 0;
  const pairs = [...grouped(bills, taskYear).values()].flatMap((ofYear) => {
    const found = ofYear.flatMap((bill) => [...sources.keys()]
      .filter((source) => hasMoney(source, bill.year) && pays(sources[source]!, costs.tasks[bill.task]!.task, bill.layer))
      .map((source) => ({ source, bill })));
    const shares = [...new Set(found.map(({ source }) => source))].map((source) => sources[source]!.largestShare);
    return cannotPay(shares) ? [] : found;
  });
  return new Map([...grouped(pairs, ({ source }) => source)].map(([source, own]) => [source, own.map(({ bill }) => bill)]));
}

/** own payments <= share x (whole - less), per task and year: what is paid is what is due, so no other payment is named. */
function limitShare(model: LinearModel, own: readonly Flow[], share: number, dues: ReadonlyMap<Bill, Due>): ShareLimit[] {
  const inYear = grouped([...dues], ([bill]) => taskYear(bill));
  return [...grouped(own, ({ bill }) => taskYear(bill))].map(([key, flows]) => {
    const all = inYear.get(key)!.map(([, due]) => due);
    const less = all.flatMap((due) => due.less.map(([variable, coefficient]): Term => [variable, share * coefficient]));
    const whole = all.reduce((sum, due) => sum + due.whole, 0);
    const constraint = model.constrain([...flows.map(({ variable }): Term => [variable, 1]), ...less], { atMost: share * whole });
    return { constraint, share, bills: inYear.get(key)!.map(([bill]) => bill) };
  });
}

export const taskYear = ({ task, year }: Pick<Bill, "task" | "year">): string => `${task}/${year}`;

export function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function inNameOrder<Item>(items: readonly Item[], namesOf: (item: Item) => readonly string[]): number[] {
  const keys = items.map((item) => namesOf(item).map(nameKey).join("\n"));
  return [...keys.keys()].sort((a, b) => (keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : a - b));
}
